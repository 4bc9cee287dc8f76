#include "claim/clause.h"

#include <cmath>

namespace gainsay::claim {
namespace {

using lexicon::Kind;
using lexicon::Tag;
using lexicon::Token;
using mention::Cue;

constexpr double kListBarrier = 1.5;    // a comma or "and" between two of a kind
constexpr double kClauseBarrier = 6;    // a comma or conjunction before another statement
constexpr double kStrongBarrier = 10;   // semicolon, colon, dash with spaces, parenthesis

enum class Barrier : uint8_t { none, list, strong };

Barrier barrier_of(const Token& token, const Token* next) {
  switch (token.mark) {
    case ',': case U'，': case U'、': return Barrier::list;
    case ';': case ':': case '(': case ')': case U'；': case U'：': case U'（': case U'）': return Barrier::strong;
    case U'—': case U'–': return token.space_before && next && next->space_before ? Barrier::strong : Barrier::none;
    default: return Barrier::none;
  }
}

bool is_predicate(Tag tag) { return tag == Tag::action || tag == Tag::event || tag == Tag::relation; }

}  // namespace

void Clauses::split(const mention::SentenceView& sentence, const mention::Mentions& mentions) {
  first_ = sentence.first_token;
  size_t count = sentence.end_token - sentence.first_token;
  clause_.assign(count, 0);
  cost_.assign(count, 0);
  barriers_.assign(count, 0);
  predicate_at_.assign(count + 1, 0);
  for (const auto& item : mentions.concepts) predicate_at_[item.first - first_] |= is_predicate(item.tag);

  // What each token begins, if it is a barrier: 1 a list barrier, 2 a strong one.
  std::vector<char> conjunction(count, 0);
  for (const Cue& cue : mentions.cues) {
    bool predicate = cue.kind == Kind::status || (cue.kind == Kind::attribution && cue.tag == Tag::verb) ||
                     cue.kind == Kind::comparison;
    bool joins = cue.kind == Kind::conjunction || (cue.kind == Kind::pronoun && cue.tag == Tag::relative);
    if (predicate) predicate_at_[cue.first - first_] = 1;
    if (joins) conjunction[cue.first - first_] = 1;
  }

  // Inside a value ("3,5", "between 3 and 5") nothing is a barrier.
  for (const auto& value : mentions.values) {
    for (uint32_t at = value.first; at < value.end; ++at) conjunction[at - first_] = 2;
  }

  auto predicate_follows = [&](size_t at) {
    for (size_t i = at + 1; i < count && i < at + 12; ++i) {
      if (predicate_at_[i]) return true;
      const Token& token = sentence.article.tokens[first_ + i];
      const Token* next = i + 1 < count ? &sentence.article.tokens[first_ + i + 1] : nullptr;
      if (conjunction[i] != 2 && barrier_of(token, next) != Barrier::none) return false;
    }
    return false;
  };

  uint32_t clause = 0, barriers = 0;
  double cost = 0;
  bool clause_has_predicate = false;
  for (size_t i = 0; i < count; ++i) {
    const Token& token = sentence.article.tokens[first_ + i];
    const Token* next = i + 1 < count ? &sentence.article.tokens[first_ + i + 1] : nullptr;
    Barrier barrier = conjunction[i] == 2 ? Barrier::none : barrier_of(token, next);
    if (barrier == Barrier::strong) {
      ++clause;
      ++barriers;
      cost += kStrongBarrier;
      clause_has_predicate = false;
    } else if (barrier == Barrier::list || conjunction[i] == 1) {
      ++barriers;
      bool splits = clause_has_predicate && predicate_follows(i);
      cost += splits ? kClauseBarrier : kListBarrier;
      if (splits) {
        ++clause;
        clause_has_predicate = false;
      }
    }
    clause_has_predicate |= predicate_at_[i] != 0;
    clause_[i] = clause;
    cost_[i] = cost;
    barriers_[i] = barriers;
  }
}

double Clauses::distance(uint32_t a, uint32_t b) const {
  double tokens = a < b ? b - a : a - b;
  return tokens + std::abs(cost_[a - first_] - cost_[b - first_]);
}

uint32_t Clauses::first_of(uint32_t token) const {
  while (token > first_ && clause_of(token - 1) == clause_of(token)) --token;
  return token;
}

uint32_t Clauses::end_of(uint32_t token) const {
  uint32_t last = first_ + static_cast<uint32_t>(clause_.size());
  uint32_t clause = clause_of(token);
  while (token < last && clause_of(token) == clause) ++token;
  return token;
}

}  // namespace gainsay::claim
