// Which claims could speak of one fact: found by what they share, never by trying all pairs.
#pragma once

#include <cstdint>
#include <vector>

#include "align/features.h"

namespace gainsay::align {

// Calls for every claim the later claims that share a facet or a value with it.
// Cost: near-linear in the claims: a key that very many claims have joins only those that stand near each other in the
// order.
class CandidateIndex {
 public:
  explicit CandidateIndex(const std::vector<Candidate>& candidates);

  // Indices greater than `claim`, ascending, each once. Replaces `out`.
  void partners_of(uint32_t claim, std::vector<uint32_t>& out) const;

 private:
  struct Posting {
    uint64_t key;
    uint32_t claim;
  };
  std::vector<Posting> postings_;              // sorted by key, then claim
  std::vector<std::vector<uint32_t>> places_;  // of each claim: where its keys stand in postings_
};

}  // namespace gainsay::align
