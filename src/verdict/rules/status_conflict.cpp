#include "claim/governors.h"
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
    case Status::rumoured:
      return Stage::done;
    case Status::denied:
      return Stage::denied;
    default:
      return Stage::ahead;
  }
}

std::string wording(const Claim& claim) {
  std::string name = claim.status == Status::asserted ? "done" : std::string(claim::name_of(claim.status));
  std::string words = claim.status_words.empty() ? claim.measure : claim.status_words;
  return words.empty() ? name : "“" + words + "”: " + name;
}

// "raise", where the measure is something that is done and English has a verb for it.
std::string verb_of(const Claim& claim, const lexicon::Lexicon& lexicon) {
  bool act = claim.measure_entry != lexicon::kNoEntry && lexicon.entry(claim.measure_entry).tag == lexicon::Tag::action;
  auto english = lexicon.language("en");
  if (!act || !english) return {};
  std::vector<std::string> forms = lexicon.forms(claim.measure_entry, *english);
  return forms.empty() || forms.front().find_first_of("=!~") == 0 ? std::string() : forms.front();
}

// "funds raised against approved to raise"
std::string difference(const Pair& pair) {
  auto side = [&](const Claim& claim) {
    std::string what = claim.measure.empty() ? "done" : claim.measure;
    if (claim.status == Status::asserted) return what;
    std::string verb = verb_of(claim, pair.lexicon());
    std::string status(claim::name_of(claim.status));
    bool leads =
        claim.status == Status::approved || claim.status == Status::planned || claim.status == Status::expected;
    return leads && !verb.empty() ? status + " to " + verb : what + " (" + status + ")";
  };
  return side(pair.a) + " against " + side(pair.b);
}

std::optional<Judgement> judge(const Pair& pair) {
  using align::ValueFit;
  bool agree = pair.fit == ValueFit::equal || pair.fit == ValueFit::refines || pair.fit == ValueFit::worded;
  Stage a = stage_of(pair.a.status), b = stage_of(pair.b.status);
  // A status of something else in the sentence is no difference: the two must do or measure the same.
  bool same_act = claim::share_a_governor(pair.a, pair.b);
  if (!agree || a == b || pair.margin < kSureEnough || !same_act) return std::nullopt;
  Judgement judgement;
  judgement.verdict = Verdict::differs_in_status;
  judgement.kind = FindingKind::status;
  judgement.severity = Severity::warning;
  judgement.difference = difference(pair);
  judgement.reasons.push_back(judgement.difference);
  judgement.reasons.push_back(wording(pair.a) + "; " + wording(pair.b));
  add_value_reason(pair, judgement);
  return judgement;
}

}  // namespace

const Rule status_conflict = {"status-conflict",
                              "One source reports as done what another calls planned, approved, possible or denied.",
                              "Plans become facts in retelling: the amount is right, and the sentence is still wrong.",
                              {"Cambricon raised $600 million in 2025.", "en", "2025-08-28",
                               "Cambricon received approval to raise $600 million in 2025.", "en", "2025-08-29"},
                              {"Cambricon plans to raise $600 million in 2025.", "en", "2025-08-28",
                               "Cambricon received approval to raise $600 million in 2025.", "en", "2025-08-29"},
                              judge};

}  // namespace gainsay::verdict::rules
