// Clocks in which every number is followed by its unit: 10时27分, 三点一刻, 差五分八点.
#pragma once

#include <cstdint>
#include <optional>

#include "mention/clock.h"
#include "mention/date_reader.h"

namespace gainsay::mention {

// The clock that begins here. `told`: a part of the day stands before it, so that a mere hour will do. The marks are
// the year_mark entries unit-hour, unit-minute, unit-second, half-past, quarter-past, sharp and lacking.
std::optional<Clock> read_suffixed_clock(const DateReader& reader, uint32_t at, bool told);

}  // namespace gainsay::mention
