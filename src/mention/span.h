// Spans of time whose number is not told: half an hour in one word, "an hour and a half", "ровно месяц".
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/decimal.h"
#include "mention/value.h"
#include "mention/value_scan.h"

namespace gainsay::mention {

struct TimeSpan {
  Decimal value;
  std::string_view unit;
  uint32_t end = 0;  // the token after it
};

// "полчаса" → 0.5 hour; "a month" → 1 month, but only where a word before it (for, lasted, more than) or what follows
// (and a half) says that a span is meant: not in "twice a month", "a month later".
std::optional<TimeSpan> time_span(const ValueScan& scan, uint32_t at);

// Is this 1 of a unit of time a count? "un mes" is one after "durante", not in "un día dijo".
bool one_is_counted(const ValueScan& scan, const Value& value);

}  // namespace gainsay::mention
