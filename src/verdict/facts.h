// Matches to facts and findings.
#pragma once

#include <vector>

#include "align/aligner.h"
#include "claim/claim.h"
#include "claim/traits.h"
#include "text/article.h"
#include "verdict/finding.h"

namespace gainsay::verdict {

struct Judged {
  std::vector<Fact> facts;
  std::vector<Finding> findings;  // weightiest first
};

// Joins what is matched into facts, and judges each: claims that agree form a side; a side of two sources or more is a
// finding, and so is what stands between two sides. `groups` are the origins (see origins.h).
// Order: findings by verdict (contradictions first), then confidence, then place.
Judged judge_matches(const std::vector<text::Article>& articles, const std::vector<claim::Claim>& claims,
                     const align::Alignment& alignment, const std::vector<align::Match>& matches,
                     const std::vector<uint32_t>& groups, claim::TraitTable& traits);

}  // namespace gainsay::verdict
