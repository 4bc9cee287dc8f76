// Plain text to blocks.
#pragma once

#include <string_view>

#include "text/block.h"

namespace gainsay::text {

// A line is a paragraph, unless the text was wrapped at a width (every line is as full as it could be): there a
// paragraph ends where a line breaks early or a blank line stands. "- ", "• " and "1. " begin list items; the mark is
// not part of the item. A first line such as " date 2025-08-28 Headline" is two blocks. The layout's text is the
// source. Cost: linear.
Layout format_plain(std::string_view text);

}  // namespace gainsay::text
