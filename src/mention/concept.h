// The concepts that a sentence speaks of.
#pragma once

#include <cstdint>
#include <vector>

#include "mention/name.h"
#include "mention/value_finder.h"

namespace gainsay::mention {

// Example: "выпуск ускорителей" holds the concepts production and accelerator.
struct ConceptMention {
  Span span;                    // bytes of the article's text
  uint32_t first = 0, end = 0;  // tokens of the article, end exclusive
  lexicon::EntryId entry = lexicon::kNoEntry;
  lexicon::Tag tag = lexicon::Tag::general;  // what class of concept it is
};

// Appends the concepts in order of place. Longer forms win over shorter ones inside them; of several meanings of one
// form those stay whose context stands in the sentence. Words inside names are no concepts.
void find_concepts(const SentenceView& sentence, const std::vector<NameMention>& names,
                   std::vector<ConceptMention>& out);

}  // namespace gainsay::mention
