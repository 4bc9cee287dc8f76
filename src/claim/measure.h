// What a value measures, and what it counts.
#pragma once

#include "claim/reading.h"

namespace gainsay::claim {

// The concepts that may govern the value, the likeliest first: the nearest measures, actions, events or relations that
// can take a value of its kind; empty where the sentence has none. Never the noun that is counted.
std::vector<Governor> find_governors(const Reading& reading, const mention::Value& value,
                                     const mention::ConceptMention* counted);

// The concept is a mere word of status there (plans, may, is expected): it says how sure the claim is, not what it
// claims.
bool is_status_word(const Reading& reading, const mention::ConceptMention& item);

// The noun that a number stands with ("three plants", "четыре небольших производителя"); null where it has none.
const mention::ConceptMention* find_counted(const Reading& reading, const mention::Value& value);

}  // namespace gainsay::claim
