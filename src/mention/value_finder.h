// Finds the values of a sentence.
#pragma once

#include <optional>
#include <vector>

#include "lexicon/vocabulary.h"
#include "mention/value.h"
#include "text/article.h"

namespace gainsay::mention {

// What the productions look at: one sentence, with the lexicon's hits.
struct SentenceView {
  const text::Article& article;
  uint32_t first_token;  // of the article
  uint32_t end_token;
  lexicon::Language language;
  const lexicon::Hits& hits;  // counted from first_token
  lexicon::Vocabulary& vocabulary;
  DateRange published;  // for relative dates; unknown where the article is undated
  // Decimal and grouping habits seen elsewhere in the article, for "1,234"; '.' or ',' or 0 where nothing tells.
  char32_t decimal_habit = 0;
};

// Appends the sentence's values in order of their place, none overlapping another. Reads data only: what a language can
// say is in lexicon/languages, the productions are the same for all. Cost: linear in the tokens; no allocation once
// `out` has grown. Threads: any, with a Vocabulary each.
void find_values(const SentenceView& sentence, std::vector<Value>& out);

// The article's decimal separator where one of its numbers shows it beyond doubt (3,5 %; 1.234.567,8), else 0.
char32_t decimal_habit(const text::Article& article);

}  // namespace gainsay::mention
