#include <memory>
#include <vector>

#include "cli/commands/commands.h"
#include "cli/json_lines.h"
#include "cli/options.h"
#include "mention/article_values.h"
#include "report/explanation_text.h"
#include "report/value_json.h"
#include "text/reader.h"

namespace gainsay::cli {
namespace {

using mention::ExplainedValue;
using nlohmann::ordered_json;

struct MentionOptions {
  std::string text, language, date;
  bool lines = false, explain = false, json = false;
};

ordered_json mention_json(const mention::Value& value, const text::Article& article) {
  // The words of a bound are part of it: "more than 500" is the mention, not 500.
  bool bound =
      value.kind != mention::ValueKind::date && (!value.min || !value.max) && value.approx != mention::Approx::none;
  Span words = bound ? value.outer : value.span;
  Span span = article.offsets.file(words);
  ordered_json json = {{"start", span.start},
                       {"end", span.end},
                       {"text", std::string(article.slice(words))},
                       {"kind", std::string(mention::name_of(value.kind))}};
  json.update(report::value_json(value));
  return json;
}

ordered_json plain_mentions(const text::Article& article, lexicon::Vocabulary& vocabulary) {
  std::vector<mention::Value> values;
  mention::find_values_of(article, vocabulary, values);
  ordered_json list = ordered_json::array();
  for (const mention::Value& value : values) list.push_back(mention_json(value, article));
  return list;
}

ordered_json explained_mentions(const text::Article& article, lexicon::Vocabulary& vocabulary) {
  std::vector<ExplainedValue> values;
  mention::explain_values_of(article, vocabulary, values);
  ordered_json list = ordered_json::array();
  for (const ExplainedValue& each : values) {
    list.push_back(mention_json(each.value, article));
    list.back()["explanation"] = report::explanation_json(each.explanation, article);
  }
  return list;
}

ordered_json mentions_of(const text::Article& article, lexicon::Vocabulary& vocabulary, bool explain) {
  return {{"lang", std::string(vocabulary.lexicon().languages()[article.language].code)},
          {"mentions", explain ? explained_mentions(article, vocabulary) : plain_mentions(article, vocabulary)}};
}

ordered_json answer(const nlohmann::json& line, lexicon::Vocabulary& vocabulary, bool explain) {
  text::ReadOptions options;
  options.language = optional_text_member(line, "lang");
  options.date = date_member(line, "date");
  return mentions_of(text::read_snippet(text_member(line, "text"), vocabulary, options), vocabulary, explain);
}

// What `--explain` prints where JSON is not asked for.
std::string explanations(const text::Article& article, lexicon::Vocabulary& vocabulary) {
  std::vector<ExplainedValue> values;
  mention::explain_values_of(article, vocabulary, values);
  std::string out;
  for (const ExplainedValue& each : values) out += report::explanation_text(each, article);
  if (values.empty()) return "nothing is mentioned: no number, amount, date or time\n";
  out.pop_back();
  return out;
}

void run(Context& context, const MentionOptions& options) {
  const lexicon::Lexicon* lexicon = context.lexicon();
  if (lexicon == nullptr) return;
  if (options.lines) {
    answer_lines(context, *lexicon, [&options](const nlohmann::json& line, lexicon::Vocabulary& vocabulary) {
      return answer(line, vocabulary, options.explain);
    });
    return;
  }
  text::ReadOptions reading;
  reading.language = options.language;
  reading.date = day_option(context, "--date", options.date);
  if (!language_option(context, *lexicon, "--lang", options.language) || context.exit_code == kCannot) return;
  lexicon::Vocabulary vocabulary(*lexicon);
  std::string text = options.text.empty() || options.text == "-" ? read_standard_input() : options.text;
  text::Article article = text::read_snippet(text, vocabulary, reading);
  if (options.explain && !options.json) {
    deliver(context, "", explanations(article, vocabulary));
    return;
  }
  ordered_json mentions = mentions_of(article, vocabulary, options.explain);
  deliver(context, "", mentions.dump(1, ' ', false, ordered_json::error_handler_t::replace) + "\n");
}

}  // namespace

void add_mentions(CLI::App& app, Context& context) {
  auto options = std::make_shared<MentionOptions>();
  CLI::App* command = app.add_subcommand("mentions", "List the numbers, amounts and dates of a text");
  command->add_option("text", options->text, "The text; default: standard input");
  command->add_flag("--jsonl", options->lines, R"(Read {"id", "text", "lang"?, "date"?} a line, write one a line)");
  command->add_flag("--explain", options->explain,
                    "Say of each which production and which entries made it, how, and what was in doubt");
  command->add_flag("--json", options->json, "Write JSON with --explain, too; without it JSON is written anyway");
  command->add_option("--lang", options->language, "The text's language; found out if not given");
  command->add_option("--date", options->date, "The day from which \"next year\" is seen (YYYY-MM-DD)");
  command->footer(
      "Examples:\n"
      "  gainsay mentions 'cerca de US $ 600 milhões este ano' --date 2025-08-28\n"
      "  gainsay mentions --explain 'about 1,234 dollars'\n"
      "  gainsay mentions --jsonl < texts.jsonl > mentions.jsonl\n"
      "docs/mentions.md says what a mention is and what the fields are.");
  command->callback([options, &context] { run(context, *options); });
}

}  // namespace gainsay::cli
