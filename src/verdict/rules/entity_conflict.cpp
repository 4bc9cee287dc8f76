#include <algorithm>

#include "verdict/rules/rules.h"
#include "verdict/rules/shared.h"

namespace gainsay::verdict::rules {
namespace {

using lexicon::Attribute;
using lexicon::EntryId;
using lexicon::Kind;

bool leads_to(const lexicon::Lexicon& lexicon, EntryId from, EntryId to) {
  for (Attribute attribute : {Attribute::maker, Attribute::part_of, Attribute::country}) {
    auto related = lexicon.related(from, attribute);
    if (std::find(related.begin(), related.end(), to) != related.end()) return true;
  }
  return false;
}

// A product and its maker, a city and its country, or two products of one maker are no two answers.
bool compatible(const lexicon::Lexicon& lexicon, EntryId a, EntryId b) {
  if (a == b || leads_to(lexicon, a, b) || leads_to(lexicon, b, a)) return true;
  for (EntryId maker : lexicon.related(a, Attribute::maker)) {
    auto others = lexicon.related(b, Attribute::maker);
    if (std::find(others.begin(), others.end(), maker) != others.end()) return true;
  }
  return false;
}

std::optional<Judgement> judge(const Pair& pair) {
  if (pair.fit != align::ValueFit::worded || !both_are(pair, claim::Kind::relation)) return std::nullopt;
  bool same = pair.a.measure_entry == pair.b.measure_entry && pair.a.subject.id == pair.b.subject.id;
  if (!same || pair.a.negated != pair.b.negated || !pair.traits.of(pair.a.measure_entry).functional) return std::nullopt;
  auto a = pair.lexicon().find(Kind::entity, pair.a.object.id), b = pair.lexicon().find(Kind::entity, pair.b.object.id);
  if (!a || !b || compatible(pair.lexicon(), *a, *b)) return std::nullopt;
  Judgement judgement = contradiction(pair, FindingKind::entity);
  judgement.difference = pair.a.object.text + " against " + pair.b.object.text;
  judgement.reasons.push_back(pair.a.measure + ": " + pair.a.object.text + " in the one, " + pair.b.object.text +
                              " in the other");
  return judgement;
}

}  // namespace

const Rule entity_conflict = {
    "entity-conflict",
    "Two sources name different partners in a relation that has only one.",
    "Trained on, made by, seated in, founded by: if the names differ, one is wrong.",
    {"DeepSeek trains its model on Nvidia chips.", "en", "2025-08-28", "DeepSeek trains its model on Ascend chips.", "en",
     "2025-08-28"},
    {"DeepSeek trains its model on Nvidia chips.", "en", "2025-08-28", "DeepSeek trains its model on Blackwell chips.",
     "en", "2025-08-28"},
    judge};

}  // namespace gainsay::verdict::rules
