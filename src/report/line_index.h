// Lines and columns of byte offsets.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/place.h"

namespace gainsay::report {

// Answers where an offset stands in one text, as text::place_of does, but for many offsets.
// Example: LineIndex("né\nab").at(5) is line 2, column 2.
// Lifetime: the text must outlive the index. Cost: one pass over the text; then a binary search and at most 256 bytes
// of counting a question, however long the lines are.
class LineIndex {
 public:
  explicit LineIndex(std::string_view text);

  // An offset past the end answers as the end. Lines end in LF.
  text::Place at(uint32_t offset) const;

 private:
  uint32_t code_points_before(uint32_t offset) const;

  std::string_view text_;
  std::vector<uint32_t> line_starts_;  // bytes, ascending; the first is 0
  std::vector<uint32_t> counts_;       // code points before byte i × kStep
};

}  // namespace gainsay::report
