#include "mention/value_amount.h"

#include "mention/ideographs.h"
#include "mention/money.h"
#include "mention/multiplier.h"
#include "mention/percent.h"
#include "mention/quantity.h"

namespace gainsay::mention {
namespace {

using lexicon::Kind;
using Word = ValueScan::Word;

bool is_minus(char32_t mark) {
  return mark == U'-' || mark == U'−' || mark == U'–';
}

// Past the sign that begins here; `negative` says which it was.
uint32_t past_sign(const ValueScan& scan, uint32_t at, bool& negative) {
  if (Word word = scan.word(at, Kind::number); word && word.entry->value.is_negative()) {
    if (scan.inside_phrase(at, Kind::hedge)) return at;  // ao menos 20
    if (is_ideograph(scan, at) && scan.glued(at) && (scan.is_digits(at - 1) || is_figure(scan, at - 1)))
      return at;  // 2负1
    negative = true;
    return word.end;
  }
  if (!scan.has(at) || scan.token(at).kind != lexicon::TokenKind::mark || !scan.glued(at + 1)) return at;
  char32_t mark = scan.token(at).mark;
  if (!is_minus(mark) && mark != U'+') return at;
  Word money = scan.before(at, Kind::currency);
  bool named = money.tagged(lexicon::Tag::word);  // Euro-2024
  bool free = !scan.glued(at) || scan.mark(at - 1, U'(') || (money && !named);
  if (!free || (!scan.is_digits(at + 1) && !scan.word(at + 1, Kind::currency))) return at;
  negative = is_minus(mark);
  return at + 1;
}

void set_unit(Amount& amount, ValueKind kind, std::string_view unit, uint32_t end) {
  amount.kind = kind;
  amount.unit = unit;
  amount.end = end;
  amount.has_unit = true;
}

void set_currency(const Currency& currency, Amount& amount) {
  set_unit(amount, ValueKind::money, currency.unit, currency.end);
  amount.alternative = currency.alternative;
  amount.ambiguous |= currency.ambiguous;
  amount.value = amount.value * currency.size;
  if (!(Decimal(1) < currency.size)) return;
  amount.number.value = amount.number.value * currency.size;
  amount.number.factor = amount.number.factor * currency.size;
}

// "$4.90 SGD", "US$5 dollars": a currency after the number that says more than the sign before it, or the same.
void refine_currency(const ValueScan& scan, Amount& amount) {
  uint32_t at = amount.number.loose_end ? scan.past_of(amount.number.end) : amount.number.end;
  std::optional<Currency> after = currency_after(scan, at);
  if (!after || !(after->size == Decimal(1)) || scan.is_digits(after->end)) return;
  if (after->word && !amount.ambiguous && is_ideograph(scan, at)) amount.end = after->end;  // HK$500元
  bool same = after->unit == amount.unit;
  if (!same && !amount.ambiguous) return;
  amount.end = after->end;
  if (after->ambiguous) return;
  amount.unit = after->unit;
  amount.ambiguous = amount.number.ambiguous;
  amount.alternative = {};
}

// 三成五, 七成半.
void take_tenth_behind(const ValueScan& scan, Amount& amount) {
  uint32_t at = amount.end;
  Word half = scan.word(at, Kind::fraction);
  bool is_half = half && half.size() == 1 && half.entry->value == Decimal(5, -1);
  bool figure = is_figure(scan, at) && figure_count(scan, at) == 1 && past_longer_word(scan, at, at + 1) == at;
  if (!is_half && !figure) return;
  if (figure && (scan.kinds(at + 1) & (ValueScan::bit(Kind::collective) | ValueScan::bit(Kind::time_unit))) != 0)
    return;
  amount.value = amount.value + (is_half ? Decimal(5) : scan.word(at, Kind::number).entry->value);
  amount.end = at + 1;
}

bool take_percent(const ValueScan& scan, uint32_t at, Amount& amount) {
  std::optional<Percent> percent = percent_at(scan, at);
  if (!percent) return false;
  if (percent->size == Decimal(10) && Decimal(10) < amount.value) return false;  // 2025成
  set_unit(amount, percent->kind, {}, percent->end);
  amount.value = amount.value * percent->size;
  if (percent->size == Decimal(10)) take_tenth_behind(scan, amount);
  return true;
}

// "75 USD million".
void scale_behind(const ValueScan& scan, Amount& amount) {
  Word magnitude = scan.word(amount.end, Kind::magnitude, lexicon::Tag::word);
  if (!magnitude || !(amount.number.factor == Decimal(1)) || !amount.number.digits) return;
  amount.value = amount.value * magnitude.entry->value;
  amount.number.value = amount.number.value * magnitude.entry->value;
  amount.number.factor = magnitude.entry->value;
  amount.end = magnitude.end;
}

bool take_currency(const ValueScan& scan, uint32_t at, Amount& amount) {
  std::optional<Currency> currency = currency_after(scan, at);
  if (!currency) return false;
  std::optional<Unit> unit = unit_at(scan, at, amount.number);
  if (unit && (unit->end > currency->end || (unit->end == currency->end && currency->ambiguous))) return false;
  set_currency(*currency, amount);
  scale_behind(scan, amount);
  bool whole = currency->named && currency->size == Decimal(1);
  for (int parts = 0; whole && parts < 2; ++parts) {  // 五元七角八分
    std::optional<Cents> cents = cents_after(scan, amount.end, amount.unit);
    if (!cents) break;
    amount.value = amount.value + cents->value;
    amount.end = cents->end;
  }
  return true;
}

bool take_quantity(const ValueScan& scan, uint32_t at, Amount& amount) {
  std::optional<Unit> unit = unit_at(scan, at, amount.number);
  if (!unit) return false;
  set_unit(amount, ValueKind::quantity, unit->id, unit->end);
  amount.value = amount.value * unit->size;
  if (unit->below_zero && !amount.value.is_negative()) amount.value = -amount.value;
  for (int parts = 0; parts < 3; ++parts) {
    std::optional<Rest> rest = rest_after(scan, amount.end, amount.value, amount.unit);
    if (!rest) break;
    amount.value = rest->value;
    set_unit(amount, ValueKind::quantity, rest->unit, rest->end);
  }
  return true;
}

bool take_times(const ValueScan& scan, Amount& amount) {
  std::optional<Multiplier> times = multiplier_after(scan, amount.number);
  if (!times) return false;
  set_unit(amount, ValueKind::multiplier, {}, times->end);
  amount.value = times->factor;
  return true;
}

bool take_feet(const ValueScan& scan, Amount& amount) {
  std::optional<Rest> feet = feet_and_inches(scan, amount.number);
  if (!feet) return false;
  amount.value = feet->value;
  set_unit(amount, ValueKind::quantity, feet->unit, feet->end);
  return true;
}

void take_unit(const ValueScan& scan, Amount& amount) {
  if (take_times(scan, amount) || take_feet(scan, amount)) return;
  uint32_t at = amount.number.end;
  if (scan.hyphen(at)) ++at;
  auto take = [&](uint32_t place) {
    return take_percent(scan, place, amount) || take_currency(scan, place, amount) ||
           take_quantity(scan, place, amount);
  };
  if (take(at)) return;
  ValueScan::Word more = scan.word(at, Kind::date_preposition, "span-more");
  bool of_time = more && (scan.kinds(more.end) & ValueScan::bit(Kind::time_unit)) != 0;
  if (of_time && take(more.end)) return;  // 2 more days
  uint32_t past = amount.number.loose_end ? scan.past_of(amount.number.end) : at;
  if (past != at) take(past);
}

// "100+", "5 %+".
void take_plus(const ValueScan& scan, Amount& amount) {
  bool plus = scan.mark(amount.end, U'+') && scan.glued(amount.end) && !scan.glued(amount.end + 1);
  amount.at_least = plus;
  if (plus) ++amount.end;
}

// "%5": the sign before its number.
std::optional<Amount> read_percent_before(const ValueScan& scan, uint32_t at) {
  std::optional<Percent> percent = percent_at(scan, at);
  bool tenths = percent && percent->size == Decimal(10);
  if (!percent || tenths || !scan.glued(percent->end)) return std::nullopt;
  std::optional<Number> number = read_number(scan, percent->end, {.after_currency = true});
  if (!number) return std::nullopt;
  Amount out;
  out.number = *number;
  out.first = at;
  out.value = number->value * percent->size;
  set_unit(out, percent->kind, {}, number->end);
  out.before = true;
  return out;
}

// Letters that nothing above could read are glued to the digits: 405B is a model.
bool letters_behind(const ValueScan& scan, const Amount& amount) {
  bool figures = amount.number.digits || (is_ideograph(scan, amount.end - 1) && !amount.has_unit);  // 五G
  return figures && scan.glued(amount.end) && scan.is_word(amount.end);
}

// "5 degrees below zero", "10 градусов ниже нуля": a phrase for the sign behind the number. What is below zero and has
// no unit is told in degrees.
void take_sign_behind(const ValueScan& scan, Amount& amount) {
  Word sign = scan.word(amount.end, Kind::number);
  if (!sign || !sign.entry->value.is_negative() || sign.size() < 2 || amount.kind == ValueKind::money) return;
  if (!amount.has_unit) set_unit(amount, ValueKind::quantity, "degree", sign.end);
  amount.value = -amount.value;
  amount.end = sign.end;
}

// 摄氏25度, 华氏70°: the scale before its number. Past it, or `at`.
Word scale_before(const ValueScan& scan, uint32_t at) {
  Word scale = scan.longest(
      at, [](const Word& word) { return word.entry->kind == Kind::unit && word.entry->value == Decimal(2); });
  return scale;
}

std::optional<Amount> read_scaled_degrees(const ValueScan& scan, uint32_t at) {
  Word scale = is_ideograph(scan, at) ? scale_before(scan, at) : Word{};
  std::optional<Amount> out = scale ? read_amount(scan, scale.end, {.after_currency = true}) : std::nullopt;
  if (!out || out->kind != ValueKind::quantity) return std::nullopt;
  if (out->unit != "degree" && out->unit != "celsius" && out->unit != "generic") return std::nullopt;
  out->first = at;
  out->unit = scale.entry->id;
  out->before = true;
  return out;
}

}  // namespace

std::optional<Amount> read_amount(const ValueScan& scan, uint32_t at, NumberPlace place) {
  if (std::optional<Amount> percent = read_percent_before(scan, at)) return percent;
  if (std::optional<Amount> degrees = read_scaled_degrees(scan, at)) return degrees;
  Amount out;
  out.first = at;
  bool negative = false;
  uint32_t next = past_sign(scan, at, negative);
  std::optional<Currency> currency = currency_before(scan, next);
  if (currency) next = past_sign(scan, currency->end, negative);
  place.after_currency = currency.has_value();
  std::optional<Number> number = read_number(scan, next, place);
  if (!number) return std::nullopt;
  out.number = *number;
  out.end = number->end;
  out.value = number->value;
  out.ambiguous = number->ambiguous;
  out.before = currency.has_value();
  if (currency) {
    set_currency(*currency, out);
    out.end = number->end;
    refine_currency(scan, out);
  } else {
    take_unit(scan, out);
  }
  if (letters_behind(scan, out)) return std::nullopt;
  if (negative) out.value = -out.value;
  out.number.lone_one &= !negative;
  take_sign_behind(scan, out);
  take_plus(scan, out);
  return out;
}

void share(const Amount& other, Amount& amount, bool fell) {
  bool plain = amount.number.factor == Decimal(1) && !amount.has_unit;
  Decimal raw = other.number.value / other.number.factor;
  bool scaled = plain || (amount.before && amount.number.factor == Decimal(1));
  if (scaled && amount.number.value < (fell ? raw * Decimal(10) : raw)) {
    amount.value = amount.value * other.number.factor;
    amount.number.factor = other.number.factor;
  }
  if (amount.has_unit || !other.has_unit) return;
  amount.kind = other.kind;
  amount.unit = other.unit;
  amount.alternative = other.alternative;
  amount.has_unit = true;
}

Production production_of(const Amount& amount) {
  bool lent = amount.has_unit && !amount.before && amount.end == amount.number.end;
  if (lent) return Production::listed;
  switch (amount.kind) {
    case ValueKind::money:
      return amount.before ? Production::money_before : Production::money_after;
    case ValueKind::percent:
    case ValueKind::percentage_point:
    case ValueKind::basis_point:
      return amount.before ? Production::percent_before : Production::percent_after;
    case ValueKind::quantity:
      return Production::quantity;
    case ValueKind::multiplier:
      return Production::multiplier_times;
    default:
      return amount.number.part    ? Production::fraction
             : amount.number.vague ? Production::vague_number
                                   : Production::number;
  }
}

bool commensurable(const Amount& a, const Amount& b) {
  if (!a.has_unit || !b.has_unit) return true;
  return a.kind == b.kind && a.unit == b.unit;
}

}  // namespace gainsay::mention
