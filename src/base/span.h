// A half-open stretch of a text.
#pragma once

#include <compare>
#include <cstdint>

namespace gainsay {

// Byte offsets into one named text: `start` inclusive, `end` exclusive, both 0-based. Which text (the file on disk, or
// an article's cleaned text) stands beside each field that holds a Span.
struct Span {
  uint32_t start = 0;
  uint32_t end = 0;

  uint32_t size() const { return end - start; }
  bool empty() const { return end <= start; }
  bool overlaps(Span other) const { return start < other.end && other.start < end; }
  bool contains(Span other) const { return start <= other.start && other.end <= end; }
  friend bool operator==(Span, Span) = default;
  friend auto operator<=>(Span, Span) = default;
};

}  // namespace gainsay
