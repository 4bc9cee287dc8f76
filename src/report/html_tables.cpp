#include "report/html_tables.h"

#include <fmt/format.h>

#include "report/escape.h"

namespace gainsay::report {
namespace {

constexpr size_t kWidestTable = 8;  // sources beside each other; more go into one cell

std::string esc(std::string_view text) {
  return escape_html(text);
}

std::string_view verdict_words(verdict::Verdict verdict) {
  switch (verdict) {
    case verdict::Verdict::contradicts:
      return "contradiction";
    case verdict::Verdict::differs_in_status:
      return "differs in status";
    case verdict::Verdict::updates:
      return "updated";
    case verdict::Verdict::refines:
      return "refined";
    case verdict::Verdict::agrees:
      break;
  }
  return "agrees";
}

std::string table_head(const Outline& outline, bool wide) {
  std::string out = "<thead><tr><th scope=\"col\">Fact</th>";
  if (!wide) return out + "<th scope=\"col\">What the sources say</th></tr></thead>\n";
  for (const SourceLine& source : outline.sources) {
    out += fmt::format("<th scope=\"col\"><a href=\"#s{0}\">{0}</a> <bdi>{1}</bdi></th>", source.article + 1,
                       esc(clip(source.title, 60)));
  }
  return out + "</tr></thead>\n";
}

std::string wide_cells(const Row& row, size_t sources) {
  std::string out;
  size_t next = 0;
  for (uint32_t i = 0; i < sources; ++i) {
    bool filled = next < row.cells.size() && row.cells[next].first == i;
    out += filled ? fmt::format("<td>{}</td>", esc(row.cells[next++].second)) : "<td class=\"none\">–</td>";
  }
  return out;
}

std::string narrow_cell(const Row& row) {
  std::string out = "<td>";
  for (const auto& [article, words] : row.cells) {
    out += fmt::format("{0}<a href=\"#s{1}\">{1}</a> {2}", out.size() > 4 ? " · " : "", article + 1, esc(words));
  }
  return out + "</td>";
}

std::string source_html(const Report& report, const SourceLine& source) {
  const text::Article& article = report.articles[source.article];
  std::string out =
      fmt::format("<li id=\"s{0}\"><h3>{0}. <bdi>{1}</bdi></h3>\n", source.article + 1, esc(source.title));
  out += fmt::format("<p>{}, {}</p>\n<p>{}</p>\n", esc(source.language), esc(source.published), esc(source.read));
  std::string origins;
  for (const std::string& origin : source.origins) origins += (origins.empty() ? "Draws on " : ", ") + esc(origin);
  if (!origins.empty()) out += fmt::format("<p>{}</p>\n", origins);
  return out + fmt::format("<p><code>{}</code></p></li>\n", esc(article.path));
}

}  // namespace

std::string html_facts(const Report& report, const Outline& outline) {
  if (outline.rows.empty()) return {};
  bool wide = outline.sources.size() <= kWidestTable;
  std::string out =
      "<section id=\"facts\">\n<h2>Facts by source</h2>\n<p>What each source says of the same thing.</p>\n";
  out += "<div class=\"scroll\"><table>\n" + table_head(outline, wide) + "<tbody>\n";
  for (const Row& row : outline.rows) {
    const verdict::Fact& fact = report.facts[row.fact];
    out += fmt::format("<tr class=\"{}\"><th scope=\"row\">{}<span class=\"verdict\">{}</span></th>",
                       name_of(fact.verdict), esc(fact.title), verdict_words(fact.verdict));
    out += (wide ? wide_cells(row, outline.sources.size()) : narrow_cell(row)) + "</tr>\n";
  }
  return out + "</tbody></table></div>\n</section>\n";
}

std::string html_sources(const Report& report, const Outline& outline) {
  std::string out = "<section id=\"sources\">\n<h2>Sources</h2>\n<p>What was read.</p>\n<ol class=\"sources\">\n";
  for (const SourceLine& source : outline.sources) out += source_html(report, source);
  return out + "</ol>\n</section>\n";
}

std::string html_problems(const Outline& outline) {
  if (outline.problems.empty()) return {};
  std::string out =
      "<section id=\"problems\">\n<h2>What could not be read</h2>\n<p>And what was read with a doubt.</p>\n";
  out += "<ul class=\"problems\">\n";
  for (const Problem& problem : outline.problems) out += fmt::format("<li>{}</li>\n", esc(problem.text()));
  return out + "</ul>\n</section>\n";
}

}  // namespace gainsay::report
