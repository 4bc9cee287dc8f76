#include <array>
#include <memory>
#include <vector>

#include "cli/commands/commands.h"
#include "report/coverage.h"

namespace gainsay::cli {
namespace {

using lexicon::Kind;

// What a language can say here, by the kinds of entry that have words in it.
struct Capability {
  const char* name;
  Kind kind;
};
constexpr std::array<Capability, 9> kCapabilities = {{{"number words", Kind::number},
                                                      {"magnitudes", Kind::magnitude},
                                                      {"dates", Kind::month},
                                                      {"relative dates", Kind::relative_period},
                                                      {"hedges", Kind::hedge},
                                                      {"status", Kind::status},
                                                      {"attribution", Kind::attribution},
                                                      {"page furniture", Kind::furniture},
                                                      {"concepts", Kind::concept_}}};

std::string line_of(const lexicon::Lexicon& lexicon, lexicon::Language language) {
  const lexicon::LanguageInfo& info = lexicon.languages()[language];
  std::array<size_t, kCapabilities.size()> counts{};
  for (lexicon::EntryId entry = 0; entry < lexicon.entry_count(); ++entry) {
    for (size_t i = 0; i < kCapabilities.size(); ++i) {
      if (lexicon.entry(entry).kind == kCapabilities[i].kind && !lexicon.forms(entry, language).empty()) ++counts[i];
    }
  }
  std::string has, lacks;
  for (size_t i = 0; i < kCapabilities.size(); ++i) {
    std::string& list = counts[i] > 0 ? has : lacks;
    list += (list.empty() ? "" : ", ") + std::string(kCapabilities[i].name);
    if (counts[i] > 0) list += " (" + std::to_string(counts[i]) + ")";
  }
  std::string line =
      std::string(info.code) + "  " + std::string(info.name) + "\n    has: " + (has.empty() ? "digits only" : has);
  return line + (lacks.empty() ? "" : "\n    lacks: " + lacks) + "\n";
}

struct LanguageOptions {
  bool coverage = false, json = false;
};

void run(Context& context, const LanguageOptions& options) {
  const lexicon::Lexicon* lexicon = context.lexicon();
  if (lexicon == nullptr) return;
  if (options.coverage || options.json) {
    std::vector<report::LanguageCoverage> coverage = report::coverage_of(*lexicon);
    deliver(context, "",
            options.json ? report::coverage_json(coverage).dump(1) + "\n" : report::coverage_markdown(coverage));
    return;
  }
  std::string out;
  for (lexicon::Language language = 1; language < lexicon->languages().size(); ++language) {
    out += line_of(*lexicon, language);
  }
  deliver(context, "", out);
}

}  // namespace

void add_languages(CLI::App& app, Context& context) {
  CLI::App* command = app.add_subcommand("languages", "List the languages and what gainsay can do in each");
  auto options = std::make_shared<LanguageOptions>();
  command->add_flag("--coverage", options->coverage,
                    "All that is covered and all that is missing, each with an example that is read, as Markdown");
  command->add_flag("--json", options->json, "The coverage as JSON");
  command->footer("Examples:\n  gainsay languages\n  gainsay languages --coverage > docs/languages.md");
  command->callback([options, &context] { run(context, *options); });
}

}  // namespace gainsay::cli
