#include "verdict/rules/rules.h"
#include "verdict/rules/shared.h"

namespace gainsay::verdict::rules {
namespace {

std::optional<Judgement> judge(const Pair& pair) {
  if (pair.fit != align::ValueFit::worded || pair.a.negated == pair.b.negated) return std::nullopt;
  bool same_predicate = pair.a.measure_entry != lexicon::kNoEntry && pair.a.measure_entry == pair.b.measure_entry;
  if (!same_predicate || pair.a.kind == claim::Kind::comparison) return std::nullopt;
  Judgement judgement = contradiction(pair, FindingKind::polarity);
  std::string what = pair.a.measure;
  judgement.difference = pair.a.negated ? "not so (" + what + ") against so" : what + " against not so";
  judgement.reasons.push_back(pair.a.negated ? "the first denies what the second affirms"
                                             : "the second denies what the first affirms");
  return judgement;
}

}  // namespace

const Rule polarity_conflict = {"polarity-conflict",
                                "One source says that something happened, another that it did not.",
                                "A lost “not” turns a report around.",
                                {"Microsoft acquired Activision in 2023.", "en", "2023-11-20",
                                 "Microsoft did not acquire Activision in 2023.", "en", "2023-11-21"},
                                {"Microsoft acquired Activision in 2023.", "en", "2023-11-20",
                                 "Microsoft acquired Activision Blizzard in 2023.", "en", "2023-11-21"},
                                judge};

}  // namespace gainsay::verdict::rules
