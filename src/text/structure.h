// Which paragraph is the title, which are headings.
#pragma once

#include <vector>

#include "text/article.h"
#include "text/block.h"

namespace gainsay::text {

// Expects: date lines and furniture are marked. The title is the format's first heading of level 1 or, where the format
// has no headings, a first paragraph that reads as a headline. Lines without punctuation above a paragraph are
// headings.
void mark_title_and_headings(const std::vector<Block>& blocks, Article& article);

}  // namespace gainsay::text
