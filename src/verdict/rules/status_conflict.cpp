#include "verdict/rules/rules.h"
#include "verdict/rules/shared.h"

namespace gainsay::verdict::rules {
namespace {

using claim::Claim;
using claim::Status;

constexpr double kSureEnough = 0.5;  // a word of status is easily misread: the pair must be sure

enum class Stage { done, ahead, denied };

// Rumours and forecasts of what is done are still reports of it; plans, permissions and possibilities lie ahead.
Stage stage_of(Status status) {
  switch (status) {
    case Status::asserted:
    case Status::rumoured: return Stage::done;
    case Status::denied: return Stage::denied;
    default: return Stage::ahead;
  }
}

std::string wording(const Claim& claim) {
  std::string name = claim.status == Status::asserted ? "done" : std::string(claim::name_of(claim.status));
  std::string words = claim.status_words.empty() ? claim.measure : claim.status_words;
  return words.empty() ? name : "“" + words + "”: " + name;
}

// "raised against approved to raise"
std::string difference(const Claim& a, const Claim& b) {
  auto side = [](const Claim& claim) {
    std::string what = claim.measure.empty() ? "done" : claim.measure;
    switch (claim.status) {
      case Status::asserted: return what + " as a fact";
      case Status::rumoured: return what + " as a rumour";
      case Status::approved: return what + " as approved only";
      case Status::denied: return what + " denied";
      default: return what + " as " + std::string(claim::name_of(claim.status));
    }
  };
  return side(a) + " against " + side(b);
}

std::optional<Judgement> judge(const Pair& pair) {
  using align::ValueFit;
  bool agree = pair.fit == ValueFit::equal || pair.fit == ValueFit::refines || pair.fit == ValueFit::worded;
  Stage a = stage_of(pair.a.status), b = stage_of(pair.b.status);
  if (!agree || a == b || pair.margin < kSureEnough) return std::nullopt;
  Judgement judgement;
  judgement.verdict = Verdict::differs_in_status;
  judgement.kind = FindingKind::status;
  judgement.severity = Severity::warning;
  judgement.difference = difference(pair.a, pair.b);
  judgement.reasons.push_back(wording(pair.a) + "; " + wording(pair.b));
  add_value_reason(pair, judgement);
  return judgement;
}

}  // namespace

const Rule status_conflict = {
    "status-conflict",
    "One source reports as done what another calls planned, approved, possible or denied.",
    "Plans become facts in retelling: the amount is right, and the sentence is still wrong.",
    {"Cambricon raised $600 million in 2025.", "en", "2025-08-28",
     "Cambricon received approval to raise $600 million in 2025.", "en", "2025-08-29"},
    {"Cambricon plans to raise $600 million in 2025.", "en", "2025-08-28",
     "Cambricon received approval to raise $600 million in 2025.", "en", "2025-08-29"},
    judge};

}  // namespace gainsay::verdict::rules
