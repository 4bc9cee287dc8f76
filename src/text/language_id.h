// Which language a text is in.
#pragma once

#include <memory>
#include <span>

#include "lexicon/token.h"
#include "lexicon/vocabulary.h"

namespace gainsay::text {

// Evidence: the script; the share of words that a language's lexicon knows as function words; letters that only some of
// the languages of a script have. Languages that the lexicon does not know read as kUndetermined, as do words without
// evidence. Cost: a look-up a word, for each language of its script, once a word (keep the guesser: Vocabulary::kept);
// at most 6,000 tokens of a text are looked at. Threads: as the Vocabulary.
class LanguageGuesser {
 public:
  explicit LanguageGuesser(lexicon::Vocabulary& vocabulary);
  ~LanguageGuesser();

  lexicon::Language of_text(std::span<const lexicon::Token> tokens);
  // Of one paragraph in a text of language `prior`: another only where the paragraph clearly says so.
  lexicon::Language of_paragraph(std::span<const lexicon::Token> tokens, lexicon::Language prior);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace gainsay::text
