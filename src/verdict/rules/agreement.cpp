#include "verdict/rules/rules.h"
#include "verdict/rules/shared.h"

namespace gainsay::verdict::rules {
namespace {

std::optional<Judgement> judge(const Pair& pair) {
  if (pair.fit != align::ValueFit::equal && pair.fit != align::ValueFit::worded) return std::nullopt;
  Judgement judgement;
  judgement.verdict = Verdict::agrees;
  add_value_reason(pair, judgement);
  return judgement;
}

}  // namespace

const Rule agreement = {
    "agreement",
    "Two sources give the same value, or say the same, of one fact.",
    "What several independent sources say is worth more; the report counts the origins, not the copies.",
    {"Cambricon raised $600 million in 2025.", "en", "2025-08-28", "A Cambricon captou US$ 600 milhões em 2025.", "pt",
     "2025-08-29"},
    {"Cambricon raised $600 million in 2025.", "en", "2025-08-28", "A Cambricon captou US$ 900 milhões em 2025.", "pt",
     "2025-08-29"},
    judge};

}  // namespace gainsay::verdict::rules
