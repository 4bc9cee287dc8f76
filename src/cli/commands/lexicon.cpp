#include <algorithm>
#include <memory>
#include <vector>

#include "base/split.h"
#include "base/text_file.h"
#include "cli/commands/commands.h"
#include "cli/options.h"
#include "lexicon/compiler.h"
#include "lexicon/tokenizer.h"
#include "mention/word_coverage.h"
#include "report/columns.h"
#include "text/reader.h"

namespace gainsay::cli {
namespace {

// --- check

struct CheckOptions {
  std::vector<std::string> folders;
  std::string languages;
  bool alone = false;
};

void check(Context& context, const CheckOptions& options) {
  bool alone = options.alone || !options.languages.empty();
  std::vector<Problem> problems =
      alone ? lexicon::lint(options.folders, split(options.languages, ',')) : lexicon::lint_overlay(options.folders);
  size_t errors = 0;
  for (const Problem& problem : problems) {
    context.tell(problem);
    errors += problem.severity == Problem::Severity::error;
  }
  if (errors == 0 && !problems.empty()) context.exit_code = kFindings;
  deliver(context, "",
          problems.empty()
              ? std::string("nothing to mend\n")
              : std::to_string(errors) + " errors, " + std::to_string(problems.size() - errors) + " doubts\n");
}

void add_check(CLI::App& app, Context& context) {
  auto options = std::make_shared<CheckOptions>();
  CLI::App* command = app.add_subcommand("check", "Say what is wrong or doubtful in folders of lexicon files");
  command->add_option("folders", options->folders, "Folders, laid over what gainsay knows")->required();
  command->add_flag("--alone", options->alone, "Take the folders for a whole lexicon, with languages of its own");
  command->add_option("--languages", options->languages,
                      "As --alone, and every concept is to have a form in these (en,ru,pt)");
  command->footer(
      "Examples:\n  gainsay lexicon check my-words/\n  gainsay lexicon check lexicon --languages en,ru,pt\n"
      "Exit codes: 0 nothing to mend, 1 doubts, 2 errors.");
  command->callback([options, &context] { check(context, *options); });
}

// --- find

struct FindOptions {
  std::string words, language;
};

std::string forms_line(const lexicon::Lexicon& lexicon, lexicon::EntryId id, lexicon::Language language) {
  std::string out;
  for (const std::string& form : lexicon.forms(id, language)) out += (out.empty() ? "" : ", ") + form;
  return out.empty() ? out : "    " + std::string(lexicon.languages()[language].code) + "  " + out + "\n";
}

std::string entry_text(const lexicon::Lexicon& lexicon, lexicon::EntryId id) {
  const lexicon::Entry& entry = lexicon.entry(id);
  std::string out(lexicon::name_of(entry.kind));
  if (entry.tag != lexicon::Tag::none) out += " (" + std::string(lexicon::name_of(entry.tag)) + ")";
  if (!entry.id.empty()) out += " " + std::string(entry.id);
  if (!entry.value.is_zero()) out += " = " + entry.value.text();
  out += "\n";
  for (lexicon::Language language = 0; language < lexicon.languages().size(); ++language) {
    out += forms_line(lexicon, id, language);
  }
  return out;
}

// The entries that all of the words together lead to in a language, each once.
void add_entries(const std::string& words, lexicon::Language language, lexicon::Vocabulary& vocabulary,
                 std::vector<lexicon::EntryId>& out) {
  std::vector<lexicon::Token> tokens;
  lexicon::tokenize(words, {0, static_cast<uint32_t>(words.size())}, vocabulary, tokens);
  lexicon::Hits hits;
  lexicon::match(tokens, words, language, vocabulary, hits);
  for (const lexicon::Hit& hit : hits.all()) {
    bool whole = hit.first == 0 && hit.end == tokens.size();
    if (whole && std::find(out.begin(), out.end(), hit.entry) == out.end()) out.push_back(hit.entry);
  }
}

void find(Context& context, const FindOptions& options) {
  const lexicon::Lexicon* lexicon = context.lexicon();
  if (lexicon == nullptr || !language_option(context, *lexicon, "--lang", options.language)) return;
  lexicon::Vocabulary vocabulary(*lexicon);
  std::string out;
  for (lexicon::Language language = 1; language < lexicon->languages().size(); ++language) {
    std::string_view code = lexicon->languages()[language].code;
    if (!options.language.empty() && code != options.language.substr(0, options.language.find('-'))) continue;
    std::vector<lexicon::EntryId> entries;
    add_entries(options.words, language, vocabulary, entries);
    if (entries.empty()) continue;
    out += std::string(code) + ": " + options.words + "\n";
    for (lexicon::EntryId entry : entries) out += "  " + entry_text(*lexicon, entry);
  }
  if (out.empty()) out = "no language knows \"" + options.words + "\"\n";
  deliver(context, "", out);
}

void add_find(CLI::App& app, Context& context) {
  auto options = std::make_shared<FindOptions>();
  CLI::App* command = app.add_subcommand("find", "Say what a word or phrase means to gainsay, by language");
  command->add_option("words", options->words, "The word or phrase, as a text would have it")->required();
  command->add_option("--lang", options->language, "In this language only");
  command->footer("Examples:\n  gainsay lexicon find выручка\n  gainsay lexicon find 'go public' --lang en");
  command->callback([options, &context] { find(context, *options); });
}

// --- coverage

struct CoverageOptions {
  std::vector<std::string> paths;
  std::string language;
  size_t unknown = 20;
};

std::string percent(size_t part, size_t whole) {
  return whole == 0 ? "–" : Decimal(static_cast<int64_t>((part * 1000 + whole / 2) / whole), -1).text() + " %";
}

std::string frequent_words(const std::map<std::string, size_t>& unknown, size_t most) {
  std::vector<std::pair<size_t, std::string>> words;
  for (const auto& [word, count] : unknown) words.emplace_back(count, word);
  std::stable_sort(words.begin(), words.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::string out;
  for (size_t i = 0; i < std::min(most, words.size()); ++i) {
    out += (out.empty() ? "" : ", ") + words[i].second + " " + std::to_string(words[i].first);
  }
  return out;
}

std::string coverage_text(const mention::WordCoverage& coverage, size_t most) {
  std::string out = "language  content words  known\n";
  for (const auto& [code, figures] : coverage.languages()) {
    out += report::padded(code, 10) + report::padded(std::to_string(figures.content), 15) +
           percent(figures.known, figures.content) + "\n";
  }
  for (const auto& [code, figures] : coverage.languages()) {
    if (most == 0 || figures.unknown.empty()) continue;
    out += "\nmost frequent unknown words in " + code + ": " + frequent_words(figures.unknown, most) + "\n";
  }
  return out;
}

void cover(Context& context, const CoverageOptions& options) {
  const lexicon::Lexicon* lexicon = context.lexicon();
  if (lexicon == nullptr || !language_option(context, *lexicon, "--lang", options.language)) return;
  lexicon::Vocabulary vocabulary(*lexicon);
  mention::WordCoverage coverage(vocabulary);
  text::Collected collected = text::collect_paths(options.paths);
  for (const Problem& problem : collected.problems) context.tell(problem);
  for (const std::string& path : collected.paths) {
    Result<std::string> bytes = path == "-" ? Result<std::string>(read_standard_input()) : read_file(path);
    if (!bytes) {
      context.tell(bytes.problem());
      continue;
    }
    text::ReadOptions reading;
    reading.language = options.language;
    Result<text::Article> article = text::read_article(path, *bytes, vocabulary, reading);
    if (article) {
      coverage.add(*article);
    } else {
      context.tell(article.problem());
    }
  }
  deliver(context, "", coverage_text(coverage, options.unknown));
}

void add_coverage(CLI::App& app, Context& context) {
  auto options = std::make_shared<CoverageOptions>();
  CLI::App* command = app.add_subcommand("coverage", "Say what share of the content words of articles is known");
  command->add_option("paths", options->paths, "Articles: files, folders, patterns in quotes, or - for standard input")
      ->required();
  command->add_option("--lang", options->language, "The articles' language; found out if not given");
  command->add_option("--unknown", options->unknown, "How many of the unknown words to list a language; default: 20");
  command->footer(
      "Content words are words that are no function words, numbers, dates or names; in Chinese, characters.\n"
      "Examples:\n  gainsay lexicon coverage news/\n  gainsay lexicon coverage news/ --unknown 200 --lang pt");
  command->callback([options, &context] { cover(context, *options); });
}

}  // namespace

void add_lexicon(CLI::App& app, Context& context) {
  CLI::App* command = app.add_subcommand("lexicon", "Look into the words that gainsay knows, and check your own");
  command->require_subcommand(1);
  command->footer(
      "Examples:\n  gainsay lexicon find 'go public'\n  gainsay lexicon coverage news/\n  gainsay lexicon check "
      "my-words/");
  command->fallthrough();
  add_check(*command, context);
  add_find(*command, context);
  add_coverage(*command, context);
}

}  // namespace gainsay::cli
