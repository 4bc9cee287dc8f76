#include "mention/quantity.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "mention/ideographs.h"

namespace gainsay::mention {
namespace {

using lexicon::Kind;
using lexicon::Tag;
using Word = ValueScan::Word;

// Units that are told together, the larger first.
struct Step {
  std::string_view large, small;
  int ratio;
};
constexpr Step kSteps[] = {{"year", "month", 12},        {"week", "day", 7},           {"week", "hour", 168},
                           {"day", "hour", 24},          {"hour", "minute", 60},       {"minute", "second", 60},
                           {"hour", "second", 3600},     {"foot", "inch", 12},         {"yard", "foot", 3},
                           {"pound", "ounce", 16},       {"meter", "centimeter", 100}, {"stone", "pound", 14},
                           {"kilometer", "meter", 1000}, {"kilogram", "gram", 1000},   {"jin", "liang", 10}};
constexpr size_t kDurations = 7;  // the first of them are of time

// Nothing or a mark of punctuation stands here.
bool clause_ends(const ValueScan& scan, uint32_t at) {
  return !scan.has(at) || (scan.token(at).kind == lexicon::TokenKind::mark && scan.glued(at));
}

// "2h30": the two digits behind the sign of the hour.
bool minutes_glued(const ValueScan& scan, const Word& word) {
  uint32_t next = word.end + 1;
  bool goes_on = scan.glued(next) && scan.token(next).kind != lexicon::TokenKind::mark;
  bool two = scan.token(word.end).span().size() == 2 && !goes_on;
  return two && word.entry->id == "hour";
}

bool usable(const ValueScan& scan, const Word& word, const Number& number) {
  if (word.entry->value == Decimal(2)) return false;  // stands before its number
  if (!scan.holds(word)) return false;
  bool digits_follow = scan.is_word(word.end - 1) && scan.glued(word.end) && scan.is_digits(word.end);
  if (digits_follow && !minutes_glued(scan, word)) return false;  // m3x, km2000, but 2h30
  if (!word.tagged(Tag::symbol)) return true;
  for (uint32_t at = word.first + 1; at < word.end; ++at) {
    if (scan.is_digits(at) && (!scan.glued(at) || scan.mark(at - 1, U'-')))
      return false;  // "12 m 2 dm" are no square metres
  }
  bool small = (scan.kinds(word.first) & ValueScan::bit(Kind::stopword)) != 0 && !scan.glued(word.first);
  if (small && !clause_ends(scan, word.end)) return false;  // 5 in 2020, but 2in tall
  bool letter = word.size() == 1 && scan.is_word(word.first) && utf8::count(scan.text(word.first)) == 1;
  return !letter || number.digits;
}

Word unit_word(const ValueScan& scan, uint32_t at, const Number& number) {
  auto whole = [&](const Word& word) { return past_longer_word(scan, word.first, word.end) == word.first; };  // 天然气
  auto fits = [&](const Word& word) {
    return word.entry->kind == Kind::unit && whole(word) && usable(scan, word, number);
  };
  Word word = scan.longest(
      at, [&](const Word& found) { return (found.entry->kind == Kind::time_unit && whole(found)) || fits(found); });
  if (!word || word.entry->kind == Kind::unit) return word;
  Word unit = scan.longest(at, fits);  // the same word may be a part of a unit: полгода
  return unit && unit.size() == word.size() ? unit : word;
}

Decimal factor_of(const ValueScan& scan, lexicon::EntryId unit) {
  auto factor = scan.lexicon().attribute(unit, lexicon::Attribute::factor);
  return factor.empty() ? Decimal(0) : Decimal::parse(factor.front()).value_or(Decimal(0));
}

// A word for a part or a multiple of a unit: half an hour, трёхдневный.
void measure(const ValueScan& scan, const Word& word, Unit& unit) {
  if (word.entry->kind != Kind::unit) return;
  auto whole = scan.lexicon().attribute(word.id, lexicon::Attribute::part_of);
  auto of = whole.empty() ? std::nullopt : scan.lexicon().find(Kind::unit, whole.front());
  if (!of || factor_of(scan, *of).is_zero()) return;
  unit.size = factor_of(scan, word.id) / factor_of(scan, *of);
  unit.id = scan.lexicon().entry(*of).id;
  unit.measured = true;
}

// The lexicon's id for `unit` per `base`; empty where it has none.
std::string_view compound_id(const ValueScan& scan, std::string_view unit, std::string_view base) {
  constexpr std::string_view kPer = "-per-";
  std::array<char, 96> name;
  if (unit.size() + kPer.size() + base.size() > name.size()) return {};
  char* end = std::copy(unit.begin(), unit.end(), name.begin());
  end = std::copy(kPer.begin(), kPer.end(), end);
  end = std::copy(base.begin(), base.end(), end);
  auto found = scan.lexicon().find(Kind::unit, {name.data(), static_cast<size_t>(end - name.data())});
  return found ? scan.lexicon().entry(*found).id : std::string_view();
}

// "per", directly or behind what is measured: litres [of] rain per square metre.
Word per_after(const ValueScan& scan, uint32_t at) {
  if (Word per = scan.word(at, Kind::per)) return per;
  uint32_t noun = scan.past_of(at);
  if (!scan.is_word(noun)) return {};
  return scan.word(noun + 1, Kind::per);
}

void add_divisor(const ValueScan& scan, const Number& number, Unit& unit) {
  Word per = per_after(scan, unit.end);
  Word base = per ? unit_word(scan, per.end, number) : Word{};
  if (!base) return;
  std::string_view id = compound_id(scan, unit.id, base.entry->id);
  if (id.empty()) return;
  unit.id = id;
  unit.end = base.end;
}

bool has_smaller(std::string_view unit) {
  return is_duration(unit) ||
         std::any_of(std::begin(kSteps), std::end(kSteps), [&](const Step& step) { return step.large == unit; });
}

const Step* step_between(std::string_view large, std::string_view small) {
  auto found = std::find_if(std::begin(kSteps), std::end(kSteps),
                            [&](const Step& step) { return step.large == large && step.small == small; });
  return found == std::end(kSteps) ? nullptr : found;
}

// "6-foot-4", "8-pound-3-ounce": past the hyphen before the smaller unit.
uint32_t past_hyphen(const ValueScan& scan, uint32_t at) {
  return scan.hyphen(at) ? at + 1 : at;
}

// "6-foot-4": a number alone behind a hyphen is of the next smaller unit.
std::optional<Rest> bare_rest(const ValueScan& scan, const Number& small, Decimal value, std::string_view unit) {
  bool hyphen = scan.glued(small.first) && scan.mark(small.first - 1, U'-') && unit == "foot";
  if (!hyphen || !(small.value < Decimal(12)) || !small.value.is_integer()) return std::nullopt;
  return Rest{value * Decimal(12) + small.value, "inch", small.end};
}

std::optional<Rest> half_after(const ValueScan& scan, uint32_t at, Decimal value, std::string_view unit) {
  Word half = scan.word(at, Kind::fraction);
  if (!half || half.entry->value.is_zero() || !(half.entry->value < Decimal(1))) return std::nullopt;
  if (scan.past_of(half.end) != half.end) return std::nullopt;  // five years and half of …
  return Rest{value + half.entry->value, unit, half.end};
}

}  // namespace

bool is_duration(std::string_view unit) {
  return std::any_of(std::begin(kSteps), std::begin(kSteps) + kDurations,
                     [&](const Step& step) { return step.large == unit || step.small == unit; });
}

std::optional<Unit> unit_at(const ValueScan& scan, uint32_t at, const Number& number) {
  Word word = unit_word(scan, at, number);
  if (!word) return std::nullopt;
  if (scan.glued(word.end) && scan.is_word(word.end)) return std::nullopt;
  Unit out{word.end, word.entry->id, !word.tagged(Tag::symbol), word.entry->value.is_negative(), Decimal(1), false};
  measure(scan, word, out);
  add_divisor(scan, number, out);
  return out;
}

std::optional<Rest> feet_and_inches(const ValueScan& scan, const Number& feet) {
  uint32_t at = feet.end;
  bool marked = (scan.mark(at, U'\'') || scan.mark(at, U'′')) && scan.glued(at) && scan.is_digits(at + 1) &&
                (scan.mark(at + 2, U'"') || scan.mark(at + 2, U'″')) && scan.glued(at + 2);
  if (!marked || !feet.digits || !feet.value.is_integer()) return std::nullopt;
  std::optional<Decimal> inches = Decimal::parse(scan.text(at + 1));
  if (!inches || !(*inches < Decimal(12))) return std::nullopt;
  return Rest{feet.value * Decimal(12) + *inches, "inch", at + 3};
}

namespace {

// "2 hours ten", "1 hour and thirty", "2h30": minutes without their unit, at the end of a clause.
std::optional<Rest> bare_minutes(const ValueScan& scan, uint32_t at, const Number& number, Decimal value) {
  bool glued = scan.glued(at);
  bool minutes = number.value.is_integer() && number.value < Decimal(60) && Decimal(0) < number.value;
  if (!minutes || number.vague || number.part || number.lone_one) return std::nullopt;
  if (glued && scan.token(at).span().size() != 2) return std::nullopt;
  if (!clause_ends(scan, number.end) || scan.hyphen(number.end)) {
    if (!glued) return std::nullopt;
  }
  constexpr uint64_t kMore = lexicon::kind_bit(Kind::percent) | lexicon::kind_bit(Kind::currency) |
                             lexicon::kind_bit(Kind::unit) | lexicon::kind_bit(Kind::magnitude);
  if ((scan.kinds(number.end) & kMore) != 0) return std::nullopt;
  return Rest{value * Decimal(60) + number.value, "minute", number.end};
}

// A third item: the list goes on, and its items are told apart.
bool list_goes_on(const ValueScan& scan, uint32_t end) {
  if (scan.mark(end, U',')) ++end;
  if (Word conjunction = scan.word(end, Kind::conjunction, Tag::and_)) end = conjunction.end;
  return scan.is_digits(end);
}

// 三斤半, 两年半.
std::optional<Rest> half_behind(const ValueScan& scan, uint32_t at, Decimal value, std::string_view unit) {
  bool single = is_ideograph(scan, at) && past_longer_word(scan, at, at + 1) == at && value.is_integer();
  Word half = single ? scan.word(at, Kind::fraction) : Word{};
  if (!half || half.size() > 1 || !(half.entry->value == Decimal(5, -1)) || scan.word(half.end, Kind::time_unit))
    return std::nullopt;
  return Rest{value + half.entry->value, unit, half.end};
}

// The smaller unit behind its number: "30 minutes", and 分 which is minutes only here.
std::optional<Unit> small_unit(const ValueScan& scan, const Number& number, std::string_view large) {
  if (std::optional<Unit> unit = unit_at(scan, past_hyphen(scan, number.end), number)) return unit;
  Word minutes = large == "hour" ? scan.word(number.end, Kind::year_mark) : Word{};
  if (!minutes || minutes.entry->id != "unit-minute") return std::nullopt;
  return Unit{minutes.end, "minute", true};
}

// Past the zero of 一小时零五分.
uint32_t past_zero(const ValueScan& scan, uint32_t at) {
  return is_figure(scan, at) && scan.word(at, Kind::number).entry->value.is_zero() ? at + 1 : at;
}

}  // namespace

std::optional<Rest> rest_after(const ValueScan& scan, uint32_t at, Decimal value, std::string_view unit) {
  if (std::optional<Rest> half = half_behind(scan, at, value, unit)) return half;
  if (!has_smaller(unit) || !value.is_integer()) return std::nullopt;
  Word conjunction = scan.word(at, Kind::conjunction, Tag::and_);
  bool comma = scan.mark(at, U',') && is_duration(unit) && scan.is_digits(at + 1);
  uint32_t next = conjunction ? conjunction.end : comma ? at + 1 : at;
  if (conjunction) {
    if (std::optional<Rest> half = half_after(scan, next, value, unit)) return half;
  } else if (Word half = scan.word(at, Kind::fraction); half && half.size() > 1) {
    return half_after(scan, at, value, unit);  // час с половиной
  }
  next = past_hyphen(scan, past_zero(scan, next));
  std::optional<Number> number = read_number(scan, next, {.joined = next != at || scan.glued(next)});
  std::optional<Unit> small = number ? small_unit(scan, *number, unit) : std::nullopt;
  if (number && !small && unit == "hour") return comma ? std::nullopt : bare_minutes(scan, next, *number, value);
  if (number && !small) return bare_rest(scan, *number, value, unit);
  const Step* step = small ? step_between(unit, small->id) : nullptr;
  if (step == nullptr || !(number->value < Decimal(step->ratio))) return std::nullopt;
  if (comma && list_goes_on(scan, small->end)) return std::nullopt;
  return Rest{value * Decimal(step->ratio) + number->value, small->id, small->end};
}

}  // namespace gainsay::mention
