#include "verdict/diagnosis.h"
#include "verdict/rules/rules.h"
#include "verdict/rules/shared.h"

namespace gainsay::verdict::rules {
namespace {

std::optional<Judgement> judge(const Pair& pair) {
  if (!values_differ(pair) || !both_are(pair, claim::Kind::number)) return std::nullopt;
  Judgement judgement = contradiction(pair, FindingKind::count);
  auto a = exact_number(pair.value_a), b = exact_number(pair.value_b);
  if (a && b) judgement.diagnosis = diagnose(*a, *b);
  return judgement;
}

}  // namespace

const Rule count_conflict = {"count-conflict",
                             "Two sources count the same things and come to different numbers.",
                             "Either somebody miscounted, or they count different things under one name.",
                             {"Huawei builds three plants in Shenzhen.", "en", "2025-08-28",
                              "Huawei builds four plants in Shenzhen.", "en", "2025-08-28"},
                             {"Huawei builds three plants in Shenzhen.", "en", "2025-08-28",
                              "Four makers in Shenzhen want to go public.", "en", "2025-08-28"},
                             judge};

}  // namespace gainsay::verdict::rules
