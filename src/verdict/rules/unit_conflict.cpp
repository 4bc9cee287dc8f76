#include "verdict/rules/rules.h"
#include "verdict/rules/shared.h"

namespace gainsay::verdict::rules {
namespace {

std::optional<Judgement> judge(const Pair& pair) {
  if (pair.fit != align::ValueFit::unit_differs) return std::nullopt;
  Judgement judgement = contradiction(pair, FindingKind::value);
  bool money = pair.a.kind == claim::Kind::money;
  judgement.diagnosis =
      money ? "the same amount in two currencies: one of them is mistaken" : "per cent and percentage points mixed up";
  return judgement;
}

}  // namespace

const Rule unit_conflict = {
    "unit-conflict",
    "Two sources give the same digits in different currencies, or in per cent and in percentage points.",
    "The number was copied and its unit was not.",
    {"The loss of the Louvre was put at 88 million euros.", "en", "2025-10-22",
     "The loss of the Louvre was put at 88 million dollars.", "en", "2025-10-22"},
    {"The loss of the Louvre was put at 88 million euros.", "en", "2025-10-22",
     "The loss of the Louvre was put at €88 million.", "en", "2025-10-22"},
    judge};

}  // namespace gainsay::verdict::rules
