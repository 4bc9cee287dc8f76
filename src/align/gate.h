// What two claims must not differ in to be held against each other at all.
#pragma once

#include <cstdint>
#include <string_view>

#include "align/features.h"

namespace gainsay::align {

enum class Gate : uint8_t {
  open,
  same_place,        // one and the same expression, or two values of one sentence
  kinds,             // a date against an amount, litres against euros
  measures_opposed,  // revenue against profit, the injured against the dead
  periods_apart,     // 2023 against 2024
  counted_apart,     // plants against makers
  subjects_apart,    // different values of different subjects
  nothing_shared,    // claims without a number that do not share their predicate and a name
};

// Why the pair is never one fact, in words a reader understands; empty for open.
std::string_view reason_of(Gate gate);

// The first gate that is shut. `fit` is that of the two values.
Gate gate_of(const Candidate& a, const Candidate& b, ValueFit fit, const lexicon::Lexicon& lexicon);

// One sentence that tells a change: "from 145 to 30 per cent", "155,000 then, 85,000 on Thursday".
bool tells_an_update(const Candidate& a, const Candidate& b);

// Two comparisons of the same two things in the same respect: Chinese and American models, whoever of them is named.
bool compare_alike(const Candidate& a, const Candidate& b, const lexicon::Lexicon& lexicon);

// How the pair's values fit; worded where one of them has none and they can still be compared.
ValueFit fit_of_claims(const Candidate& a, const Candidate& b);

}  // namespace gainsay::align
