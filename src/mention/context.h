// Words that decide between the meanings of a form.
#pragma once

#include "mention/value_finder.h"

namespace gainsay::mention {

// May the entry be meant in this sentence? Yes where the lexicon asks for no context, or one of its words stands there,
// compared by stem (plant with "worker" is a factory).
bool context_stands(const SentenceView& sentence, lexicon::EntryId entry);

}  // namespace gainsay::mention
