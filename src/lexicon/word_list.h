// The distinct words of a text, numbered in order of their coming.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/quick_hash.h"
#include "lexicon/table.h"
#include "lexicon/token.h"

namespace gainsay::lexicon {

// An open-addressing table from a word's 64-bit hash to its number. Two words with one hash would be one word; of ten
// million words that happens once in 400,000 texts, and only texts made to do so harm but themselves. Past `kMost`
// words only those that the lexicon knows by themselves are kept; the others share one number, which has no spelling.
class WordList {
 public:
  static constexpr size_t kMost = 4'000'000;

  explicit WordList(const Table& table);

  WordId add(std::string_view folded) {
    uint64_t hash = quick_hash(folded);
    for (uint64_t slot = hash & mask_;; slot = (slot + 1) & mask_) {
      const Slot& found = slots_[slot];
      if (found.hash == hash && found.word != kNoWord) return found.word;
      if (found.word == kNoWord) return add_new(folded, hash, slot);
    }
  }
  std::string_view spelling(WordId word) const {
    return std::string_view(letters_).substr(words_[word].offset, words_[word].size);
  }
  uint64_t hash(WordId word) const { return words_[word].hash; }
  size_t size() const { return words_.size(); }

 private:
  struct Slot {
    uint64_t hash = 0;
    WordId word = kNoWord;
  };
  struct Word {
    uint64_t hash = 0, offset = 0;
    uint32_t size = 0;
  };

  WordId add_new(std::string_view folded, uint64_t hash, uint64_t slot);
  void grow();

  const Table& table_;
  std::string letters_;
  std::vector<Word> words_;
  std::vector<Slot> slots_;
  uint64_t mask_;
};

}  // namespace gainsay::lexicon
