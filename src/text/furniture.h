// What stands on the page and is not the article.
#pragma once

#include "lexicon/vocabulary.h"
#include "text/article.h"
#include "text/block.h"

namespace gainsay::text {

// Gives Role::furniture (and why) to paragraphs of the page around the article: credits, author boxes, prompts, forms,
// read-also lines, teasers of other articles; Role::caption to lines under pictures. Goes by the lexicon's phrases
// (Kind::furniture), by where they stand, and by what follows them; `blocks` are the paragraphs' own, one each.
// Expects: date lines are marked. Cost: linear.
void mark_furniture(const std::vector<Block>& blocks, lexicon::Vocabulary& vocabulary, lexicon::Hits& hits,
                    Article& article);

}  // namespace gainsay::text
