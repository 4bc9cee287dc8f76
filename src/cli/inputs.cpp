#include "cli/inputs.h"

#include <spdlog/spdlog.h>

#include "cli/progress.h"
#include "text/reader.h"

namespace gainsay::cli {
namespace {

std::optional<Date> date_option(Context& context, const std::string& text) {
  if (text.empty()) return std::nullopt;
  std::optional<Date> date = Date::parse(text);
  if (!date) {
    Problem problem;
    problem.message = "--date " + text + " is not a day";
    problem.hint = "write it as YYYY-MM-DD, for example 2025-08-28";
    context.tell(problem);
  }
  return date;
}

}  // namespace

void add_article_options(CLI::App& command, ArticleOptions& options) {
  command.add_option("paths", options.paths, "Articles: files, folders, patterns in quotes, or - for standard input")
      ->required();
  command.add_option("--date", options.date, "The day on which the articles were published (YYYY-MM-DD)");
  command.add_option("--lang", options.language, "The articles' language (en, ru, pt); found out if not given");
}

verdict::Crosscheck check_articles(Context& context, const lexicon::Lexicon& lexicon, const ArticleOptions& options,
                                   bool find_facts) {
  verdict::CrosscheckOptions check;
  check.reading.date = date_option(context, options.date);
  check.reading.language = options.language;
  if (context.exit_code == kCannot) return {};
  if (!options.language.empty() && !lexicon.language(options.language)) {
    Problem problem;
    problem.message = "--lang " + options.language + " is not a language that gainsay knows";
    problem.hint = "gainsay languages lists them";
    context.tell(problem);
    return {};
  }
  check.threads = context.thread_count();
  check.find_facts = find_facts;
  text::Collected collected = text::collect_paths(options.paths);
  std::vector<verdict::Input> inputs;
  for (const std::string& path : collected.paths) {
    verdict::Input input{path, std::nullopt};
    if (path == "-") input.bytes = read_standard_input();
    inputs.push_back(std::move(input));
  }
  Progress progress(inputs.size(), !context.quiet);
  check.progress = [&](size_t done) { progress.show(done); };
  verdict::Crosscheck result = verdict::cross_check(inputs, lexicon, check);
  result.problems.insert(result.problems.begin(), collected.problems.begin(), collected.problems.end());
  spdlog::info("{} articles read, {} claims, {} findings", result.articles.size(), result.claims.size(),
               result.findings.size());
  for (const Problem& problem : result.problems) context.tell(problem);
  return result;
}

}  // namespace gainsay::cli
