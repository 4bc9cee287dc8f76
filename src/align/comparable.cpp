#include "align/comparable.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/hash.h"

namespace gainsay::align {
namespace {

using mention::Approx;
using mention::Value;
using mention::ValueKind;

const Decimal kAbout(7, -2);          // "about 600" may be 7 % off
constexpr double kNearEnough = 0.65;  // bounds farther from the other value (up to 30,000 and 14,000) say nothing of it
const Decimal kRound(5, -2);          // a round number of three digits and more may be 5 % off
constexpr int64_t kExactBelow = 100;  // smaller whole numbers are counted, not rounded

bool is_percent(ValueKind kind) {
  return kind == ValueKind::percent || kind == ValueKind::percentage_point || kind == ValueKind::basis_point;
}

// Half a unit of the last digit that was written: 5.6 → 0.05, 14,000 → 500.
Decimal half_last_digit(Decimal number) {
  return {5, number.exponent() - 1};
}

// How far off the number may be, given how it was written.
Decimal slack_of(const Value& value, Decimal number) {
  bool counted = number.is_integer() && number.abs() < Decimal(kExactBelow);
  Decimal digits = half_last_digit(number);
  if (value.approx == Approx::about || value.approx == Approx::almost) {
    return std::max(counted ? Decimal(0) : digits, number.abs() * kAbout);
  }
  bool bound = value.approx == Approx::more_than || value.approx == Approx::at_least ||
               value.approx == Approx::less_than || value.approx == Approx::at_most;
  if (value.approx == Approx::exact || counted || bound) return {};  // who writes "more than 500" means 500
  return std::min(digits, number.abs() * kRound);
}

struct Scale {
  std::string_view dimension;
  Decimal factor = 1;
};

// The unit's dimension and its size there; an unknown unit is a dimension of its own.
Scale scale_of(std::string_view unit, const lexicon::Lexicon& lexicon) {
  Scale scale{unit, 1};
  auto entry = lexicon.find(lexicon::Kind::unit, unit);
  if (!entry) return scale;
  auto dimension = lexicon.attribute(*entry, lexicon::Attribute::dimension);
  auto factor = lexicon.attribute(*entry, lexicon::Attribute::factor);
  if (dimension.empty() || factor.empty()) return scale;
  if (auto size = Decimal::parse(factor.front())) scale = {dimension.front(), *size};
  return scale;
}

std::optional<Decimal> share_in_percent(const Value& value) {
  if (!value.min || value.min != value.max) return std::nullopt;
  if (value.kind == ValueKind::percent) return value.min;
  if (value.kind == ValueKind::number && value.is_part && *value.min <= Decimal(1)) return *value.min * Decimal(100);
  return std::nullopt;
}

uint64_t key_of(const Comparable& value) {
  if (value.kind == ValueKind::date) {
    if (!value.date.known()) return 0;
    uint64_t from = value.date.from ? static_cast<uint64_t>(value.date.from->days()) : 1;
    uint64_t to = value.date.to ? static_cast<uint64_t>(value.date.to->days()) : 1;
    return mix(mix(hash_of("date"), from), to);
  }
  std::optional<Decimal> number = value.percent ? value.percent : value.min ? value.min : value.max;
  if (!number) return 0;
  return mix(mix(hash_of("value"), static_cast<uint64_t>(number->mantissa())),
             static_cast<uint64_t>(number->exponent()));
}

// The same digits, but one an amount in another currency, or points instead of per cent.
ValueFit fit_across_units(const Comparable& a, const Comparable& b) {
  bool currencies = a.kind == ValueKind::money && b.kind == ValueKind::money;
  bool percents = is_percent(a.kind) && is_percent(b.kind);
  if (!currencies && !percents) return ValueFit::incomparable;
  return a.min == b.min && a.max == b.max ? ValueFit::unit_differs : ValueFit::incomparable;
}

// The share of days in common, softened: a day of a week is nearer than a day of a year.
double nearness_of(const DateRange& a, const DateRange& b) {
  if (!a.from || !a.to || !b.from || !b.to) return a.to == b.to || a.from == b.from ? 0.8 : 0.3;
  double shared = std::min(a.to->days(), b.to->days()) - std::max(a.from->days(), b.from->days()) + 1;
  double all = std::max(a.to->days(), b.to->days()) - std::min(a.from->days(), b.from->days()) + 1;
  return shared <= 0 ? 0 : std::pow(shared / all, 0.3);
}

bool same_unit(const Comparable& a, const Comparable& b) {
  if (a.unit == b.unit) return true;
  return a.kind == ValueKind::money && (a.unit.empty() || b.unit.empty());
}

}  // namespace

bool Interval::overlaps(const Interval& other) const {
  bool below = high && other.low && *high < *other.low;
  bool above = other.high && low && *other.high < *low;
  return !below && !above;
}

std::string_view name_of(ValueFit fit) {
  constexpr std::array<std::string_view, 6> kNames = {"incomparable", "equal",        "refines",
                                                      "differs",      "unit_differs", "worded"};
  return kNames[static_cast<size_t>(fit)];
}

Comparable comparable_of(const Value& value, const lexicon::Lexicon& lexicon) {
  Comparable out;
  out.kind = value.kind;
  out.unit = value.unit;
  out.date = value.date;
  out.percent = share_in_percent(value);
  Decimal factor = 1;
  if (value.kind == ValueKind::quantity) {
    Scale scale = scale_of(value.unit, lexicon);
    out.unit = scale.dimension;
    factor = scale.factor;
  }
  if (value.kind == ValueKind::basis_point) {  // 50 basis points are half a percentage point
    out.kind = ValueKind::percentage_point;
    factor = Decimal(1, -2);
  }
  if (value.min) {
    out.min = *value.min * factor;
    out.interval.low = (*value.min - slack_of(value, *value.min)) * factor;
  }
  if (value.max) {
    out.max = *value.max * factor;
    Decimal slack = value.approx == Approx::almost ? Decimal(0) : slack_of(value, *value.max);
    out.interval.high = (*value.max + slack) * factor;
  }
  out.key = key_of(out);
  return out;
}

ValueFit fit_of(const DateRange& a, const DateRange& b) {
  if (!a.known() || !b.known()) return ValueFit::incomparable;
  bool same_deadline = a.to && a.to == b.to && (!a.from || !b.from);  // by the end of 2025, at the end of 2025
  if ((a.from == b.from && a.to == b.to) || same_deadline) return ValueFit::equal;
  if (!a.overlaps(b)) return ValueFit::differs;
  bool closed = a.from && a.to && b.from && b.to;
  if (closed) return ValueFit::refines;
  const DateRange& open = a.from && a.to ? b : a;
  const DateRange& other = a.from && a.to ? a : b;
  std::optional<Date> end = open.from ? open.from : open.to;  // "since 2020": does its end lie in the other?
  bool meets = end && other.from && other.to && *other.from <= *end && *end <= *other.to;
  return meets ? ValueFit::refines : ValueFit::incomparable;
}

ValueFit fit_of(const Comparable& a, const Comparable& b) {
  bool timed = a.kind == ValueKind::date || a.kind == ValueKind::time;
  if (timed || b.kind == ValueKind::date || b.kind == ValueKind::time) {
    return a.kind == b.kind && a.kind == ValueKind::date ? fit_of(a.date, b.date) : ValueFit::incomparable;
  }
  if (a.kind != b.kind && a.percent && b.percent) {
    Decimal apart = (*a.percent - *b.percent).abs();
    return apart.is_zero() ? ValueFit::equal : apart <= Decimal(1) ? ValueFit::refines : ValueFit::differs;
  }
  if (a.kind != b.kind || !same_unit(a, b)) return fit_across_units(a, b);
  if (a.min == b.min && a.max == b.max) return ValueFit::equal;
  if (!a.interval.overlaps(b.interval)) return ValueFit::differs;
  return nearness_of(a, b) >= kNearEnough ? ValueFit::refines : ValueFit::incomparable;
}

double nearness_of(const Comparable& a, const Comparable& b) {
  if (a.kind == ValueKind::date && b.kind == ValueKind::date) return nearness_of(a.date, b.date);
  auto number = [](const Comparable& value) {
    return value.percent ? value.percent : value.min ? value.min : value.max;
  };
  auto x = number(a), y = number(b);
  if (!x || !y) return 0;
  double low = std::min(x->abs().to_double(), y->abs().to_double());
  double high = std::max(x->abs().to_double(), y->abs().to_double());
  return high == 0 ? 1 : low / high;
}

}  // namespace gainsay::align
