// A sentence as the productions of values see it: tokens, and what the lexicon says of them.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "lexicon/kinds.h"
#include "lexicon/lexicon.h"
#include "lexicon/token.h"
#include "mention/sentence_scan.h"

namespace gainsay::mention {

// Cost: a few comparisons a question, no allocation.
class ValueScan : public SentenceScan {
 public:
  // An entry that stands at tokens [first, end); false where there is none.
  struct Word {
    const lexicon::Entry* entry = nullptr;
    lexicon::EntryId id = lexicon::kNoEntry;
    uint32_t first = 0, end = 0;
    explicit operator bool() const { return entry != nullptr; }
    uint32_t size() const { return end - first; }
    bool tagged(lexicon::Tag tag) const { return entry != nullptr && entry->tag == tag; }
  };

  explicit ValueScan(const SentenceView& view) : SentenceScan(view) {}

  const SentenceView& view() const { return view_; }

  // The longest entry that begins here and is accepted; `accept` takes a Word.
  template <typename Accept>
  Word longest(uint32_t at, Accept accept) const {
    if (kinds(at) == 0) return {};
    for (const lexicon::Hit& hit : hits(at)) {
      Word word{&lexicon().entry(hit.entry), hit.entry, at, at + (hit.end - hit.first)};
      if (accept(word)) return word;
    }
    return {};
  }

  static uint64_t bit(lexicon::Kind kind) { return lexicon::kind_bit(kind); }

  // The longest entry of this kind (and tag) that begins here.
  Word word(uint32_t at, lexicon::Kind kind) const { return begins(at, kind) ? find_word(at, kind) : Word{}; }
  Word word(uint32_t at, lexicon::Kind kind, lexicon::Tag tag) const {
    return begins(at, kind) ? find_word(at, kind, tag) : Word{};
  }
  Word word(uint32_t at, lexicon::Kind kind, std::string_view id) const {
    return begins(at, kind) ? find_word(at, kind, id) : Word{};
  }
  // The longest entry of this kind (and tag) whose last token stands right before `at`.
  Word before(uint32_t at, lexicon::Kind kind) const { return ends(at, kind) ? find_word_before(at, kind) : Word{}; }
  Word before(uint32_t at, lexicon::Kind kind, lexicon::Tag tag) const {
    return ends(at, kind) ? find_word_before(at, kind, tag) : Word{};
  }
  // An entry of this kind of two or more tokens that holds the token.
  bool inside_phrase(uint32_t at, lexicon::Kind kind) const;

  bool dash(uint32_t at) const { return mark(at, U'-') || mark(at, U'–') || mark(at, U'—'); }

  // A lower-case Latin word of up to three letters that is no numeral: of, de, an, do …
  bool filler(uint32_t at) const;
  // "the", "a", "o", "uma".
  Word article(uint32_t at) const { return begins(at, lexicon::Kind::date_preposition) ? find_article(at) : Word{}; }
  // Past "of", "of the", "an", "de um": what binds a number to its unit. `at` itself where what stands there is none.
  uint32_t past_of(uint32_t at) const;

  // True where the entry names no `context` words, or one of them stands in the sentence.
  bool in_context(lexicon::EntryId id) const;
  // True where the unit or currency is meant in this language and sentence. Entries of one id share their `context`, so
  // it decides only where another reading is possible: a unit whose word is money as well (pound), or of the value 1 (a
  // bare C).
  bool holds(const Word& word) const;
  // True where the entry names no `regions`, or the sentence's language is one of them.
  bool in_region(lexicon::EntryId id) const;

 private:
  // Each requires that an entry of the kind begins, or ends, there.
  Word find_word(uint32_t at, lexicon::Kind kind) const;
  Word find_word(uint32_t at, lexicon::Kind kind, lexicon::Tag tag) const;
  Word find_word(uint32_t at, lexicon::Kind kind, std::string_view id) const;
  Word find_word_before(uint32_t at, lexicon::Kind kind) const;
  Word find_word_before(uint32_t at, lexicon::Kind kind, lexicon::Tag tag) const;
  Word find_article(uint32_t at) const;
  Word word_of(const lexicon::Hit* hit) const;  // false where it is nullptr
};

}  // namespace gainsay::mention
