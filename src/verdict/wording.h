// Findings in a reader's words.
#pragma once

#include <string>
#include <vector>

#include "verdict/rule.h"

namespace gainsay::verdict {

// "Cambricon: funds raised, 2025": the subject, measure and time that most of the claims share.
std::string title_of(const std::vector<claim::Claim>& claims, const std::vector<uint32_t>& members);

// One sentence that is understood without the report. `sources` and `origins` of the finding's claims.
std::string message_of(const Pair& pair, const Judgement& judgement, const std::string& title, uint32_t sources,
                       uint32_t origins);

// Why the two are held to speak of one fact: same subject, same measure, same time, names in common.
std::vector<std::string> reasons_of(const Pair& pair, const align::Match& match);

}  // namespace gainsay::verdict
