#include "mention/value_text.h"

#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "mention/date_text.h"
#include "mention/unit_text.h"

namespace gainsay::mention {
namespace {

using mention::Approx;
using mention::Change;
using mention::Value;
using mention::ValueKind;

struct Named {
  Decimal value;
  std::string_view words;
};

// 12345.5 → "12,345.5".
std::string grouped(Decimal amount) {
  std::string digits = amount.text();
  size_t begin = digits.starts_with('-') ? 1 : 0;
  size_t end = std::min(digits.find('.'), digits.size());
  if (end - begin < 5)
    return digits;  // four digits are read as well without: 1024, and a year that was taken for a count
  for (size_t at = end; at > begin + 3; at -= 3) digits.insert(at - 3, 1, ',');
  return digits;
}

std::string ordinal_text(Decimal rank) {
  std::string digits = grouped(rank);
  bool teen = digits.size() >= 2 && digits[digits.size() - 2] == '1';
  std::string_view ending = "th";
  if (!teen) ending = digits.back() == '1' ? "st" : digits.back() == '2' ? "nd" : digits.back() == '3' ? "rd" : "th";
  return digits + std::string(ending);
}

std::string factor_text(Decimal factor) {
  static const std::array kWords = {Named{{5, -1}, "halved (×½)"}, Named{2, "doubled (×2)"}, Named{3, "tripled (×3)"},
                                    Named{4, "quadrupled (×4)"}};
  for (const Named& known : kWords) {
    if (factor == known.value) return std::string(known.words);
  }
  return "×" + grouped(factor);
}

// A share that an article gives in words: "a third of the staff".
std::string_view share_words(const Value& value, Decimal amount) {
  static const std::array kShares = {Named{{25, -2}, "a quarter"}, Named{{5, -1}, "half"},
                                     Named{{75, -2}, "three quarters"}, Named{{2, -1}, "a fifth"},
                                     Named{{1, -1}, "a tenth"}};
  if (!value.is_part || !value.in_words || value.kind != ValueKind::number) return {};
  for (const Named& known : kShares) {
    if (amount == known.value) return known.words;
  }
  std::string digits = amount.text();
  if (digits.starts_with("0.33333")) return "a third";
  return digits.starts_with("0.66666") ? "two thirds" : "";
}

std::string number_text(const Value& value, Decimal amount) {
  std::string_view share = share_words(value, amount);
  return share.empty() ? amount_text(amount) : std::string(share);
}

// One end of the value, with its unit.
std::string end_text(const Value& value, Decimal amount) {
  switch (value.kind) {
    case ValueKind::ordinal:
      return ordinal_text(amount);
    case ValueKind::percent:
      return grouped(amount) + "%";
    case ValueKind::percentage_point:
      return fmt::format("{} percentage point{}", grouped(amount), amount == Decimal(1) ? "" : "s");
    case ValueKind::basis_point:
      return fmt::format("{} basis point{}", grouped(amount), amount == Decimal(1) ? "" : "s");
    case ValueKind::money:
      return money_text(value.unit, amount_text(amount));
    case ValueKind::quantity:
      return fmt::format("{} {}", amount_text(amount), unit_text(value.unit, amount == Decimal(1)));
    case ValueKind::multiplier:
      return factor_text(amount);
    default:
      return number_text(value, amount);
  }
}

// What the hedge says; an open end says it where the writer's hedge was lost.
std::string_view hedge_text(const Value& value) {
  switch (value.approx) {
    case Approx::about:
      return "about ";
    case Approx::almost:
      return "almost ";
    case Approx::more_than:
      return "more than ";
    case Approx::at_least:
      return "at least ";
    case Approx::less_than:
      return "less than ";
    case Approx::at_most:
      return "at most ";
    case Approx::exact:
      return "exactly ";
    case Approx::none:
      break;
  }
  if (value.min && !value.max) return "at least ";
  return value.max && !value.min ? "at most " : "";
}

std::string_view change_text(Change change) {
  switch (change) {
    case Change::up:
      return "up ";
    case Change::down:
      return "down ";
    case Change::to:
      return "to ";
    case Change::by:
      return "by ";
    case Change::none:
      break;
  }
  return "";
}

std::string interval_text(const Value& value) {
  if (!value.min && !value.max) return "an untold amount";
  if (!value.min) return end_text(value, *value.max);
  if (!value.max || *value.min == *value.max) return end_text(value, *value.min);
  return fmt::format("{} to {}", end_text(value, *value.min), end_text(value, *value.max));
}

// A relative date whose article bears no date: next year, 3 months ago.
std::string shifted_text(const Value& value) {
  std::string_view grain = name_of(value.shift_grain);
  if (value.shift_grain == Grain::day && value.shift == 0) return "today";
  if (value.shift == 0) return fmt::format("this {}", grain);
  if (value.shift == 1) return fmt::format("next {}", grain);
  if (value.shift == -1) return fmt::format("last {}", grain);
  std::string units = unit_text(grain, false);
  return value.shift > 0 ? fmt::format("in {} {}", value.shift, units) : fmt::format("{} {} ago", -value.shift, units);
}

std::string day_text(const Value& value) {
  if (value.date.known()) return range_text(value.date);
  if (value.date_source == mention::DateSource::unresolved) return shifted_text(value);
  return "a date that is not told";
}

std::string clock_text(const Value& value) {
  if (!value.from_time && !value.to_time) return "a time that is not told";
  if (!value.from_time) return "by " + time_text(*value.to_time);
  if (!value.to_time) return "from " + time_text(*value.from_time);
  std::string from = time_text(*value.from_time), to = time_text(*value.to_time);
  return from == to ? from : fmt::format("{} to {}", from, to);
}

}  // namespace

std::string amount_text(Decimal amount) {
  static constexpr std::array<std::pair<int, std::string_view>, 3> kScales = {
      {{12, "trillion"}, {9, "billion"}, {6, "million"}}};
  for (auto [power, word] : kScales) {
    if (amount.abs() < Decimal(1, power)) continue;
    Decimal scaled = amount.times_power_of_ten(-power);
    if (scaled.exponent() >= -3) return fmt::format("{} {}", grouped(scaled), word);
  }
  return grouped(amount);
}

std::string value_text(const Value& value) {
  if (value.kind == ValueKind::date || value.kind == ValueKind::time) {
    std::string when = value.kind == ValueKind::date ? day_text(value) : clock_text(value);
    return value.approx == Approx::about ? "about " + when : when;
  }
  return fmt::format("{}{}{}", change_text(value.change), hedge_text(value), interval_text(value));
}
}  // namespace gainsay::mention
