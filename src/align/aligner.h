// Which claims speak of one fact.
#pragma once

#include <functional>
#include <vector>

#include "align/features.h"
#include "align/gate.h"
#include "claim/claim.h"
#include "lexicon/lexicon.h"

namespace gainsay::align {

// Two claims held to speak of one fact.
struct Match {
  uint32_t a = 0, b = 0;  // indices of claims, a < b
  ValueFit fit = ValueFit::incomparable;
  double score = 0;
  double margin = 0;    // the score beyond what the join needed
  Features features{};  // what the score is made of
};

// The claims of a set, ready to be compared. Lifetime: refers to the claims and the lexicon given.
class Alignment {
 public:
  Alignment(const std::vector<claim::Claim>& claims, const lexicon::Lexicon& lexicon);

  // Equal values first, then the rest: a value that has its exact partner in a source is explained and takes part no
  // more. Of the others one best partner a claim a source, and only if the choice is mutual. Sorted by (a, b). Cost:
  // near-linear in the claims. Same claims, same matches. With `first_only`, only pairs whose first claim is among so
  // many first ones.
  std::vector<Match> matches(uint32_t first_only = UINT32_MAX) const;

  // Why two claims were or were not joined: the gate that kept them apart, or the features and what each contributed.
  struct Why {
    Gate gate = Gate::open;
    Match match;
    double needed = 0;  // the score that the join needed
  };
  Why why(uint32_t a, uint32_t b) const;

  // Calls `use` for every pair that shares something and that no gate keeps apart, in order of (a, b).
  void weigh_all(const std::function<void(const Why&)>& use, uint32_t first_only = UINT32_MAX) const;

  const Candidate& candidate(uint32_t claim) const { return candidates_[claim]; }

 private:
  const lexicon::Lexicon& lexicon_;
  std::vector<Candidate> candidates_;
  Rarity rarity_;
};

}  // namespace gainsay::align
