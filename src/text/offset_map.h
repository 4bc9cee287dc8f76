// Where a byte of the cleaned text stands in the file.
#pragma once

#include <cstdint>
#include <vector>

#include "base/span.h"

namespace gainsay::text {

// Piecewise: between two of its points the texts run in step; a stretch that changed length is one piece. An empty map
// is the identity. Example: after a 3-byte mark at the start, file(Span{0, 5}) is {3, 8}.
// Units: bytes on both sides. Cost: a binary search a question.
class OffsetMap {
 public:
  // From here on: the clean byte `clean` stands at the file byte `file`. Requires: both not less than those added
  // before. A run that changed its length is two points: its beginning and its end.
  void add(uint32_t clean, uint32_t file);

  uint32_t file(uint32_t clean) const;
  Span file(Span clean) const;
  bool identity() const { return points_.empty(); }

  // The map of a text that was cleaned twice: first by `first`, its result by `*this`.
  OffsetMap after(const OffsetMap& first) const;

 private:
  struct Point {
    uint32_t clean, file;
  };
  std::vector<Point> points_;
};

}  // namespace gainsay::text
