// gainsay-report/1: the report for other programs. docs/schemas/report.schema.json describes it.
#include "report/claim_json.h"
#include "report/outline.h"
#include "report/report.h"
#include "report/tally.h"
#include "report/value_json.h"
#include "report/version.h"

namespace gainsay::report {
namespace {

class Document {
 public:
  explicit Document(const Report& report) : report_(report) {}

  std::string write() {
    json_.begin_object();
    member("schema").text("gainsay-report/1");
    member("tool").begin_object().key("name").text("gainsay").key("version").text(kVersion).end_object();
    list("sources", report_.articles.size(), [&](uint32_t i) { write_source(i); });
    write_claims();
    list("facts", report_.facts.size(), [&](uint32_t i) { write_fact(i); });
    list("findings", report_.findings.size(), [&](uint32_t i) { write_finding(report_.findings[i]); });
    write_summary();
    const std::vector<Problem> problems = problems_of(report_);
    list("problems", problems.size(), [&](uint32_t i) { write_problem(problems[i]); });
    return json_.new_line(0).end_object().take() + "\n";
  }

 private:
  JsonText& member(std::string_view name) { return json_.new_line(2).key(name); }

  // One element a line, so that a change of one claim is a change of one line.
  template <typename Element>
  void list(std::string_view name, size_t count, Element write_element) {
    member(name).begin_array();
    for (uint32_t i = 0; i < count; ++i) {
      json_.new_line(4);
      write_element(i);
    }
    if (count > 0) json_.new_line(2);
    json_.end_array();
  }

  void write_source(uint32_t index) {
    const text::Article& article = report_.articles[index];
    std::string_view language = language_code(report_, article);
    json_.begin_object().key("id").text(source_id(index)).key("path").text(article.path);
    json_.key("sha256").text(article.sha256).key("title").text(article.title);
    json_.key("language").text(language.empty() ? "und" : language).key("published").begin_object();
    write_range(json_, article.published.range);
    json_.key("basis").text(name_of(article.published.basis)).end_object().key("origins");
    write_names(json_, index < report_.origins.size() ? report_.origins[index] : std::vector<std::string>());
    json_.end_object();
  }

  void write_claims() {
    std::vector<LineIndex> lines;
    lines.reserve(report_.articles.size());
    for (const text::Article& article : report_.articles) lines.emplace_back(article.text);
    list("claims", report_.claims.size(),
         [&](uint32_t i) { write_claim(json_, report_, i, lines[report_.claims[i].article]); });
  }

  void write_claim_ids(const std::vector<uint32_t>& claims) {
    json_.begin_array();
    for (uint32_t claim : claims) json_.text(claim_id(claim));
    json_.end_array();
  }

  void write_fact(uint32_t index) {
    const verdict::Fact& fact = report_.facts[index];
    json_.begin_object().key("id").text(fact_id(index)).key("title").text(fact.title).key("claims");
    write_claim_ids(fact.claims);
    json_.key("verdict").text(name_of(fact.verdict)).key("sources").integer(fact.sources);
    json_.key("independent_origins").integer(fact.independent_origins).end_object();
  }

  void write_finding(const verdict::Finding& finding) {
    json_.begin_object().key("id").text(finding.id).key("fact").text(fact_id(finding.fact));
    json_.key("rule").text(finding.rule).key("verdict").text(name_of(finding.verdict));
    json_.key("kind").text_or_null(name_of(finding.kind)).key("severity").text(name_of(finding.severity));
    json_.key("confidence").confidence(finding.confidence).key("claims");
    write_claim_ids(finding.claims);
    json_.key("sides").begin_array();
    for (const auto& side : finding.sides) write_claim_ids(side);
    json_.end_array().key("message").text(finding.message).key("reasons");
    write_names(json_, finding.reasons);
    json_.key("diagnosis").text_or_null(finding.diagnosis).end_object();
  }

  void write_summary() {
    member("summary").begin_object().key("sources").integer(report_.articles.size());
    json_.key("claims").integer(report_.claims.size()).key("facts").integer(report_.facts.size());
    for (auto verdict = kReadingOrder.rbegin(); verdict != kReadingOrder.rend(); ++verdict) {
      json_.key(name_of(*verdict)).integer(count_findings(report_, *verdict));
    }
    json_.end_object();
  }

  void write_problem(const Problem& problem) {
    json_.begin_object().key("severity");
    json_.text(problem.severity == Problem::Severity::error ? "error" : "warning").key("file").text(problem.file);
    json_.key("line").integer(problem.line).key("column").integer(problem.column);
    json_.key("message").text(problem.message).key("hint").text(problem.hint).end_object();
  }

  const Report& report_;
  JsonText json_;
};

}  // namespace

std::string write_json(const Report& report) {
  return Document(report).write();
}

}  // namespace gainsay::report
