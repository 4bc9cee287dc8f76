// Everything that a report shows, ready for any writer.
#pragma once

#include <string>
#include <vector>

#include "base/problem.h"
#include "claim/claim.h"
#include "lexicon/lexicon.h"
#include "text/article.h"
#include "verdict/finding.h"

namespace gainsay::report {

// Claims, facts and findings refer to each other and to the articles by index. Lifetime: holds references; the caller
// keeps what they name. Order: articles as given, claims by article and place, findings weightiest first; writers keep
// it.
struct Report {
  const lexicon::Lexicon& lexicon;
  const std::vector<text::Article>& articles;
  const std::vector<std::vector<std::string>>& origins;  // of each article: names of the outlets it draws on
  const std::vector<claim::Claim>& claims;
  const std::vector<verdict::Fact>& facts;
  const std::vector<verdict::Finding>& findings;
  const std::vector<Problem>& problems;  // files that could not be read, and lesser faults
};

// One writer a format; each returns the whole document, the same bytes for the same report.
std::string write_json(const Report& report);  // shared formats: gainsay-report/1
std::string write_markdown(const Report& report);
std::string write_html(const Report& report);  // one self-contained file, no script
struct TerminalStyle {
  bool colour = false;
  int width = 80;  // columns
};
std::string write_terminal(const Report& report, TerminalStyle style);

// A claim as one JSON object on one line, as in the report's `claims` (for `gainsay extract`).
// Cost: linear in the article; for many claims use write_claim_lines.
std::string write_claim_line(const Report& report, uint32_t claim);
// All claims, each on a line of its own that ends in LF, in the report's order. Cost: linear in the articles and
// claims.
std::string write_claim_lines(const Report& report);

}  // namespace gainsay::report
