// Finds when the article was published.
#pragma once

#include <vector>

#include "lexicon/vocabulary.h"
#include "text/article.h"
#include "text/block.h"
#include "text/reader.h"

namespace gainsay::text {

// Marks the date lines among the first paragraphs and sets article.published: the user's word first, then the first
// date line. Impossible and ambiguous dates are Problems and count as unknown.
void find_publication(const std::vector<Block>& blocks, const ReadOptions& options, std::string_view file_bytes,
                      lexicon::Vocabulary& vocabulary, lexicon::Hits& hits, Article& article);

}  // namespace gainsay::text
