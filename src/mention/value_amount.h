// A number with what it is a number of: 5 %, $3 bn, 7 nm, 10 times.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/decimal.h"
#include "mention/number.h"
#include "mention/value.h"
#include "mention/value_scan.h"

namespace gainsay::mention {

// Example: "US $ 600 milhões" → money, 600000000, USD.
struct Amount {
  Number number;
  ValueKind kind = ValueKind::number;
  uint32_t first = 0, end = 0;  // tokens, with sign and unit
  Decimal value;                // as Value::min: percent as written, money in major units
  std::string_view unit;
  std::string_view alternative;
  bool ambiguous = false;
  bool has_unit = false;  // kind is not number
  bool before = false;    // its unit stands before the number: $5
  bool at_least = false;  // "100+"
};

// The amount that begins at this token, or nothing.
std::optional<Amount> read_amount(const ValueScan& scan, uint32_t at, NumberPlace place = {});

// Gives `amount`, which has no unit of its own, the unit and, where it is the smaller figure, the magnitude of `other`:
// 400 to 700 thousand dollars. A number that is not smaller keeps its size (900 to 1.2 million), unless it `fell` to
// the other and is not ten times as large (fell from 900 to 700 thousand).
void share(const Amount& other, Amount& amount, bool fell = false);

// The production that read it: by its unit and the side on which that stands.
Production production_of(const Amount& amount);

// Both may stand in one range: their kinds and units are the same, or one has none.
bool commensurable(const Amount& a, const Amount& b);

}  // namespace gainsay::mention
