// What a format reader makes of a text: blocks, before words are looked at.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/article.h"
#include "text/offset_map.h"

namespace gainsay::text {

// Units: bytes of Layout::text; without white space at either end, never empty.
struct Block {
  Span span;
  Role role = Role::body;
  uint8_t level = 0;   // of a heading: 1 to 6; 0 where the format does not say what is a heading
  bool glued = false;  // no blank line stands before it
};

struct Layout {
  std::string text;
  OffsetMap offsets;  // bytes of `text` to bytes of the text that was read
  std::vector<Block> blocks;
  std::string language;  // as the document says it (front matter), else empty
};

// The span without white space (of any width) at its ends.
Span trimmed(std::string_view text, Span span);

}  // namespace gainsay::text
