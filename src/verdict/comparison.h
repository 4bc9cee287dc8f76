// Two texts against each other.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "lexicon/vocabulary.h"
#include "verdict/finding.h"

namespace gainsay::verdict {

struct Statement {
  std::string text;
  std::string language;      // BCP 47; empty: found out
  std::optional<Date> date;  // when it was said, for "next year" and for what changes
};

struct Comparison {
  std::optional<Verdict> verdict;  // nothing where the two do not speak of one fact
  FindingKind kind = FindingKind::none;
  double confidence = 0;
  std::string rule;  // empty without a verdict
  std::string message;
  std::vector<std::string> reasons;  // without a verdict: what kept the likeliest pair of claims apart
  std::string diagnosis;
};

// The weightiest finding between the two statements' claims.
// Example: "raised $600 million" / "captou US$ 900 milhões" → contradicts, value.
// Threads: any, each with a Vocabulary of its own.
Comparison compare(const Statement& a, const Statement& b, lexicon::Vocabulary& vocabulary);

}  // namespace gainsay::verdict
