// What remains of a word when script, accents, endings and vowels are taken away.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/vocabulary.h"

namespace gainsay::mention {

// A key under which a name, or a word that travelled between languages, meets itself in another script:
// "Wenfeng" and "Вэньфэн", "Chiva" and "Чиве". Words whose skeleton is too short to mean anything have the key 0.
// Cost: ICU transliterates each distinct word once; afterwards a look-up. Threads: one a thread.
class Skeletons {
 public:
  explicit Skeletons(lexicon::Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

  // Of a proper name: its consonants in full.
  uint64_t name(lexicon::WordId word);
  // Of a common word: only where long enough (five letters) to be told from chance.
  uint64_t word(lexicon::WordId word);

 private:
  struct Keys {
    uint64_t name = 0, word = 0;
    bool known = false;
  };
  Keys keys_of(lexicon::WordId word) const;
  const Keys& keys(lexicon::WordId word);

  lexicon::Vocabulary& vocabulary_;
  std::vector<Keys> keys_;  // by WordId
};

// The word in lower-case Latin letters without marks: "Вэньфэн" → "venfen" or as ICU has it; Han in pinyin.
std::string latin_of(std::string_view word);

// The consonants of a Latin word, its first letter kept, sounds that spellings vary in made one: "philips" → "flps".
std::string consonants_of(std::string_view latin);

}  // namespace gainsay::mention
