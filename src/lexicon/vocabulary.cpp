#include "lexicon/vocabulary.h"

#include <algorithm>

#include "lexicon/keys.h"
#include "lexicon/lookup.h"

namespace gainsay::lexicon {

Vocabulary::Vocabulary(const Lexicon& lexicon)
    : lexicon_(lexicon), state_(std::make_unique<State>(lexicon, *lexicon.table_)) {}

Vocabulary::~Vocabulary() = default;

WordId Vocabulary::add(std::string_view folded) {
  return state_->words.add(folded);
}

std::string_view Vocabulary::spelling(WordId word) const {
  return state_->words.spelling(word);
}

uint64_t Vocabulary::hash(WordId word) const {
  return state_->words.hash(word);
}

uint64_t Vocabulary::stem(WordId word, Language language) {
  return state_->stem(word, language);
}

KindSet Vocabulary::kinds(WordId word, Language language) {
  return state_->meaning(word, language).kinds;
}

std::span<const Sense> Vocabulary::senses(WordId word, Language language) {
  const Meaning& meaning = state_->meaning(word, language);
  return {meaning.senses, meaning.sense_count};
}

}  // namespace gainsay::lexicon
