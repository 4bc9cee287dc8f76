#include "verdict/diagnosis.h"
#include "verdict/rules/rules.h"
#include "verdict/rules/shared.h"

namespace gainsay::verdict::rules {
namespace {

std::optional<Judgement> judge(const Pair& pair) {
  if (!values_differ(pair) || !both_are(pair, claim::Kind::date)) return std::nullopt;
  Judgement judgement = contradiction(pair, FindingKind::date);
  judgement.diagnosis = diagnose(pair.value_a.date, pair.value_b.date);
  return judgement;
}

}  // namespace

const Rule date_conflict = {
    "date-conflict",
    "Two sources put one event on different dates.",
    "Dates are copied more often than checked, and relative ones (“on Saturday”) are resolved wrongly in translation.",
    {"Cambricon opened its plant in Nanjing on 2 April 2025.", "en", "2025-08-28",
     "Cambricon opened its plant in Nanjing on 4 April 2025.", "en", "2025-08-29"},
    {"Cambricon opened its plant in Nanjing on 2 April 2025.", "en", "2025-08-28",
     "Cambricon opened its plant in Nanjing in April 2025.", "en", "2025-08-29"},
    judge};

}  // namespace gainsay::verdict::rules
