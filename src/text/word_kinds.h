// What the lexicon says of a single word, as a set of kinds.
#pragma once

#include <cstdint>
#include <optional>

#include "lexicon/token.h"
#include "lexicon/vocabulary.h"

namespace gainsay::text {

// One bit a Kind.
using KindSet = uint64_t;

constexpr KindSet bit(lexicon::Kind kind) {
  return KindSet{1} << static_cast<unsigned>(kind);
}

// Words that every text of a language is full of: they tell languages apart, and begin sentences where names would not.
inline constexpr KindSet kFunctionWords = bit(lexicon::Kind::stopword) | bit(lexicon::Kind::pronoun) |
                                          bit(lexicon::Kind::conjunction) | bit(lexicon::Kind::determiner) |
                                          bit(lexicon::Kind::negation) | bit(lexicon::Kind::date_preposition);

// The kinds that this word alone has in this language. Empty for digits and marks. Cost: a look-up.
KindSet kinds_of(const lexicon::Token& token, lexicon::Language language, lexicon::Vocabulary& vocabulary);

// The value of the word's entry of this kind.
std::optional<int64_t> value_of(const lexicon::Token& token, lexicon::Kind kind, lexicon::Language language,
                                lexicon::Vocabulary& vocabulary);

}  // namespace gainsay::text
