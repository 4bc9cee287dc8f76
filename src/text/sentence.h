// Paragraphs to sentences.
#pragma once

#include <vector>

#include "lexicon/vocabulary.h"
#include "text/article.h"

namespace gainsay::text {

// Appends the sentences of article.tokens[first, end) to article.sentences; every token is in exactly one of them.
//
// A sentence ends at . ! ? … and their kin, with the closing quotes and brackets behind, where what follows can begin
// one: not at a full stop inside a number or an address, after an abbreviation (Kind::abbreviation, and by shape: U.S.,
// a.m., т. е.) or an initial, or before a small letter. An abbreviation that stands after a number or a name ends the
// sentence, too, where a capitalised function word follows: "in 2026. The", "в 2026 г. Это". Cost: linear; the lexicon
// is asked only at full stops that could go either way.
void split_sentences(uint32_t first, uint32_t end, lexicon::Language language, lexicon::Vocabulary& vocabulary,
                     lexicon::Hits& hits, Article& article);

}  // namespace gainsay::text
