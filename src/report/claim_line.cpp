// One claim a line: what `gainsay extract` prints.
#include "report/claim_json.h"
#include "report/report.h"

namespace gainsay::report {
namespace {

std::string line_of(const Report& report, uint32_t claim, const LineIndex& lines) {
  JsonText json;
  write_claim(json, report, claim, lines);
  return json.take();
}

}  // namespace

std::string write_claim_line(const Report& report, uint32_t claim) {
  return line_of(report, claim, LineIndex(report.articles[report.claims[claim].article].text));
}

std::string write_claim_lines(const Report& report) {
  std::string out;
  uint32_t claim = 0;
  for (uint32_t article = 0; article < report.articles.size(); ++article) {
    LineIndex lines(report.articles[article].text);
    for (; claim < report.claims.size() && report.claims[claim].article == article; ++claim) {
      out += line_of(report, claim, lines);
      out += '\n';
    }
  }
  return out;
}

}  // namespace gainsay::report
