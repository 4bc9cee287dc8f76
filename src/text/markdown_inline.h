// The marks inside a Markdown line, taken out.
#pragma once

#include <string_view>

#include "base/span.h"
#include "text/rewriter.h"

namespace gainsay::text {

// Copies `part` of the copy's source without emphasis, code and link marks, HTML tags and images; escapes and the
// common entities become what they stand for. Requires: the copy stands at part.start. Example:
// "**[DeepSeek](https://x.org)** spent `$294`" → "DeepSeek spent $294". Cost: linear; a code mark or a tag is believed
// where it ends within half a KiB.
void copy_inline(std::string_view source, Span part, Rewriter& copy);

}  // namespace gainsay::text
