// Joined entries to the bytes of a table.
#pragma once

#include <string>
#include <vector>

#include "lexicon/joiner.h"
#include "lexicon/source.h"

namespace gainsay::lexicon {

// Writes the table of table.h. `languages`: und first, the others by code, at most 64. What it could not place (a form
// without words, an id that no entry has) is added to `warnings`. The same input gives the same bytes.
std::string write_table(const std::vector<SourceLanguage>& languages, const Joined& joined,
                        std::vector<Problem>& warnings);

}  // namespace gainsay::lexicon
