// What concepts say of each other, and what they lack.
#pragma once

#include <string>
#include <vector>

#include "base/problem.h"
#include "lexicon/source.h"

namespace gainsay::lexicon {

// Warnings, in order of the sources: a concept that is its own broader one by way of others; opposites of which one
// names a third; a concept that is called the opposite or distinct from itself. Example: "rise" names "fall" as its
// opposite, and "fall" names "growth".
std::vector<Problem> contradictory_relations(const Sources& sources);

// A warning for each language that some concepts have no form in, with a few of them. A form in "und" serves all.
std::vector<Problem> missing_languages(const Sources& sources, const std::vector<std::string>& languages);

}  // namespace gainsay::lexicon
