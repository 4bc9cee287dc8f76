// Number words, from the rule-based number formats: every rule set is a gender, case or style.
#include <unicode/rbnf.h>

#include <initializer_list>

#include "lexicon/harvest/crop.h"

namespace gainsay::harvest {
namespace {

constexpr int kEnd = 1000;         // what a lexicon calls a number is below it
constexpr int kLastOrdinal = 100;  // above, only full hundreds

bool has(const std::string& name, const char* part) {
  return name.find(part) != std::string::npos;
}

// Rule sets for years, days and digits write numbers in ways that are not words for them.
bool is_of_words(const std::string& name) {
  for (const char* part : {"year", "days", "month", "digits"}) {
    if (has(name, part)) return false;
  }
  return has(name, "%spellout-cardinal") || has(name, "%spellout-numbering") || has(name, "%spellout-ordinal");
}

void gather_rule_set(Crop& crop, const icu::RuleBasedNumberFormat& format, const icu::UnicodeString& rule_set) {
  std::string name;
  rule_set.toUTF8String(name);
  if (!is_of_words(name)) return;
  bool ordinal = has(name, "ordinal");
  for (int number = 0; number < kEnd; ++number) {
    if (ordinal && (number == 0 || (number > kLastOrdinal && number % 100 != 0))) continue;
    UErrorCode error = U_ZERO_ERROR;
    icu::UnicodeString words;
    icu::FieldPosition unused;
    format.format(static_cast<int32_t>(number), rule_set, words, unused, error);
    if (U_FAILURE(error) != 0) continue;
    std::string word;
    words.toUTF8String(word);
    crop.add_word({ordinal ? "ordinal" : "number", "", "", std::to_string(number), "", ""}, word);
  }
}

}  // namespace

void gather_numbers(Crop& crop) {
  UErrorCode error = U_ZERO_ERROR;
  icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, icu::Locale(crop.language().c_str()), error);
  if (U_FAILURE(error) != 0) return;
  for (int32_t i = 0; i < format.getNumberOfRuleSetNames(); ++i) {
    gather_rule_set(crop, format, format.getRuleSetName(i));
  }
}

}  // namespace gainsay::harvest
