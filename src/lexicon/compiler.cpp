#include "lexicon/compiler.h"

#include <algorithm>

#include "base/split.h"
#include "lexicon/ambiguity.h"
#include "lexicon/consistency.h"
#include "lexicon/joiner.h"
#include "lexicon/source.h"
#include "lexicon/table.h"
#include "lexicon/table_writer.h"

namespace gainsay::lexicon {
namespace {

constexpr size_t kMostLanguages = 64;  // bits of Sense::languages

SourceLanguage language_of(const Table& table, const LanguageRecord& record) {
  SourceLanguage out;
  out.code = table.text(record.code);
  out.name = table.text(record.name);
  out.script = table.text(record.script);
  out.stemmer = table.text(record.stemmer);
  out.letters = table.text(record.letters);
  out.decimal = record.decimal;
  out.names = split(table.text(record.names), '\n');
  out.endings = split(table.text(record.endings), '\n');
  out.capital_nouns = record.capital_nouns != 0;
  return out;
}

SourceEntry entry_of(const Table& table, const EntryRecord& record) {
  SourceEntry out;
  out.kind = static_cast<Kind>(record.kind);
  out.tag = static_cast<Tag>(record.tag);
  out.id = table.text(record.id);
  if (record.named != 0) out.name = table.text(record.name);
  if (record.has_value != 0) out.value = Decimal(record.mantissa, record.exponent);
  for (uint32_t i = record.attributes.begin; i < record.attributes.end; ++i) {
    const AttributeRecord& attribute = table.attributes[i];
    std::vector<std::string> values;
    for (uint32_t v = attribute.values.begin; v < attribute.values.end; ++v) {
      values.emplace_back(table.text(table.values[v]));
    }
    out.attributes.emplace_back(static_cast<Attribute>(attribute.attribute), std::move(values));
  }
  for (uint32_t i = record.forms.begin; i < record.forms.end; ++i) {
    const FormRecord& form = table.forms[i];
    out.forms.push_back(
        {std::string(table.text(table.languages[form.language].code)), std::string(table.text(form.text))});
  }
  return out;
}

// What the table was compiled from.
Sources sources_of(const Table& table) {
  Sources out;
  for (const LanguageRecord& record : table.languages) out.languages.push_back(language_of(table, record));
  for (const EntryRecord& record : table.entries) out.entries.push_back(entry_of(table, record));
  return out;
}

SourceLanguage undetermined() {
  SourceLanguage out;
  out.code = "und";
  out.name = "Undetermined";
  return out;
}

// und first, the others by code, each once.
std::vector<SourceLanguage> ordered(std::vector<SourceLanguage> languages) {
  std::stable_sort(languages.begin(), languages.end(), [](const auto& a, const auto& b) { return a.code < b.code; });
  std::vector<SourceLanguage> out = {undetermined()};
  for (SourceLanguage& language : languages) {
    if (language.code != "und" && language.code != out.back().code) out.push_back(std::move(language));
  }
  return out;
}

Sources gathered(const std::vector<std::string>& folders, const Table* base) {
  if (base == nullptr) return read_sources(folders);
  Sources out = sources_of(*base);
  std::vector<std::string> codes;
  for (const SourceLanguage& language : out.languages) codes.push_back(language.code);
  Sources own = read_sources(folders, codes);
  std::move(own.languages.begin(), own.languages.end(), std::back_inserter(out.languages));
  std::move(own.entries.begin(), own.entries.end(), std::back_inserter(out.entries));
  out.problems = std::move(own.problems);
  return out;
}

Problem too_many_languages() {
  Problem problem;
  problem.message = "more than " + std::to_string(kMostLanguages) + " languages";
  problem.hint = "take out those that are not needed";
  return problem;
}

Compiled compiled(Sources sources) {
  Compiled out;
  Joined joined = join(std::move(sources.entries));
  out.warnings = std::move(joined.warnings);
  out.bytes = write_table(ordered(std::move(sources.languages)), joined, out.warnings);
  return out;
}

}  // namespace

Result<Compiled> compile(const std::vector<std::string>& folders, const Table* base) {
  Sources sources = gathered(folders, base);
  if (!sources.problems.empty()) return sources.problems.front();
  if (sources.languages.size() >= kMostLanguages) return too_many_languages();
  return compiled(std::move(sources));
}

std::vector<Problem> lint(const std::vector<std::string>& folders, const std::vector<std::string>& languages,
                          const Table* base) {
  Sources sources = gathered(folders, base);
  if (!sources.problems.empty()) return sources.problems;
  if (sources.languages.size() >= kMostLanguages) return {too_many_languages()};
  std::vector<Problem> out = ambiguous_forms(sources);
  for (Problem& problem : contradictory_relations(sources)) out.push_back(std::move(problem));
  for (Problem& problem : missing_languages(sources, languages)) out.push_back(std::move(problem));
  Compiled result = compiled(std::move(sources));
  std::move(result.warnings.begin(), result.warnings.end(), std::back_inserter(out));
  if (base != nullptr) std::erase_if(out, [](const Problem& problem) { return problem.file.empty(); });
  return out;
}

}  // namespace gainsay::lexicon
