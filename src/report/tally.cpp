#include "report/tally.h"

#include <algorithm>
#include <set>
#include <span>

#include <fmt/format.h>

namespace gainsay::report {
namespace {

using verdict::Verdict;

struct Noun {
  std::string_view one, many;
};

Noun noun_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::contradicts:
      return {"contradiction", "contradictions"};
    case Verdict::differs_in_status:
      return {"difference in status", "differences in status"};
    case Verdict::updates:
      return {"update", "updates"};
    case Verdict::refines:
      return {"refinement", "refinements"};
    case Verdict::agrees:
      break;
  }
  return {"agreement", "agreements"};
}

std::string counted(size_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string sources_text(const Report& report) {
  std::string out = counted(report.articles.size(), "source", "sources");
  std::vector<std::string_view> languages = languages_of(report);
  if (languages.size() == 1) out += fmt::format(" in {}", languages[0]);
  if (languages.size() > 1) out += fmt::format(" in {} languages", languages.size());
  return out;
}

}  // namespace

uint32_t count_findings(const Report& report, Verdict verdict) {
  return static_cast<uint32_t>(std::ranges::count(report.findings, verdict, &verdict::Finding::verdict));
}

std::vector<std::string_view> languages_of(const Report& report) {
  std::span<const lexicon::LanguageInfo> known = report.lexicon.languages();
  std::vector<std::string_view> out;
  for (const text::Article& article : report.articles) {
    if (article.language == lexicon::kUndetermined || article.language >= known.size()) continue;
    std::string_view name = known[article.language].name;
    if (std::ranges::find(out, name) == out.end()) out.push_back(name);
  }
  return out;
}

std::string count_text(uint32_t count, Verdict verdict) {
  Noun noun = noun_of(verdict);
  return counted(count, noun.one, noun.many);
}

std::string headline(const Report& report) {
  std::string out = fmt::format("{}, {}: ", sources_text(report), counted(report.claims.size(), "claim", "claims"));
  uint32_t contradictions = count_findings(report, Verdict::contradicts);
  out += contradictions == 0 ? "no contradiction" : count_text(contradictions, Verdict::contradicts);
  for (Verdict verdict : kReadingOrder) {
    uint32_t count = verdict == Verdict::contradicts ? 0 : count_findings(report, verdict);
    if (count > 0) out += ", " + count_text(count, verdict);
  }
  return out;
}

std::vector<Problem> problems_of(const Report& report) {
  std::vector<Problem> out;
  std::set<std::string> seen;
  auto add = [&](const Problem& problem) {
    if (seen.insert(problem.text()).second) out.push_back(problem);
  };
  for (const Problem& problem : report.problems) add(problem);
  for (const text::Article& article : report.articles) {
    for (const Problem& problem : article.problems) add(problem);
  }
  return out;
}

}  // namespace gainsay::report
