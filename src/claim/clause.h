// Where one statement of a sentence ends and the next begins.
#pragma once

#include <cstdint>
#include <vector>

#include "mention/mentions.h"

namespace gainsay::claim {

// A cheap reading of a sentence's build without a parser: marks and conjunctions are barriers, and those behind which a
// predicate stands (an action, an event, a relation, a verb of saying, a status word) begin a clause.
// Example: "одну планируют запустить до конца года | , а две другие — в 2026 г." has two clauses.
class Clauses {
 public:
  // Replaces what was there; memory is reused.
  void split(const mention::SentenceView& sentence, const mention::Mentions& mentions);

  // Token arguments are indices of the article's tokens within the sentence.
  uint32_t clause_of(uint32_t token) const { return clause_[token - first_]; }
  bool same(uint32_t a, uint32_t b) const { return clause_of(a) == clause_of(b); }
  // How far two tokens are apart: tokens between them, plus what the barriers between them cost. Symmetric.
  double distance(uint32_t a, uint32_t b) const;
  // No mark or conjunction of any kind stands between the two.
  bool unbroken(uint32_t a, uint32_t b) const { return barriers_[a - first_] == barriers_[b - first_]; }
  // The tokens of a clause that stand in one piece around `token`: [first, end).
  uint32_t first_of(uint32_t token) const;
  uint32_t end_of(uint32_t token) const;

 private:
  enum class Mark : uint8_t { none, conjunction, inside_value };

  void mark_predicates(const mention::Mentions& mentions);
  bool predicate_follows(const mention::SentenceView& sentence, size_t at) const;
  void cut(const mention::SentenceView& sentence);

  uint32_t first_ = 0;
  std::vector<uint32_t> clause_;    // of each token
  std::vector<double> cost_;        // barrier costs up to each token
  std::vector<uint32_t> barriers_;  // number of barriers up to each token
  std::vector<char> predicate_at_;  // a predicate begins here
  std::vector<Mark> mark_at_;
};

}  // namespace gainsay::claim
