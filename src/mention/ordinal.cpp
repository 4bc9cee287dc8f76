#include "mention/ordinal.h"

#include "lexicon/kind_set.h"
#include "mention/number_code.h"
#include "mention/number_digits.h"

namespace gainsay::mention {
namespace {

using lexicon::Kind;
using Word = ValueScan::Word;

// What an ordinal word of this size multiplies of a number: of 3,000,052 a thousandth multiplies the 52.
Decimal part_below(Decimal number, Decimal ordinal) {
  std::optional<int64_t> whole = number.to_integer(), size = ordinal.to_integer();
  constexpr int64_t kLargest = 1'000'000'000'000'000;
  if (!whole || !size || *size > kLargest) return number;
  return Decimal(*whole % (*size * (*size == 100 ? 10 : 1000)));
}

// Past a hyphen and, where it may stand here, an "and": vingt-et-unième, two hundred and first.
uint32_t past_joint(const ValueScan& scan, uint32_t at, bool and_may_follow) {
  if (scan.hyphen(at)) ++at;
  Word conjunction = and_may_follow ? scan.word(at, Kind::conjunction, lexicon::Tag::and_) : Word{};
  if (!conjunction) return at;
  return scan.hyphen(conjunction.end) ? conjunction.end + 1 : conjunction.end;
}

// Adds the ordinal words that begin at `out.end`, each smaller than the place that is free: twenty · first.
bool take_words(const ValueScan& scan, Ordinal& out) {
  bool any = false;
  while (true) {
    Word word = scan.word(past_joint(scan, out.end, !any && !out.value.is_zero()), Kind::ordinal);
    if (!word || !word.entry->value.is_integer()) return any;
    Decimal value = numeral_value(scan, word);
    Decimal place(1, out.value.exponent());
    bool below = !out.value.is_zero() && value < place;
    Decimal part = part_below(out.value, value);
    bool scales = !part.is_zero() && !any && !(value < Decimal(100)) && !below;
    if (!below && !scales && !out.value.is_zero()) return any;
    out.value = scales ? out.value - part + part * value : out.value + value;
    out.end = word.end;
    any = true;
  }
}

// "45°", "30º C", "30° all'ombra": the same sign, but no word follows that could be the third of something.
bool is_degree(const ValueScan& scan, const Word& mark) {
  Word unit = scan.word(mark.first, Kind::unit);
  if (!unit) return false;
  constexpr lexicon::KindSet kGrammar = lexicon::kind_set({Kind::stopword, Kind::date_preposition});
  bool conjunction = (scan.kinds(mark.end) & lexicon::kind_bit(Kind::conjunction)) != 0;
  bool grammar = (scan.kinds(mark.end) & kGrammar) != 0 && !conjunction;
  return unit.size() > mark.size() || !scan.is_word(mark.end) || (scan.mark(mark.first, U'°') && grammar);
}

// "der 3. Platz", in languages that mark ordinals with a full stop: an article or preposition stands before it and a
// noun behind it, or a word in small letters; or it is all there is.
bool dotted(const ValueScan& scan, uint32_t at, uint32_t end) {
  Word dot = scan.word(end, Kind::stopword, "ordinal-dot");
  if (!dot || !scan.glued(end) || end != at + 1 || scan.token(at).span().size() > 3) return false;
  if (!scan.has(dot.end)) return at == scan.first();
  if (!scan.is_word(dot.end) || scan.glued(dot.end) || scan.token(dot.end).line_before) return false;
  if (!scan.token(dot.end).capitalised) return at != scan.first();
  constexpr lexicon::KindSet kGrammar =
      lexicon::kind_set({Kind::stopword, Kind::date_preposition, Kind::pronoun, Kind::determiner});
  return at > scan.first() && (scan.kinds(at - 1) & kGrammar) != 0 && (scan.kinds(dot.end) & kGrammar) == 0;
}

std::optional<Ordinal> in_digits(const ValueScan& scan, uint32_t at) {
  Digits digits = read_digits(scan, at);
  if (!digits.valid || !digits.value.is_integer() || code_before(scan, at)) return std::nullopt;
  uint32_t next = digits.end;
  if (dotted(scan, at, next)) return Ordinal{digits.value, next + 1, true};
  Word mark = scan.word(next, Kind::ordinal_mark, "");
  if (!mark && scan.hyphen(next)) mark = scan.word(next + 1, Kind::ordinal_mark, "");
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
  Word whole = scan.word(at, Kind::ordinal);  // quatre-vingtième is no four
  if (number && whole && whole.end > number->end) number.reset();
  if (number && !number->digits && !number->part && !number->vague && number->value.is_integer()) {
    out.value = number->value;
    out.end = number->end;
  }
  if (!out.value.is_zero() && scan.word(out.end, Kind::time_unit)) return std::nullopt;  // trente secondes
  bool one = out.value == Decimal(1);
  if (!take_words(scan, out) || one) return std::nullopt;
  return out;
}

// A mark before the number: 第三.
std::optional<Ordinal> after_mark(const ValueScan& scan, uint32_t at) {
  Word mark = scan.word(at, Kind::ordinal_mark);
  bool before = mark && scan.has(mark.end) && scan.token(at).kind == lexicon::TokenKind::ideograph;
  std::optional<Number> number = before ? read_number(scan, mark.end, {.after_currency = true}) : std::nullopt;
  if (!number || !number->value.is_integer() || number->bound != lexicon::Tag::none) return std::nullopt;
  return Ordinal{number->value, number->end, number->digits};
}

}  // namespace

std::optional<Ordinal> ordinal_at(const ValueScan& scan, uint32_t at) {
  if (scan.is_digits(at)) return in_digits(scan, at);
  if (std::optional<Ordinal> marked = after_mark(scan, at)) return marked;
  return in_words(scan, at);
}

}  // namespace gainsay::mention
