// Values with their explanations, as a person reads them and as JSON.
#pragma once

#include <string>

#include <nlohmann/json.hpp>

#include "mention/article_values.h"
#include "text/article.h"

namespace gainsay::report {

// A few lines, ended by one that is empty; what comes from the article is harmless on a terminal. Example:
//
//   "US $ 600 milhões", bytes 9 to 26: about $600 million
//     production  money: sign before the number
//     entries     hedge about "cerca de"
//                 currency USD "US $"
//                 magnitude 1,000,000 "milhões"
//     reading     600 × 1,000,000 = 600,000,000 USD
std::string explanation_text(const mention::ExplainedValue& explained, const text::Article& article);

// {"production", "entries": [{"kind", "says"?, "start", "end", "text"}], "reading", "doubts", "basis"?}. Offsets are
// bytes of the file.
nlohmann::ordered_json explanation_json(const mention::Explanation& explanation, const text::Article& article);

}  // namespace gainsay::report
