// Exact decimal numbers: what an article says, never a binary approximation of it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gainsay {

// mantissa × 10^exponent, normalised so that equal numbers are equal structs (no trailing zeros in the mantissa; zero
// is 0 × 10^0). Example: Decimal::parse("1.50")->text() == "1.5". Units: none; the unit stands beside the field. Range:
// 18 significant digits, exponents -1000 to 1000; what does not fit is rounded half up to 18 digits (division,
// products) or refused (parse).
class Decimal {
 public:
  constexpr Decimal() = default;
  Decimal(int64_t mantissa, int32_t exponent = 0);  // NOLINT: implicit by design

  // Reads "-12", "0.5", "600000000". Nothing else: separators and exponents are the mention room's business.
  static std::optional<Decimal> parse(std::string_view text);

  int64_t mantissa() const { return mantissa_; }
  int32_t exponent() const { return exponent_; }
  bool is_zero() const { return mantissa_ == 0; }
  bool is_negative() const { return mantissa_ < 0; }
  bool is_integer() const { return exponent_ >= 0; }
  // How many digits the number has from its first to its last that is not zero: 600 → 1, 612 → 3, 0.25 → 2.
  int significant_digits() const;

  Decimal operator-() const;
  friend Decimal operator+(Decimal a, Decimal b);
  friend Decimal operator-(Decimal a, Decimal b) { return a + (-b); }
  friend Decimal operator*(Decimal a, Decimal b);
  // Requires: b is not zero. Rounded half up to 18 significant digits.
  friend Decimal operator/(Decimal a, Decimal b);
  Decimal times_power_of_ten(int32_t power) const;
  Decimal abs() const { return is_negative() ? -*this : *this; }

  friend bool operator==(Decimal, Decimal) = default;
  friend bool operator<(Decimal a, Decimal b);
  friend bool operator>(Decimal a, Decimal b) { return b < a; }
  friend bool operator<=(Decimal a, Decimal b) { return !(b < a); }
  friend bool operator>=(Decimal a, Decimal b) { return !(a < b); }

  // Plain digits, no exponent: "600000000", "0.5", "-3".
  std::string text() const;
  // Nearest double: for scores and drawings only, never for a value that is printed or compared.
  double to_double() const;
  // The value as an integer, or nothing where it has a fraction or does not fit.
  std::optional<int64_t> to_integer() const;

 private:
  int64_t mantissa_ = 0;
  int32_t exponent_ = 0;
};

}  // namespace gainsay
