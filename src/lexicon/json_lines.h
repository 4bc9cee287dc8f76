// JSON with the lines of its entries.
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"

namespace gainsay::lexicon {

struct LinedJson {
  nlohmann::json root;
  std::vector<uint32_t> entry_lines;  // 1-based line of each object in the root's "entries"
};

// Errors: not JSON, or a key given twice in one object (all but one would be lost): with line and column.
Result<LinedJson> parse_lined(const std::string& file, std::string_view bytes);

}  // namespace gainsay::lexicon
