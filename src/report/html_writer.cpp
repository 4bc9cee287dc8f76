// The report as one HTML file: no script, nothing loaded from elsewhere, light and dark, fit for print.
#include <fmt/format.h>

#include "mention/date_text.h"
#include "report/escape.h"
#include "report/html_style.h"
#include "report/html_tables.h"
#include "report/outline.h"
#include "report/report.h"
#include "report/tally.h"

namespace gainsay::report {
namespace {

using verdict::Verdict;

std::string esc(std::string_view text) {
  return escape_html(text);
}

class Html {
 public:
  explicit Html(const Report& report) : report_(report) {}

  std::string write(const Outline& outline) {
    add_head(outline);
    out_ += "<main>\n";
    for (const Section& section : outline.sections) add_section(section);
    out_ += html_facts(report_, outline) + html_sources(report_, outline) + html_problems(outline);
    add_alone(outline);
    out_ +=
        "</main>\n<footer>Made by gainsay. Every quote is verbatim; the place after it is file, line and "
        "column.</footer>\n";
    out_ += "</body>\n</html>\n";
    return std::move(out_);
  }

 private:
  void add_head(const Outline& outline) {
    out_ = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n";
    out_ += fmt::format("<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n", content_policy());
    out_ += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    out_ += "<meta name=\"referrer\" content=\"no-referrer\">\n<title>Consistency report</title>\n";
    out_ += fmt::format("<style>{}</style>\n</head>\n<body>\n", html_style());
    out_ += fmt::format(
        "<header>\n<p class=\"overline\">Consistency report</p>\n<h1>{}</h1>\n<p class=\"summary\">{}.</p>\n",
        esc(main_point()), esc(outline.headline));
    add_navigation(outline);
    out_ += "</header>\n";
  }

  // What the whole report comes to.
  std::string main_point() const {
    uint32_t contradictions = count_findings(report_, Verdict::contradicts);
    size_t sources = report_.articles.size();
    std::string among = sources == 1 ? "within one source" : fmt::format("among {} sources", sources);
    if (contradictions > 0) return fmt::format("{} {}", count_text(contradictions, Verdict::contradicts), among);
    return fmt::format("No contradiction {}", among);
  }

  void add_navigation(const Outline& outline) {
    out_ += "<nav>\n";
    for (const Section& section : outline.sections) {
      uint32_t count = static_cast<uint32_t>(section.items.size());
      std::string text = count_text(count, section.verdict);
      out_ += fmt::format("<a class=\"{0}\" href=\"#{0}\"><b>{1}</b>{2}</a>\n", name_of(section.verdict), count,
                          text.substr(text.find(' ') + 1));
    }
    if (!outline.rows.empty())
      out_ += fmt::format("<a href=\"#facts\"><b>{}</b>{}</a>\n", outline.rows.size(),
                          outline.rows.size() == 1 ? "fact" : "facts");
    out_ += fmt::format("<a href=\"#sources\"><b>{}</b>{}</a>\n", outline.sources.size(),
                        outline.sources.size() == 1 ? "source" : "sources");
    if (outline.alone > 0) out_ += fmt::format("<a href=\"#alone\"><b>{}</b>single-source</a>\n", outline.alone);
    out_ += "</nav>\n";
  }

  void add_section(const Section& section) {
    out_ += fmt::format("<section id=\"{0}\" class=\"{0}\">\n<h2>{1}</h2>\n<p>{2}</p>\n", name_of(section.verdict),
                        section.heading, section.lead);
    bool quiet = section.verdict == Verdict::agrees || section.verdict == Verdict::refines;
    if (quiet) out_ += "<div class=\"folded\">\n";
    for (const Item& item : section.items) {
      if (quiet) {
        add_folded(item);
      } else {
        add_finding(item);
      }
    }
    out_ += quiet ? "</div>\n</section>\n" : "</section>\n";
  }

  void add_finding(const Item& item) {
    const verdict::Finding& finding = report_.findings[item.finding];
    out_ += fmt::format("<article class=\"finding\">\n<h3>{}</h3>\n<p class=\"message\">{}</p>\n", esc(item.title),
                        esc(item.message));
    if (!finding.diagnosis.empty()) {
      out_ += fmt::format("<p class=\"diagnosis\"><b>Probably:</b> {}</p>\n", esc(finding.diagnosis));
    }
    add_sides(item);
    add_reasons(finding);
    out_ += "</article>\n";
  }

  void add_folded(const Item& item) {
    std::string said;
    for (const Side& side : item.sides) said += (said.empty() ? "" : " / ") + esc(side.said);
    out_ += fmt::format(
        "<details><summary><span><span class=\"name\">{}</span> <span class=\"value\">{}</span></span> "
        "<span class=\"count\">{}</span></summary>\n<div class=\"inside\">\n",
        esc(item.title), said, confirmation_text(item));
    add_sides(item);
    add_reasons(report_.findings[item.finding]);
    out_ += "</div>\n</details>\n";
  }

  // What is said stands above each side; where all say the same, the heading has told it.
  void add_sides(const Item& item) {
    bool alike = item.sides.size() == 1;
    out_ += alike ? "<div class=\"alike\">\n" : "<div class=\"sides\">\n";
    for (const Side& side : item.sides) {
      if (!alike) out_ += fmt::format("<div>\n<p class=\"said\">{}</p>\n", esc(side.said));
      for (const Quote& quote : side.quotes) add_quote(quote);
      add_more(side);
      if (!alike) out_ += "</div>\n";
    }
    out_ += "</div>\n";
  }

  void add_more(const Side& side) {
    if (side.more.empty()) return;
    out_ += "<ul class=\"also\">\n";
    for (const Quote& quote : side.more) {
      out_ += fmt::format("<li>also <bdi>{}</bdi>, <code>{}</code></li>\n",
                          esc(citation_text(report_.articles[quote.article])), esc(quote.place));
    }
    out_ += "</ul>\n";
  }

  // `lang` and `dir`, for hyphenation, fonts, screen readers and scripts from right to left.
  std::string language_attributes(const text::Article& article) const {
    std::string_view code = language_code(report_, article);
    if (code.empty()) return " dir=\"auto\"";
    return fmt::format(" lang=\"{}\" dir=\"{}\"", esc(code), right_to_left(report_, article) ? "rtl" : "ltr");
  }

  void add_quote(const Quote& quote) {
    const text::Article& article = report_.articles[quote.article];
    const std::string language = language_attributes(article);
    std::string value = esc(quote.text.value);
    if (!value.empty()) value = fmt::format("<mark>{}</mark>", value);
    out_ += fmt::format("<figure>\n<blockquote{}>{}{}{}</blockquote>\n", language, esc(quote.text.before), value,
                        esc(quote.text.after));
    out_ += fmt::format("<figcaption><cite{}>{}</cite>, {}", language, esc(title_of(article)),
                        esc(mention::published_text(article.published)));
    if (!quote.caption.empty()) out_ += fmt::format("<span class=\"about\"><bdi>{}</bdi></span>", esc(quote.caption));
    out_ += fmt::format("<code class=\"place\">{}</code></figcaption>\n</figure>\n", esc(quote.place));
  }

  void add_reasons(const verdict::Finding& finding) {
    out_ += "<div class=\"why\">\n";
    if (!finding.reasons.empty()) {
      out_ += "<ul>\n";
      for (const std::string& reason : finding.reasons) out_ += fmt::format("<li>{}</li>\n", esc(reason));
      out_ += "</ul>\n";
    }
    out_ += fmt::format("<p>Confidence {} · <code>{}</code></p>\n</div>\n", percent_text(finding.confidence),
                        esc(finding.rule));
  }

  void add_alone(const Outline& outline) {
    if (outline.alone == 0) return;
    out_ +=
        "<section id=\"alone\">\n<h2>Said by one source only</h2>\n<p>Nothing in the other sources confirms or "
        "disputes them.</p>\n";
    out_ += "<div class=\"folded\">\n";
    for (const SourceLine& source : outline.sources) {
      if (source.alone.empty()) continue;
      out_ += fmt::format(
          "<details><summary><span class=\"name\"><bdi>{}</bdi></span> <span class=\"count\">{}</span></summary>\n<div "
          "class=\"inside\">\n",
          esc(source.title), source.alone.size());
      out_ += "<div class=\"alike\">\n";
      for (const Quote& quote : source.alone) add_quote(quote);
      out_ += "</div>\n</div>\n</details>\n";
    }
    out_ += "</div>\n</section>\n";
  }

  const Report& report_;
  std::string out_;
};

}  // namespace

std::string write_html(const Report& report) {
  return Html(report).write(outline(report));
}

}  // namespace gainsay::report
