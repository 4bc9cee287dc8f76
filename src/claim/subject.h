// Of whom or what a claim is made.
#pragma once

#include <optional>

#include "claim/reading.h"

namespace gainsay::claim {

struct Subject {
  mention::NameMention mention;
  bool carried = false;  // from a sentence before
};

// The name that the value or predicate at `token` speaks of: the one that stands best in its clause, then in its
// sentence, then the subject carried over from the sentence before; nothing where there is none. `except`: a name that
// is spoken for already (the object); may be null.
std::optional<Subject> find_subject(const Reading& reading, uint32_t token,
                                    const mention::NameMention* except = nullptr);

// The name that a sentence is mostly about: the weightiest, the earlier the better; null where it has none.
const mention::NameMention* leading_name(const Reading& reading);

// May a sentence without a name of its own speak of the one before it? Not where it brings its own people or things
// ("Four smaller makers …"); yes where it has a pronoun, or a common noun that stands for such a subject ("the
// company").
bool takes_up_subject(const Reading& reading);

}  // namespace gainsay::claim
