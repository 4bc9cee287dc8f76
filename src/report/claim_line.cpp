// One claim a line: what `gainsay extract` prints.
#include "report/claim_json.h"
#include "report/report.h"

namespace gainsay::report {

std::string write_claim_line(const Report& report, uint32_t claim) {
  LineIndex lines(report.articles[report.claims[claim].article].text);
  return dump_line(claim_json(report, claim, lines));
}

std::string write_claim_lines(const Report& report) {
  std::string out;
  uint32_t claim = 0;
  for (uint32_t article = 0; article < report.articles.size(); ++article) {
    LineIndex lines(report.articles[article].text);
    for (; claim < report.claims.size() && report.claims[claim].article == article; ++claim) {
      out += dump_line(claim_json(report, claim, lines)) + "\n";
    }
  }
  return out;
}

}  // namespace gainsay::report
