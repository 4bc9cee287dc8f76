// What each feature weighs, and how much evidence a join needs.
#pragma once

#include "align/features.h"

namespace gainsay::align {

inline constexpr Features kWeights = {
    -0.86,  // bias
    1.84,   // value_equal
    0.93,   // small_equal
    1.37,   // date_equal
    -0.02,  // value_refines
    0.37,   // date_refines
    -2.91,  // value_differs
    -2.14,  // value_moves
    2.47,   // value_slip
    -0.35,  // date_unlike
    -0.28,  // small_unlike
    -0.41,  // worded
    0.65,   // unit_same
    0.27,   // subject_same
    -0.63,  // subject_different
    1.21,   // object_same
    -0.83,  // object_different
    0.10,   // measure_same
    0.27,   // measure_related
    -0.50,  // measure_different
    -0.13,  // counted_same
    -0.67,  // counted_different
    0.68,   // time_same
    -0.23,  // time_apart
    -0.20,  // ordering_same
    2.19,   // overlap_all
    1.84,   // overlap_near
    2.45,   // overlap_names
    -0.90,  // names_apart
};

// Equal values vouch for the pair; where they differ, everything else must be the same.
inline constexpr double kJoinEqual = 0.5;
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
