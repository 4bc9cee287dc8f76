// Third, 21st, 3-й, двадцать третий, tricentésimo quadragésimo sétimo.
#pragma once

#include <cstdint>
#include <optional>

#include "base/decimal.h"
#include "mention/number.h"
#include "mention/value_scan.h"

namespace gainsay::mention {

struct Ordinal {
  Decimal value;
  uint32_t end = 0;
  bool digits = false;
};

// The ordinal number that begins here.
std::optional<Ordinal> ordinal_at(const ValueScan& scan, uint32_t at);

}  // namespace gainsay::mention
