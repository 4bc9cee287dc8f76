// Claims in a few English words.
#pragma once

#include <string>

#include "claim/claim.h"
#include "text/article.h"

namespace gainsay::report {

// What the claim says in a few words: its value; of a comparison its sides; of an event or relation what is done, and
// to whom, as the lexicon calls it in English, or else the article's own words, quoted. Not yet escaped.
std::string said_text(const claim::Claim& claim, const text::Article& article);

// What it is said of, and how surely: "Cambricon · funds raised · 2025 · planned · according to Financial Times". May
// be empty.
std::string caption_text(const claim::Claim& claim);

}  // namespace gainsay::report
