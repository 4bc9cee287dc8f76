// When an undated article was written, told by what it says of time.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "claim/claim.h"
#include "lexicon/lexicon.h"
#include "text/article.h"

namespace gainsay::verdict {

// Dates the undated articles from claims that match those of dated ones: where one says "next year" and another, dated,
// says 2026 of the same thing, the first was written in 2025. The days of the dated articles that share most with it
// are tried; the one from which most relative
// expressions come out right, and none wrong, decides, and the range is as wide as the finest of them allows.
// At least two must agree. Sets `published` (basis inferred) of what it could date, and returns their indices.
// `claims_seen_from_now` gives an article's claims with its `published` as it stands.
// Cost: an alignment of all, and for each undated article a reading and an alignment for each of a few days.
std::vector<uint32_t> infer_dates(
    std::vector<text::Article>& articles, const std::vector<std::vector<claim::Claim>>& claims,
    const lexicon::Lexicon& lexicon,
    const std::function<std::vector<claim::Claim>(const text::Article&, uint32_t)>& claims_seen_from_now);

}  // namespace gainsay::verdict
