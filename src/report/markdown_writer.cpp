// The report in GitHub Markdown: for pull requests, wikis and committed reports.
#include <fmt/format.h>

#include "report/escape.h"
#include "report/outline.h"
#include "report/report.h"

namespace gainsay::report {
namespace {

using verdict::Verdict;

constexpr size_t kWidestTable = 8;  // sources beside each other; more go into one cell

std::string esc(std::string_view text) {
  return escape_markdown(text);
}
std::string esc_inside(std::string_view text) {
  return escape_markdown(text, false);
}

// Code shows everything as it is, but for a backtick, and a line's end.
std::string code(std::string_view text) {
  std::string clean = plain(text);
  size_t longest = 0, run = 0;
  for (char c : clean) longest = std::max(longest, run = c == '`' ? run + 1 : 0);
  std::string fence(longest + 1, '`');
  std::string space = longest > 0 ? " " : "";
  return fence + space + clean + space + fence;
}

// A table splits cells at a bar even within code.
std::string code_cell(std::string_view text) {
  return plain(text).find_first_of("|\\") == std::string::npos ? code(text) : esc(text);
}

class Markdown {
 public:
  explicit Markdown(const Report& report) : report_(report) {}

  std::string write(const Outline& outline) {
    out_ = "# Consistency report\n\n**" + esc(outline.headline) + ".**\n";
    for (const Section& section : outline.sections) add_section(section);
    add_facts(outline);
    add_sources(outline);
    add_problems(outline);
    add_alone(outline);
    return std::move(out_);
  }

 private:
  void heading(std::string_view text) { out_ += fmt::format("\n## {}\n\n", text); }

  void add_section(const Section& section) {
    heading(fmt::format("{} ({})", section.heading, section.items.size()));
    out_ += fmt::format("{}\n", section.lead);
    bool quiet = section.verdict == Verdict::agrees || section.verdict == Verdict::refines;
    if (quiet) out_ += '\n';
    size_t number = 0;
    for (const Item& item : section.items) {
      if (quiet) {
        add_brief(item);
      } else {
        add_item(item, ++number);
      }
    }
  }

  void add_brief(const Item& item) {
    std::string said;
    for (const Side& side : item.sides) said += (said.empty() ? "" : " / ") + esc_inside(side.said) + places(side);
    out_ += fmt::format("- **{}**: {}. {}.\n", esc(item.title), said, capitalised(confirmation_text(item)));
  }

  // " (s1, s3)".
  std::string places(const Side& side) const {
    std::string out;
    uint32_t last = 0xFFFFFFFF;
    auto add = [&](const Quote& quote) {
      if (quote.article == last) return;
      last = quote.article;
      out += fmt::format("{}{}", out.empty() ? "" : ", ", source_number(quote.article));
    };
    for (const Quote& quote : side.quotes) add(quote);
    for (const Quote& quote : side.more) add(quote);
    return " (" + out + ")";
  }

  static std::string source_number(uint32_t article) { return fmt::format("source {}", article + 1); }

  static std::string capitalised(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
  }

  void add_item(const Item& item, size_t number) {
    const verdict::Finding& finding = report_.findings[item.finding];
    out_ += fmt::format("\n### {}. {}\n\n{}\n", number, esc(item.title), esc(item.message));
    if (!finding.diagnosis.empty()) out_ += fmt::format("\n**Probably:** {}\n", esc(finding.diagnosis));
    for (const Side& side : item.sides) add_side(side);
    if (!finding.reasons.empty()) out_ += '\n';
    for (const std::string& reason : finding.reasons) out_ += fmt::format("- {}\n", esc(reason));
    out_ += fmt::format("\n<sub>{} · confidence {}</sub>\n", code(finding.rule), percent_text(finding.confidence));
  }

  void add_side(const Side& side) {
    out_ += fmt::format("\n**{}**\n", esc_inside(side.said));
    for (const Quote& quote : side.quotes) {
      out_ += fmt::format("\n> {}\n>\n> — {}\n", quoted(quote.text), cited(quote));
    }
    for (const Quote& quote : side.more) out_ += fmt::format("\n> Also {}\n", cited(quote));
  }

  static std::string quoted(const Excerpt& text) {
    std::string value = esc_inside(text.value);
    bool tight = !value.empty() && value.front() != ' ' && value.back() != ' ';  // ** does not open before a space
    if (tight) value = fmt::format("**{}**", value);
    return fmt::format("“{}{}{}”", esc_inside(text.before), value, esc_inside(text.after));
  }

  std::string cited(const Quote& quote) const {
    return fmt::format("{}, {}", esc(citation_text(report_.articles[quote.article])), code(quote.place));
  }

  void add_facts(const Outline& outline) {
    if (outline.rows.empty()) return;
    heading("Facts and sources");
    bool wide = outline.sources.size() <= kWidestTable;
    out_ +=
        wide ? wide_head(outline.sources.size()) : "| Fact | Verdict | What the sources say |\n| --- | --- | --- |\n";
    for (const Row& row : outline.rows) {
      const verdict::Fact& fact = report_.facts[row.fact];
      out_ += fmt::format("| {} | {} |", esc(fact.title), name_of(fact.verdict));
      out_ += wide ? wide_cells(row, outline.sources.size()) : narrow_cell(row);
      out_ += '\n';
    }
  }

  static std::string wide_head(size_t sources) {
    std::string head = "| Fact | Verdict |", rule = "| --- | --- |";
    for (uint32_t i = 0; i < sources; ++i) {
      head += fmt::format(" Source {} |", i + 1);
      rule += " --- |";
    }
    return head + "\n" + rule + "\n";
  }

  static std::string wide_cells(const Row& row, size_t sources) {
    std::string out;
    size_t next = 0;
    for (uint32_t i = 0; i < sources; ++i) {
      bool filled = next < row.cells.size() && row.cells[next].first == i;
      out += filled ? " " + esc(row.cells[next++].second) + " |" : " |";
    }
    return out;
  }

  static std::string narrow_cell(const Row& row) {
    std::string out;
    for (const auto& [article, words] : row.cells) {
      out += fmt::format("{}{}: {}", out.empty() ? " " : "<br>", source_number(article), esc(words));
    }
    return out + " |";
  }

  void add_sources(const Outline& outline) {
    heading("Sources");
    out_ += "| | Title | Language | Published | Read | File |\n| --- | --- | --- | --- | --- | --- |\n";
    for (const SourceLine& source : outline.sources) {
      std::string origins;
      for (const std::string& origin : source.origins)
        origins += (origins.empty() ? "<br>draws on " : ", ") + esc(origin);
      out_ +=
          fmt::format("| {} | {}{} | {} | {} | {} | {} |\n", source.article + 1, esc(source.title), origins,
                      source.language, source.published, source.read, code_cell(report_.articles[source.article].path));
    }
  }

  void add_problems(const Outline& outline) {
    if (outline.problems.empty()) return;
    heading("What could not be read");
    for (const Problem& problem : outline.problems) out_ += fmt::format("- {}\n", esc(problem.text()));
  }

  void add_alone(const Outline& outline) {
    if (outline.alone == 0) return;
    heading(fmt::format("Said by one source only ({})", outline.alone));
    for (const SourceLine& source : outline.sources) {
      if (source.alone.empty()) continue;
      out_ += fmt::format("<details><summary>{} ({})</summary>\n\n", escape_html(source.title), source.alone.size());
      for (const Quote& quote : source.alone) {
        out_ += fmt::format("- {}: {} {}\n", esc(quote.said), quoted(quote.text), code(quote.place));
      }
      out_ += "\n</details>\n\n";
    }
  }

  const Report& report_;
  std::string out_;
};

}  // namespace

std::string write_markdown(const Report& report) {
  return Markdown(report).write(outline(report));
}

}  // namespace gainsay::report
