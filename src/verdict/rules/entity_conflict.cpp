#include <algorithm>
#include <vector>

#include "verdict/rules/rules.h"
#include "verdict/rules/shared.h"

namespace gainsay::verdict::rules {
namespace {

using lexicon::EntryId;

bool one_answer(const Pair& pair, const std::vector<EntryId>& entries) {
  return std::all_of(entries.begin(), entries.end(),
                     [&](EntryId entry) { return compatible(pair.lexicon(), entry, entries.front()); });
}

std::optional<Judgement> judge(const Pair& pair) {
  if (pair.fit != align::ValueFit::worded || !both_are(pair, claim::Kind::relation)) return std::nullopt;
  bool same = pair.a.measure_entry == pair.b.measure_entry && pair.a.negated == pair.b.negated;
  if (!same || !pair.traits.of(pair.a.measure_entry).functional) return std::nullopt;
  std::vector<EntryId> a = parties_of(pair.a, pair.traits), b = parties_of(pair.b, pair.traits);
  std::vector<EntryId> only_a = without(pair, a, b), only_b = without(pair, b, a);
  bool share_one = only_a.size() < a.size() && only_b.size() < b.size();
  if (!share_one || only_a.empty() || only_b.empty()) return std::nullopt;
  if (!one_answer(pair, only_a) || !one_answer(pair, only_b)) return std::nullopt;
  std::string name_a(pair.lexicon().entry(only_a.front()).name), name_b(pair.lexicon().entry(only_b.front()).name);
  Judgement judgement = contradiction(pair, FindingKind::entity);
  judgement.difference = name_a + " against " + name_b;
  judgement.reasons.push_back(pair.a.measure + ": " + name_a + " in the one, " + name_b + " in the other");
  return judgement;
}

}  // namespace

const Rule entity_conflict = {"entity-conflict",
                              "Two sources name different partners in a relation that has only one.",
                              "Trained on, made by, seated in, founded by: if the names differ, one is wrong.",
                              {"DeepSeek trains its model on Nvidia chips.", "en", "2025-08-28",
                               "DeepSeek trains its model on Ascend chips.", "en", "2025-08-28"},
                              {"DeepSeek trains its model on Nvidia chips.", "en", "2025-08-28",
                               "DeepSeek trains its model on Blackwell chips.", "en", "2025-08-28"},
                              judge};

}  // namespace gainsay::verdict::rules
