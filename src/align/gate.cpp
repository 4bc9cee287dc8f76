#include "align/gate.h"

#include <algorithm>
#include <array>

#include "align/kinship.h"
#include "claim/governors.h"

namespace gainsay::align {
namespace {

constexpr uint32_t kFromTo = 3;  // tokens between the two values of a change

using claim::Claim;
using claim::Kind;
using claim::Ordering;
using claim::TimeBasis;
using lexicon::EntryId;
using lexicon::kNoEntry;

bool states_time(const Claim& claim) {
  return (claim.time_basis == TimeBasis::explicit_ || claim.time_basis == TimeBasis::relative) && claim.time.known();
}

// Figures of two quarters or years are two facts; figures of two days may be one that was told twice, or changed.
bool periods_apart(const Claim& a, const Claim& b) {
  if (a.kind == Kind::date || b.kind == Kind::date) return false;
  if (!states_time(a) || !states_time(b) || a.time.overlaps(b.time)) return false;
  return a.time.grain >= Grain::quarter && b.time.grain >= Grain::quarter;
}

// What the one is taken to measure may govern the other, too: then the two are no different things.
bool measures_meet(const Claim& a, const Claim& b) {
  return claim::governs(a.measure_entry, b) || claim::governs(b.measure_entry, a);
}

// Two companies, two products, two countries: different values of different ones are no dispute. A bank and its
// country, a person and a company may well be spoken of in one fact.
bool subjects_apart(const Candidate& a, const Candidate& b, const lexicon::Lexicon& lexicon) {
  const Claim &x = *a.claim, &y = *b.claim;
  if (x.subject.id.empty() || y.subject.id.empty() || x.subject.id == y.subject.id) return false;
  if (x.subject_entry == kNoEntry || y.subject_entry == kNoEntry) return false;
  if (lexicon.entry(x.subject_entry).tag != lexicon.entry(y.subject_entry).tag) return false;
  return !akin(lexicon, x.subject_entry, y.subject_entry);
}

// Things are counted apart; people may be called employees by the one and men by the other.
bool counted_apart(const Claim& a, const Claim& b, const lexicon::Lexicon& lexicon) {
  if (a.counted_entry == kNoEntry || b.counted_entry == kNoEntry || akin(lexicon, a.counted_entry, b.counted_entry))
    return false;
  auto role = [&](EntryId entry) { return lexicon.entry(entry).tag == lexicon::Tag::role; };
  return !role(a.counted_entry) || !role(b.counted_entry);
}

// Some name in the clause of both, or the country, maker or owner of one: DeepSeek's model and a Chinese model.
bool share_a_party(const Candidate& a, const Candidate& b) {
  size_t i = 0, j = 0;
  while (i < a.profile.size() && j < b.profile.size()) {
    const WeightedKey &x = a.profile[i], &y = b.profile[j];
    if (x.key == y.key && x.party && y.party) return true;
    (x.key < y.key ? i : j) += 1;
  }
  return false;
}

// Both sentences speak of one kind of thing: models, chips, sales.
bool share_a_thing(const Claim& a, const Claim& b, const lexicon::Lexicon& lexicon) {
  auto in = [](const Claim& claim, uint64_t key) {
    return std::any_of(claim.facets.begin(), claim.facets.end(), [key](const claim::Facet& facet) {
      return facet.key == key && facet.place <= claim::Facet::Place::sentence;
    });
  };
  return std::any_of(a.facets.begin(), a.facets.end(), [&](const claim::Facet& facet) {
    if (facet.kind != claim::Facet::Kind::concept_ || facet.place > claim::Facet::Place::sentence) return false;
    lexicon::Tag tag = lexicon.entry(facet.entry).tag;
    return (tag == lexicon::Tag::thing || tag == lexicon::Tag::measure) && in(b, facet.key);
  });
}

// Claims without a number: comparisons meet comparisons; others need the same predicate and somebody in common.
bool worded_apart(const Candidate& x, const Candidate& y, const lexicon::Lexicon& lexicon) {
  if (!share_a_party(x, y)) return true;
  const Claim &a = *x.claim, &b = *y.claim;
  if (a.ordering != Ordering::none && b.ordering != Ordering::none) return false;
  if (a.measure_entry == kNoEntry || b.measure_entry == kNoEntry) return true;
  return !akin(lexicon, a.measure_entry, b.measure_entry);
}

}  // namespace

std::string_view reason_of(Gate gate) {
  constexpr std::array<std::string_view, 8> kReasons = {"",
                                                        "both stand in one sentence",
                                                        "their values are of different kinds",
                                                        "they measure different things",
                                                        "they speak of different periods",
                                                        "they count different things",
                                                        "they speak of different subjects",
                                                        "they share neither what is said nor of whom"};
  return kReasons[static_cast<size_t>(gate)];
}

ValueFit fit_of_claims(const Candidate& a, const Candidate& b) {
  const Claim &x = *a.claim, &y = *b.claim;
  if (x.has_value && y.has_value) return fit_of(a.value, b.value);
  if (x.ordering != Ordering::none && y.ordering != Ordering::none) return ValueFit::worded;
  return x.kind == y.kind ? ValueFit::worded : ValueFit::incomparable;
}

bool tells_an_update(const Candidate& a, const Candidate& b) {
  const Claim &x = *a.claim, &y = *b.claim;
  if (x.article != y.article || x.span != y.span || !x.has_value || !y.has_value || x.kind != y.kind) return false;
  if (x.kind == Kind::date || fit_of(a.value, b.value) != ValueFit::differs) return false;
  bool x_first = x.value_span.start < y.value_span.start;
  const Claim &first = x_first ? x : y, &second = x_first ? y : x;
  bool from_to = second.value.change == mention::Change::to && second.value.first - first.value.end <= kFromTo &&
                 first.value.change != mention::Change::to;
  bool two_times = a.varying && b.varying && states_time(x) && states_time(y) && !x.time.overlaps(y.time);
  return from_to || two_times;
}

bool compare_alike(const Candidate& a, const Candidate& b, const lexicon::Lexicon& lexicon) {
  const Claim &x = *a.claim, &y = *b.claim;
  if (x.ordering == Ordering::none || y.ordering == Ordering::none) return false;
  if (x.status == claim::Status::planned || y.status == claim::Status::planned) return false;
  bool subjects = same_or_belongs(lexicon, x.subject_entry, y.subject_entry);
  bool objects = same_or_belongs(lexicon, x.object_entry, y.object_entry);
  return subjects && objects && share_a_thing(x, y, lexicon);
}

Gate gate_of(const Candidate& a, const Candidate& b, ValueFit fit, const lexicon::Lexicon& lexicon) {
  const Claim &x = *a.claim, &y = *b.claim;
  if (fit == ValueFit::incomparable) return Gate::kinds;
  if (x.article == y.article && x.span.overlaps(y.span)) {
    return tells_an_update(a, b) ? Gate::open : Gate::same_place;
  }
  bool measures = opposed(lexicon, x.measure_entry, y.measure_entry) && !measures_meet(x, y);
  if (measures || opposed(lexicon, x.counted_entry, y.counted_entry)) return Gate::measures_opposed;
  if (fit == ValueFit::worded) return worded_apart(a, b, lexicon) ? Gate::nothing_shared : Gate::open;
  if (periods_apart(x, y)) return Gate::periods_apart;
  bool differing = fit == ValueFit::differs || fit == ValueFit::unit_differs;
  if (differing && counted_apart(x, y, lexicon)) return Gate::counted_apart;
  if (differing && subjects_apart(a, b, lexicon)) return Gate::subjects_apart;
  return Gate::open;
}

}  // namespace gainsay::align
