// A sentence as the productions of values see it: tokens, and what the lexicon says of them.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "lexicon/kinds.h"
#include "lexicon/lexicon.h"
#include "lexicon/token.h"
#include "mention/value_finder.h"

namespace gainsay::mention {

// Looks and never changes anything. Positions are indices into Article::tokens; a question about a position outside the
// sentence is answered "no". Cost: a few comparisons a question, no allocation (but see `in_context`).
class ValueScan {
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

  explicit ValueScan(const SentenceView& view) : view_(view) {}

  const SentenceView& view() const { return view_; }
  const lexicon::Lexicon& lexicon() const { return view_.vocabulary.lexicon(); }
  uint32_t first() const { return view_.first_token; }
  uint32_t end() const { return view_.end_token; }
  bool has(uint32_t at) const { return at >= first() && at < end(); }
  const lexicon::Token& token(uint32_t at) const { return view_.article.tokens[at]; }  // requires: has(at)
  std::string_view text(uint32_t at) const { return view_.article.slice(token(at).span()); }

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

  // Bit k is set where an entry of kind k begins here.
  uint64_t kinds(uint32_t at) const { return has(at) ? view_.hits.beginning_at(at - first()) : 0; }
  static uint64_t bit(lexicon::Kind kind) { return uint64_t{1} << static_cast<unsigned>(kind); }

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

  bool is_word(uint32_t at) const { return has(at) && token(at).kind == lexicon::TokenKind::word; }
  bool is_digits(uint32_t at) const { return has(at) && token(at).kind == lexicon::TokenKind::digits; }
  bool mark(uint32_t at, char32_t code) const {
    return has(at) && token(at).mark == code && token(at).kind == lexicon::TokenKind::mark;
  }
  bool dash(uint32_t at) const { return mark(at, U'-') || mark(at, U'–') || mark(at, U'—'); }
  // It stands directly after the token before it.
  bool glued(uint32_t at) const { return has(at) && at > first() && !token(at).space_before; }
  // A hyphen with nothing but words or digits on both its sides.
  bool hyphen(uint32_t at) const { return mark(at, U'-') && glued(at) && glued(at + 1); }

  // A lower-case Latin word of up to three letters that is no numeral: of, de, an, do …
  bool filler(uint32_t at) const;
  // "the", "a", "o", "uma".
  Word article(uint32_t at) const { return begins(at, lexicon::Kind::date_preposition) ? find_article(at) : Word{}; }
  // Past "of", "of the", "an", "de um": what binds a number to its unit. `at` itself where what stands there is none.
  uint32_t past_of(uint32_t at) const;

  // True where the entry names no `context` words, or one of them stands in the sentence. Allocates where it names
  // some.
  bool in_context(lexicon::EntryId id) const;
  // True where the unit or currency is meant in this language and sentence. Entries of one id share their `context`, so
  // it decides only where another reading is possible: a unit whose word is money as well (pound), or of the value 1 (a
  // bare C).
  bool holds(const Word& word) const;
  // True where the entry names no `regions`, or the sentence's language is one of them.
  bool in_region(lexicon::EntryId id) const;

 private:
  std::span<const lexicon::Hit> hits(uint32_t at) const { return view_.hits.at(at - first()); }
  // Does an entry of this kind begin at the token, or end right before it? Most questions end here.
  bool begins(uint32_t at, lexicon::Kind kind) const { return (kinds(at) & bit(kind)) != 0; }
  bool ends(uint32_t at, lexicon::Kind kind) const {
    return at > first() && at <= end() && (view_.hits.ending_before(at - first()) & bit(kind)) != 0;
  }
  // Each requires that an entry of the kind begins, or ends, there.
  Word find_word(uint32_t at, lexicon::Kind kind) const;
  Word find_word(uint32_t at, lexicon::Kind kind, lexicon::Tag tag) const;
  Word find_word(uint32_t at, lexicon::Kind kind, std::string_view id) const;
  Word find_word_before(uint32_t at, lexicon::Kind kind) const;
  Word find_word_before(uint32_t at, lexicon::Kind kind, lexicon::Tag tag) const;
  Word find_article(uint32_t at) const;
  template <typename Accept>
  Word find(uint32_t at, lexicon::Kind kind, Accept accept) const;
  template <typename Accept>
  Word find_before(uint32_t at, lexicon::Kind kind, Accept accept) const;

  const SentenceView& view_;
};

}  // namespace gainsay::mention
