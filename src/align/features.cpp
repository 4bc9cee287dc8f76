#include "align/features.h"

#include <algorithm>
#include <cmath>

#include "align/kinship.h"
#include "align/weights.h"
#include "claim/facets.h"
#include "claim/governors.h"

namespace gainsay::align {
namespace {

constexpr int64_t kSmall = 13;
constexpr double kMeeting = 0.08;   // overlap of the nearest words that is no chance
constexpr int32_t kHalfYear = 183;  // days

using claim::Claim;
using claim::TimeBasis;
using lexicon::EntryId;
using lexicon::kNoEntry;

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
      if (x.entry != y.entry && akin(lexicon, x.entry, y.entry)) best = std::max(best, std::sqrt(x.weight * y.weight));
    }
  }
  return best;
}

void add_measures(const Claim& a, const Claim& b, const Rarity& rarity, const lexicon::Lexicon& lexicon,
                  Features& out) {
  auto set = [&](Feature feature, double value) { out[static_cast<size_t>(feature)] = value; };
  if (!a.governors.empty() && !b.governors.empty()) {
    double same = same_governors(a, b, rarity);
    double akin = related_governors(a, b, lexicon);
    set(Feature::measure_same, same);
    if (akin > same) set(Feature::measure_related, akin);
    if (same == 0 && akin == 0) set(Feature::measure_different, 1);
  }
  if (a.counted_entry != kNoEntry && b.counted_entry != kNoEntry) {
    bool same = akin(lexicon, a.counted_entry, b.counted_entry);
    set(same ? Feature::counted_same : Feature::counted_different, 1);
  }
}

// The claim's time is its own (not the day of publication).
bool tells_time(const Claim& claim) {
  return claim.time_basis != TimeBasis::publication && claim.time.known();
}

// One tells a time, and the other speaks of its own day, at least half a year away.
bool far_from_today(const Claim& stated, const Claim& of_today) {
  if (!tells_time(stated) || of_today.time_basis != TimeBasis::publication || !of_today.time.from) return false;
  if (!stated.time.from || !stated.time.to) return false;
  int32_t gap = std::max(of_today.time.from->days() - stated.time.to->days(),
                         stated.time.from->days() - of_today.time.from->days());
  return gap > kHalfYear;
}

void add_times(const Claim& a, const Claim& b, Features& out) {
  auto set = [&](Feature feature, double value) { out[static_cast<size_t>(feature)] = value; };
  if (a.kind == claim::Kind::date || b.kind == claim::Kind::date) return;
  if (far_from_today(a, b) || far_from_today(b, a)) set(Feature::time_apart, 0.5);
  if (!tells_time(a) || !tells_time(b)) return;
  bool stated = a.time_basis != TimeBasis::context && b.time_basis != TimeBasis::context;
  if (a.time.overlaps(b.time)) {
    set(Feature::time_same, a.time == b.time ? 1 : 0.6);
  } else {
    set(Feature::time_apart, stated ? 1 : 0.4);
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
  return same(x.subject, y.subject) || same(x.subject, y.object) || same(x.object, y.subject) ||
         same(x.object, y.object);
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

// 1,354 and 1,345, $294,000 and $294 million, 88 million euros and 88 million dollars.
bool is_slip(const Comparable& a, const Comparable& b, ValueFit fit) {
  if (fit == ValueFit::unit_differs) return true;
  if (!a.min || !b.min || a.min->is_zero() || b.min->is_zero()) return false;
  if (a.min->significant_digits() < 2 || b.min->significant_digits() < 2) return false;
  if (a.min->mantissa() == b.min->mantissa()) return a.min->exponent() != b.min->exponent();
  if (a.min->exponent() != b.min->exponent()) return false;
  std::string x = std::to_string(a.min->mantissa()), y = std::to_string(b.min->mantissa());
  std::sort(x.begin(), x.end());
  std::sort(y.begin(), y.end());
  return x == y;
}

// Each has, near the value, a name of a kind that can be told apart, which the other does not mention at all.
bool names_apart(const Candidate& a, const Candidate& b, const lexicon::Lexicon& lexicon) {
  auto own = [&](const Candidate& one, const Candidate& other, std::vector<std::pair<lexicon::Tag, EntryId>>& out) {
    for (const claim::Facet& facet : one.claim->facets) {
      if (facet.kind != claim::Facet::Kind::entity || facet.entry == kNoEntry) continue;
      if (facet.place > claim::Facet::Place::clause) continue;
      auto at = std::lower_bound(other.profile.begin(), other.profile.end(), facet.key,
                                 [](const WeightedKey& item, uint64_t key) { return item.key < key; });
      if (at != other.profile.end() && at->key == facet.key) continue;
      out.push_back({lexicon.entry(facet.entry).tag, facet.entry});
    }
  };
  std::vector<std::pair<lexicon::Tag, EntryId>> only_a, only_b;
  own(a, b, only_a);
  own(b, a, only_b);
  for (const auto& [tag_a, entry_a] : only_a) {
    for (const auto& [tag_b, entry_b] : only_b) {
      bool told_apart = tag_a == lexicon::Tag::product || tag_a == lexicon::Tag::company ||
                        tag_a == lexicon::Tag::person || tag_a == lexicon::Tag::country;
      if (tag_a == tag_b && told_apart && !akin(lexicon, entry_a, entry_b)) return true;
    }
  }
  return false;
}

// A slip is believed where something besides the digits is the same: a name, what is measured, what is counted, or
// enough of the words around.
bool meet(const Candidate& a, const Candidate& b) {
  const Claim &x = *a.claim, &y = *b.claim;
  if (x.counted_entry != kNoEntry && x.counted_entry == y.counted_entry) return true;
  return claim::share_a_governor(x, y) || share_a_name(a, b);
}

// Which of the ways the values can fit, and how telling it is.
void add_fit(const Candidate& a, const Candidate& b, ValueFit fit, const Overlap& overlap, Features& out) {
  auto set = [&](Feature feature, double value) { out[static_cast<size_t>(feature)] = value; };
  bool dates = a.value.kind == mention::ValueKind::date;
  bool counted = a.value.kind == mention::ValueKind::number || a.value.kind == mention::ValueKind::quantity;
  bool small = counted && a.claim->value.min && a.claim->value.min->abs() < Decimal(kSmall);  // two plants, two years
  double rarity = std::min(a.value_rarity, b.value_rarity);
  if (fit == ValueFit::equal)
    set(dates ? Feature::date_equal : small ? Feature::small_equal : Feature::value_equal, rarity);
  if (fit == ValueFit::refines)
    set(dates ? Feature::date_refines : Feature::value_refines, nearness_of(a.value, b.value));
  if (fit == ValueFit::differs || fit == ValueFit::unit_differs) {
    bool money = a.value.kind == mention::ValueKind::money;  // amounts with the same digits are seldom a coincidence
    bool slip = is_slip(a.value, b.value, fit) && (money || overlap.near >= kMeeting || meet(a, b));
    bool moves = a.varying && b.varying;
    set(slip ? Feature::value_slip : moves ? Feature::value_moves : Feature::value_differs, 1);
  }
  if (fit == ValueFit::worded) set(Feature::worded, 1);
}

}  // namespace

std::string_view name_of(Feature feature) {
  constexpr std::array<std::string_view, kFeatureCount> kNames = {"bias",
                                                                  "value_equal",
                                                                  "small_equal",
                                                                  "date_equal",
                                                                  "value_refines",
                                                                  "date_refines",
                                                                  "value_differs",
                                                                  "value_moves",
                                                                  "value_slip",
                                                                  "date_unlike",
                                                                  "small_unlike",
                                                                  "worded",
                                                                  "unit_same",
                                                                  "subject_same",
                                                                  "subject_different",
                                                                  "object_same",
                                                                  "object_different",
                                                                  "measure_same",
                                                                  "measure_related",
                                                                  "measure_different",
                                                                  "counted_same",
                                                                  "counted_different",
                                                                  "time_same",
                                                                  "time_apart",
                                                                  "ordering_same",
                                                                  "overlap_all",
                                                                  "overlap_near",
                                                                  "overlap_names",
                                                                  "names_apart"};
  return kNames[static_cast<size_t>(feature)];
}

Features features_of(const Candidate& a, const Candidate& b, ValueFit fit, const Rarity& rarity,
                     const lexicon::Lexicon& lexicon) {
  Features out{};
  auto set = [&](Feature feature, double value) { out[static_cast<size_t>(feature)] = value; };
  set(Feature::bias, 1);
  Overlap overlap = overlap_of(a.profile, b.profile, rarity);
  add_fit(a, b, fit, overlap, out);
  if (!a.value.unit.empty() && a.value.unit == b.value.unit) set(Feature::unit_same, 1);
  if (a.claim->ordering != claim::Ordering::none && a.claim->ordering == b.claim->ordering) {
    set(Feature::ordering_same, 1);
  }
  add_names(a, b, out);
  add_measures(*a.claim, *b.claim, rarity, lexicon, out);
  add_times(*a.claim, *b.claim, out);
  set(Feature::overlap_all, overlap.all);
  set(Feature::overlap_near, overlap.near);
  set(Feature::overlap_names, std::min(overlap.distinctive, 2.0));
  if (names_apart(a, b, lexicon)) set(Feature::names_apart, 1);
  bool governed =
      out[static_cast<size_t>(Feature::measure_same)] > 0 || out[static_cast<size_t>(Feature::measure_related)] > 0;
  bool counted = out[static_cast<size_t>(Feature::counted_same)] > 0;
  bool small = out[static_cast<size_t>(Feature::small_equal)] > 0;
  if (a.value.kind == mention::ValueKind::date && fit != ValueFit::worded && !governed) set(Feature::date_unlike, 1);
  if (small && !counted) set(Feature::small_unlike, 1);
  return out;
}

double score_of(const Features& features) {
  double score = 0;
  for (size_t i = 0; i < kFeatureCount; ++i) score += features[i] * kWeights[i];
  return score;
}

}  // namespace gainsay::align
