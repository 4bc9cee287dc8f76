// How sure a claim is said to be, and by whom.
#pragma once

#include <string>
#include <vector>

#include "claim/reading.h"

namespace gainsay::claim {

struct Certainty {
  Status status = Status::asserted;
  Span words;  // what gave the status; empty for asserted
  bool negated = false;
};

// Of the statement at `token` (a value or predicate): the status words, the negation and the nature of the action in
// its clause.
Certainty find_certainty(const Reading& reading, uint32_t token);

// A word of planning stands before the token anywhere in the sentence: what follows a plan at a distance (an
// infinitive, a participle) is planned, too.
bool planned_before(const Reading& reading, uint32_t token);

// Who is named as the source of the sentence's statements, in order of place, each once: "Financial Times".
std::vector<std::string> find_attribution(const Reading& reading);

}  // namespace gainsay::claim
