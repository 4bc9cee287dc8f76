// The rules by which two claims on one fact are judged: one a file in rules/.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "verdict/finding.h"
#include "verdict/pair.h"

namespace gainsay::verdict {

// What a rule says of a pair that it applies to.
struct Judgement {
  std::string_view rule;  // the rule's id
  Verdict verdict = Verdict::agrees;
  FindingKind kind = FindingKind::none;
  Severity severity = Severity::note;
  std::string difference;            // half a sentence for the message: "raised against approved"; may be empty
  std::vector<std::string> reasons;  // the arithmetic and what was compared; how the pair was joined is added by others
  std::string diagnosis;             // what probably went wrong; empty: cannot be told
};

// A pair of texts for documentation and tests; dates as YYYY-MM-DD.
struct Example {
  std::string_view text_a, language_a, date_a;
  std::string_view text_b, language_b, date_b;
};

struct Rule {
  std::string_view id;    // lower-case words joined by hyphens
  std::string_view what;  // what it finds, one sentence
  std::string_view why;   // why that matters to a reader
  Example triggers;       // a pair that it finds
  Example leaves;         // a pair like it that it does not
  std::optional<Judgement> (*judge)(const Pair& pair);
};

// All rules in the order in which they are asked; the first that answers decides.
std::span<const Rule* const> all_rules();
const Rule* rule_named(std::string_view id);

// What the rules say of the pair; nothing where none applies.
std::optional<Judgement> judge(const Pair& pair);

}  // namespace gainsay::verdict
