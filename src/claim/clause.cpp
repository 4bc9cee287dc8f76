#include "claim/clause.h"

#include <cmath>

namespace gainsay::claim {
namespace {

using lexicon::Kind;
using lexicon::Tag;
using lexicon::Token;
using mention::Cue;

constexpr double kListBarrier = 1.5;   // a comma or "and" between two of a kind
constexpr double kClauseBarrier = 6;   // a comma or conjunction before another statement
constexpr double kStrongBarrier = 10;  // semicolon, colon, dash with spaces, parenthesis

constexpr size_t kPredicateReach = 12;  // tokens behind a comma within which a new statement's predicate stands

enum class Barrier : uint8_t { none, list, strong, open, shut };

Barrier barrier_of(const Token& token, const Token* next) {
  switch (token.mark) {
    case ',':
    case U'，':
    case U'、':
      return Barrier::list;
    case ';':
    case ':':
    case U'；':
    case U'：':
      return Barrier::strong;
    case '(':
    case U'（':
      return Barrier::open;
    case ')':
    case U'）':
      return Barrier::shut;
    case U'—':
    case U'–':
      return token.space_before && next && next->space_before ? Barrier::strong : Barrier::none;
    default:
      return Barrier::none;
  }
}

bool is_predicate(Tag tag) {
  return tag == Tag::action || tag == Tag::event || tag == Tag::relation;
}

const Token* token_after(const mention::SentenceView& sentence, size_t at) {
  size_t next = sentence.first_token + at + 1;
  return next < sentence.end_token ? &sentence.article.tokens[next] : nullptr;
}

}  // namespace

void Clauses::split(const mention::SentenceView& sentence, const mention::Mentions& mentions) {
  first_ = sentence.first_token;
  size_t count = sentence.end_token - sentence.first_token;
  clause_.assign(count, 0);
  cost_.assign(count, 0);
  barriers_.assign(count, 0);
  predicate_at_.assign(count, 0);
  mark_at_.assign(count, Mark::none);
  mark_predicates(mentions);
  cut(sentence);
}

void Clauses::mark_predicates(const mention::Mentions& mentions) {
  for (const auto& item : mentions.concepts) {
    if (is_predicate(item.tag)) predicate_at_[item.first - first_] = 1;
  }
  for (const Cue& cue : mentions.cues) {
    bool predicate = cue.kind == Kind::status || (cue.kind == Kind::attribution && cue.tag == Tag::verb) ||
                     cue.kind == Kind::comparison;
    bool joins = cue.kind == Kind::conjunction || (cue.kind == Kind::pronoun && cue.tag == Tag::relative);
    if (predicate) predicate_at_[cue.first - first_] = 1;
    if (joins) mark_at_[cue.first - first_] = Mark::conjunction;
  }
  for (const auto& value : mentions.values) {  // "3,5", "between 3 and 5": nothing inside a value is a barrier
    for (uint32_t at = value.first; at < value.end; ++at) mark_at_[at - first_] = Mark::inside_value;
  }
}

bool Clauses::predicate_follows(const mention::SentenceView& sentence, size_t at) const {
  for (size_t i = at + 1; i < clause_.size() && i < at + kPredicateReach; ++i) {
    if (predicate_at_[i]) return true;
    bool barrier = barrier_of(sentence.article.tokens[first_ + i], token_after(sentence, i)) != Barrier::none;
    if (barrier && mark_at_[i] != Mark::inside_value) return false;
  }
  return false;
}

// What stands in parentheses is a clause of its own; behind them the one before goes on.
void Clauses::cut(const mention::SentenceView& sentence) {
  struct Place {
    uint32_t clause = 0;
    double cost = 0;
    bool has_predicate = false;
  };
  Place now, outside;
  uint32_t last_clause = 0, barriers = 0;
  bool in_parentheses = false;
  for (size_t i = 0; i < clause_.size(); ++i) {
    Barrier barrier = mark_at_[i] == Mark::inside_value
                          ? Barrier::none
                          : barrier_of(sentence.article.tokens[first_ + i], token_after(sentence, i));
    bool listed = barrier == Barrier::list || mark_at_[i] == Mark::conjunction;
    bool splits = barrier == Barrier::strong || (listed && now.has_predicate && predicate_follows(sentence, i));
    if (barrier == Barrier::open && !in_parentheses) {
      outside = now;
      in_parentheses = true;
      now = {++last_clause, now.cost + kStrongBarrier, false};
    } else if (barrier == Barrier::shut && in_parentheses) {
      in_parentheses = false;
      now = outside;
    } else if (splits) {
      now = {++last_clause, now.cost + (barrier == Barrier::strong ? kStrongBarrier : kClauseBarrier), false};
    } else if (listed) {
      now.cost += kListBarrier;
    }
    if (barrier != Barrier::none || listed) ++barriers;
    now.has_predicate |= predicate_at_[i] != 0;
    clause_[i] = now.clause;
    cost_[i] = now.cost;
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
