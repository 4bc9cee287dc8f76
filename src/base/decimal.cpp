#include "base/decimal.h"

#include <algorithm>
#include <cmath>

namespace gainsay {
namespace {

__extension__ using Wide = __int128;

constexpr int64_t kLimit = 1'000'000'000'000'000'000;  // 10^18
constexpr int32_t kMaxExponent = 1000;

Wide rounded_tenth(Wide value) {
  return (value + (value < 0 ? -5 : 5)) / 10;
}

// The wide number as a Decimal of at most 18 significant digits.
Decimal narrow(Wide mantissa, int32_t exponent) {
  while (mantissa >= kLimit || mantissa <= -kLimit) {
    mantissa = rounded_tenth(mantissa);
    ++exponent;
  }
  return {static_cast<int64_t>(mantissa), exponent};
}

Wide power_of_ten(int32_t power) {
  Wide out = 1;
  for (int32_t i = 0; i < power; ++i) out *= 10;
  return out;
}

int digit_count(int64_t mantissa) {
  int count = 1;
  while (mantissa >= 10 || mantissa <= -10) {
    mantissa /= 10;
    ++count;
  }
  return count;
}

}  // namespace

Decimal::Decimal(int64_t mantissa, int32_t exponent) : mantissa_(mantissa), exponent_(exponent) {
  if (mantissa_ == 0) {
    exponent_ = 0;
    return;
  }
  while (mantissa_ % 10 == 0) {
    mantissa_ /= 10;
    ++exponent_;
  }
  exponent_ = std::clamp(exponent_, -kMaxExponent, kMaxExponent);
}

std::optional<Decimal> Decimal::parse(std::string_view text) {
  bool negative = !text.empty() && text.front() == '-';
  if (negative) text.remove_prefix(1);
  int64_t mantissa = 0;
  int32_t exponent = 0;
  bool any = false, point = false;
  for (char c : text) {
    if (c == '.' && !point && any) {
      point = true;
      continue;
    }
    if (c < '0' || c > '9' || mantissa >= kLimit / 10) return std::nullopt;
    mantissa = mantissa * 10 + (c - '0');
    exponent -= point;
    any = true;
  }
  if (!any || text.back() == '.') return std::nullopt;
  return Decimal(negative ? -mantissa : mantissa, exponent);
}

int Decimal::significant_digits() const {
  return digit_count(mantissa_);
}

Decimal Decimal::operator-() const {
  Decimal out = *this;
  out.mantissa_ = -out.mantissa_;
  return out;
}

Decimal operator+(Decimal a, Decimal b) {
  if (a.is_zero()) return b;
  if (b.is_zero()) return a;
  if (a.exponent_ < b.exponent_) std::swap(a, b);
  int32_t shift = a.exponent_ - b.exponent_;
  if (shift > 19) {  // the smaller one may lie below the 18 digits kept
    int32_t room = 18 - digit_count(a.mantissa_);
    if (shift - room > 19) return a;
    return narrow(static_cast<Wide>(a.mantissa_) * power_of_ten(room), a.exponent_ - room) +
           narrow(static_cast<Wide>(b.mantissa_) / power_of_ten(shift - room), a.exponent_ - room);
  }
  return narrow(static_cast<Wide>(a.mantissa_) * power_of_ten(shift) + b.mantissa_, b.exponent_);
}

Decimal operator*(Decimal a, Decimal b) {
  return narrow(static_cast<Wide>(a.mantissa_) * b.mantissa_, a.exponent_ + b.exponent_);
}

Decimal operator/(Decimal a, Decimal b) {
  constexpr int32_t kShift = 19;
  Wide scaled = static_cast<Wide>(a.mantissa_) * power_of_ten(kShift);
  Wide half = b.mantissa_ / 2;
  bool same_sign = (scaled < 0) == (b.mantissa_ < 0);
  return narrow((scaled + (same_sign ? half : -half)) / b.mantissa_, a.exponent_ - b.exponent_ - kShift);
}

Decimal Decimal::times_power_of_ten(int32_t power) const {
  return {mantissa_, exponent_ + power};
}

bool operator<(Decimal a, Decimal b) {
  if (a.is_negative() != b.is_negative() || a.is_zero() || b.is_zero()) return a.mantissa_ < b.mantissa_;
  int64_t top_a = digit_count(a.mantissa_) + static_cast<int64_t>(a.exponent_);
  int64_t top_b = digit_count(b.mantissa_) + static_cast<int64_t>(b.exponent_);
  if (top_a != top_b) return (top_a < top_b) != a.is_negative();
  int32_t low = std::min(a.exponent_, b.exponent_);
  return static_cast<Wide>(a.mantissa_) * power_of_ten(a.exponent_ - low) <
         static_cast<Wide>(b.mantissa_) * power_of_ten(b.exponent_ - low);
}

std::string Decimal::text() const {
  std::string digits = std::to_string(mantissa_ < 0 ? -mantissa_ : mantissa_);
  if (exponent_ > 0) {
    digits.append(static_cast<size_t>(exponent_), '0');
  } else if (exponent_ < 0) {
    size_t places = static_cast<size_t>(-exponent_);
    if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
    digits.insert(digits.size() - places, ".");
  }
  return mantissa_ < 0 ? "-" + digits : digits;
}

double Decimal::to_double() const {
  return static_cast<double>(mantissa_) * std::pow(10.0, exponent_);
}

std::optional<int64_t> Decimal::to_integer() const {
  if (exponent_ < 0 || digit_count(mantissa_) + exponent_ > 18) return std::nullopt;
  return mantissa_ * static_cast<int64_t>(power_of_ten(exponent_));
}

}  // namespace gainsay
