// Builds a cleaned copy of a text and the way back to it.
#pragma once

#include <string>
#include <string_view>

#include "text/offset_map.h"

namespace gainsay::text {

// Call keep, drop and replace for consecutive stretches of the source, in order; what is never mentioned at the end is
// lost.
//   Rewriter copy(source); copy.keep_to(5); copy.replace(7, "\n"); copy.keep_to(source.size());
// Units: bytes. Cost: linear; a source that is kept whole has the identity for its map.
class Rewriter {
 public:
  explicit Rewriter(std::string_view source) : source_(source) {}

  uint32_t position() const { return at_; }                              // in the source
  uint32_t size() const { return static_cast<uint32_t>(text_.size()); }  // of the copy so far
  void keep_to(size_t end);                                              // copies the source up to `end`
  void drop_to(size_t end);                                              // leaves the source out up to `end`
  void replace_to(size_t end, std::string_view with);                    // writes `with` for the source up to `end`

  std::string take_text() { return std::move(text_); }
  OffsetMap take_map() { return std::move(map_); }

 private:
  std::string_view source_;
  uint32_t at_ = 0;
  std::string text_;
  OffsetMap map_;
};

}  // namespace gainsay::text
