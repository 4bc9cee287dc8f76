#include "claim/subject.h"

namespace gainsay::claim {
namespace {

using lexicon::Tag;
using mention::NameKind;
using mention::NameMention;

constexpr double kPerToken = 0.08;
constexpr double kOtherClause = 1.2;
constexpr double kAfter = 1.0;          // subjects mostly stand before what is said of them
constexpr double kLeast = -2.5;

double weight_of(const Reading& reading, const NameMention& name) {
  if (name.kind == NameKind::code) return 2.2;
  if (name.kind == NameKind::unknown) return 1.8;
  if (reading.traits.of(name.entry).media) return -1.5;
  switch (reading.lexicon().entry(name.entry).tag) {
    case Tag::company:
    case Tag::product: return 3.0;
    case Tag::person:
    case Tag::organisation: return 2.4;
    case Tag::country: return name.by_demonym ? 1.4 : 2.2;
    case Tag::region: return 1.6;
    default: return 1.0;
  }
}

}  // namespace

std::optional<Subject> find_subject(const Reading& reading, uint32_t token) {
  const NameMention* best = nullptr;
  double best_score = kLeast;
  for (const NameMention& name : reading.mentions.names) {
    bool after = name.first > token;
    double distance = after ? reading.clauses.distance(token, name.first) : reading.clauses.distance(name.end - 1, token);
    double score = weight_of(reading, name) - kPerToken * distance - (after ? kAfter : 0);
    if (!reading.clauses.same(name.first, token)) score -= kOtherClause;
    if (score > best_score) {
      best = &name;
      best_score = score;
    }
  }
  if (best != nullptr) return Subject{*best, false};
  if (reading.discourse.subject) return Subject{*reading.discourse.subject, true};
  return std::nullopt;
}

}  // namespace gainsay::claim
