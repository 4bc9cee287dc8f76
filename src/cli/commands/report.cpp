#include "report/report.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <memory>

#include "cli/commands/commands.h"
#include "cli/inputs.h"

namespace gainsay::cli {
namespace {

struct ReportOptions {
  ArticleOptions articles;
  std::string format;  // empty: told by the output's ending, else terminal
  std::string output;
  std::string fail_level = "never";
};

// The format asked for, or that of the output's ending; empty where the ending tells of none that gainsay writes.
std::string format_of(const ReportOptions& options) {
  if (!options.format.empty()) return options.format;
  std::string ending = std::filesystem::path(options.output).extension().string();
  if (ending == ".json") return "json";
  if (ending == ".html" || ending == ".htm") return "html";
  if (ending == ".md" || ending == ".markdown") return "md";
  return ending.empty() || ending == ".txt" ? "terminal" : "";
}

report::TerminalStyle terminal_style() {
  report::TerminalStyle style;
  bool terminal = isatty(STDOUT_FILENO) == 1;
  const char* no_colour = std::getenv("NO_COLOR");
  style.colour = terminal && (no_colour == nullptr || *no_colour == '\0');
  winsize size{};
  if (terminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) style.width = size.ws_col;
  return style;
}

std::string write(const report::Report& report, const std::string& format) {
  if (format == "json") return report::write_json(report);
  if (format == "html") return report::write_html(report);
  if (format == "md" || format == "markdown") return report::write_markdown(report);
  return report::write_terminal(report, terminal_style());
}

bool reaches(verdict::Severity severity, const std::string& level) {
  if (level == "never") return false;
  if (level == "note") return true;
  if (level == "warning") return severity != verdict::Severity::note;
  return severity == verdict::Severity::error;
}

void run(Context& context, const ReportOptions& options) {
  std::string format = format_of(options);
  if (format.empty()) {
    context.refuse(options.output + ": its ending tells no format", "add --format json, md, html or terminal");
    return;
  }
  const lexicon::Lexicon* lexicon = context.lexicon();
  if (lexicon == nullptr) return;
  verdict::Crosscheck check = check_articles(context, *lexicon, options.articles, true);
  if (check.articles.empty() && context.exit_code == kCannot) return;
  report::Report report{*lexicon,    check.articles, check.origins, check.claims,
                        check.facts, check.findings, check.problems};
  deliver(context, options.output, write(report, format));
  bool failed = std::any_of(check.findings.begin(), check.findings.end(), [&](const verdict::Finding& finding) {
    return reaches(finding.severity, options.fail_level);
  });
  if (failed && context.exit_code == kFine) context.exit_code = kFindings;
}

}  // namespace

void add_report(CLI::App& app, Context& context) {
  auto options = std::make_shared<ReportOptions>();
  CLI::App* command = app.add_subcommand("report", "Cross-check articles and say what agrees and what does not");
  add_article_options(*command, options->articles);
  command->add_option("-f,--format", options->format, "json, md, html or terminal; default: by the output's ending")
      ->check(CLI::IsMember({"json", "md", "markdown", "html", "terminal"}));
  command->add_option("-o,--output", options->output, "File to write; default: standard output");
  command
      ->add_option("--fail-level", options->fail_level, "Exit 1 on findings of this level: error, warning, note, never")
      ->check(CLI::IsMember({"error", "warning", "note", "never"}))
      ->capture_default_str();
  command->footer(
      "Examples:\n"
      "  gainsay report seeds/                         what the articles of a folder say, at the terminal\n"
      "  gainsay report seeds/ -o report.html          the same as a page to read, mail and print\n"
      "  gainsay report --format json 'news/*.txt'     for programs\n"
      "  gainsay report --fail-level error new.md old/ exit 1 if there is a contradiction");
  command->callback([options, &context] { run(context, *options); });
}

}  // namespace gainsay::cli
