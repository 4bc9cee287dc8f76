// A value's sum, written out: "600 × 1,000,000 = 600,000,000 USD".
#pragma once

#include <string>
#include <vector>

#include "mention/explanation.h"
#include "mention/value_scan.h"

namespace gainsay::mention {

// "1234567.5" → "1,234,567.5".
std::string grouped_digits(Decimal number);

// The value with its unit, and before it the sum of digits and entries that it follows from. The sum is worked out
// anew; where it does not give the value (ranges, lists, quantities told in two units), the value stands alone.
// Examples: "600 × 1,000,000 = 600,000,000 USD", "3 ÷ 4 = 0.75", "2026 (2026-01-01 to 2026-12-31)", "20:00".
std::string reading_text(const ValueScan& scan, const Value& value, const std::vector<UsedEntry>& entries);

}  // namespace gainsay::mention
