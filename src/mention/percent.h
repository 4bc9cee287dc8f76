// Per cent, percentage points, basis points, per mille.
#pragma once

#include <cstdint>
#include <optional>

#include "base/decimal.h"
#include "mention/value.h"
#include "mention/value_scan.h"

namespace gainsay::mention {

struct Percent {
  ValueKind kind = ValueKind::percent;
  uint32_t end = 0;
  Decimal size{1};  // 0.1 for per mille, which is told in per cent
};

// The sign or words that begin here: "%", "процентных пунктов", "pontos-base".
std::optional<Percent> percent_at(const ValueScan& scan, uint32_t at);

}  // namespace gainsay::mention
