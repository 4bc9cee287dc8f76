// The values of a whole article.
#pragma once

#include <vector>

#include "mention/explanation.h"
#include "mention/value_finder.h"

namespace gainsay::mention {

// Appends the values of every sentence, in order of place; furniture is read, too. Threads: the article's own
// Vocabulary's.
void find_values_of(const text::Article& article, lexicon::Vocabulary& vocabulary, std::vector<Value>& out);

// The same values, each with what it was made of.
struct ExplainedValue {
  Value value;
  Explanation explanation;
};
void explain_values_of(const text::Article& article, lexicon::Vocabulary& vocabulary, std::vector<ExplainedValue>& out);

}  // namespace gainsay::mention
