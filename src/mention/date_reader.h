// A sentence as the productions of dates see it: tokens, and what the lexicon says of them.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

#include "lexicon/kinds.h"
#include "lexicon/lexicon.h"
#include "lexicon/token.h"
#include "mention/value_finder.h"

namespace gainsay::mention {

using lexicon::Kind;
using lexicon::Tag;
using lexicon::Token;
using lexicon::TokenKind;

// Looks, and never changes anything. Positions are indices into Article::tokens; every question may be asked of a
// position outside the sentence and is then answered with "no". Cost: a few comparisons a question.
class DateReader {
 public:
  // An entry that stands at some tokens; false where there is none.
  struct Word {
    const lexicon::Entry* entry = nullptr;
    uint32_t first = 0, end = 0;
    explicit operator bool() const { return entry != nullptr; }
    bool is(std::string_view id) const { return entry != nullptr && entry->id == id; }
    int value() const;  // 0 where it has none or no integer
  };

  explicit DateReader(const SentenceView& sentence) : sentence_(sentence) {}

  const SentenceView& sentence() const { return sentence_; }
  uint32_t first() const { return sentence_.first_token; }
  uint32_t end() const { return sentence_.end_token; }
  bool has(uint32_t at) const { return at >= first() && at < end(); }
  const Token& token(uint32_t at) const { return sentence_.article.tokens[at]; }  // requires: has(at)
  std::string_view text(uint32_t at) const { return sentence_.article.slice(token(at).span()); }

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
  // Does an entry of one of these kinds begin at the token, or end right before it?
  bool begins(uint32_t at, Kind kind) const { return begins(at, lexicon::kind_bit(kind)); }
  bool begins(uint32_t at, lexicon::KindSet kinds) const {
    return has(at) && (sentence_.hits.beginning_at(at - first()) & kinds) != 0;
  }
  bool ends(uint32_t at, Kind kind) const { return ends(at, lexicon::kind_bit(kind)); }
  bool ends(uint32_t at, lexicon::KindSet kinds) const {
    return at > first() && at <= end() && (sentence_.hits.ending_before(at - first()) & kinds) != 0;
  }
  // The longest entry of this kind whose last token is the one before `at`.
  Word before(uint32_t at, Kind kind) const { return ends(at, kind) ? find_word_before(at, kind) : Word{}; }
  Word before(uint32_t at, Kind kind, Tag tag) const {
    return ends(at, kind) ? find_word_before(at, kind, tag) : Word{};
  }
  Word before(uint32_t at, Kind kind, std::string_view id) const {
    return ends(at, kind) ? find_word_before(at, kind, id) : Word{};
  }

  bool mark(uint32_t at, char32_t code) const {
    return has(at) && token(at).mark == code && token(at).kind == TokenKind::mark;
  }
  bool is_word(uint32_t at) const { return has(at) && token(at).kind == TokenKind::word; }
  bool is_digits(uint32_t at) const { return has(at) && token(at).kind == TokenKind::digits; }
  bool glued(uint32_t at) const {
    return has(at) && at > first() && !token(at).space_before;
  }  // to the token before it
  bool dash(uint32_t at) const { return mark(at, U'-') || mark(at, U'–') || mark(at, U'—') || mark(at, U'~'); }

  // How many ASCII digits stand here; 0 where the token is of another kind.
  uint32_t digit_count(uint32_t at) const { return is_digits(at) ? count_digits(at) : 0; }
  // The number in these digits, or nothing (no digits, more than eight, not ASCII).
  std::optional<int> digits(uint32_t at) const;
  // The same where the digits are a number by themselves: no decimals, groups, letters or signs of money glued to them.
  // With `after_dash`, a hyphen may bind them to what stands before (the second number of 2014-2018, mid-2026).
  std::optional<int> lone_digits(uint32_t at, bool after_dash = false) const;

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
  uint32_t count_digits(uint32_t at) const;
  uint32_t past_of_words(uint32_t at) const;
  uint32_t past_article_words(uint32_t at) const;
  template <typename Accept>
  Word find(uint32_t at, Kind kind, Accept accept) const;
  template <typename Accept>
  Word find_before(uint32_t at, Kind kind, Accept accept) const;
  bool free_on_the_left(uint32_t at, bool after_dash) const;
  bool free_on_the_right(uint32_t at) const;

  const SentenceView& sentence_;
};

}  // namespace gainsay::mention
