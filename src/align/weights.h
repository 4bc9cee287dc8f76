// What each feature weighs, and how much evidence a join needs.
#pragma once

#include "align/features.h"

namespace gainsay::align {

inline constexpr Features kWeights = {
    -0.54,  // bias
    1.47,   // value_equal
    0.73,   // small_equal
    1.31,   // date_equal
    -0.43,  // value_refines
    0.32,   // date_refines
    -3.00,  // value_differs
    2.27,   // value_slip
    -0.43,  // date_unlike
    -0.84,  // small_unlike
    -0.50,  // worded
    0.60,   // unit_same
    0.53,   // subject_same
    -0.46,  // subject_different
    1.37,   // object_same
    -1.22,  // object_different
    0.55,   // measure_same
    0.04,   // measure_related
    -0.54,  // measure_different
    0.65,   // counted_same
    -0.72,  // counted_different
    0.66,   // time_same
    -0.08,  // time_apart
    -0.05,  // ordering_same
    1.75,   // overlap_all
    1.36,   // overlap_near
    2.36,   // overlap_names
    -0.82,  // names_apart
};

// Equal values vouch for the pair; where they differ, everything else must be the same.
inline constexpr double kJoinEqual = 0.8;
inline constexpr double kJoinRefining = 0.6;
inline constexpr double kJoinDiffering = 0.2;
inline constexpr double kJoinWorded = 2.2;      // claims without a number
inline constexpr double kJoinFunctional = -1.0;  // relations that have one object only: the same relation of the same subject
inline constexpr double kJoinOpposed = 3.5;     // one side negated: everything else must be the same
inline constexpr double kJoinInside = 0.8;      // more of each, within one article

}  // namespace gainsay::align
