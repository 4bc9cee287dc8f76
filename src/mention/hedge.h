// The words around a value that say how exact it is, and whether something rose or fell to it or by it.
#pragma once

#include <cstdint>

#include "mention/value.h"
#include "mention/value_scan.h"

namespace gainsay::mention {

// Example: "выросли более чем на 5 %" around "5 %" → more_than, by.
struct Hedges {
  Approx approx = Approx::none;
  Change change = Change::none;
  uint32_t first = 0;        // where the words before the value begin; the value's own first token where there are none
  uint32_t end = 0;          // past the words after it
  bool bound_after = false;  // the bound follows the value and belongs to it: 500 or more
};

// Tag::more_than → Approx::more_than; none for tags of other kinds.
Approx approx_of(lexicon::Tag tag);

// What stands around tokens [first, end) of a value, of which kind and unit are set. A duration is changed only by a
// word right before it: "fell in 3 years" tells how long it took. Cost: a few tokens to either side.
Hedges read_hedges(const ValueScan& scan, const Value& value, uint32_t first, uint32_t end);

}  // namespace gainsay::mention
