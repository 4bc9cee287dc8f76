#include "claim/governors.h"

#include <algorithm>

namespace gainsay::claim {

bool governs(lexicon::EntryId entry, const Claim& claim) {
  return std::any_of(claim.governors.begin(), claim.governors.end(),
                     [entry](const Governor& governor) { return governor.entry == entry; });
}

bool share_a_governor(const Claim& a, const Claim& b) {
  return std::any_of(a.governors.begin(), a.governors.end(),
                     [&b](const Governor& governor) { return governs(governor.entry, b); });
}

}  // namespace gainsay::claim
