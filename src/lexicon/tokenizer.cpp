#include "lexicon/tokenizer.h"

#include "lexicon/cut.h"

namespace gainsay::lexicon {

void tokenize(std::string_view text, Span part, Vocabulary& vocabulary, std::vector<Token>& out) {
  Cutter<Vocabulary>(text, part, vocabulary, out).run();
}

}  // namespace gainsay::lexicon
