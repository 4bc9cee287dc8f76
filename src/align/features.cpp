#include "align/features.h"

#include <algorithm>
#include <cmath>

#include "align/weights.h"
#include "claim/facets.h"

namespace gainsay::align {
namespace {

using claim::Claim;
using claim::TimeBasis;
using lexicon::Attribute;
using lexicon::EntryId;
using lexicon::kNoEntry;

bool names(const lexicon::Lexicon& lexicon, EntryId from, Attribute attribute, EntryId to) {
  auto related = lexicon.related(from, attribute);
  return std::find(related.begin(), related.end(), to) != related.end();
}

bool related(const lexicon::Lexicon& lexicon, EntryId a, EntryId b) {
  return names(lexicon, a, Attribute::broader, b) || names(lexicon, b, Attribute::broader, a) ||
         names(lexicon, a, Attribute::part_of, b) || names(lexicon, b, Attribute::part_of, a);
}

// How surely two claims measure or do the same: their likeliest governors in common, the rarer the better.
double same_governors(const Claim& a, const Claim& b, const Rarity& rarity) {
  double best = 0;
  for (const claim::Governor& x : a.governors) {
    for (const claim::Governor& y : b.governors) {
      if (x.entry != y.entry) continue;
      double rare = rarity.of(claim::concept_key(x.entry)) / rarity.highest();
      best = std::max(best, std::sqrt(x.weight * y.weight) * (0.5 + 0.5 * rare));
    }
  }
  return best;
}

double related_governors(const Claim& a, const Claim& b, const lexicon::Lexicon& lexicon) {
  double best = 0;
  for (const claim::Governor& x : a.governors) {
    for (const claim::Governor& y : b.governors) {
      if (related(lexicon, x.entry, y.entry)) best = std::max(best, std::sqrt(x.weight * y.weight));
    }
  }
  return best;
}

void add_measures(const Claim& a, const Claim& b, const Rarity& rarity, const lexicon::Lexicon& lexicon, Features& out) {
  auto set = [&](Feature feature, double value) { out[static_cast<size_t>(feature)] = value; };
  if (!a.governors.empty() && !b.governors.empty()) {
    double same = same_governors(a, b, rarity);
    double akin = related_governors(a, b, lexicon);
    set(Feature::measure_same, same);
    if (akin > same) set(Feature::measure_related, akin);
    if (same == 0 && akin == 0) set(Feature::measure_different, 1);
  }
  if (a.counted_entry != kNoEntry && b.counted_entry != kNoEntry) {
    bool same = a.counted_entry == b.counted_entry || related(lexicon, a.counted_entry, b.counted_entry);
    set(same ? Feature::counted_same : Feature::counted_different, 1);
  }
}

// The claim's time is its own (not the day of publication).
bool tells_time(const Claim& claim) { return claim.time_basis != TimeBasis::publication && claim.time.known(); }

void add_times(const Claim& a, const Claim& b, Features& out) {
  if (a.kind == claim::Kind::date || b.kind == claim::Kind::date || !tells_time(a) || !tells_time(b)) return;
  if (a.time.overlaps(b.time)) {
    out[static_cast<size_t>(Feature::time_same)] = a.time == b.time ? 1 : 0.6;
  } else {
    bool stated = a.time_basis != TimeBasis::context && b.time_basis != TimeBasis::context;
    out[static_cast<size_t>(Feature::time_apart)] = stated ? 1 : 0.4;
  }
}

// Some name near one value is a name of the other claim, too, or the maker, product or country of one.
bool share_a_name(const Candidate& a, const Candidate& b) {
  return std::any_of(b.claim->facets.begin(), b.claim->facets.end(), [&](const claim::Facet& facet) {
    if (facet.kind != claim::Facet::Kind::entity && facet.kind != claim::Facet::Kind::code) return false;
    auto at = std::lower_bound(a.profile.begin(), a.profile.end(), facet.key,
                               [](const WeightedKey& item, uint64_t key) { return item.key < key; });
    return at != a.profile.end() && at->key == facet.key && at->near;
  });
}

// Direct parties in common: for a relation it does not matter which of its names was taken for the subject.
bool share_a_party(const Candidate& a, const Candidate& b) {
  const Claim &x = *a.claim, &y = *b.claim;
  auto same = [](const claim::Name& p, const claim::Name& q) { return !p.id.empty() && p.id == q.id; };
  return same(x.subject, y.subject) || same(x.subject, y.object) || same(x.object, y.subject) || same(x.object, y.object);
}

void add_names(const Candidate& a, const Candidate& b, Features& out) {
  auto set = [&](Feature feature, double value) { out[static_cast<size_t>(feature)] = value; };
  const Claim &x = *a.claim, &y = *b.claim;
  if (x.kind == claim::Kind::relation && y.kind == claim::Kind::relation) {
    set(share_a_party(a, b) || share_a_name(a, b) ? Feature::subject_same : Feature::subject_different, 1);
    if (!x.object.id.empty() && x.object.id == y.object.id) set(Feature::object_same, 1);
    return;
  }
  if (!x.subject.id.empty() && !y.subject.id.empty()) {
    if (x.subject.id == y.subject.id) {
      set(Feature::subject_same, 1);
    } else {
      set(Feature::subject_different, share_a_name(a, b) ? 0.4 : 1);
    }
  }
  if (!x.object.id.empty() && !y.object.id.empty()) {
    set(x.object.id == y.object.id ? Feature::object_same : Feature::object_different, 1);
  }
}

}  // namespace

std::string_view name_of(Feature feature) {
  constexpr std::array<std::string_view, kFeatureCount> kNames = {
      "bias",          "value_equal",     "value_refines",    "unit_same",    "subject_same",      "subject_different",
      "object_same",   "object_different", "measure_same",    "measure_related", "measure_different", "counted_same",
      "counted_different", "time_same",   "time_apart",       "ordering_same", "overlap_all",      "overlap_near",
      "overlap_names"};
  return kNames[static_cast<size_t>(feature)];
}

Features features_of(const Candidate& a, const Candidate& b, ValueFit fit, const Rarity& rarity,
                     const lexicon::Lexicon& lexicon) {
  Features out{};
  auto set = [&](Feature feature, double value) { out[static_cast<size_t>(feature)] = value; };
  set(Feature::bias, 1);
  if (fit == ValueFit::equal) set(Feature::value_equal, std::min(a.value_rarity, b.value_rarity));
  if (fit == ValueFit::refines) set(Feature::value_refines, nearness_of(a.value, b.value));
  if (!a.value.unit.empty() && a.value.unit == b.value.unit) set(Feature::unit_same, 1);
  if (a.claim->ordering != claim::Ordering::none && a.claim->ordering == b.claim->ordering) {
    set(Feature::ordering_same, 1);
  }
  add_names(a, b, out);
  add_measures(*a.claim, *b.claim, rarity, lexicon, out);
  add_times(*a.claim, *b.claim, out);
  Overlap overlap = overlap_of(a.profile, b.profile, rarity);
  set(Feature::overlap_all, overlap.all);
  set(Feature::overlap_near, overlap.near);
  set(Feature::overlap_names, std::min(overlap.distinctive, 2.0));
  return out;
}

double score_of(const Features& features) {
  double score = 0;
  for (size_t i = 0; i < kFeatureCount; ++i) score += features[i] * kWeights[i];
  return score;
}

}  // namespace gainsay::align
