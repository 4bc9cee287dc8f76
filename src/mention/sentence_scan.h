// One sentence, as every production looks at it: its tokens, and which kinds of entry begin and end where.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "lexicon/kinds.h"
#include "lexicon/lexicon.h"
#include "lexicon/token.h"
#include "mention/value_finder.h"

namespace gainsay::mention {

// The questions that productions of values (ValueScan) and of dates (DateReader) share. Looks and never changes
// anything. Positions are indices into Article::tokens; a question about a position outside the sentence is answered
// with "no". Cost: a comparison or two a question, no allocation. Lifetime: of the view.
class SentenceScan {
 public:
  explicit SentenceScan(const SentenceView& view)
      : view_(view), tokens_(view.article.tokens.data()), first_(view.first_token), end_(view.end_token) {}

  const lexicon::Lexicon& lexicon() const { return view_.vocabulary.lexicon(); }
  uint32_t first() const { return first_; }
  uint32_t end() const { return end_; }
  bool has(uint32_t at) const { return at - first_ < end_ - first_; }     // before the first, the difference wraps
  const lexicon::Token& token(uint32_t at) const { return tokens_[at]; }  // requires: has(at)
  std::string_view text(uint32_t at) const { return view_.article.slice(token(at).span()); }

  // The kinds of the entries that begin at the token, and of those that end right before it.
  lexicon::KindSet kinds(uint32_t at) const { return has(at) ? view_.hits.beginning_at(at - first_) : 0; }
  lexicon::KindSet kinds_before(uint32_t at) const {
    return at > first_ && at <= end_ ? view_.hits.ending_before(at - first_) : 0;
  }
  bool begins(uint32_t at, lexicon::KindSet kinds) const { return (this->kinds(at) & kinds) != 0; }
  bool begins(uint32_t at, lexicon::Kind kind) const { return begins(at, lexicon::kind_bit(kind)); }
  // The kinds of all entries that begin at one of `count` tokens from here on.
  lexicon::KindSet kinds_within(uint32_t at, uint32_t count) const {
    lexicon::KindSet out = 0;
    for (uint32_t next = at; next - at < count && has(next); ++next) out |= view_.hits.beginning_at(next - first_);
    return out;
  }
  bool ends(uint32_t at, lexicon::KindSet kinds) const { return (kinds_before(at) & kinds) != 0; }
  bool ends(uint32_t at, lexicon::Kind kind) const { return ends(at, lexicon::kind_bit(kind)); }

  bool is_word(uint32_t at) const { return has(at) && token(at).kind == lexicon::TokenKind::word; }
  bool is_digits(uint32_t at) const { return has(at) && token(at).kind == lexicon::TokenKind::digits; }
  bool mark(uint32_t at, char32_t code) const {
    return has(at) && token(at).mark == code && token(at).kind == lexicon::TokenKind::mark;
  }
  // It stands directly after the token before it.
  bool glued(uint32_t at) const { return at > first_ && at < end_ && !token(at).space_before; }
  // A hyphen with nothing but words or digits on both its sides.
  bool hyphen(uint32_t at) const { return mark(at, U'-') && glued(at) && glued(at + 1); }

 protected:
  std::span<const lexicon::Hit> hits(uint32_t at) const { return view_.hits.at(at - first_); }  // requires: has(at)

  // The first hit, longest first, that begins at the token, is of this kind and is accepted; nullptr where none is.
  template <typename Accept>
  const lexicon::Hit* find_hit(uint32_t at, lexicon::Kind kind, Accept accept) const {
    for (const lexicon::Hit& hit : hits(at)) {
      if (hit.kind == kind && accept(hit)) return &hit;
    }
    return nullptr;
  }
  // The hit of this kind that ends right before `at` and begins furthest back, at most `reach` tokens.
  template <typename Accept>
  const lexicon::Hit* find_hit_before(uint32_t at, lexicon::Kind kind, uint32_t reach, Accept accept) const {
    for (uint32_t from = at - first_ > reach ? at - reach : first_; from < at; ++from) {
      if (!begins(from, kind)) continue;
      for (const lexicon::Hit& hit : hits(from)) {
        if (hit.kind == kind && first_ + hit.end == at && accept(hit)) return &hit;
      }
    }
    return nullptr;
  }

  const SentenceView& view_;

 private:
  const lexicon::Token* tokens_;
  uint32_t first_, end_;
};

}  // namespace gainsay::mention
