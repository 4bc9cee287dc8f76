#include "mention/ordinal.h"

#include "mention/number_code.h"
#include "mention/number_digits.h"

namespace gainsay::mention {
namespace {

using lexicon::Kind;
using Word = ValueScan::Word;

// Adds the ordinal words that begin at `out.end`, each smaller than the place that is free: twenty · first.
bool take_words(const ValueScan& scan, Ordinal& out) {
  bool any = false;
  while (true) {
    uint32_t at = scan.hyphen(out.end) ? out.end + 1 : out.end;
    Word conjunction = scan.word(at, Kind::conjunction, lexicon::Tag::and_);
    if (conjunction && !any && !out.value.is_zero()) at = conjunction.end;
    Word word = scan.word(at, Kind::ordinal);
    if (!word || !word.entry->value.is_integer()) return any;
    Decimal value = word.entry->value;
    Decimal place(1, out.value.exponent());
    bool below = !out.value.is_zero() && value < place;
    bool scales = !out.value.is_zero() && !any && !(value < Decimal(100)) && !below;
    if (!below && !scales && !out.value.is_zero()) return any;
    out.value = scales ? out.value * value : out.value + value;
    out.end = word.end;
    any = true;
  }
}

// "45°", "30º C": the same sign, but no word follows that could be the third of something.
bool is_degree(const ValueScan& scan, const Word& mark) {
  Word unit = scan.word(mark.first, Kind::unit);
  if (!unit) return false;
  return unit.size() > mark.size() || !scan.is_word(mark.end);
}

std::optional<Ordinal> in_digits(const ValueScan& scan, uint32_t at) {
  Digits digits = read_digits(scan, at);
  if (!digits.valid || !digits.value.is_integer() || code_before(scan, at)) return std::nullopt;
  uint32_t next = digits.end;
  Word mark = scan.word(next, Kind::ordinal_mark);
  if (!mark && scan.hyphen(next)) mark = scan.word(next + 1, Kind::ordinal_mark);
  if (mark && is_degree(scan, mark)) return std::nullopt;
  if (!mark || !scan.glued(next) || (scan.glued(mark.end) && (scan.is_word(mark.end) || scan.is_digits(mark.end)))) {
    return std::nullopt;
  }
  return Ordinal{digits.value, mark.end, true};
}

std::optional<Ordinal> in_words(const ValueScan& scan, uint32_t at) {
  Ordinal out;
  out.end = at;
  std::optional<Number> number = read_number(scan, at);
  if (number && !number->digits && !number->part && !number->vague && number->value.is_integer()) {
    out.value = number->value;
    out.end = number->end;
  }
  bool one = out.value == Decimal(1);
  if (!take_words(scan, out) || one) return std::nullopt;
  return out;
}

// A mark before the number: 第三.
std::optional<Ordinal> after_mark(const ValueScan& scan, uint32_t at) {
  Word mark = scan.word(at, Kind::ordinal_mark);
  bool before = mark && scan.has(mark.end) && scan.token(at).kind == lexicon::TokenKind::ideograph;
  std::optional<Number> number = before ? read_number(scan, mark.end, {.after_currency = true}) : std::nullopt;
  if (!number || !number->value.is_integer()) return std::nullopt;
  return Ordinal{number->value, number->end, number->digits};
}

}  // namespace

std::optional<Ordinal> ordinal_at(const ValueScan& scan, uint32_t at) {
  if (scan.is_digits(at)) return in_digits(scan, at);
  if (std::optional<Ordinal> marked = after_mark(scan, at)) return marked;
  return in_words(scan, at);
}

}  // namespace gainsay::mention
