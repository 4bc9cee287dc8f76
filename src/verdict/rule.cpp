#include "verdict/rule.h"

#include <algorithm>
#include <array>

#include "verdict/rules/rules.h"

namespace gainsay::verdict {
namespace {

// What is not a question of numbers first; then why numbers may differ without a dispute; then the disputes.
constexpr std::array<const Rule*, 13> kRules = {
    &rules::polarity_conflict,  &rules::entity_conflict, &rules::ordering_conflict,
    &rules::status_conflict,    &rules::unit_conflict,   &rules::update,
    &rules::magnitude_conflict, &rules::date_conflict,   &rules::multiplier_conflict,
    &rules::count_conflict,     &rules::value_conflict,  &rules::refinement,
    &rules::agreement};

}  // namespace

std::span<const Rule* const> all_rules() {
  return kRules;
}

const Rule* rule_named(std::string_view id) {
  auto found = std::find_if(kRules.begin(), kRules.end(), [id](const Rule* rule) { return rule->id == id; });
  return found == kRules.end() ? nullptr : *found;
}

std::optional<Judgement> judge(const Pair& pair) {
  for (const Rule* rule : kRules) {
    if (std::optional<Judgement> judgement = rule->judge(pair)) {
      judgement->rule = rule->id;
      return judgement;
    }
  }
  return std::nullopt;
}

}  // namespace gainsay::verdict
