#include "mention/hedge.h"

#include <algorithm>

#include "lexicon/kind_set.h"
#include "mention/date_reader.h"
#include "mention/ideographs.h"
#include "mention/multiplier.h"
#include "mention/quantity.h"

namespace gainsay::mention {
namespace {

using lexicon::Kind;
using lexicon::Tag;
using Word = ValueScan::Word;

constexpr int kMostHedges = 4;  // rose / by / more than / about

Change change_of(Tag tag) {
  switch (tag) {
    case Tag::up:
      return Change::up;
    case Tag::down:
      return Change::down;
    case Tag::to:
      return Change::to;
    case Tag::by:
      return Change::by;
    default:
      return Change::none;
  }
}

bool is_bound(Approx approx) {
  return approx == Approx::more_than || approx == Approx::at_least || approx == Approx::less_than ||
         approx == Approx::at_most;
}

// A bound says more than "about" and "exactly".
void take(Approx approx, Hedges& out) {
  if (out.approx == Approx::none || (is_bound(approx) && !is_bound(out.approx))) out.approx = approx;
}

// The longest word of the kind before `at` that does not begin with a conjunction: "5 and less than 10" has no "and
// less" before the 10.
Word free_word_before(const ValueScan& scan, uint32_t at, Kind kind) {
  Word longest = scan.before(at, kind);
  Word conjunction = longest.size() > 1 ? scan.word(longest.first, Kind::conjunction) : Word{};
  if (!conjunction) return longest;
  for (uint32_t from = conjunction.end; from < at; ++from) {
    Word shorter = scan.word(from, kind);
    if (shorter && shorter.end == at) return shorter;
  }
  return longest;
}

// 以上, 左右: stands behind its value only.
bool stands_behind(const Word& word) {
  return word.entry->id == "after";
}

// The hedge or change word right before `at`, an article between them allowed.
Word word_before(const ValueScan& scan, uint32_t at, Kind kind) {
  if (Word word = free_word_before(scan, at, kind)) return word;
  bool article = at > scan.first() && scan.article(at - 1);
  return article ? free_word_before(scan, at - 1, kind) : Word{};
}

bool number_at(const ValueScan& scan, uint32_t at) {
  constexpr lexicon::KindSet kNumerals =
      lexicon::kind_set({Kind::number, Kind::magnitude, Kind::vague, Kind::collective});
  return scan.is_digits(at) || (scan.kinds(at) & kNumerals) != 0;
}

bool directional(const Word& word) {
  return word.tagged(Tag::up) || word.tagged(Tag::down);
}

// "invests 5 billion over three years": the word means during, unless a span was opened before it ("took over an
// hour").
bool means_during(const ValueScan& scan, const Word& hedge) {
  if (hedge.entry->id != "during") return false;
  return !DateReader(scan.view()).before(hedge.first, Kind::date_preposition, "span");
}

// "passou de 8 para 10": what elsewhere means more than tells where a move begins.
bool opens_move(const ValueScan& scan, uint32_t first, uint32_t end) {
  Word opener = scan.before(first, Kind::range_word, Tag::from);
  return opener && opener.entry->id == "move" && scan.word(end, Kind::change_word, Tag::to);
}

// "cut its key rate by half a percentage point, to 16.5 %": the change was told before the value ahead of the comma.
bool goes_on_after_comma(const ValueScan& scan, uint32_t at) {
  constexpr uint32_t kFar = 20;  // tokens
  return at > scan.first() && scan.mark(at - 1, U',') && change_told_before(scan, at, kFar);
}

// Takes the word before the value, if it is one; says whether it did.
bool take_before(const ValueScan& scan, uint32_t value_end, bool duration, Hedges& out) {
  Word change = word_before(scan, out.first, Kind::change_word);
  Word hedge = word_before(scan, out.first, Kind::hedge);
  if (hedge && duration && means_during(scan, hedge)) hedge = {};
  if (hedge && (stands_behind(hedge) || opens_move(scan, out.first, value_end))) hedge = {};
  if (change && !change.entry->value.is_zero()) change = {};  // it tells nothing right before a value
  if (hedge && change && hedge.size() > change.size()) change = {};
  bool preposition = change && !directional(change);
  auto told = [&] {
    if (duration) return change_told_before(scan, change.first, 1);
    return change_told_near(scan, change.first, value_end) || goes_on_after_comma(scan, change.first);
  };
  if (preposition && out.change == Change::none && told()) {
    out.change = change_of(change.entry->tag);
    out.first = change.first;
    return true;
  }
  if (hedge) {
    take(approx_of(hedge.entry->tag), out);
    out.first = hedge.first;
    return true;
  }
  if (change && directional(change)) {
    if (out.change == Change::none) out.change = change_of(change.entry->tag);
    out.first = change.first;
  }
  return false;
}

// 以上, 左右, 多 directly behind the value.
void take_behind(const ValueScan& scan, const Word& hedge, Hedges& out) {
  if (past_longer_word(scan, hedge.first, hedge.end) != hedge.first) return;
  Approx approx = approx_of(hedge.entry->tag);
  take(approx, out);
  out.end = hedge.end;
  out.bound_after = is_bound(approx);
}

// "or more", "и более", "ou mais"; "at least" where the clause ends.
void take_after(const ValueScan& scan, Hedges& out) {
  Word conjunction = scan.word(out.end, Kind::conjunction);
  Word hedge = scan.word(out.end, Kind::hedge);
  if (!hedge && is_ideograph(scan, out.end)) {  // 5人以上
    Word next = scan.word(out.end + 1, Kind::hedge);
    if (next && stands_behind(next) && next.size() > 1) return take_behind(scan, next, out);
  }
  if (hedge && stands_behind(hedge)) return take_behind(scan, hedge, out);
  if (!hedge || hedge.size() < 2) return;
  bool closes =
      !scan.has(hedge.end) || (scan.token(hedge.end).kind == lexicon::TokenKind::mark && scan.glued(hedge.end));
  if (!conjunction && !closes) return;  // "at least" may close its clause
  Word next = conjunction ? scan.word(conjunction.end, Kind::hedge) : Word{};
  if (next && next.end > hedge.end) return;  // "30 and more than 5" speaks of the next value
  if (number_at(scan, hedge.end)) return;    // so does "5 и менее 10"
  Approx approx = approx_of(hedge.entry->tag);
  bool or_equal = approx == Approx::exact && (out.approx == Approx::more_than || out.approx == Approx::less_than);
  if (or_equal) approx = out.approx == Approx::more_than ? Approx::at_least : Approx::at_most;
  if (approx == Approx::exact) return;
  if (or_equal) out.approx = Approx::none;
  take(approx, out);
  out.end = hedge.end;
  out.bound_after = is_bound(approx);
}

// "20 % more", "5 % ниже".
void take_comparative(const ValueScan& scan, Hedges& out) {
  Word word = scan.word(out.end, Kind::change_word);
  if (word && directional(word) && Decimal(0) < word.entry->value) out.change = change_of(word.entry->tag);
}

}  // namespace

Approx approx_of(Tag tag) {
  switch (tag) {
    case Tag::about:
      return Approx::about;
    case Tag::almost:
      return Approx::almost;
    case Tag::more_than:
      return Approx::more_than;
    case Tag::at_least:
      return Approx::at_least;
    case Tag::less_than:
      return Approx::less_than;
    case Tag::at_most:
      return Approx::at_most;
    case Tag::exact:
      return Approx::exact;
    default:
      return Approx::none;
  }
}

Hedges read_hedges(const ValueScan& scan, const Value& value, uint32_t first, uint32_t end) {
  bool duration = is_duration(value.unit);
  Hedges out;
  out.first = first;
  out.end = end;
  for (int i = 0; i < kMostHedges && take_before(scan, end, duration, out); ++i) {
  }
  take_after(scan, out);
  bool relative = value.kind == ValueKind::percent || value.kind == ValueKind::percentage_point;
  if (relative && out.change == Change::none) take_comparative(scan, out);
  return out;
}

}  // namespace gainsay::mention
