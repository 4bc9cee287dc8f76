// What each feature weighs, and how much evidence a join needs.
#pragma once

#include "align/features.h"

namespace gainsay::align {

inline constexpr Features kWeights = {
    -0.83,  // bias
    1.82,   // value_equal
    0.97,   // small_equal
    1.48,   // date_equal
    -0.17,  // value_refines
    0.16,   // date_refines
    -2.77,  // value_differs
    -2.25,  // value_moves
    2.33,   // value_slip
    -0.05,  // date_unlike
    -0.04,  // small_unlike
    -0.65,  // worded
    0.60,   // unit_same
    0.30,   // subject_same
    -0.75,  // subject_different
    1.19,   // object_same
    -0.93,  // object_different
    0.34,   // measure_same
    0.61,   // measure_related
    -0.36,  // measure_different
    0.03,   // counted_same
    -0.70,  // counted_different
    0.67,   // time_same
    -0.15,  // time_apart
    -0.17,  // ordering_same
    2.16,   // overlap_all
    1.61,   // overlap_near
    2.86,   // overlap_names
    -0.86,  // names_apart
};

// Equal values vouch for the pair; where they differ, everything else must be the same.
inline constexpr double kJoinEqual = 0.63;
inline constexpr double kJoinRefining = 0.4;
inline constexpr double kJoinDiffering = 0.8;
inline constexpr double kJoinWorded = 2.2;  // claims without a number
inline constexpr double kJoinFunctional =
    -0.6;  // relations that have one object only: the same relation of the same subject
inline constexpr double kJoinCompared = 0.3;  // two comparisons of the same two things in the same respect
inline constexpr double kJoinOpposed = 3.5;   // one side negated: everything else must be the same
inline constexpr double kJoinTold = -100;     // one sentence tells the change itself: always
inline constexpr double kJoinInside = 1.2;    // more of each, within one article

}  // namespace gainsay::align
