#include "claim/certainty.h"

#include <algorithm>

namespace gainsay::claim {
namespace {

using lexicon::Tag;
using mention::ConceptMention;
using mention::Cue;
using mention::NameKind;
using mention::NameMention;

constexpr uint32_t kStatusReach = 14;  // tokens between a status word and what it governs
constexpr uint32_t kNegationReach = 3;
constexpr uint32_t kNegationBehind = 8;
constexpr uint32_t kSourceReach = 4;  // tokens between a word of saying and its source

bool governs(const Reading& reading, const Cue& cue, uint32_t token) {
  if (!reading.clauses.same(cue.first, token)) return false;
  uint32_t distance = cue.first < token ? token - cue.first : cue.first - token;
  return distance <= kStatusReach;
}

// Rumoured beats possible beats planned: the word that takes most away from the statement decides.
int strength(Status status) {
  switch (status) {
    case Status::asserted:
      return 0;
    case Status::expected:
      return 1;
    case Status::planned:
      return 2;
    case Status::possible:
      return 3;
    case Status::approved:
      return 4;
    case Status::rumoured:
      return 5;
    case Status::denied:
      return 6;
  }
  return 0;
}

// "is not", "не удалось": a negation that stands right before a predicate or the value of this clause.
bool negates(const Reading& reading, const Cue& cue, uint32_t token) {
  if (!reading.clauses.same(cue.first, token)) return false;
  if (cue.end <= token && token - cue.end <= kNegationReach) return true;
  if (cue.first > token && cue.first - token <= kNegationBehind) return true;  // "обогнать им не удастся"
  return std::any_of(reading.mentions.concepts.begin(), reading.mentions.concepts.end(),
                     [&](const ConceptMention& item) {
                       bool predicate = item.tag == Tag::action || item.tag == Tag::event || item.tag == Tag::relation;
                       return predicate && item.first >= cue.end && item.first - cue.end <= 1 &&
                              reading.clauses.same(item.first, token);
                     });
}

// The name that stands nearest to a word of saying, the outlet before others.
const NameMention* source_near(const Reading& reading, const Cue& cue) {
  const NameMention* best = nullptr;
  double best_distance = kSourceReach + 1;
  for (const NameMention& name : reading.mentions.names) {
    bool after = name.first >= cue.end;
    double distance = after ? reading.clauses.distance(cue.end - 1, name.first) - 1
                            : reading.clauses.distance(name.end - 1, cue.first) - 1;
    bool speaker = name.kind == NameKind::unknown || (name.kind == NameKind::entity && !name.by_demonym);
    if (!speaker) continue;
    if (name.kind == NameKind::entity && reading.traits.of(name.entry).media) distance -= 3;
    if (cue.tag == Tag::preposition && !after) continue;
    if (distance < best_distance) {
      best = &name;
      best_distance = distance;
    }
  }
  return best;
}

}  // namespace

Certainty find_certainty(const Reading& reading, uint32_t token) {
  Certainty certainty;
  auto take = [&](Status status, Span words) {
    if (strength(status) <= strength(certainty.status)) return;
    certainty.status = status;
    certainty.words = words;
  };
  for (const Cue& cue : reading.mentions.cues) {
    if (cue.kind == lexicon::Kind::status && governs(reading, cue, token)) {
      if (auto status = status_of(cue.tag)) take(*status, cue.span);
    }
    if (cue.kind == lexicon::Kind::negation && negates(reading, cue, token)) certainty.negated = true;
  }
  for (const ConceptMention& item : reading.mentions.concepts) {
    if (item.end > token || token - item.first > kStatusReach || !reading.clauses.same(item.first, token)) continue;
    if (auto status = reading.traits.of(item.entry).status) take(*status, item.span);
  }
  return certainty;
}

bool planned_before(const Reading& reading, uint32_t token) {
  return std::any_of(reading.mentions.cues.begin(), reading.mentions.cues.end(), [token](const Cue& cue) {
    return cue.kind == lexicon::Kind::status && cue.tag == Tag::planned && cue.end <= token;
  });
}

std::vector<std::string> find_attribution(const Reading& reading) {
  std::vector<std::string> sources;
  for (const Cue& cue : reading.mentions.cues) {
    if (cue.kind != lexicon::Kind::attribution) continue;
    const NameMention* name = source_near(reading, cue);
    std::string source = name != nullptr ? name_for(reading, *name).text : std::string();
    if (name == nullptr && cue.tag == Tag::noun) source = reading.article().slice(cue.span);
    if (source.empty() || std::find(sources.begin(), sources.end(), source) != sources.end()) continue;
    sources.push_back(std::move(source));
  }
  return sources;
}

}  // namespace gainsay::claim
