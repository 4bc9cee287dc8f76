#include "report/line_index.h"

#include <algorithm>

namespace gainsay::report {
namespace {

constexpr uint32_t kStep = 256;  // bytes between two counts

bool begins_code_point(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
}

}  // namespace

LineIndex::LineIndex(std::string_view text) : text_(text), line_starts_{0} {
  uint32_t count = 0;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (i % kStep == 0) counts_.push_back(count);
    count += begins_code_point(text[i]);
    if (text[i] == '\n') line_starts_.push_back(i + 1);
  }
  if (text.size() % kStep == 0) counts_.push_back(count);  // so that the end can be asked for, too
}

uint32_t LineIndex::code_points_before(uint32_t offset) const {
  uint32_t count = counts_[offset / kStep];
  for (uint32_t i = offset / kStep * kStep; i < offset; ++i) count += begins_code_point(text_[i]);
  return count;
}

text::Place LineIndex::at(uint32_t offset) const {
  offset = std::min(offset, static_cast<uint32_t>(text_.size()));
  auto next = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  uint32_t start = *(next - 1);
  return {static_cast<uint32_t>(next - line_starts_.begin()),
          code_points_before(offset) - code_points_before(start) + 1};
}

}  // namespace gainsay::report
