// Values as a person writes them in English.
#pragma once

#include <string>

#include "base/decimal.h"
#include "claim/claim.h"
#include "mention/value.h"
#include "text/article.h"

namespace gainsay::report {

// "600 million", "1.25 trillion", "12,345", "0.5". Exact: a number that a magnitude word would need more than three
// decimals for stays in digits ("1,234,567").
std::string amount_text(Decimal amount);

// The value with its unit and its hedge: "about $600 million", "500 million to 600 million", "7 nm", "tripled (×3)",
// "60%", "up 2 percentage points", "by 31 December 2025", "14:30".
std::string value_text(const mention::Value& value);

// What the claim says in a few words: its value; of a comparison its sides; of an event or relation what is done, and
// to whom, as the lexicon calls it in English, or else the article's own words, quoted. Not yet escaped.
std::string said_text(const claim::Claim& claim, const text::Article& article);

// What it is said of, and how surely: "Cambricon · funds raised · 2025 · planned · according to Financial Times". May
// be empty.
std::string caption_text(const claim::Claim& claim);

}  // namespace gainsay::report
