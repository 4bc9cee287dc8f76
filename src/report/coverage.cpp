#include "report/coverage.h"

#include <algorithm>
#include <array>
#include <map>

#include "base/utf8.h"
#include "mention/reading_text.h"
#include "report/coverage_examples.h"
#include "report/coverage_reader.h"

namespace gainsay::report {
namespace {

using lexicon::Kind;
using lexicon::Tag;

enum class Detail : uint8_t { none, tags, values };

// What is asked of each language. `kind` by its name, so that a kind that the lexicon does not know yet is missing
// everywhere.
struct Wanted {
  std::string_view group, name, kind;
  Detail detail = Detail::none;
  bool in_values = true;    // used in the reading of a value; else it only stands in the text
  bool named_days = false;  // of the days, those with a name
};

constexpr std::string_view kNumbers = "Numbers", kAmounts = "Amounts", kDates = "Dates and times",
                           kAround = "Around a value", kLanguage = "Language", kWorld = "The world";
constexpr std::array kWanted = {
    Wanted{kNumbers, "number words", "number"},
    Wanted{kNumbers, "magnitudes", "magnitude", Detail::values},
    Wanted{kNumbers, "counts of a dozen and the like", "collective", Detail::values},
    Wanted{kNumbers, "fractions", "fraction", Detail::values},
    Wanted{kNumbers, "vague numbers", "vague", Detail::values},
    Wanted{kNumbers, "ordinals in words", "ordinal"},
    Wanted{kNumbers, "ordinals in digits", "ordinal_mark"},
    Wanted{kNumbers, "multipliers", "multiplier", Detail::tags},
    Wanted{kAmounts, "per cent", "percent"},
    Wanted{kAmounts, "percentage points", "percentage_point"},
    Wanted{kAmounts, "basis points", "basis_point"},
    Wanted{kAmounts, "per mille", "permille"},
    Wanted{kAmounts, "currencies", "currency", Detail::tags},
    Wanted{kAmounts, "cents and the like", "subunit"},
    Wanted{kAmounts, "units", "unit", Detail::tags},
    Wanted{kAmounts, "words for per", "per"},
    Wanted{kDates, "months", "month"},
    Wanted{kDates, "days of the week", "weekday"},
    Wanted{kDates, "seasons", "season"},
    Wanted{kDates, "marks of a year", "year_mark"},
    Wanted{kDates, "eras", "era", Detail::tags, false},
    Wanted{kDates, "units of time, decades, centuries", "time_unit"},
    Wanted{kDates, "relative days", "relative_day", Detail::values},
    Wanted{kDates, "relative periods", "relative_period", Detail::values},
    Wanted{kDates, "ago and in", "offset", Detail::tags},
    Wanted{kDates, "parts of periods", "part_of_period", Detail::tags},
    Wanted{kDates, "prepositions of dates", "date_preposition", Detail::tags},
    Wanted{kDates, "times of day", "day_part", Detail::tags},
    Wanted{kDates, "days with a name", "relative_day", Detail::none, true, true},
    Wanted{kAround, "hedges", "hedge", Detail::tags},
    Wanted{kAround, "ranges", "range_word", Detail::tags},
    Wanted{kAround, "words of change", "change_word", Detail::tags},
    Wanted{kLanguage, "status", "status", Detail::tags, false},
    Wanted{kLanguage, "attribution", "attribution", Detail::tags, false},
    Wanted{kLanguage, "negation", "negation", Detail::none, false},
    Wanted{kLanguage, "comparison", "comparison", Detail::tags, false},
    Wanted{kLanguage, "pronouns", "pronoun", Detail::tags, false},
    Wanted{kLanguage, "conjunctions", "conjunction", Detail::tags, false},
    Wanted{kLanguage, "determiners", "determiner", Detail::tags, false},
    Wanted{kLanguage, "page furniture", "furniture", Detail::tags, false},
    Wanted{kLanguage, "abbreviations", "abbreviation", Detail::none, false},
    Wanted{kWorld, "concepts", "concept", Detail::tags, false},
    Wanted{kWorld, "names", "entity", Detail::tags, false},
    Wanted{kWorld, "peoples and their adjectives", "demonym", Detail::none, false},
};

constexpr std::string_view kHoliday = "holiday";  // what the examples of days with a name are filed under
constexpr size_t kMostShown = 12;                 // values told in one row

// What the entries of one kind say in one language, counted.
struct Tally {
  uint32_t entries = 0, forms = 0;
  std::map<Tag, uint32_t> by_tag;
  std::map<Tag, std::string> first_of_tag;
  std::vector<std::pair<Decimal, std::string>> by_value;  // with the preferred form

  void add(const lexicon::Entry& entry, const std::vector<std::string>& words) {
    if (words.empty()) return;
    ++entries;
    forms += static_cast<uint32_t>(words.size());
    ++by_tag[entry.tag];
    first_of_tag.try_emplace(entry.tag, words[0]);
    by_value.emplace_back(entry.value, words[0]);
  }

  std::vector<std::string> values() {
    std::stable_sort(by_value.begin(), by_value.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> out;
    const Decimal* last = nullptr;
    for (const auto& [value, form] : by_value) {
      if (last != nullptr && *last == value) continue;
      last = &value;
      out.push_back(form + " " + mention::grouped_digits(value));
    }
    if (out.size() > kMostShown) out.erase(out.begin() + kMostShown / 2, out.end() - kMostShown / 2);
    return out;
  }
};

using Tallies = std::map<std::pair<Kind, bool>, Tally>;  // the kind, and whether a day with a name

// Christmas and the like: docs/lexicon.md tells the ids of relative_day.
bool is_named_day(const lexicon::Entry& entry) {
  bool named = entry.id.find("yearly") != std::string_view::npos || entry.id.find("easter") != std::string_view::npos;
  return entry.kind == Kind::relative_day && named;
}

Tallies tallies_of(const lexicon::Lexicon& lexicon, lexicon::Language language) {
  Tallies out;
  for (lexicon::EntryId id = 0; id < lexicon.entry_count(); ++id) {
    const lexicon::Entry& entry = lexicon.entry(id);
    out[{entry.kind, is_named_day(entry)}].add(entry, lexicon.forms(id, language));
  }
  return out;
}

void add_tags(Kind kind, const Tally& tally, Capability& out) {
  for (int i = 1; i <= static_cast<int>(Tag::general); ++i) {
    Tag tag = static_cast<Tag>(i);
    if (!lexicon::allows(kind, tag)) continue;
    auto count = tally.by_tag.find(tag);
    std::string name(lexicon::name_of(tag));
    if (count == tally.by_tag.end()) {
      out.missing.push_back(name);
    } else {
      out.details.push_back(name + " " + std::to_string(count->second) + " (" + tally.first_of_tag.at(tag) + ")");
    }
  }
}

Capability capability_of(const Wanted& wanted, Tallies& tallies) {
  Capability out;
  out.group = wanted.group;
  out.name = wanted.name;
  out.kind = wanted.kind;
  auto kind = lexicon::kind_named(wanted.kind);
  if (!kind) return out;
  Tally& tally = tallies[{*kind, wanted.named_days}];
  out.entries = tally.entries;
  out.forms = tally.forms;
  if (out.entries == 0) return out;
  if (wanted.detail == Detail::tags) add_tags(*kind, tally, out);
  if (wanted.detail == Detail::values) out.details = tally.values();
  return out;
}

LanguageCoverage language_coverage(const lexicon::Lexicon& lexicon, lexicon::Language language) {
  const lexicon::LanguageInfo& info = lexicon.languages()[language];
  LanguageCoverage out;
  out.code = info.code;
  out.name = info.name;
  out.script = info.script;
  utf8::append(out.decimal, info.decimal);
  CoverageReader reader(lexicon, language);
  out.numbers = number_reach(lexicon, language, reader);
  Tallies tallies = tallies_of(lexicon, language);
  for (const Wanted& wanted : kWanted) {
    Capability capability = capability_of(wanted, tallies);
    auto kind = lexicon::kind_named(wanted.kind);
    for (const ExampleText& example : examples_of(info.code, wanted.named_days ? kHoliday : wanted.kind)) {
      if (kind) capability.examples.push_back(reader.example(example.text, example.date, *kind, wanted.in_values));
    }
    out.capabilities.push_back(std::move(capability));
  }
  return out;
}

}  // namespace

bool Capability::is_proven() const {
  bool read = std::all_of(examples.begin(), examples.end(), [](const CoverageExample& each) { return each.is_read; });
  return entries > 0 && !examples.empty() && read;
}

std::vector<LanguageCoverage> coverage_of(const lexicon::Lexicon& lexicon) {
  std::vector<LanguageCoverage> out;
  for (lexicon::Language language = 1; language < lexicon.languages().size(); ++language) {
    out.push_back(language_coverage(lexicon, language));
  }
  return out;
}

}  // namespace gainsay::report
