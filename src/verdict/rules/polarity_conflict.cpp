#include "verdict/rules/rules.h"
#include "verdict/rules/shared.h"

namespace gainsay::verdict::rules {
namespace {

std::optional<Judgement> judge(const Pair& pair) {
  if (pair.fit != align::ValueFit::worded || pair.a.negated == pair.b.negated) return std::nullopt;
  bool same_predicate = pair.a.measure_entry != lexicon::kNoEntry && pair.a.measure_entry == pair.b.measure_entry;
  if (!same_predicate || pair.a.kind == claim::Kind::comparison) return std::nullopt;
  Judgement judgement = contradiction(pair, FindingKind::polarity);
  judgement.reasons.push_back(pair.a.negated ? "the first denies what the second affirms"
                                             : "the second denies what the first affirms");
  return judgement;
}

}  // namespace

const Rule polarity_conflict = {
    "polarity-conflict",
    "One source says that something happened, another that it did not.",
    "A lost “not” turns a report around.",
    {"The alarm of the Louvre worked on 19 October.", "en", "2025-10-20",
     "The alarm of the Louvre did not work on 19 October.", "en", "2025-10-21"},
    {"The alarm of the Louvre worked on 19 October.", "en", "2025-10-20",
     "The alarm of the Louvre worked well on 19 October.", "en", "2025-10-21"},
    judge};

}  // namespace gainsay::verdict::rules
