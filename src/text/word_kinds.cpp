#include "text/word_kinds.h"

namespace gainsay::text {

using lexicon::Sense;

KindSet kinds_of(const lexicon::Token& token, lexicon::Language language, lexicon::Vocabulary& vocabulary) {
  if (token.word == lexicon::kNoWord) return 0;
  return vocabulary.kinds(token.word, language);
}

std::optional<int64_t> value_of(const lexicon::Token& token, lexicon::Kind kind, lexicon::Language language,
                                lexicon::Vocabulary& vocabulary) {
  if (token.word == lexicon::kNoWord) return std::nullopt;
  for (const Sense& sense : vocabulary.senses(token.word, language)) {
    const lexicon::Entry& entry = vocabulary.lexicon().entry(sense.entry);
    if (entry.kind == kind && sense.holds_in(language)) return entry.value.to_integer();
  }
  return std::nullopt;
}

}  // namespace gainsay::text
