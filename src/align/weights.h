// What each feature weighs, and how much evidence a join needs.
#pragma once

#include "align/features.h"

namespace gainsay::align {

inline constexpr Features kWeights = {
    -3.0,  // bias
    3.2,   // value_equal
    1.2,   // value_refines
    0.3,   // unit_same
    1.0,   // subject_same
    -1.6,  // subject_different
    0.8,   // object_same
    -0.8,  // object_different
    1.5,   // measure_same
    0.6,   // measure_related
    -0.8,  // measure_different
    1.7,   // counted_same
    -1.5,  // counted_different
    0.8,   // time_same
    -2.5,  // time_apart
    1.0,   // ordering_same
    3.0,   // overlap_all
    2.0,   // overlap_near
    1.2,   // overlap_names
};

// Equal values vouch for the pair; where they differ, everything else must be the same.
inline constexpr double kJoinEqual = 0.7;
inline constexpr double kJoinRefining = 1.2;
inline constexpr double kJoinDiffering = 2.0;
inline constexpr double kJoinWorded = 2.0;      // claims without a number
inline constexpr double kJoinFunctional = 0.0;  // relations that have one object only: the same relation of the same subject
inline constexpr double kJoinOpposed = 3.2;     // one side negated: everything else must be the same
inline constexpr double kJoinInside = 1.5;      // more of each, within one article

}  // namespace gainsay::align
