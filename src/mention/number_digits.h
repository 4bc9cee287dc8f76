// Digits with their separators: 1,234.5 · 1.234,5 · 1 000 000 · 12,34,567 · 1'000.
#pragma once

#include <cstdint>

#include "base/decimal.h"
#include "mention/value_scan.h"

namespace gainsay::mention {

// What stands at a token of digits.
struct Digits {
  bool valid = false;  // it is a number; else `end` is where the version, telephone number or code ends
  Decimal value;
  uint32_t end = 0;         // token after the numeral
  uint8_t significant = 0;  // digits that the writer gave: 600 → 1, 612 → 3, 1.50 → 3
  bool decimal = false;     // it has a decimal part
  bool ambiguous = false;   // its separator could be of either sort: 1,234
};

// Requires: scan.is_digits(at). Cost: linear in the numeral, which is cut at 24 tokens.
// With `of_money`, a lone separator before three digits groups them: $1,234 and €1.234 are no thousandths.
Digits read_digits(const ValueScan& scan, uint32_t at, bool of_money = false);

// The digit's value, or -1. ASCII, full-width, Arabic, Persian and Devanagari digits.
int digit_value(char32_t code);

// The separator that these tokens show beyond doubt to be the decimal one, else 0. See decimal_habit in value_finder.h.
char32_t decimal_evidence(const text::Article& article, uint32_t at);

}  // namespace gainsay::mention
