// Values as a person writes them in English.
#pragma once

#include <string>

#include "base/decimal.h"
#include "mention/value.h"

namespace gainsay::mention {

// "600 million", "1.25 trillion", "12,345", "0.5". Exact: a number that a magnitude word would need more than three
// decimals for stays in digits ("1,234,567").
std::string amount_text(Decimal amount);

// The value with its unit and its hedge: "about $600 million", "500 million to 600 million", "7 nm", "tripled (×3)",
// "60%", "up 2 percentage points", "by 31 December 2025", "14:30".
std::string value_text(const mention::Value& value);

}  // namespace gainsay::mention
