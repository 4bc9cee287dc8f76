// What surrounds a claim: the names, concepts and words by which it is recognised in another text.
#pragma once

#include <vector>

#include "claim/reading.h"

namespace gainsay::claim {

// The facets of the statement whose value or predicate stands at tokens [first, end), nearest first by place; those of
// the title and heading last. One facet a key, at its nearest place.
std::vector<Facet> find_facets(const Reading& reading, uint32_t first, uint32_t end);

// The facets of a heading or title as a whole, at Facet::Place::title.
std::vector<Facet> background_of(const Reading& reading);

uint64_t concept_key(lexicon::EntryId entry);

}  // namespace gainsay::claim
