// Text to tokens, in one pass.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lexicon/token.h"
#include "lexicon/vocabulary.h"

namespace gainsay::lexicon {

// Appends the tokens of text[from, to) to `out`. Requires: valid UTF-8 (see text/encoding.h for what makes it so).
// Cost: one pass, one vocabulary probe a word. The same rules cut the lexicon's own forms, so that both always meet.
void tokenize(std::string_view text, Span part, Vocabulary& vocabulary, std::vector<Token>& out);

// The spelling under which a word is looked up: lower-case, composed, ё as е, soft hyphens dropped. "ЁМКОСТЬ" →
// "емкость".
std::string fold(std::string_view word);

}  // namespace gainsay::lexicon
