// gainsay-report/1: the report for other programs. docs/schemas/report.schema.json describes it.
#include "report/claim_json.h"
#include "report/outline.h"
#include "report/report.h"
#include "report/tally.h"
#include "report/value_json.h"
#include "report/version.h"

namespace gainsay::report {
namespace {

using Json = nlohmann::ordered_json;

Json source_json(const Report& report, uint32_t index) {
  const text::Article& article = report.articles[index];
  Json out = Json::object();
  out["id"] = source_id(index);
  out["path"] = article.path;
  out["sha256"] = article.sha256;
  out["title"] = article.title;
  std::string_view language = language_code(report, article);
  out["language"] = language.empty() ? "und" : language;
  out["published"] = range_json(article.published.range);
  out["published"]["basis"] = name_of(article.published.basis);
  out["origins"] = index < report.origins.size() ? Json(report.origins[index]) : Json::array();
  return out;
}

Json claim_ids(const std::vector<uint32_t>& claims) {
  Json out = Json::array();
  for (uint32_t claim : claims) out.push_back(claim_id(claim));
  return out;
}

Json fact_json(const Report& report, uint32_t index) {
  const verdict::Fact& fact = report.facts[index];
  Json out = Json::object();
  out["id"] = fact_id(index);
  out["title"] = fact.title;
  out["claims"] = claim_ids(fact.claims);
  out["verdict"] = name_of(fact.verdict);
  out["sources"] = fact.sources;
  out["independent_origins"] = fact.independent_origins;
  return out;
}

Json sides_json(const verdict::Finding& finding) {
  Json out = Json::array();
  for (const auto& side : finding.sides) out.push_back(claim_ids(side));
  return out;
}

Json text_or_null(std::string_view text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

Json finding_json(const Report& report, uint32_t index) {
  const verdict::Finding& finding = report.findings[index];
  Json out = Json::object();
  out["id"] = finding.id;
  out["fact"] = fact_id(finding.fact);
  out["rule"] = finding.rule;
  out["verdict"] = name_of(finding.verdict);
  out["kind"] = text_or_null(name_of(finding.kind));
  out["severity"] = name_of(finding.severity);
  out["confidence"] = rounded(finding.confidence);
  out["claims"] = claim_ids(finding.claims);
  out["sides"] = sides_json(finding);
  out["message"] = finding.message;
  out["reasons"] = finding.reasons;
  out["diagnosis"] = text_or_null(finding.diagnosis);
  return out;
}

Json problem_json(const Problem& problem) {
  Json out = Json::object();
  out["severity"] = problem.severity == Problem::Severity::error ? "error" : "warning";
  out["file"] = problem.file;
  out["line"] = problem.line;
  out["column"] = problem.column;
  out["message"] = problem.message;
  out["hint"] = problem.hint;
  return out;
}

Json summary_json(const Report& report) {
  Json out = Json::object();
  out["sources"] = report.articles.size();
  out["claims"] = report.claims.size();
  out["facts"] = report.facts.size();
  for (auto verdict = kReadingOrder.rbegin(); verdict != kReadingOrder.rend(); ++verdict) {
    out[std::string(name_of(*verdict))] = count_findings(report, *verdict);
  }
  return out;
}

// One element a line, so that a change of one claim is a change of one line.
class Document {
 public:
  void member(std::string_view name, const std::string& json) {
    out_ += out_.empty() ? "{\n  \"" : ",\n  \"";
    out_ += name;
    out_ += "\": " + json;
  }

  template <typename Element>
  void list(std::string_view name, size_t count, Element element) {
    std::string lines;
    for (uint32_t i = 0; i < count; ++i) {
      lines += i == 0 ? "\n    " : ",\n    ";
      lines += dump_line(element(i));
    }
    member(name, count == 0 ? "[]" : "[" + lines + "\n  ]");
  }

  std::string finish() { return std::move(out_) + "\n}\n"; }

 private:
  std::string out_;
};

void write_claims(Document& document, const Report& report) {
  std::vector<LineIndex> lines;
  lines.reserve(report.articles.size());
  for (const text::Article& article : report.articles) lines.emplace_back(article.text);
  document.list("claims", report.claims.size(),
                [&](uint32_t i) { return claim_json(report, i, lines[report.claims[i].article]); });
}

}  // namespace

std::string write_json(const Report& report) {
  Document document;
  document.member("schema", "\"gainsay-report/1\"");
  document.member("tool", dump_line({{"name", "gainsay"}, {"version", kVersion}}));
  document.list("sources", report.articles.size(), [&](uint32_t i) { return source_json(report, i); });
  write_claims(document, report);
  document.list("facts", report.facts.size(), [&](uint32_t i) { return fact_json(report, i); });
  document.list("findings", report.findings.size(), [&](uint32_t i) { return finding_json(report, i); });
  document.member("summary", dump_line(summary_json(report)));
  const std::vector<Problem> problems = problems_of(report);
  document.list("problems", problems.size(), [&](uint32_t i) { return problem_json(problems[i]); });
  return document.finish();
}

}  // namespace gainsay::report
