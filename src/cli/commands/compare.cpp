#include "cli/commands/commands.h"
#include "cli/json_lines.h"
#include "cli/options.h"
#include "report/escape.h"
#include "verdict/comparison.h"

namespace gainsay::cli {
namespace {

using nlohmann::ordered_json;

struct CompareOptions {
  std::string a, b;
  std::string date_a, date_b, language_a, language_b;
  bool lines = false;
};

double two_decimals(double value) {
  return static_cast<double>(static_cast<int>(value * 100 + 0.5)) / 100;
}

ordered_json json_of(const verdict::Comparison& comparison) {
  ordered_json json;
  json["verdict"] =
      comparison.verdict ? ordered_json(std::string(verdict::name_of(*comparison.verdict))) : ordered_json();
  bool has_kind = comparison.kind != verdict::FindingKind::none;
  json["kind"] = has_kind ? ordered_json(std::string(verdict::name_of(comparison.kind))) : ordered_json();
  json["rule"] = comparison.rule.empty() ? ordered_json() : ordered_json(comparison.rule);
  json["confidence"] = two_decimals(comparison.confidence);
  json["message"] = comparison.message;
  json["reasons"] = comparison.reasons;
  json["diagnosis"] = comparison.diagnosis.empty() ? ordered_json() : ordered_json(comparison.diagnosis);
  return json;
}

ordered_json answer(const nlohmann::json& line, lexicon::Vocabulary& vocabulary) {
  verdict::Statement a{text_member(line, "a"), optional_text_member(line, "lang_a"), date_member(line, "date_a")};
  verdict::Statement b{text_member(line, "b"), optional_text_member(line, "lang_b"), date_member(line, "date_b")};
  return json_of(verdict::compare(a, b, vocabulary));
}

std::string text_of(const verdict::Comparison& comparison) {
  std::string out = comparison.verdict ? std::string(verdict::name_of(*comparison.verdict)) : "not one fact";
  if (!comparison.rule.empty()) out += " (" + comparison.rule + ")";
  out += "\n" + report::escape_terminal(comparison.message) + "\n";
  for (const std::string& reason : comparison.reasons) out += "  - " + report::escape_terminal(reason) + "\n";
  if (!comparison.diagnosis.empty()) out += "  probably: " + comparison.diagnosis + "\n";
  return out;
}

void run(Context& context, const CompareOptions& options) {
  const lexicon::Lexicon* lexicon = context.lexicon();
  if (lexicon == nullptr) return;
  if (options.lines) {
    answer_lines(context, *lexicon, answer);
    return;
  }
  if (options.a.empty() || options.b.empty()) {
    context.refuse("compare needs two texts", "gainsay compare 'first text' 'second text', or --jsonl");
    return;
  }
  verdict::Statement a{options.a, options.language_a, day_option(context, "--date-a", options.date_a)};
  verdict::Statement b{options.b, options.language_b, day_option(context, "--date-b", options.date_b)};
  language_option(context, *lexicon, "--lang-a", options.language_a);
  language_option(context, *lexicon, "--lang-b", options.language_b);
  if (context.exit_code == kCannot) return;
  lexicon::Vocabulary vocabulary(*lexicon);
  deliver(context, "", text_of(verdict::compare(a, b, vocabulary)));
}

}  // namespace

void add_compare(CLI::App& app, Context& context) {
  auto options = std::make_shared<CompareOptions>();
  CLI::App* command = app.add_subcommand("compare", "Hold two texts against each other");
  command->add_option("a", options->a, "The first text");
  command->add_option("b", options->b, "The second text");
  command->add_option("--date-a", options->date_a, "When the first was said (YYYY-MM-DD)");
  command->add_option("--date-b", options->date_b, "When the second was said");
  command->add_option("--lang-a", options->language_a, "Its language; found out if not given");
  command->add_option("--lang-b", options->language_b, "Its language; found out if not given");
  command->add_flag("--jsonl", options->lines, R"(Read {"id", "a", "b", "lang_a"?, …} a line, write one a line)");
  command->footer(
      "Examples:\n"
      "  gainsay compare 'Cambricon raised $600 million in 2025.' 'A Cambricon captou US$ 900 milhões em 2025.'\n"
      "  gainsay compare --jsonl < pairs.jsonl");
  command->callback([options, &context] { run(context, *options); });
}

}  // namespace gainsay::cli
