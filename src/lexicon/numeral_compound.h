// Numerals written as one word: zweihundertfünfunddreißigtausend, trecentoquarantamila, двухсоттысячный.
#pragma once

#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/decimal.h"
#include "lexicon/lexicon.h"
#include "lexicon/vocabulary.h"

namespace gainsay::lexicon {

// Splits a word into the numerals of its language: the words of the kinds number, magnitude and, at its end, ordinal,
// joined directly or by a word for "and" (einundzwanzig); before a vowel a part may lose its last one (cento + otto:
// centotto). Only languages that the entry "compound" of the kind number names in `regions` have such words.
//
// A word that the lexicon does not know and that splits so is a hit of the entry "compound" of the kind number or
// ordinal, whose own value says nothing: see compound_value. Cost: most words fail at their first two bytes; others
// take at most kMostSteps.
class NumeralCompounds {
 public:
  struct Value {
    Decimal value;
    bool ordinal = false;
  };

  static constexpr std::string_view kId = "compound";
  static constexpr int kMostSteps = 400;

  NumeralCompounds(const Lexicon& lexicon, Language language);
  std::optional<Value> read(std::string_view folded) const;

 private:
  enum class Part : uint8_t { number, magnitude, ordinal, joiner };
  struct Form {
    std::string text;
    int64_t value;
    Part part;
    bool elided;  // without its last vowel: only before another
  };
  struct Sum;
  bool may_begin(std::string_view folded) const;
  std::vector<Form>::const_iterator first_at(std::string_view rest) const;
  void add_forms(const Lexicon& lexicon, Language language, EntryId id, Part part);
  void add_form(const std::string& text, int64_t value, Part part);
  bool go_on(std::string_view rest, const Sum& sum, int& steps, Value& out) const;

  std::vector<Form> forms_;     // sorted by text
  std::bitset<4096> openings_;  // of the first two bytes of a form
};

// What a hit of the entry "compound" says. Nothing where the word is none.
std::optional<NumeralCompounds::Value> compound_value(Vocabulary& vocabulary, WordId word, Language language);

}  // namespace gainsay::lexicon
