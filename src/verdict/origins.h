// Who stands behind a source: ten copies of one wire story are one origin.
#pragma once

#include <string>
#include <vector>

#include "align/aligner.h"
#include "claim/claim.h"
#include "claim/traits.h"
#include "text/article.h"

namespace gainsay::verdict {

// The outlets that each article says it draws on, by how often it names them, then by name: "Financial Times".
std::vector<std::vector<std::string>> origins_of(const std::vector<text::Article>& articles,
                                                 const std::vector<claim::Claim>& claims,
                                                 const lexicon::Lexicon& lexicon);

// Groups articles that draw on one origin: they name the same outlet, share long runs of text, or tell the same facts
// in the same order (a translation). Example: group[0] == group[3] where both retell the Financial Times. Cost: linear
// in the text, plus the matches.
std::vector<uint32_t> origin_groups(const std::vector<text::Article>& articles,
                                    const std::vector<std::vector<std::string>>& origins,
                                    const std::vector<claim::Claim>& claims, const std::vector<align::Match>& matches);

}  // namespace gainsay::verdict
