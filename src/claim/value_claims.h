// Claims that have a value: amounts, counts, shares, changes, dates.
#pragma once

#include <vector>

#include "claim/reading.h"

namespace gainsay::claim {

// Appends a claim for each value of the sentence that says something of somebody. Times of day and ordinals make none.
void add_value_claims(const Reading& reading, std::vector<Claim>& out);

}  // namespace gainsay::claim
