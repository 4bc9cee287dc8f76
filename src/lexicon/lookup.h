// What the lexicon says of each word in each language, worked out once and kept.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

#include "lexicon/lexicon.h"
#include "lexicon/numeral_compound.h"
#include "lexicon/stemmer.h"
#include "lexicon/table.h"
#include "lexicon/vocabulary.h"
#include "lexicon/word_list.h"

namespace gainsay::lexicon {

// Keeps arrays whose addresses never change.
template <typename T>
class Pool {
 public:
  // Room for `count` values, or nullptr where none are wanted.
  T* take(size_t count) {
    if (count == 0) return nullptr;
    if (count > left_) {
      left_ = std::max(count, kChunk);
      chunks_.push_back(std::make_unique<T[]>(left_));
      next_ = chunks_.back().get();
    }
    T* out = next_;
    next_ += count;
    left_ -= count;
    return out;
  }

 private:
  static constexpr size_t kChunk = 1024;
  std::vector<std::unique_ptr<T[]>> chunks_;
  T* next_ = nullptr;
  size_t left_ = 0;
};

// Under which keys a word is looked up in a language, at most: its spelling, its stem, its English stem.
struct Keys {
  std::array<uint64_t, 3> keys{};
  uint32_t count = 0;

  void add(uint64_t key) {
    for (uint32_t i = 0; i < count; ++i) {
      if (keys[i] == key) return;
    }
    keys[count++] = key;
  }
};

// A word in a language. `records` are the senses as the table has them, by entry; behind them lie `starts`, the nodes
// from which phrases go on. A numeral written as one word has no record, but one place among them. One cache line:
// matching waits for little else.
struct alignas(64) Meaning {
  std::array<uint64_t, 3> keys{};
  const Sense* senses = nullptr;
  const uint32_t* records = nullptr;
  KindSet kinds = 0;      // of the senses that hold in the language
  uint64_t children = 0;  // NodeRecord::children of all starts: what a second word must meet
  uint16_t sense_count = 0;
  uint8_t start_count = 0;  // at most one a key
  uint8_t key_count = 0;
  bool known = false;

  const uint32_t* starts() const { return records + sense_count; }
  std::span<const uint64_t> all_keys() const { return {keys.data(), key_count}; }
  // The bits of `children` under which this word may be found.
  uint64_t as_child() const {
    uint64_t out = 0;
    for (uint64_t key : all_keys()) out |= child_bit(key);
    return out;
  }
};

static_assert(sizeof(Meaning) == 64);

struct Vocabulary::State {
  State(const Lexicon& the_lexicon, const Table& the_table);

  uint64_t stem(WordId word, Language language);
  // Valid until the next call.
  const Meaning& meaning(WordId word, Language language) {
    std::vector<Meaning>& meanings = languages[language].meanings;
    if (word < meanings.size() && meanings[word].known) return meanings[word];
    return find_meaning(word, language);
  }
  // table.child(node, key), the last ones kept close together: the table's own slots lie far apart.
  uint32_t child(uint32_t node, uint64_t key) {
    if ((table.nodes[node].children & child_bit(key)) == 0) return Table::kRoot;
    uint64_t edge = edge_key(node, key);
    Child& known = children_[edge % children_.size()];
    if (known.edge != edge) known = {edge, table.child(node, key)};
    return known.node;
  }
  // Does a sense of these languages hold in a run of `language`? `latin`: its word is written in Latin letters.
  bool holds(uint64_t sense_languages, Language language, bool latin) const {
    uint64_t own = uint64_t{1} | uint64_t{1} << language;
    if (latin && languages[language].borrows_english) own |= uint64_t{1} << english;
    return (sense_languages & own) != 0;
  }

  const Table& table;
  WordList words;
  Language english = kUndetermined;

 private:
  struct OfLanguage {
    std::vector<Meaning> meanings;  // by WordId
    std::vector<uint64_t> stems;    // by WordId; 0: not worked out
    Stemmer stemmer;
    uint64_t salt;
    std::unique_ptr<NumeralCompounds> compounds;  // made for the first word that the lexicon does not know
    bool borrows_english;  // another script than Latin, or none: Latin words in it are looked up as English
  };

  struct Child {
    uint64_t edge = 0;
    uint32_t node = Table::kRoot;
  };

  const Meaning& find_meaning(WordId word, Language language);
  Keys keys_of(WordId word, Language language);
  void collect(const Keys& keys, Language language, bool latin);
  // The entry that stands for a numeral written as one word, or kNoEntry.
  EntryId compound_entry(WordId word, Language language);
  Sense sense_of_record(uint32_t at) const;
  Sense sense_of_entry(EntryId id, Language language) const;

  const Lexicon& lexicon_;
  std::vector<OfLanguage> languages;
  std::array<Child, 8192> children_;  // by edge
  Pool<Sense> senses_;
  Pool<uint32_t> numbers_;
  std::vector<uint32_t> found_records_, found_starts_;
};

}  // namespace gainsay::lexicon
