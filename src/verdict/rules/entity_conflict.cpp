#include <algorithm>
#include <vector>

#include "verdict/rules/rules.h"
#include "verdict/rules/shared.h"

namespace gainsay::verdict::rules {
namespace {

using claim::Claim;
using claim::Facet;
using lexicon::EntryId;
using lexicon::Tag;

// A product and its maker, or two products of one maker, are no two answers.
bool compatible(const lexicon::Lexicon& lexicon, EntryId a, EntryId b) {
  if (a == b || belongs(lexicon, a, b) || belongs(lexicon, b, a)) return true;
  for (EntryId maker : lexicon.related(a, lexicon::Attribute::maker)) {
    if (belongs(lexicon, b, maker)) return true;
  }
  return false;
}

// Who can stand in such a relation: makers and products, institutions and people; a country only as somebody's home.
bool can_be_party(Tag tag) {
  return tag == Tag::company || tag == Tag::product || tag == Tag::organisation || tag == Tag::person || tag == Tag::city;
}

std::vector<EntryId> parties(const Claim& claim, claim::TraitTable& traits) {
  std::vector<EntryId> entries;
  auto add = [&](EntryId entry) {
    if (entry == lexicon::kNoEntry || traits.of(entry).media || !can_be_party(traits.lexicon().entry(entry).tag)) return;
    if (std::find(entries.begin(), entries.end(), entry) == entries.end()) entries.push_back(entry);
  };
  add(claim.subject_entry);
  add(claim.object_entry);
  for (const Facet& facet : claim.facets) {
    if (facet.kind == Facet::Kind::entity && facet.place <= Facet::Place::clause) add(facet.entry);
  }
  return entries;
}

// The parties of `mine` that meet none of `other`.
std::vector<EntryId> alone(const Pair& pair, const std::vector<EntryId>& mine, const std::vector<EntryId>& other) {
  std::vector<EntryId> out;
  for (EntryId entry : mine) {
    bool met = std::any_of(other.begin(), other.end(), [&](EntryId its) { return compatible(pair.lexicon(), entry, its); });
    if (!met) out.push_back(entry);
  }
  return out;
}

std::optional<Judgement> judge(const Pair& pair) {
  if (pair.fit != align::ValueFit::worded || !both_are(pair, claim::Kind::relation)) return std::nullopt;
  bool same = pair.a.measure_entry == pair.b.measure_entry && pair.a.negated == pair.b.negated;
  if (!same || !pair.traits.of(pair.a.measure_entry).functional) return std::nullopt;
  std::vector<EntryId> a = parties(pair.a, pair.traits), b = parties(pair.b, pair.traits);
  std::vector<EntryId> only_a = alone(pair, a, b), only_b = alone(pair, b, a);
  bool share_one = only_a.size() < a.size() && only_b.size() < b.size();
  if (!share_one || only_a.size() != 1 || only_b.size() != 1) return std::nullopt;
  std::string name_a(pair.lexicon().entry(only_a.front()).name), name_b(pair.lexicon().entry(only_b.front()).name);
  Judgement judgement = contradiction(pair, FindingKind::entity);
  judgement.difference = name_a + " against " + name_b;
  judgement.reasons.push_back(pair.a.measure + ": " + name_a + " in the one, " + name_b + " in the other");
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
