// Claims without a number: comparisons, relations, events.
#pragma once

#include <vector>

#include "claim/reading.h"

namespace gainsay::claim {

// Appends the sentence's comparisons ("the same performance as the H100"), relations ("trains on Nvidia's chips") and
// events ("import is banned"). A clause whose predicate already carries a value (in `out` from `first_new` on) makes no
// event.
void add_worded_claims(const Reading& reading, size_t first_new, std::vector<Claim>& out);

}  // namespace gainsay::claim
