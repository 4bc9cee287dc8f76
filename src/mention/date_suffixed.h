// Dates in which every number is followed by its unit, without spaces: 2025年8月28日.
#pragma once

#include <cstdint>
#include <optional>

#include "mention/date_phrase.h"
#include "mention/date_reader.h"

namespace gainsay::mention {

// "2025年8月28日", "8月28日", "28日", "去年9月", "2025年第三季度", "今年上半年", "2025年底". The marks are the
// year_mark entries with the ids unit-year, unit-month, unit-day and place; the year words are relative_period entries
// with the id year-word.
std::optional<DatePhrase> read_suffixed_date(const DateReader& reader, uint32_t at);

}  // namespace gainsay::mention
