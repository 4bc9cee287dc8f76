// Decimals that are spoken behind the word for the separator: three point "one four", ноль целых "пять сотых".
#pragma once

#include <cstdint>
#include <optional>

#include "mention/value_scan.h"

namespace gainsay::mention {

// Example: "one four" → digits 14, places 2; "пять сотых" → digits 5, places 2.
struct SpokenDecimals {
  int64_t digits = 0;
  int32_t places = 0;
  uint32_t end = 0;  // past the last token
};

// The decimals that begin at `at`, an "and" before them allowed; at most nine places. Nothing where none are told.
std::optional<SpokenDecimals> read_spoken_decimals(const ValueScan& scan, uint32_t at);

}  // namespace gainsay::mention
