#include "verdict/diagnosis.h"
#include "verdict/rules/rules.h"
#include "verdict/rules/shared.h"

namespace gainsay::verdict::rules {
namespace {

std::optional<Judgement> judge(const Pair& pair) {
  if (!values_differ(pair) || pair.a.kind == claim::Kind::date) return std::nullopt;
  auto a = exact_number(pair.value_a), b = exact_number(pair.value_b);
  if (!a || !b || magnitude_slip(*a, *b) == 0) return std::nullopt;
  bool single_digit = a->significant_digits() == 1 && magnitude_slip(*a, *b) < 3;
  if (single_digit) return std::nullopt;  // 3 and 30 share a digit by chance
  Judgement judgement = contradiction(pair, FindingKind::magnitude);
  judgement.diagnosis = diagnose(*a, *b);
  return judgement;
}

}  // namespace

const Rule magnitude_conflict = {
    "magnitude-conflict",
    "Two values of one fact have the same digits and differ by a power of ten.",
    "Million and billion, mil and milhões, a lost zero: the commonest slip in translated figures.",
    {"Cambricon raised $612 million in 2025.", "en", "2025-08-28", "Cambricon raised $612 billion in 2025.", "en",
     "2025-08-29"},
    {"Cambricon raised $612 million in 2025.", "en", "2025-08-28", "Cambricon raised $0.612 billion in 2025.", "en",
     "2025-08-29"},
    judge};

}  // namespace gainsay::verdict::rules
