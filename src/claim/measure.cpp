#include "claim/measure.h"

#include <algorithm>
#include <cmath>

namespace gainsay::claim {
namespace {

using lexicon::Tag;
using mention::ConceptMention;
using mention::Value;
using mention::ValueKind;

constexpr double kFits = 9;          // the lexicon says that this measure takes such values
constexpr double kCountedReach = 5;  // tokens behind a number within which its noun stands
constexpr double kFarthest = 40;
constexpr double kLeast = -12;
constexpr double kNever = -100;
constexpr size_t kMostGovernors = 3;
constexpr double kSpread = 6;  // a governor that scores so much less is a third as likely

double weight_of(Tag tag) {
  switch (tag) {
    case Tag::measure:
      return 8;
    case Tag::relation:
      return 6;
    case Tag::action:
      return 6;
    case Tag::event:
      return 6;
    case Tag::property:
      return 1;
    default:
      return -1;  // things, roles and scopes measure nothing
  }
}

bool fits(const Traits& traits, ValueKind kind) {
  return (traits.value_kinds >> static_cast<unsigned>(kind) & 1) != 0;
}

// Changes are said of every measure: a share of revenue or a tripling of output needs no entry of its own.
bool is_change(ValueKind kind) {
  return kind == ValueKind::percent || kind == ValueKind::percentage_point || kind == ValueKind::basis_point ||
         kind == ValueKind::multiplier;
}

double score_of(const Reading& reading, const ConceptMention& item, const Value& value) {
  double weight = weight_of(item.tag);
  if (weight < 0) return kNever;
  const Traits& traits = reading.traits.of(item.entry);
  if (fits(traits, value.kind)) {
    weight += kFits;
  } else if (traits.value_kinds != 0 && !is_change(value.kind)) {
    weight -= item.tag == Tag::measure ? 7 : 2;
  }
  bool before = item.end <= value.first;
  double distance = before ? reading.clauses.distance(item.end - 1, value.first)
                           : reading.clauses.distance(value.end - 1, item.first);
  if (distance > kFarthest) return kNever;
  if (!reading.clauses.same(item.first, value.first)) weight -= 4;
  return weight - 0.6 * distance;
}

bool overlap(Span a, Span b) {
  return a.overlaps(b);
}

}  // namespace

bool is_status_word(const Reading& reading, const ConceptMention& item) {
  for (const mention::Cue& cue : reading.mentions.cues) {
    if (cue.kind == lexicon::Kind::status && cue.first < item.end && item.first < cue.end) return true;
  }
  const Traits& traits = reading.traits.of(item.entry);
  return traits.status && (*traits.status == Status::planned || *traits.status == Status::expected);
}

std::vector<Governor> find_governors(const Reading& reading, const Value& value, const ConceptMention* counted) {
  std::vector<Governor> governors;
  governors.reserve(kMostGovernors + 1);
  for (const ConceptMention& item : reading.mentions.concepts) {
    if (weight_of(item.tag) < 0) continue;
    if (overlap(item.span, value.outer) || overlap(item.span, value.span))
      continue;  // the value's own word, or its hedge
    if (counted != nullptr && overlap(item.span, counted->span)) continue;
    if (is_status_word(reading, item)) continue;
    double score = score_of(reading, item, value);
    if (score <= kLeast) continue;
    auto known =
        std::find_if(governors.begin(), governors.end(), [&](const Governor& g) { return g.entry == item.entry; });
    if (known == governors.end()) {
      governors.push_back({item.entry, score});
    } else {
      known->weight = std::max(known->weight, score);
    }
  }
  std::stable_sort(governors.begin(), governors.end(),
                   [](const Governor& a, const Governor& b) { return a.weight > b.weight; });
  if (governors.size() > kMostGovernors) governors.resize(kMostGovernors);
  if (governors.empty()) return governors;
  double best = governors.front().weight;
  for (Governor& governor : governors) governor.weight = std::exp((governor.weight - best) / kSpread);
  return governors;
}

const ConceptMention* find_counted(const Reading& reading, const Value& value) {
  if (value.kind != ValueKind::number && value.kind != ValueKind::ordinal) return nullptr;
  const ConceptMention* first = nullptr;
  for (const ConceptMention& item : reading.mentions.concepts) {
    if (item.first < value.end) continue;
    if (item.first - value.end > kCountedReach || !reading.clauses.unbroken(value.end - 1, item.first)) break;
    bool noun = item.tag == Tag::thing || item.tag == Tag::role || reading.traits.of(item.entry).counted;
    if (noun) return &item;
    if (first == nullptr && item.tag == Tag::measure) first = &item;
  }
  return first;
}

}  // namespace gainsay::claim
