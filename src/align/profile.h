// A claim's facets, weighted and sorted for comparison.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "claim/claim.h"
#include "lexicon/lexicon.h"

namespace gainsay::align {

// One facet key and what it weighs: its place (the phrase more than the title) times how rare it is in the set.
struct WeightedKey {
  uint64_t key;
  double weight;     // place only
  bool near;         // in the value's phrase or clause
  bool distinctive;  // a name or a code
  bool party;        // such a name near the value, or the subject; or what that name belongs to
};

// Sorted by key; includes wider concepts, makers and countries at half weight, so that HBM meets memory and H100 meets
// Nvidia.
using Profile = std::vector<WeightedKey>;

Profile profile_of(const claim::Claim& claim, const lexicon::Lexicon& lexicon);

// How rare each key is among the claims of a set: log(claims / claims with it), at least 0.
class Rarity {
 public:
  explicit Rarity(const std::vector<Profile>& profiles);
  double of(uint64_t key) const;
  // The highest that `of` can give here: of a key that one claim has.
  double highest() const { return highest_; }

 private:
  std::unordered_map<uint64_t, uint32_t> count_;
  double claims_ = 1, highest_ = 1;
};

// What two profiles share.
struct Overlap {
  double all = 0;          // weighted cosine of all facets, 0 to 1
  double near = 0;         // of those in the phrase or clause
  double distinctive = 0;  // shared names and codes by rarity, 0 to 1 and more
};
Overlap overlap_of(const Profile& a, const Profile& b, const Rarity& rarity);

}  // namespace gainsay::align
