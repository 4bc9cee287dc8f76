// Dates in which every number is followed by its unit, without spaces: 2025年8月28日.
#pragma once

#include <cstdint>
#include <optional>

#include "mention/date_phrase.h"
#include "mention/date_reader.h"

namespace gainsay::mention {

// "2025年8月28日", "8月28日（周四）", "28日", "去年9月", "本月15日", "民国114年", "2025年第三季度", "今年上半年",
// "8月底", "前三季度", "21世纪", "20世纪90年代", "十月的第一周". The marks are the year_mark entries whose ids
// docs/lexicon.md lists (unit-year, unit-month …); the year words are relative_period entries with the id year-word.
std::optional<DatePhrase> read_suffixed_date(const DateReader& reader, uint32_t at);

// Both ends of a range whose unit stands behind the second alone: "2025年1至8月", "8月3-5日", "一至三季度".
struct SuffixedRange {
  DatePhrase from, to;
};
std::optional<SuffixedRange> read_suffixed_range(const DateReader& reader, uint32_t at);

}  // namespace gainsay::mention
