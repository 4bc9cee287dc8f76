// The main job: articles in, facts and findings out.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "claim/claim.h"
#include "lexicon/lexicon.h"
#include "text/article.h"
#include "verdict/finding.h"
#include "verdict/workshop.h"

namespace gainsay::verdict {

// Everything that was read and found; claims by article and place, findings weightiest first.
struct Crosscheck {
  std::vector<text::Article> articles;
  std::vector<std::vector<std::string>> origins;  // of each article
  std::vector<claim::Claim> claims;
  std::vector<Fact> facts;
  std::vector<Finding> findings;
  std::vector<Problem> problems;  // files that could not be read, and lesser faults of those that could
};

struct CrosscheckOptions {
  text::ReadOptions reading;
  unsigned threads = 1;
  bool find_facts = true;                     // false: claims only
  std::function<void(size_t done)> progress;  // may be empty
};

// Reads the inputs, dates what is undated, aligns the claims and judges them.
// The same inputs give the same result, whatever the number of threads. Never fails: what cannot be read is a Problem.
Crosscheck cross_check(const std::vector<Input>& inputs, const lexicon::Lexicon& lexicon,
                       const CrosscheckOptions& options);

}  // namespace gainsay::verdict
