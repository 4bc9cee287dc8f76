#include <algorithm>

#include "align/kinship.h"
#include "verdict/rules/rules.h"
#include "verdict/rules/shared.h"

namespace gainsay::verdict::rules {
namespace {

// "Nvidia" and "Nvidia's Blackwell": one names what the other only names the maker of.
bool names_more(const Pair& pair, const claim::Claim& more, const claim::Claim& less) {
  std::vector<lexicon::EntryId> a = parties_of(more, pair.traits), b = parties_of(less, pair.traits);
  return std::any_of(a.begin(), a.end(), [&](lexicon::EntryId entry) {
    bool known = std::find(b.begin(), b.end(), entry) != b.end();
    return !known && std::any_of(b.begin(), b.end(),
                                 [&](lexicon::EntryId its) { return align::belongs(pair.lexicon(), entry, its); });
  });
}

bool relation_refines(const Pair& pair) {
  if (pair.fit != align::ValueFit::worded || !both_are(pair, claim::Kind::relation)) return false;
  return pair.traits.of(pair.a.measure_entry).functional &&
         names_more(pair, pair.a, pair.b) != names_more(pair, pair.b, pair.a);
}

std::optional<Judgement> judge(const Pair& pair) {
  if (relation_refines(pair)) {
    Judgement judgement;
    judgement.verdict = Verdict::refines;
    return judgement;
  }
  if (pair.fit != align::ValueFit::refines) return std::nullopt;
  Judgement judgement;
  judgement.verdict = Verdict::refines;
  add_value_reason(pair, judgement);
  return judgement;
}

}  // namespace

const Rule refinement = {"refinement",
                         "Two values of one fact are compatible and one of them is more exact.",
                         "The more exact figure is the one to quote; the rounded one is no dispute.",
                         {"Cambricon raised about $600 million in 2025.", "en", "2025-08-28",
                          "Cambricon raised $612 million in 2025.", "en", "2025-08-29"},
                         {"Cambricon raised about $600 million in 2025.", "en", "2025-08-28",
                          "Cambricon raised $900 million in 2025.", "en", "2025-08-29"},
                         judge};

}  // namespace gainsay::verdict::rules
