// Of whom or what a claim is made.
#pragma once

#include <optional>

#include "claim/reading.h"

namespace gainsay::claim {

struct Subject {
  mention::NameMention mention;
  bool carried = false;  // from a sentence before
};

// The name that the value or predicate at `token` speaks of: the one that stands best in its clause, then in its sentence,
// then the subject carried over from the sentence before; nothing where there is none.
std::optional<Subject> find_subject(const Reading& reading, uint32_t token);

}  // namespace gainsay::claim
