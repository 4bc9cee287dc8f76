// From one amount to another: "от 400 до 700 тысяч", "$5–7 bn", "between 10 and 20 dollars".
#pragma once

#include <cstdint>
#include <optional>

#include "mention/value_amount.h"
#include "mention/value_scan.h"

namespace gainsay::mention {

struct Range {
  Amount low, high;
  uint32_t first = 0;  // where the words that open it begin ("from")
  uint32_t end = 0;
  bool moved = false;  // from the one to the other: "rose from 5 to 7", "со 145 до 30 %"; two values, not a range
};

// The word before an amount that opens a range.
enum class RangeOpening : uint8_t { none, from, between };
RangeOpening opening_before(const ValueScan& scan, uint32_t at);

// Two figures told for "the one or the other": 三四百, 十七八岁.
std::optional<Range> read_pair(const ValueScan& scan, uint32_t at);

// The range or move that `low` begins, or nothing: scores are none.
std::optional<Range> read_range(const ValueScan& scan, const Amount& low, RangeOpening opening);

}  // namespace gainsay::mention
