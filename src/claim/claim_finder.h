// Articles to claims.
#pragma once

#include <memory>
#include <vector>

#include "claim/claim.h"
#include "lexicon/vocabulary.h"
#include "text/article.h"

namespace gainsay::claim {

// Reads articles, one after the other, with memory that is kept between them. Threads: one a thread.
class ClaimFinder {
 public:
  explicit ClaimFinder(lexicon::Vocabulary& vocabulary);
  ~ClaimFinder();
  ClaimFinder(const ClaimFinder&) = delete;
  ClaimFinder& operator=(const ClaimFinder&) = delete;

  // The article's claims in order of place; `index` becomes Claim::article. Relative dates are seen from
  // article.published. Cost: linear in the text.
  std::vector<Claim> find(const text::Article& article, uint32_t index);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace gainsay::claim
