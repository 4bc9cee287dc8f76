// Parts of a whole told by two numbers: two fifths, three in four, nine out of ten, каждый пятый.
#pragma once

#include <cstdint>
#include <optional>

#include "base/decimal.h"
#include "mention/number.h"
#include "mention/value_scan.h"

namespace gainsay::mention {

struct Share {
  Decimal value;  // 0.75
  uint32_t end = 0;
};

// The share that the number begins: "three in four", "две пятых".
std::optional<Share> share_of(const ValueScan& scan, const Number& number);

// "каждый пятый", "every fifth" → 0.2; not "every fifth day".
std::optional<Share> every_nth(const ValueScan& scan, uint32_t at);

}  // namespace gainsay::mention
