// What gainsay can read in each language: counted in the lexicon, and proven by examples that it reads on the spot.
//
// docs/languages.md is this list as Markdown; `gainsay languages --coverage` writes it. What a language lacks stands in
// it as missing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "lexicon/lexicon.h"

namespace gainsay::report {

// An example of lexicon/languages/<code>/examples.jsonl, and what gainsay made of it.
struct CoverageExample {
  std::string text;
  std::string reading;   // "2 × 1,000,000 = 2,000,000 USD"; of words without a value, which entry stands where
  bool is_read = false;  // an entry of the capability's kind was used in the reading
};

// One thing that a language can say. Example: magnitudes, 9 entries, "тысяча 1,000", …
struct Capability {
  std::string_view group, name;
  std::string_view kind;             // the lexicon's
  uint32_t entries = 0;              // with words in this language; 0: the language lacks it
  uint32_t forms = 0;                // words and phrases
  std::vector<std::string> details;  // per tag, value or scale: what the entries say
  std::vector<std::string> missing;  // tags of the kind for which the language has no word
  std::vector<CoverageExample> examples;

  // Nothing to complain of: it has words, and an example that was read.
  bool is_proven() const;
};

// How far the words for numbers reach, found by reading them.
struct NumberReach {
  uint32_t below_thousand = 0;  // how many of 0 to 999 can be written with the lexicon's words and are read back
  Decimal largest;              // the largest number in words that was read back; 0: none
};

struct LanguageCoverage {
  std::string_view code, name, script;
  std::string decimal;  // the separator
  NumberReach numbers;
  std::vector<Capability> capabilities;  // the same ones in the same order for every language
};

// All languages of the lexicon, in the order of their codes. Cost: reads some thousand short texts a language.
std::vector<LanguageCoverage> coverage_of(const lexicon::Lexicon& lexicon);

// The whole page, ended by a line feed.
std::string coverage_markdown(const std::vector<LanguageCoverage>& languages);
nlohmann::ordered_json coverage_json(const std::vector<LanguageCoverage>& languages);

}  // namespace gainsay::report
