// What each feature weighs, and how much evidence a join needs.
#pragma once

#include "align/features.h"

namespace gainsay::align {

inline constexpr Features kWeights = {
    -0.82,  // bias
    1.92,   // value_equal
    0.65,   // small_equal
    1.37,   // date_equal
    -0.02,  // value_refines
    0.36,   // date_refines
    -2.98,  // value_differs
    -2.14,  // value_moves
    2.49,   // value_slip
    -0.36,  // date_unlike
    -0.43,  // small_unlike
    -0.43,  // worded
    0.57,   // unit_same
    0.35,   // subject_same
    -0.70,  // subject_different
    1.19,   // object_same
    -0.82,  // object_different
    0.02,   // measure_same
    0.29,   // measure_related
    -0.52,  // measure_different
    -0.13,  // counted_same
    -0.42,  // counted_different
    0.67,   // time_same
    -0.29,  // time_apart
    -0.21,  // ordering_same
    2.23,   // overlap_all
    1.86,   // overlap_near
    2.47,   // overlap_names
    -0.87,  // names_apart
};

// Equal values vouch for the pair; where they differ, everything else must be the same.
inline constexpr double kJoinEqual = 0.5;
inline constexpr double kJoinRefining = 0.4;
inline constexpr double kJoinDiffering = 0.8;
inline constexpr double kJoinWorded = 2.2;      // claims without a number
inline constexpr double kJoinFunctional = -0.6;  // relations that have one object only: the same relation of the same subject
inline constexpr double kJoinCompared = 0.3;   // two comparisons of the same two things in the same respect
inline constexpr double kJoinOpposed = 3.5;     // one side negated: everything else must be the same
inline constexpr double kJoinTold = -100;      // one sentence tells the change itself: always
inline constexpr double kJoinInside = 1.2;      // more of each, within one article

}  // namespace gainsay::align
