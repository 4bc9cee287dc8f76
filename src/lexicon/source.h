// The files of lexicon/ as they were read: checked one by one, not yet joined.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/decimal.h"
#include "base/problem.h"
#include "lexicon/kinds.h"

namespace gainsay::lexicon {

// One form with its marks (= ~ !) as the data gives it, and its language's code.
struct SourceForm {
  std::string language;
  std::string text;
};

struct SourceEntry {
  Kind kind = Kind::stopword;
  Tag tag = Tag::none;
  std::string id, name;
  std::optional<Decimal> value;
  std::vector<std::pair<Attribute, std::vector<std::string>>> attributes;  // each attribute once, in order of the data
  std::vector<SourceForm> forms;
  std::string file;
  uint32_t line = 0;
};

// A warning that points at the entry.
Problem warning_at(const SourceEntry& entry, std::string message, std::string hint);

struct SourceLanguage {
  std::string code, name, script, stemmer, letters;
  char32_t decimal = '.';
  bool capital_nouns = false;
  std::vector<std::string> names;    // rules of Declension
  std::vector<std::string> endings;  // steps of Endings
  std::string file;
};

struct Sources {
  std::vector<SourceLanguage> languages;
  std::vector<SourceEntry> entries;
  std::vector<Problem> problems;  // errors: an entry or file that has one is left out
};

// Reads every *.json below the folders, in order of path. `known_languages`: codes that forms may use beside those
// whose language.json is in the folders. Errors are in `problems`, each with file, line, what was expected and what to
// do.
Sources read_sources(const std::vector<std::string>& folders, const std::vector<std::string>& known_languages = {});

}  // namespace gainsay::lexicon
