// The report as text for a terminal: what needs attention first, then what is confirmed.
#include <algorithm>

#include <fmt/format.h>

#include "report/columns.h"
#include "report/escape.h"
#include "report/outline.h"
#include "report/report.h"

namespace gainsay::report {
namespace {

using verdict::Verdict;

constexpr size_t kSideBySide = 100;  // columns from which on two quotes stand beside each other
constexpr std::string_view kRed = "\x1b[31m", kYellow = "\x1b[33m", kBlue = "\x1b[34m", kGreen = "\x1b[32m",
                           kBold = "\x1b[1m", kDim = "\x1b[2m", kPlain = "\x1b[0m";

std::string_view colour_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::contradicts:
      return kRed;
    case Verdict::differs_in_status:
      return kYellow;
    case Verdict::updates:
      return kBlue;
    default:
      return kGreen;
  }
}

// A line and how it is to be painted.
struct Line {
  std::string text;
  std::string_view paint = {};
};
using Block = std::vector<Line>;

void append_wrapped(Block& block, std::string_view text, size_t width, std::string_view paint = {}) {
  for (std::string& line : wrap(escape_terminal(text), width)) block.push_back({std::move(line), paint});
}

class Terminal {
 public:
  Terminal(const Report& report, TerminalStyle style)
      : report_(report), colour_(style.colour), width_(static_cast<size_t>(std::clamp(style.width, 40, 400))) {}

  std::string write(const Outline& outline) {
    paragraph(outline.headline, 0, kBold);
    for (const Section& section : outline.sections) add_section(section);
    add_alone(outline);
    add_sources(outline);
    add_problems(outline);
    return std::move(out_);
  }

 private:
  void put(const Line& line, size_t indent) {
    if (line.text.empty()) {
      out_ += '\n';
      return;
    }
    out_ += std::string(indent, ' ') + painted(line.text, line.paint) + "\n";
  }

  std::string painted(std::string_view text, std::string_view paint) const {
    if (!colour_ || paint.empty()) return std::string(text);
    return fmt::format("{}{}{}", paint, text, kPlain);
  }

  void paragraph(std::string_view text, size_t indent, std::string_view paint = {}) {
    Block block;
    append_wrapped(block, text, width_ - indent, paint);
    for (const Line& line : block) put(line, indent);
  }

  void heading(std::string_view text, std::string_view paint) {
    out_ += '\n';
    put({std::string(text), paint}, 0);
  }

  void add_section(const Section& section) {
    heading(fmt::format("{} ({})", section.heading, section.items.size()), colour_of(section.verdict));
    bool quiet = section.verdict == Verdict::agrees || section.verdict == Verdict::refines;
    size_t number = 0;
    for (const Item& item : section.items) {
      if (quiet) {
        add_brief(item);
      } else {
        add_item(item, ++number, colour_of(section.verdict));
      }
    }
  }

  // One line for what nobody disputes.
  void add_brief(const Item& item) {
    std::string said;
    for (const Side& side : item.sides) said += (said.empty() ? "" : " / ") + side.said;
    paragraph(fmt::format("{}: {} – {}", item.title, said, confirmation_text(item)), 2);
  }

  void add_item(const Item& item, size_t number, std::string_view paint) {
    const verdict::Finding& finding = report_.findings[item.finding];
    out_ += '\n';
    paragraph(fmt::format("{}. {}", number, item.title), 0, kBold);
    paragraph(item.message, 3);
    if (!finding.diagnosis.empty()) paragraph("Probably: " + finding.diagnosis, 3, paint);
    out_ += '\n';
    add_sides(item.sides, paint);
    for (const std::string& reason : finding.reasons) paragraph("- " + reason, 3, kDim);
    paragraph(fmt::format("{} · confidence {}", finding.rule, percent_text(finding.confidence)), 3, kDim);
  }

  void add_sides(const std::vector<Side>& sides, std::string_view paint) {
    size_t next = 0;
    while (width_ >= kSideBySide && next + 1 < sides.size()) {
      add_pair(sides[next], sides[next + 1], paint);
      next += 2;
    }
    for (; next < sides.size(); ++next) {
      for (const Line& line : side_block(sides[next], width_ - 3, paint)) put(line, 3);
    }
  }

  void add_pair(const Side& left, const Side& right, std::string_view paint) {
    size_t column = (width_ - 3 - 3) / 2;
    Block a = side_block(left, column, paint), b = side_block(right, column, paint);
    for (size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
      Line none, &l = i < a.size() ? a[i] : none, &r = i < b.size() ? b[i] : none;
      std::string line = painted(padded(l.text, column), l.paint);
      if (!r.text.empty()) line += "   " + painted(r.text, r.paint);
      line.erase(line.find_last_not_of(' ') + 1);
      put({line}, line.empty() ? 0 : 3);
    }
  }

  Block side_block(const Side& side, size_t width, std::string_view paint) const {
    Block block;
    append_wrapped(block, side.said, width, paint);
    for (const Quote& quote : side.quotes) add_quote(block, quote, width);
    for (const Quote& quote : side.more) {
      append_wrapped(block, "also " + citation_text(report_.articles[quote.article]), width, kDim);
      append_wrapped(block, quote.place, width, kDim);
    }
    block.push_back({});
    return block;
  }

  void add_quote(Block& block, const Quote& quote, size_t width) const {
    append_wrapped(block, fmt::format("“{}{}{}”", quote.text.before, quote.text.value, quote.text.after), width);
    append_wrapped(block, citation_text(report_.articles[quote.article]), width, kDim);
    append_wrapped(block, quote.place, width, kDim);
  }

  void add_alone(const Outline& outline) {
    if (outline.alone == 0) return;
    out_ += '\n';
    paragraph(fmt::format("{} {} no second source.", outline.alone, outline.alone == 1 ? "claim has" : "claims have"),
              0, kDim);
  }

  void add_sources(const Outline& outline) {
    heading("Sources", kBold);
    for (const SourceLine& source : outline.sources) {
      const text::Article& article = report_.articles[source.article];
      paragraph(fmt::format("{} ({}, {})", source.title, source.language, source.published), 2);
      paragraph(fmt::format("{}: {}", article.path, source.read), 4, kDim);
    }
  }

  void add_problems(const Outline& outline) {
    if (outline.problems.empty()) return;
    heading("What could not be read", kYellow);
    for (const Problem& problem : outline.problems) paragraph(problem.text(), 2);
  }

  const Report& report_;
  bool colour_;
  size_t width_;
  std::string out_;
};

}  // namespace

std::string write_terminal(const Report& report, TerminalStyle style) {
  return Terminal(report, style).write(outline(report));
}

}  // namespace gainsay::report
