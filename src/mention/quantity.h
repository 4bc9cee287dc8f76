// Units beside a number: lengths, masses, durations, ages, temperatures.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/decimal.h"
#include "mention/number.h"
#include "mention/value_scan.h"

namespace gainsay::mention {

struct Unit {
  uint32_t end = 0;
  std::string_view id;      // CLDR: "nanometer", "liter-per-square-meter"
  bool word = false;        // a word, not a symbol
  bool below_zero = false;  // it tells the sign: градусов мороза
  Decimal size{1};          // of one of it: 0.5 where the word is "Halbstunde" and the id hour
  bool measured = false;    // the word tells a size, as that one does
};

// The unit of the number that begins here, with what it is divided by where the lexicon knows the whole:
// "km/h", "литров на квадратный метр". One-letter symbols count after digits only.
std::optional<Unit> unit_at(const ValueScan& scan, uint32_t at, const Number& number);

// Seconds, hours, years …: a duration.
bool is_duration(std::string_view unit);

// The rest of a quantity that is told in two units or with a half behind: "1 hour and 30 minutes", "um ano e meio".
struct Rest {
  Decimal value;  // of the whole, in `unit`
  std::string_view unit;
  uint32_t end = 0;
};
std::optional<Rest> rest_after(const ValueScan& scan, uint32_t at, Decimal value, std::string_view unit);

// 5'10", 6′2″: feet and inches by their marks, in inches.
std::optional<Rest> feet_and_inches(const ValueScan& scan, const Number& feet);

}  // namespace gainsay::mention
