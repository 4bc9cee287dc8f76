#include "verdict/diagnosis.h"
#include "verdict/rules/rules.h"
#include "verdict/rules/shared.h"

namespace gainsay::verdict::rules {
namespace {

std::optional<Judgement> judge(const Pair& pair) {
  if (!values_differ(pair)) return std::nullopt;
  Judgement judgement = contradiction(pair, FindingKind::value);
  bool same_unit = pair.a.value.unit == pair.b.value.unit;  // 14 hours and 41: the digits as they were written
  auto a = same_unit ? pair.a.value.min : exact_number(pair.value_a);
  auto b = same_unit ? pair.b.value.min : exact_number(pair.value_b);
  if (a && b) judgement.diagnosis = diagnose(*a, *b);
  return judgement;
}

}  // namespace

const Rule value_conflict = {
    "value-conflict",
    "Two sources give one fact values that cannot both be true.",
    "One of them is wrong, or they speak of different things: a reader must know before either is quoted.",
    {"Cambricon raised $600 million in 2025.", "en", "2025-08-28", "Cambricon raised $900 million in 2025.", "en",
     "2025-08-29"},
    {"Cambricon raised $600 million in 2025.", "en", "2025-08-28", "Cambricon raised $900 million in 2023.", "en",
     "2025-08-29"},
    judge};

}  // namespace gainsay::verdict::rules
