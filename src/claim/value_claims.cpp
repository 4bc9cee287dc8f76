#include "claim/value_claims.h"

#include <algorithm>

#include "claim/certainty.h"
#include "claim/claim_parts.h"
#include "claim/facets.h"
#include "claim/measure.h"
#include "claim/subject.h"

namespace gainsay::claim {
namespace {

using lexicon::Tag;
using mention::ConceptMention;
using mention::Cue;
using mention::Value;
using mention::ValueKind;

constexpr double kComparisonReach = 9;  // tokens between "behind" and how far

bool dates_an_amount(const Reading& reading, const Value& date) {
  return std::any_of(reading.mentions.values.begin(), reading.mentions.values.end(), [&](const Value& value) {
    bool amount = value.kind == ValueKind::money || value.kind == ValueKind::percent ||
                  value.kind == ValueKind::multiplier || value.kind == ValueKind::quantity;
    return amount && reading.clauses.same(value.first, date.first);
  });
}

bool makes_claim(const Reading& reading, const Value& value) {
  if (value.kind == ValueKind::ordinal || value.kind == ValueKind::time) return false;
  // A date alone says nothing: something must be done or happen then. A year beside an amount is when, not what.
  if (value.kind == ValueKind::date) {
    if (value.date.grain >= Grain::year && dates_an_amount(reading, value)) return false;
    return std::any_of(reading.mentions.concepts.begin(), reading.mentions.concepts.end(),
                       [](const ConceptMention& item) {
                         return item.tag == Tag::action || item.tag == Tag::event || item.tag == Tag::relation;
                       });
  }
  return true;
}

// "One of them", "two others": the noun that an earlier number of the sentence stood with.
const ConceptMention* carried_noun(const Reading& reading, const Value& value) {
  if (value.kind != ValueKind::number) return nullptr;
  const ConceptMention* noun = nullptr;
  for (const Value& earlier : reading.mentions.values) {
    if (earlier.first >= value.first) break;
    if (const ConceptMention* own = find_counted(reading, earlier)) noun = own;
  }
  return noun;
}

// A word of comparison in the value's clause makes it the size of a lead or a lag.
Ordering ordering_at(const Reading& reading, const Value& value) {
  Ordering ordering = Ordering::none;
  double nearest = kComparisonReach;
  for (const Cue& cue : reading.mentions.cues) {
    if (cue.kind != lexicon::Kind::comparison || !reading.clauses.same(cue.first, value.first)) continue;
    double distance = cue.first < value.first ? reading.clauses.distance(cue.end - 1, value.first)
                                              : reading.clauses.distance(value.end - 1, cue.first);
    if (distance >= nearest || ordering_of(cue.tag) == Ordering::none) continue;
    ordering = ordering_of(cue.tag);
    nearest = distance;
  }
  return ordering;
}

double confidence_of(const Claim& claim) {
  double confidence = 0.4;
  if (!claim.subject.id.empty()) confidence += 0.2;
  if (claim.measure_entry != lexicon::kNoEntry) confidence += 0.2;
  if (claim.counted_entry != lexicon::kNoEntry || !claim.value.unit.empty()) confidence += 0.15;
  if (claim.value.ambiguous) confidence -= 0.2;
  return confidence;
}

}  // namespace

void add_value_claims(const Reading& reading, std::vector<Claim>& out) {
  for (const Value& value : reading.mentions.values) {
    if (!makes_claim(reading, value)) continue;
    Claim claim = begin_claim(reading, value.first, value.end);
    set_subject(reading, find_subject(reading, value.first), claim);
    claim.kind = static_cast<Kind>(value.kind);
    claim.value = value;
    claim.value_span = value.span;
    claim.ordering = ordering_at(reading, value);
    const ConceptMention* counted = find_counted(reading, value);
    set_measure(reading, find_governors(reading, value, counted), claim);
    set_counted(reading, counted != nullptr ? counted : carried_noun(reading, value), claim);
    if (claim.ordering != Ordering::none)
      set_object(reading, find_object(reading, value.end - 1, claim.subject), claim);
    if (value.kind == ValueKind::date) {
      claim.time = value.date;
      claim.time_basis = basis_of(value);
    }
    if (claim.status == Status::asserted && value.kind == ValueKind::multiplier &&
        planned_before(reading, value.first)) {
      claim.status = Status::planned;  // "the intention of X, the maker of Y, to double"
    }
    plan_the_future(reading, claim);
    claim.confidence = confidence_of(claim);
    out.push_back(std::move(claim));
  }
}

}  // namespace gainsay::claim
