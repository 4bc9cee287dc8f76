// Markdown to blocks.
#pragma once

#include <string_view>

#include "text/block.h"

namespace gainsay::text {

// Headings (both kinds), paragraphs, lists, quotes, tables (a block a cell), code, front matter. The layout's text has
// the words without their marks: "**$600** million" reads "$600 million", and its offsets lead back to the source. What
// is not understood stays as it is. Cost: linear.
Layout format_markdown(std::string_view text);

}  // namespace gainsay::text
