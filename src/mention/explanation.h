// Why a value was read as it was: the production, the lexicon's entries that it used, the sum, and what was in doubt.
#pragma once

#include <string>
#include <vector>

#include "lexicon/kinds.h"
#include "mention/value.h"
#include "mention/value_finder.h"

namespace gainsay::mention {

// An entry of the lexicon that stands in the value or among the words around it that belong to it.
// Example: currency · "USD" · the span of "US $".
struct UsedEntry {
  lexicon::Kind kind = lexicon::Kind::number;
  lexicon::Tag tag = lexicon::Tag::none;
  Decimal value;
  std::string says;  // its id, tag or value, whichever tells most: "about", "USD", "1,000,000", "next-year 1"
  Span span;         // bytes of the article's text
};

// Example: "cerca de US $ 600 milhões" → money: sign before the number; hedge about, currency USD, magnitude 1,000,000;
// "600 × 1,000,000 = 600,000,000 USD".
struct Explanation {
  Production production = Production::none;
  std::vector<UsedEntry> entries;   // in order of place, none overlapping another
  std::string reading;              // how the value follows from digits and entries, or the value alone
  std::vector<std::string> doubts;  // other readings that were possible; empty where there was none
  std::string basis;                // of a date: what of it the text does not tell by itself; else empty
};

// Explains one of the values that find_values gave for this sentence. The entries are looked up again in the sentence's
// hits, so that finding values costs nothing for it. Cost: a look at the value's tokens; allocates.
Explanation explain(const SentenceView& sentence, const Value& value);

}  // namespace gainsay::mention
