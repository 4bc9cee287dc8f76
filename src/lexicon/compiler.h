// lexicon/ to a table: reads the JSON files, checks them, and lays them out for look-up.
//
// Used at build time by the `gainsay-lexicon` program (whose table is linked into gainsay) and at run time for
// `--lexicon`.
#pragma once

#include <string>
#include <vector>

#include "base/problem.h"

namespace gainsay::lexicon {

// The bytes of a compiled table.
struct Compiled {
  std::string bytes;
  std::vector<Problem> warnings;  // a form given twice, a form whose stem is shared by two concepts, …
};

class Table;

// Compiles every *.json below `folders`, in order of path. Each file is {"schema": "gainsay-lexicon/1", …};
// docs/lexicon.md is the format's reference. Errors: the first malformed file, with its line and what was expected
// there. With `base`, everything in that table is in the result, too, as if its files stood before the folders' own: an
// entry of the same kind and id joins it. Cost: about a second for a million forms.
Result<Compiled> compile(const std::vector<std::string>& folders, const Table* base = nullptr);

// Every error of the folders' files, in order of path; where there is none, everything suspicious: forms given twice or
// meaning several concepts, names of nothing, contradictory relations. `languages`: those in which every concept is to
// have a form. With `base`, the folders are laid over it, and only they are judged.
std::vector<Problem> lint(const std::vector<std::string>& folders, const std::vector<std::string>& languages = {},
                          const Table* base = nullptr);

// The same for folders laid over the embedded lexicon.
std::vector<Problem> lint_overlay(const std::vector<std::string>& folders);

}  // namespace gainsay::lexicon
