// What may govern a claim's value, held against another claim's.
#pragma once

#include "claim/claim.h"

namespace gainsay::claim {

// The entry is among the concepts that may govern the claim's value.
bool governs(lexicon::EntryId entry, const Claim& claim);

// Some concept may govern both: the two may measure or do the same.
bool share_a_governor(const Claim& a, const Claim& b);

}  // namespace gainsay::claim
