// Forms that mean several concepts.
#pragma once

#include <vector>

#include "base/problem.h"
#include "lexicon/source.h"

namespace gainsay::lexicon {

// A warning for each form that, by spelling or stem, several concepts have without a context that tells them apart; in
// order of the sources. Example: "the form \"plants\" (en) means factory, too", at the entry of vegetation.
std::vector<Problem> ambiguous_forms(const Sources& sources);

}  // namespace gainsay::lexicon
