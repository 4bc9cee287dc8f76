// Values that complete each other: lists that share a unit, and bounds that close a range.
#pragma once

#include <cstdint>
#include <vector>

#include "base/decimal.h"
#include "mention/value.h"
#include "mention/value_scan.h"

namespace gainsay::mention {

// Watches the values of one sentence as they are found.
// Example: "2, 3 and 5 million dollars": when the last is added, the first two become money and millions, too.
class ValueList {
 public:
  explicit ValueList(const ValueScan& scan) : scan_(scan) {}

  // Appends the value to `out`; `factor` is its magnitude (Number::factor). May change the values before it, or
  // merge into the last: "more than 30 and less than 40".
  void add(const Value& value, Decimal factor, std::vector<Value>& out);
  // Something that belongs to no list (a date) was found.
  void interrupt() { open_ = 0; }

 private:
  // adjacent: 大于10小于20; but: over 20 but under 30.
  enum class Joint : uint8_t { none, adjacent, comma, conjunction, but };
  Joint joint_before(uint32_t at) const;
  bool closes_range(const Value& value, Value& last) const;
  void spread(const Value& value, Decimal factor, std::vector<Value>& out) const;

  const ValueScan& scan_;
  uint32_t open_ = 0;      // how many of the last values are bare numbers of one list
  uint32_t last_end_ = 0;  // past the last value and its hedges
};

}  // namespace gainsay::mention
