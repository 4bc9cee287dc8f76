#include "lexicon/tokenizer.h"

#include "lexicon/cut.h"
#include "lexicon/lookup.h"

namespace gainsay::lexicon {

void tokenize(std::string_view text, Span part, Vocabulary& vocabulary, std::vector<Token>& out) {
  Cutter<WordList>(text, part, vocabulary.state_->words, out).run();
}

}  // namespace gainsay::lexicon
