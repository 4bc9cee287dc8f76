// What a value measures, and what it counts.
#pragma once

#include "claim/reading.h"

namespace gainsay::claim {

// The concept that governs the value: the nearest measure, action, event or relation that can take a value of its kind;
// null where the sentence has none.
const mention::ConceptMention* find_measure(const Reading& reading, const mention::Value& value);

// The noun that a number stands with ("three plants", "четыре небольших производителя"); null where it has none.
const mention::ConceptMention* find_counted(const Reading& reading, const mention::Value& value);

}  // namespace gainsay::claim
