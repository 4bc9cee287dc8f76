#include <memory>

#include "cli/commands/commands.h"
#include "cli/inputs.h"
#include "report/report.h"

namespace gainsay::cli {
namespace {

void run(Context& context, const ArticleOptions& options) {
  const lexicon::Lexicon* lexicon = context.lexicon();
  if (lexicon == nullptr) return;
  verdict::Crosscheck check = check_articles(context, *lexicon, options, false);
  if (check.articles.empty()) return;
  report::Report report{*lexicon,    check.articles, check.origins, check.claims,
                        check.facts, check.findings, check.problems};
  deliver(context, "", report::write_claim_lines(report));
}

}  // namespace

void add_extract(CLI::App& app, Context& context) {
  auto options = std::make_shared<ArticleOptions>();
  CLI::App* command = app.add_subcommand("extract", "List the claims of articles, one JSON object a line");
  add_article_options(*command, *options);
  command->footer(
      "Examples:\n"
      "  gainsay extract article.txt                     every claim with its place, value, subject and status\n"
      "  gainsay extract news/ | grep '\"kind\":\"money\"'  the amounts of money only");
  command->callback([options, &context] { run(context, *options); });
}

}  // namespace gainsay::cli
