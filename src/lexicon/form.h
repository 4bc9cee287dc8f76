// A form of the data as steps through the trie.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/declension.h"
#include "lexicon/kinds.h"
#include "lexicon/lexicon.h"
#include "lexicon/stemmer.h"

namespace gainsay::lexicon {

// In which entry and language a form stands.
struct FormPlace {
  Kind kind;
  Tag tag;
  Language language;
  uint64_t salt;                 // stem_salt of the language
  Stemmer* stemmer;              // of the language
  const Declension* declension;  // of the language
};

// One way through the trie. A name has several: in its own language by stem or in all its cases, and by its exact
// spelling in every language.
struct FormPath {
  std::vector<uint64_t> keys;  // one a token; a hyphen between two words is no step
  uint64_t languages = 0;      // as in Sense
  CaseRule rule = CaseRule::any;
  uint32_t capitals = 0;  // rule capital: bit i set: step i must begin with an upper-case letter
  std::string spelling;   // rule same: the letters of all steps, run together
};

inline constexpr size_t kLongestForm = 32;  // steps

// The paths of a form; none where it is empty or longer than kLongestForm. See "A form" in docs/lexicon.md.
// Example: "!mW" as a unit → one path of one step, rule same, spelling "mW".
std::vector<FormPath> paths_of(std::string_view form, const FormPlace& place);

// The form without its marks: "=may" → "may", "!mW" → "mW".
std::string plain_form(std::string_view form);

}  // namespace gainsay::lexicon
