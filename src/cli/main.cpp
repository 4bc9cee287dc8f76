// gainsay: the command line. The only room that prints.
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <cstdio>
#include <cstdlib>
#include <exception>

#include "cli/commands/commands.h"
#include "cli/usage_error.h"
#include "report/version.h"

namespace {

using namespace gainsay::cli;

constexpr int kMostThreads = 256;

void set_up_diagnostics(const Context& context) {
  const char* no_colour = std::getenv("NO_COLOR");
  auto mode = no_colour != nullptr && *no_colour != '\0' ? spdlog::color_mode::never : spdlog::color_mode::automatic;
  spdlog::set_default_logger(spdlog::stderr_color_mt("gainsay", mode));
  spdlog::set_pattern("gainsay: %^%l%$: %v");
  spdlog::set_level(context.quiet ? spdlog::level::err : context.verbose ? spdlog::level::info : spdlog::level::warn);
}

int run(int count, char** arguments) {
  Context context;
  CLI::App app{
      "gainsay cross-checks what articles claim: it finds what agrees, what changed and what cannot both be true."};
  app.set_version_flag("--version", "gainsay " + std::string(gainsay::report::kVersion));
  app.add_option("--lexicon", context.lexicon_folder, "A folder of your own words, laid over what gainsay knows");
  app.add_option("--threads", context.threads, "How many threads to use; default: one a core")
      ->check(CLI::Range(1, kMostThreads));
  app.add_flag("-v,--verbose", context.verbose, "Say what is being done, on stderr");
  app.add_flag("-q,--quiet", context.quiet, "Say nothing but errors");
  app.name("gainsay");
  app.failure_message([](const CLI::App* parsed, const CLI::Error& error) { return usage_error_text(*parsed, error); });
  app.require_subcommand(0, 1);
  app.fallthrough();
  add_report(app, context);
  add_extract(app, context);
  add_mentions(app, context);
  add_compare(app, context);
  add_languages(app, context);
  add_lexicon(app, context);
  add_explain(app, context);
  add_pairs(app, context);
  app.footer(
      "Examples:\n"
      "  gainsay report seeds/ -o report.html\n"
      "  gainsay compare 'The flood killed 158 people.' 'The flood killed 211 people.'\n"
      "Exit codes: 0 nothing at the fail level, 1 findings at or above it, 2 the job could not be done.");
  app.parse_complete_callback([&context] { set_up_diagnostics(context); });
  try {
    app.parse(count, arguments);
  } catch (const CLI::ParseError& error) {
    int code = app.exit(error);
    return code == 0 ? kFine : kCannot;
  }
  if (app.get_subcommands().empty()) {  // no help was asked for either: the command line was not finished
    std::fputs(app.help().c_str(), stderr);
    return kCannot;
  }
  return context.exit_code;
}

}  // namespace

int main(int count, char** arguments) {
  try {
    return run(count, arguments);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "gainsay: error: %s\n", error.what());
    return kCannot;
  }
}
