#include "cli/inputs.h"

#include <spdlog/spdlog.h>

#include <chrono>

#include "cli/options.h"
#include "cli/progress.h"
#include "text/reader.h"

namespace gainsay::cli {
namespace {

std::vector<verdict::Input> inputs_at(const std::vector<std::string>& paths) {
  std::vector<verdict::Input> inputs;
  for (const std::string& path : paths) {
    verdict::Input input{path, std::nullopt};
    if (path == "-") input.bytes = read_standard_input();
    inputs.push_back(std::move(input));
  }
  return inputs;
}

Date tomorrow() {
  auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
  return Date(static_cast<int32_t>(today.time_since_epoch().count())).plus_days(1);
}

// An article of a day that is still to come is read as dated; that it is odd is told, and kept out of the report.
void tell_future_dates(Context& context, const verdict::Crosscheck& check) {
  Date latest = tomorrow();  // somewhere it is tomorrow already
  for (const text::Article& article : check.articles) {
    const DateRange& published = article.published.range;
    if (!published.from || *published.from <= latest) continue;
    Problem problem;
    problem.severity = Problem::Severity::warning;
    problem.file = article.path;
    problem.message = "is dated " + published.from->text() + ", which is yet to come";
    problem.hint = "check its date line, or give the day with --date";
    context.tell(problem);
  }
}

}  // namespace

void add_article_options(CLI::App& command, ArticleOptions& options) {
  command.add_option("paths", options.paths, "Articles: files, folders, patterns in quotes, or - for standard input")
      ->required();
  command.add_option("--date", options.date, "The day on which the articles were published (YYYY-MM-DD)");
  command.add_option("--lang", options.language, "The articles' language (en, ru, pt …); found out if not given");
}

verdict::Crosscheck check_articles(Context& context, const lexicon::Lexicon& lexicon, const ArticleOptions& options,
                                   bool find_facts) {
  verdict::CrosscheckOptions check;
  check.reading.date = day_option(context, "--date", options.date);
  check.reading.language = options.language;
  if (!language_option(context, lexicon, "--lang", options.language) || context.exit_code == kCannot) return {};
  check.threads = context.thread_count();
  check.find_facts = find_facts;
  text::Collected collected = text::collect_paths(options.paths);
  std::vector<verdict::Input> inputs = inputs_at(collected.paths);
  Progress progress(inputs.size(), !context.quiet);
  check.progress = [&](size_t done) { progress.show(done); };
  verdict::Crosscheck result = verdict::cross_check(inputs, lexicon, check);
  progress.wipe();
  result.problems.insert(result.problems.begin(), collected.problems.begin(), collected.problems.end());
  spdlog::info("{} articles read, {} claims, {} findings", result.articles.size(), result.claims.size(),
               result.findings.size());
  for (const Problem& problem : result.problems) context.tell(problem);
  tell_future_dates(context, result);
  return result;
}

}  // namespace gainsay::cli
