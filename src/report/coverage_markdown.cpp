#include <fmt/format.h>

#include "mention/reading_text.h"
#include "report/coverage.h"
#include "report/escape.h"

namespace gainsay::report {
namespace {

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string out;
  for (const std::string& part : parts) out += (out.empty() ? "" : std::string(between)) + part;
  return out;
}

std::string cell(std::string_view text) {
  return text.empty() ? "" : escape_markdown(text, false);
}

std::string count_cell(const Capability& capability) {
  if (capability.entries == 0) return "missing";
  bool fails = !capability.examples.empty() && !capability.is_proven();
  return std::to_string(capability.entries) + (fails ? " (!)" : "");
}

// One row a capability, one column a language, the number of entries in each.
std::string overview(const std::vector<LanguageCoverage>& languages) {
  std::string out = "| capability |", rule = "|---|";
  for (const LanguageCoverage& language : languages) {
    out += fmt::format(" [{}](#{}) |", language.code, language.code);
    rule += "---|";
  }
  out += "\n" + rule + "\n";
  for (size_t i = 0; !languages.empty() && i < languages[0].capabilities.size(); ++i) {
    out += "| " + std::string(languages[0].capabilities[i].name) + " |";
    for (const LanguageCoverage& language : languages) out += " " + count_cell(language.capabilities[i]) + " |";
    out += "\n";
  }
  return out;
}

std::string examples_cell(const Capability& capability) {
  std::vector<std::string> parts;
  for (const CoverageExample& example : capability.examples) {
    std::string reading = example.is_read ? example.reading : "not read";
    parts.push_back(cell(example.text) + " → " + (example.is_read ? cell(reading) : "**not read**"));
  }
  return joined(parts, "<br>");
}

std::string covered_cell(const Capability& capability) {
  std::string out = fmt::format("{} entries, {} forms", capability.entries, capability.forms);
  if (!capability.details.empty()) out += ": " + cell(joined(capability.details, ", "));
  if (!capability.missing.empty()) out += "; **missing: " + cell(joined(capability.missing, ", ")) + "**";
  return out;
}

std::string missing_line(const LanguageCoverage& language) {
  std::vector<std::string> missing;
  for (const Capability& capability : language.capabilities) {
    if (capability.entries == 0) missing.push_back(std::string(capability.name));
  }
  return missing.empty() ? "" : "\nMissing: " + joined(missing, ", ") + ".\n";
}

std::string numbers_line(const LanguageCoverage& language) {
  const NumberReach& reach = language.numbers;
  if (reach.below_thousand == 0) return "Numbers in words: none.\n";
  std::string all =
      reach.below_thousand == 1000 ? "every one of 0 to 999" : fmt::format("{} of 0 to 999", reach.below_thousand);
  std::string out = "Numbers in words, put together and read back: " + all;
  if (reach.largest.is_zero()) return out + ".\n";
  return out + "; the largest " + mention::grouped_digits(reach.largest) + ".\n";
}

std::string section(const LanguageCoverage& language) {
  std::string out = fmt::format("\n<a id=\"{}\"></a>\n\n## {} (`{}`)\n\n", language.code, language.name, language.code);
  out += fmt::format("{} script; \"{}\" before decimals.\n", language.script, language.decimal);
  out += numbers_line(language) + missing_line(language);
  std::string_view group;
  for (const Capability& capability : language.capabilities) {
    if (capability.entries == 0) continue;
    if (capability.group != group) {
      group = capability.group;
      out += fmt::format("\n| {} | covered | example and its reading |\n|---|---|---|\n", group);
    }
    out += fmt::format("| {} | {} | {} |\n", capability.name, covered_cell(capability), examples_cell(capability));
  }
  return out;
}

}  // namespace

std::string coverage_markdown(const std::vector<LanguageCoverage>& languages) {
  std::string out =
      "# Languages\n\n"
      "Written by `make languages` from the lexicon; do not edit. The productions are the same for all languages, so "
      "what a "
      "language can say here is what its words in `lexicon/` say. Counts are entries of the lexicon with words in the "
      "language; \"missing\" is what the language lacks, (!) an example that is not read. Every reading below is what "
      "gainsay made of the example when this page was written (`gainsay mentions --explain` shows how); dates are seen "
      "from "
      "the day that `lexicon/languages/<code>/examples.jsonl` gives.\n\n";
  out += overview(languages);
  for (const LanguageCoverage& language : languages) out += section(language);
  return out;
}

}  // namespace gainsay::report
