// What speaks for and against two claims being about one fact, by name.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "align/comparable.h"
#include "align/profile.h"
#include "claim/claim.h"

namespace gainsay::align {

enum class Feature : uint8_t {
  bias,
  value_equal,    // by how rare the value is in the set, 0 to 1
  small_equal,    // the same, of whole numbers below 13: two of something meet by chance
  date_equal,     // the same, of dates
  value_refines,  // by how near the two are, 0 to 1
  date_refines,
  value_differs,  // the values cannot both be true: all else must speak for the pair
  value_moves,    // they differ, and it is a figure that moves while the story runs
  value_slip,     // they differ as slips do: the same digits in another size, order or unit
  date_unlike,    // dates of which nothing says that they date the same act
  small_unlike,   // small numbers that are not known to count the same
  worded,         // neither has a number
  unit_same,
  subject_same,
  subject_different,
  object_same,
  object_different,
  measure_same,
  measure_related,
  measure_different,
  counted_same,
  counted_different,
  time_same,
  time_apart,
  ordering_same,
  overlap_all,
  overlap_near,
  overlap_names,
  names_apart,  // each names a product, company, person or country that the other does not, of one kind
  count_        // how many there are
};
inline constexpr size_t kFeatureCount = static_cast<size_t>(Feature::count_);
std::string_view name_of(Feature feature);

using Features = std::array<double, kFeatureCount>;

// A claim with everything that comparing it needs, worked out once.
struct Candidate {
  const claim::Claim* claim;
  Comparable value;
  Profile profile;
  double value_rarity = 0;  // 0 to 1
  bool functional = false;  // a relation that has one object for each subject
  bool varying = false;     // its measure or what it counts moves while a story runs
};

// The score of a pair: the weighted sum of its features. Higher: more surely one fact; weights and thresholds in
// weights.h.
Features features_of(const Candidate& a, const Candidate& b, ValueFit fit, const Rarity& rarity,
                     const lexicon::Lexicon& lexicon);
double score_of(const Features& features);

}  // namespace gainsay::align
