// A sentence as the productions of dates see it: tokens, and what the lexicon says of them.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

#include "lexicon/kinds.h"
#include "lexicon/lexicon.h"
#include "lexicon/token.h"
#include "mention/sentence_scan.h"

namespace gainsay::mention {

using lexicon::Kind;
using lexicon::Tag;
using lexicon::Token;
using lexicon::TokenKind;

// Remembers the digits that were read last: productions ask for the same ones many times.
class DateReader : public SentenceScan {
 public:
  // An entry that stands at some tokens; false where there is none.
  struct Word {
    const lexicon::Entry* entry = nullptr;
    uint32_t first = 0, end = 0;
    explicit operator bool() const { return entry != nullptr; }
    bool is(std::string_view id) const { return entry != nullptr && entry->id == id; }
    int value() const;  // 0 where it has none or no integer
  };

  explicit DateReader(const SentenceView& sentence) : SentenceScan(sentence) {}

  const SentenceView& sentence() const { return view_; }

  // The longest entry of this kind (and tag, id) that begins here; of one length, one with an id: ours say more than
  // CLDR's.
  Word word(uint32_t at, Kind kind) const { return begins(at, kind) ? find_word(at, kind) : Word{}; }
  Word word(uint32_t at, Kind kind, Tag tag) const { return begins(at, kind) ? find_word(at, kind, tag) : Word{}; }
  Word word(uint32_t at, Kind kind, std::string_view id) const {
    return begins(at, kind) ? find_word(at, kind, id) : Word{};
  }
  bool any(uint32_t at, std::initializer_list<Kind> kinds) const {
    lexicon::KindSet wanted = 0;
    for (Kind kind : kinds) wanted |= lexicon::kind_bit(kind);
    return begins(at, wanted);
  }
  // The longest entry of this kind whose last token is the one before `at`.
  Word before(uint32_t at, Kind kind) const { return ends(at, kind) ? find_word_before(at, kind) : Word{}; }
  Word before(uint32_t at, Kind kind, Tag tag) const {
    return ends(at, kind) ? find_word_before(at, kind, tag) : Word{};
  }
  Word before(uint32_t at, Kind kind, std::string_view id) const {
    return ends(at, kind) ? find_word_before(at, kind, id) : Word{};
  }

  bool dash(uint32_t at) const { return mark(at, U'-') || mark(at, U'–') || mark(at, U'—') || mark(at, U'~'); }

  // How many ASCII digits stand here; 0 where the token is of another kind.
  uint32_t digit_count(uint32_t at) const { return is_digits(at) ? run_of_digits(at).count : 0; }
  // The number in these digits, or nothing (no digits, more than eight, not ASCII).
  std::optional<int> digits(uint32_t at) const;
  // The same where the digits are a number by themselves: no decimals, groups, letters or signs of money glued to them.
  // With `after_dash`, a hyphen may bind them to what stands before (the second number of 2014-2018, mid-2026).
  std::optional<int> lone_digits(uint32_t at, bool after_dash = false) const;

  // A unit that dates have behind their numbers (year_mark `unit-…`: 年, 月, 点) stands at one of `count` tokens.
  bool has_unit_mark(uint32_t at, uint32_t count) const;
  // What the prepositions of dates that begin here are.
  bool opens_with(uint32_t at, std::initializer_list<Tag> tags) const;

  // Every noun of the sentence's language begins with a capital letter.
  bool capital_nouns() const;

  // Past the words that bind a period to what it belongs to: "of", "of the", "de", "do". `at` itself where there are
  // none.
  uint32_t past_of(uint32_t at) const { return begins(at, Kind::date_preposition) ? past_of_words(at) : at; }
  // Past an article: "the", "a", "o".
  uint32_t past_article(uint32_t at) const { return begins(at, Kind::date_preposition) ? past_article_words(at) : at; }
  Word article_before(uint32_t at) const;

 private:
  // Each requires that the cheap question above it was answered with yes.
  Word find_word(uint32_t at, Kind kind) const;
  Word find_word(uint32_t at, Kind kind, Tag tag) const;
  Word find_word(uint32_t at, Kind kind, std::string_view id) const;
  Word find_word_before(uint32_t at, Kind kind) const;
  Word find_word_before(uint32_t at, Kind kind, Tag tag) const;
  Word find_word_before(uint32_t at, Kind kind, std::string_view id) const;
  uint32_t past_of_words(uint32_t at) const;
  uint32_t past_article_words(uint32_t at) const;
  template <typename Accept>
  Word find(uint32_t at, Kind kind, Accept accept) const;
  Word word_of(const lexicon::Hit* hit) const;  // false where it is nullptr
  bool free_on_the_left(uint32_t at, bool after_dash) const;
  bool free_on_the_right(uint32_t at) const;

  // A token of digits. `count` is 0 where they are not ASCII, `value` -1 where there are more than eight.
  struct DigitRun {
    uint32_t token = 0xFFFFFFFF;
    uint32_t count = 0;
    int value = -1;
  };
  // requires: is_digits(at).
  const DigitRun& run_of_digits(uint32_t at) const {
    const DigitRun& known = digit_runs_[at % digit_runs_.size()];
    return known.token == at ? known : read_run(at);
  }
  const DigitRun& read_run(uint32_t at) const;

  mutable std::array<DigitRun, 8> digit_runs_;
};

}  // namespace gainsay::mention
