#include <memory>
#include <vector>

#include "cli/commands/commands.h"
#include "cli/json_lines.h"
#include "cli/options.h"
#include "mention/article_values.h"
#include "report/value_json.h"
#include "text/reader.h"

namespace gainsay::cli {
namespace {

using nlohmann::ordered_json;

struct MentionOptions {
  std::string text, language, date;
  bool lines = false;
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

ordered_json mentions_of(const std::string& text, const text::ReadOptions& options, lexicon::Vocabulary& vocabulary) {
  text::Article article = text::read_snippet(text, vocabulary, options);
  std::vector<mention::Value> values;
  mention::find_values_of(article, vocabulary, values);
  ordered_json list = ordered_json::array();
  for (const mention::Value& value : values) list.push_back(mention_json(value, article));
  return {{"lang", std::string(vocabulary.lexicon().languages()[article.language].code)}, {"mentions", list}};
}

ordered_json answer(const nlohmann::json& line, lexicon::Vocabulary& vocabulary) {
  text::ReadOptions options;
  options.language = optional_text_member(line, "lang");
  options.date = date_member(line, "date");
  return mentions_of(text_member(line, "text"), options, vocabulary);
}

void run(Context& context, const MentionOptions& options) {
  const lexicon::Lexicon* lexicon = context.lexicon();
  if (lexicon == nullptr) return;
  if (options.lines) {
    answer_lines(context, *lexicon, answer);
    return;
  }
  text::ReadOptions reading;
  reading.language = options.language;
  reading.date = day_option(context, "--date", options.date);
  if (!language_option(context, *lexicon, "--lang", options.language) || context.exit_code == kCannot) return;
  lexicon::Vocabulary vocabulary(*lexicon);
  std::string text = options.text.empty() || options.text == "-" ? read_standard_input() : options.text;
  deliver(context, "",
          mentions_of(text, reading, vocabulary).dump(1, ' ', false, ordered_json::error_handler_t::replace) + "\n");
}

}  // namespace

void add_mentions(CLI::App& app, Context& context) {
  auto options = std::make_shared<MentionOptions>();
  CLI::App* command = app.add_subcommand("mentions", "List the numbers, amounts and dates of a text");
  command->add_option("text", options->text, "The text; default: standard input");
  command->add_flag("--jsonl", options->lines, R"(Read {"id", "text", "lang"?, "date"?} a line, write one a line)");
  command->add_option("--lang", options->language, "The text's language; found out if not given");
  command->add_option("--date", options->date, "The day from which \"next year\" is seen (YYYY-MM-DD)");
  command->footer(
      "Examples:\n"
      "  gainsay mentions 'cerca de US $ 600 milhões este ano' --date 2025-08-28\n"
      "  gainsay mentions --jsonl < texts.jsonl > mentions.jsonl");
  command->callback([options, &context] { run(context, *options); });
}

}  // namespace gainsay::cli
