// The entries of all files, joined into one list.
#pragma once

#include <optional>
#include <vector>

#include "lexicon/source.h"

namespace gainsay::lexicon {

// Sorted by kind, id, tag, value and attributes; the place in `entries` is the EntryId.
struct Joined {
  std::vector<SourceEntry> entries;
  std::vector<Problem> warnings;

  // The first entry of this kind and id.
  std::optional<size_t> find(Kind kind, const std::string& id) const;
};

// Joins entries of one kind and id: forms and attributes add up. A concept or entity is one entry whatever its tag; of
// other kinds, what differs in tag or value is an entry of its own that shares its siblings' attributes and name (the
// unit `meter` has words and symbols). Entries without an id are one when they say the same (два in two files).
// `opposite` and `distinct` hold both ways, and are completed.
Joined join(std::vector<SourceEntry> entries);

}  // namespace gainsay::lexicon
