#include "verdict/rules/rules.h"
#include "verdict/rules/shared.h"

namespace gainsay::verdict::rules {
namespace {

std::optional<Judgement> judge(const Pair& pair) {
  if (pair.fit != align::ValueFit::refines) return std::nullopt;
  Judgement judgement;
  judgement.verdict = Verdict::refines;
  add_value_reason(pair, judgement);
  return judgement;
}

}  // namespace

const Rule refinement = {
    "refinement",
    "Two values of one fact are compatible and one of them is more exact.",
    "The more exact figure is the one to quote; the rounded one is no dispute.",
    {"Cambricon raised about $600 million in 2025.", "en", "2025-08-28", "Cambricon raised $612 million in 2025.", "en",
     "2025-08-29"},
    {"Cambricon raised about $600 million in 2025.", "en", "2025-08-28", "Cambricon raised $900 million in 2025.", "en",
     "2025-08-29"},
    judge};

}  // namespace gainsay::verdict::rules
