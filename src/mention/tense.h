// Whether a sentence speaks of what is still to come: it decides which of two days "Friday" is.
#pragma once

#include <cstdint>

#include "mention/date_reader.h"

namespace gainsay::mention {

// A word for plans stands before `at` ("will open on Friday"): what follows lies ahead. Sentences of a few words count
// too.
bool is_planned(const DateReader& reader, uint32_t at);

// The same where the sentence must say so, however short it is.
bool plan_stated(const DateReader& reader, uint32_t at);

// A verb in the future tense stands shortly before `at`.
bool future_stated(const DateReader& reader, uint32_t at);

// The sentence has enough words to tell whether it speaks of plans.
bool is_long(const DateReader& reader);

}  // namespace gainsay::mention
