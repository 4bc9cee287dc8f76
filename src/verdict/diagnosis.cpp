#include "verdict/diagnosis.h"

#include <algorithm>
#include <cstdlib>

namespace gainsay::verdict {
namespace {

std::string digits_of(Decimal number) {
  int64_t mantissa = number.mantissa();
  return std::to_string(mantissa < 0 ? -mantissa : mantissa);
}

// 1,354 and 1,345: the same digits, two neighbours swapped.
bool transposed(Decimal a, Decimal b) {
  if (a.exponent() != b.exponent()) return false;
  std::string x = digits_of(a), y = digits_of(b);
  if (x.size() != y.size() || x.size() < 2) return false;
  size_t at = 0;
  while (at < x.size() && x[at] == y[at]) ++at;
  if (at + 1 >= x.size()) return false;
  std::swap(x[at], x[at + 1]);
  return x == y;
}

}  // namespace

int magnitude_slip(Decimal a, Decimal b) {
  if (a.is_zero() || a.mantissa() != b.mantissa()) return 0;
  return std::abs(a.exponent() - b.exponent());
}

std::string diagnose(Decimal a, Decimal b) {
  switch (magnitude_slip(a, b)) {
    case 0:
      break;
    case 3:
      return "a factor of a thousand lies between them: thousand, million or billion mixed up, or a separator misread";
    case 6:
      return "a factor of a million lies between them: thousand, million or billion mixed up";
    case 1:
      return "a factor of ten lies between them: a digit too many, or a decimal separator misread";
    default:
      return "the digits are the same, the size is not";
  }
  if (transposed(a, b)) return "two neighbouring digits are swapped";
  return {};
}

std::string diagnose(const DateRange& a, const DateRange& b) {
  if (!a.from || !b.from) return {};
  int years = a.from->year() - b.from->year();
  bool same_day = a.from->month() == b.from->month() && a.from->day() == b.from->day();
  if (same_day && std::abs(years) == 1) return "the year is off by one";
  if (!a.is_day() || !b.is_day() || years != 0) return {};
  if (a.from->month() == b.from->day() && a.from->day() == b.from->month()) return "day and month are swapped";
  if (std::abs(a.from->days() - b.from->days()) == 1)
    return "they are one day apart: reports by different time zones or editions may differ so";
  return {};
}

}  // namespace gainsay::verdict
