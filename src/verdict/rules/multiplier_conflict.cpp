#include "verdict/rules/rules.h"
#include "verdict/rules/shared.h"

namespace gainsay::verdict::rules {
namespace {

std::optional<Judgement> judge(const Pair& pair) {
  if (!values_differ(pair) || !both_are(pair, claim::Kind::multiplier)) return std::nullopt;
  return contradiction(pair, FindingKind::multiplier);
}

}  // namespace

const Rule multiplier_conflict = {
    "multiplier-conflict",
    "Two sources have one thing grow or shrink by different factors.",
    "“Doubled” and “tripled”, or “three times” and “three times more”, are easily confused between languages.",
    {"China will triple its chip output in 2026.", "en", "2025-08-28", "China will double its chip output in 2026.",
     "en", "2025-08-29"},
    {"China will triple its chip output in 2026.", "en", "2025-08-28", "SMIC will double its capacity in 2026.", "en",
     "2025-08-29"},
    judge};

}  // namespace gainsay::verdict::rules
