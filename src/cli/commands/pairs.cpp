#include <memory>

#include <nlohmann/json.hpp>

#include "align/aligner.h"
#include "cli/commands/commands.h"
#include "cli/inputs.h"

namespace gainsay::cli {
namespace {

using nlohmann::ordered_json;

ordered_json place_json(const claim::Claim& claim, const text::Article& article) {
  Span span = article.offsets.file(claim.value_span);
  return {{"path", article.path},
          {"start", span.start},
          {"end", span.end},
          {"kind", std::string(claim::name_of(claim.kind))}};
}

ordered_json features_json(const align::Features& features) {
  ordered_json json = ordered_json::object();
  for (size_t i = 0; i < align::kFeatureCount; ++i) {
    if (features[i] != 0) json[std::string(align::name_of(static_cast<align::Feature>(i)))] = features[i];
  }
  return json;
}

std::string line_of(const verdict::Crosscheck& check, const align::Alignment::Why& why) {
  const claim::Claim &a = check.claims[why.match.a], &b = check.claims[why.match.b];
  ordered_json json = {{"a", place_json(a, check.articles[a.article])},
                       {"b", place_json(b, check.articles[b.article])},
                       {"fit", std::string(align::name_of(why.match.fit))},
                       {"score", why.match.score},
                       {"needed", why.needed},
                       {"features", features_json(why.match.features)}};
  return json.dump(-1, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

void run(Context& context, const ArticleOptions& options) {
  const lexicon::Lexicon* lexicon = context.lexicon();
  if (lexicon == nullptr) return;
  verdict::Crosscheck check = check_articles(context, *lexicon, options, true);
  align::Alignment alignment(check.claims, *lexicon);
  std::string out;
  alignment.weigh_all([&](const align::Alignment::Why& why) { out += line_of(check, why); });
  deliver(context, "", out);
}

}  // namespace

void add_pairs(CLI::App& app, Context& context) {
  auto options = std::make_shared<ArticleOptions>();
  CLI::App* command =
      app.add_subcommand("pairs", "List the pairs of claims that were weighed, with what spoke for each");
  add_article_options(*command, *options);
  command->footer("Example:\n  gainsay pairs seeds/ > pairs.jsonl     for tools/fit-weights");
  command->callback([options, &context] { run(context, *options); });
}

}  // namespace gainsay::cli
