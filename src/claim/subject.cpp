#include "claim/subject.h"

#include <algorithm>

namespace gainsay::claim {
namespace {

using lexicon::Tag;
using mention::NameKind;
using mention::NameMention;

constexpr double kPerToken = 0.08;
constexpr double kOtherClause = 1.2;
constexpr double kAfter = 1.6;  // subjects mostly stand before what is said of them
constexpr double kLeast = -2.5;
constexpr double kLeastAfter = 0.2;  // a name behind the value must stand near to beat the subject carried over

double weight_of(const Reading& reading, const NameMention& name) {
  if (name.kind == NameKind::code) return 2.2;
  if (name.kind == NameKind::unknown) return 1.8;
  if (reading.traits.of(name.entry).media) return -1.5;
  switch (reading.lexicon().entry(name.entry).tag) {
    case Tag::company:
    case Tag::product:
      return 3.0;
    case Tag::person:
    case Tag::organisation:
      return 2.4;
    case Tag::country:
      return name.by_demonym ? 1.4 : 2.2;
    case Tag::region:
      return 1.6;
    default:
      return 1.0;
  }
}

bool is_pronoun(const mention::Cue& cue) {
  return cue.kind == lexicon::Kind::pronoun && cue.tag != Tag::relative;
}

}  // namespace

bool takes_up_subject(const Reading& reading) {
  const auto& cues = reading.mentions.cues;
  if (std::any_of(cues.begin(), cues.end(), is_pronoun)) return true;
  for (const mention::ConceptMention& item : reading.mentions.concepts) {
    if (item.tag != Tag::role) continue;
    bool numbered = std::any_of(
        reading.mentions.values.begin(), reading.mentions.values.end(),
        [&](const mention::Value& value) { return value.end <= item.first && item.first - value.end <= 2; });
    if (numbered) return false;
  }
  return true;
}

const NameMention* leading_name(const Reading& reading) {
  const NameMention* best = nullptr;
  double best_score = 0;
  for (const NameMention& name : reading.mentions.names) {
    double score = weight_of(reading, name) - kPerToken * (name.first - reading.view.first_token);
    if (score > best_score) {
      best = &name;
      best_score = score;
    }
  }
  return best;
}

std::optional<Subject> find_subject(const Reading& reading, uint32_t token, const NameMention* except) {
  const NameMention* best = nullptr;
  double best_score = kLeast;
  for (const NameMention& name : reading.mentions.names) {
    if (&name == except || (except != nullptr && name.key == except->key)) continue;
    bool after = name.first > token;
    double distance =
        after ? reading.clauses.distance(token, name.first) : reading.clauses.distance(name.end - 1, token);
    double score = weight_of(reading, name) - kPerToken * distance - (after ? kAfter : 0);
    if (!reading.clauses.same(name.first, token)) score -= kOtherClause;
    if (after && score < kLeastAfter && reading.discourse.subject) continue;
    if (score > best_score) {
      best = &name;
      best_score = score;
    }
  }
  if (best != nullptr) return Subject{*best, false};
  bool spoken_for = except != nullptr && reading.discourse.subject && reading.discourse.subject->key == except->key;
  if (reading.discourse.subject && !spoken_for && takes_up_subject(reading))
    return Subject{*reading.discourse.subject, true};
  return std::nullopt;
}

}  // namespace gainsay::claim
