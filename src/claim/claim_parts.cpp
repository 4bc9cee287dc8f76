#include "claim/claim_parts.h"

#include <algorithm>

#include "claim/certainty.h"
#include "claim/facets.h"

namespace gainsay::claim {
namespace {

using mention::DateSource;
using mention::NameMention;
using mention::Value;
using mention::ValueKind;

// The date nearest to the claim in its clause, else in its sentence; the claim's own value is not its time.
const Value* find_time(const Reading& reading, uint32_t first) {
  const Value* best = nullptr;
  double best_distance = 60;
  for (const Value& value : reading.mentions.values) {
    if (value.kind != ValueKind::date || value.first == first) continue;
    double distance = value.first < first ? reading.clauses.distance(value.end - 1, first)
                                          : reading.clauses.distance(first, value.first);
    if (distance < best_distance) {
      best = &value;
      best_distance = distance;
    }
  }
  return best;
}

void set_time(const Reading& reading, uint32_t first, Claim& claim) {
  if (const Value* time = find_time(reading, first)) {
    claim.time = time->date;
    claim.time_basis = basis_of(*time);
    if (!reading.clauses.same(time->first, first)) claim.time_basis = TimeBasis::context;
  } else if (reading.discourse.time.known()) {
    claim.time = reading.discourse.time;
    claim.time_basis = TimeBasis::context;
  } else {
    claim.time = reading.view.published;
    claim.time_basis = TimeBasis::publication;
  }
}

// name_for(reading, mention) == name, without making strings for most of those that are not.
bool is_named(const Reading& reading, const NameMention& mention, const Name& name) {
  if (mention.kind == mention::NameKind::entity) {
    const lexicon::Entry& entry = reading.lexicon().entry(mention.entry);
    return entry.id == name.id && entry.name == name.text;
  }
  return reading.article().slice(mention.span) == name.text && name_for(reading, mention) == name;
}

}  // namespace

Claim begin_claim(const Reading& reading, uint32_t first, uint32_t end) {
  Claim claim;
  const auto& tokens = reading.article().tokens;
  claim.span = {tokens[reading.view.first_token].start, tokens[reading.view.end_token - 1].end};
  claim.value_span = {tokens[first].start, tokens[end - 1].end};
  claim.facets = find_facets(reading, first, end);
  set_time(reading, first, claim);
  Certainty certainty = find_certainty(reading, first);
  claim.status = certainty.status;
  claim.negated = certainty.negated;
  if (!certainty.words.empty()) claim.status_words = reading.article().slice(certainty.words);
  claim.attributed_to = reading.sources;
  return claim;
}

void set_subject(const Reading& reading, const std::optional<Subject>& subject, Claim& claim) {
  if (!subject) return;
  claim.subject = name_for(reading, subject->mention);
  claim.subject_entry = subject->mention.entry;
  if (!subject->carried) return;
  claim.facets.push_back({Facet::Kind::entity, Facet::Place::paragraph, subject->mention.key, subject->mention.entry,
                          subject->mention.span});
}

void set_object(const Reading& reading, const NameMention* name, Claim& claim) {
  if (name == nullptr) return;
  claim.object = name_for(reading, *name);
  claim.object_entry = name->entry;
}

void set_measure(const Reading& reading, const mention::ConceptMention* item, Claim& claim) {
  if (item != nullptr) set_measure(reading, {{item->entry, 1.0}}, claim);
}

void set_measure(const Reading& reading, std::vector<Governor> governors, Claim& claim) {
  if (governors.empty()) return;
  claim.governors = std::move(governors);
  claim.measure_entry = claim.governors.front().entry;
  const lexicon::Entry& entry = reading.lexicon().entry(claim.measure_entry);
  claim.measure_id = entry.id;
  claim.measure = entry.name;
}

void set_counted(const Reading& reading, const mention::ConceptMention* item, Claim& claim) {
  if (item == nullptr) return;
  const lexicon::Entry& entry = reading.lexicon().entry(item->entry);
  claim.counted_entry = item->entry;
  claim.counted_id = entry.id;
  claim.counted = entry.name;
}

void plan_the_future(const Reading& reading, Claim& claim) {
  const DateRange& published = reading.view.published;
  if (claim.status != Status::asserted || !published.to || !claim.time.from) return;
  if (claim.time_basis == TimeBasis::context) return;
  if (*claim.time.from > *published.to) claim.status = Status::planned;
}

TimeBasis basis_of(const Value& date) {
  bool relative = date.date_source == DateSource::relative || date.date_source == DateSource::unresolved;
  return relative ? TimeBasis::relative : TimeBasis::explicit_;
}

Ordering ordering_of(lexicon::Tag tag) {
  switch (tag) {
    case lexicon::Tag::equal:
      return Ordering::equal;
    case lexicon::Tag::above:
    case lexicon::Tag::ahead:
      return Ordering::above;
    case lexicon::Tag::below:
    case lexicon::Tag::behind:
      return Ordering::below;
    default:
      return Ordering::none;
  }
}

const NameMention* find_object(const Reading& reading, uint32_t token, const Name& subject, ObjectNames names) {
  const NameMention* best = nullptr;
  double best_distance = 24;
  for (const NameMention& name : reading.mentions.names) {
    if (names == ObjectNames::proper && name.by_demonym) continue;
    bool after = name.first > token;
    double distance =
        after ? reading.clauses.distance(token, name.first) : reading.clauses.distance(name.end - 1, token) + 8;
    if (name.kind == mention::NameKind::entity && reading.traits.of(name.entry).media) continue;
    if (distance >= best_distance || is_named(reading, name, subject)) continue;
    best = &name;
    best_distance = distance;
  }
  return best;
}

}  // namespace gainsay::claim
