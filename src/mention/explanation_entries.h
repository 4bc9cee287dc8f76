// The entries of the lexicon that a value was made of.
#pragma once

#include <vector>

#include "mention/explanation.h"
#include "mention/value_scan.h"

namespace gainsay::mention {

// The entries inside the value's outer span of the kinds that its production reads, longest first, none overlapping
// another; before and behind the value those of hedges, changes, ranges and prepositions. Where two of one length stand
// at a place, the one that agrees with the value (its unit, its hedge) counts.
std::vector<UsedEntry> entries_of(const ValueScan& scan, const Value& value);

}  // namespace gainsay::mention
