// Numbers in words against ICU's: every whole number from 0 to one million is spelled out by
// icu::RuleBasedNumberFormat (CLDR's rules) and read back. Without GAINSAY_ALL_NUMBERS in the environment, those up to
// 20,000 and every 997th above.
#include <gtest/gtest.h>
#include <unicode/rbnf.h>

#include <cstdlib>
#include <string>
#include <vector>

#include "lexicon/vocabulary.h"
#include "mention/value_finder.h"
#include "text/reader.h"

namespace gainsay::mention {
namespace {

constexpr int kMost = 1'000'000;

struct Spelling {
  const char* locale;
  const char* language;
  const char* rules;
};

// Left out, because no newspaper writes so:
// - %spellout-numbering-year (nineteen oh five): a year, not a number;
// - zh %spellout-cardinal-financial (壹貳參): cheques; %spellout-cardinal-days-like (初一): days of the lunar month;
// - zh %spellout-cardinal-alternate2 (二 for 兩 at every place) reads the same and is covered by the main set.
const Spelling kSpellings[] = {
    {"en", "en", "%spellout-cardinal"},
    {"en", "en", "%spellout-cardinal-verbose"},  // two hundred and five
    {"ru", "ru", "%spellout-cardinal-masculine"},
    {"ru", "ru", "%spellout-cardinal-feminine"},
    {"ru", "ru", "%spellout-cardinal-neuter"},
    {"ru", "ru", "%spellout-cardinal-masculine-genitive"},
    {"ru", "ru", "%spellout-cardinal-masculine-dative"},
    {"ru", "ru", "%spellout-cardinal-masculine-accusative"},
    {"ru", "ru", "%spellout-cardinal-masculine-ablative"},
    {"ru", "ru", "%spellout-cardinal-masculine-locative"},
    {"ru", "ru", "%spellout-cardinal-feminine-genitive"},
    {"ru", "ru", "%spellout-cardinal-feminine-accusative"},
    {"ru", "ru", "%spellout-cardinal-feminine-ablative"},
    {"uk", "uk", "%spellout-cardinal-masculine"},
    {"uk", "uk", "%spellout-cardinal-feminine"},
    {"uk", "uk", "%spellout-cardinal-neuter"},
    {"pt", "pt", "%spellout-cardinal-masculine"},
    {"pt", "pt", "%spellout-cardinal-feminine"},
    {"pt_PT", "pt", "%spellout-cardinal-masculine"},
    {"pt_PT", "pt", "%spellout-cardinal-feminine"},
    {"es", "es", "%spellout-cardinal-masculine"},
    {"es", "es", "%spellout-cardinal-feminine"},
    {"de", "de", "%spellout-cardinal-masculine"},
    {"de", "de", "%spellout-cardinal-feminine"},
    {"de", "de", "%spellout-cardinal-neuter"},
    {"de", "de", "%spellout-cardinal-n"},
    {"de", "de", "%spellout-cardinal-m"},
    {"de", "de", "%spellout-cardinal-r"},
    {"de", "de", "%spellout-cardinal-s"},
    {"de_CH", "de", "%spellout-cardinal-masculine"},  // dreissig
    {"fr", "fr", "%spellout-cardinal-masculine"},
    {"fr", "fr", "%spellout-cardinal-feminine"},
    {"fr_BE", "fr", "%spellout-cardinal-masculine"},  // septante, nonante
    {"fr_CH", "fr", "%spellout-cardinal-masculine"},  // huitante
    {"it", "it", "%spellout-cardinal-masculine"},
    {"it", "it", "%spellout-cardinal-feminine"},
    {"zh", "zh", "%spellout-cardinal"},
    {"zh_Hant", "zh", "%spellout-cardinal"},
};

class Speller {
 public:
  explicit Speller(const Spelling& spelling)
      : rules_(icu::UnicodeString::fromUTF8(spelling.rules)),
        format_(icu::URBNF_SPELLOUT, icu::Locale(spelling.locale), status_) {}

  bool knows() const {
    for (int i = 0; i < format_.getNumberOfRuleSetNames(); ++i) {
      if (format_.getRuleSetName(i) == rules_) return true;
    }
    return false;
  }

  std::string spell(int number) {
    icu::UnicodeString out;
    icu::FieldPosition position;
    format_.format(number, rules_, out, position, status_);
    std::string bytes;
    out.findAndReplace(",", "");  // one hundred thousand, two hundred and five: newspapers leave it out
    return out.toUTF8String(bytes);
  }

 private:
  UErrorCode status_ = U_ZERO_ERROR;
  icu::UnicodeString rules_;
  icu::RuleBasedNumberFormat format_;
};

// Reads texts of one language, each of which must be one number from its first byte to its last.
class Reader {
 public:
  explicit Reader(const char* language) : vocabulary_(lexicon::Lexicon::embedded()) { options_.language = language; }

  // "235", or what was found instead.
  std::string read(const std::string& text) {
    text::Article article = text::read_snippet(text, vocabulary_, options_);
    lexicon::match(article.tokens, article.text, article.language, vocabulary_, hits_);
    values_.clear();
    uint32_t end = static_cast<uint32_t>(article.tokens.size());
    find_values({article, 0, end, article.language, hits_, vocabulary_, {}, 0}, values_);
    std::string out;
    for (const Value& value : values_) {
      bool whole = value.kind == ValueKind::number && value.first == 0 && value.end == end && value.min == value.max;
      if (!out.empty() || !whole) out += "[" + std::string(name_of(value.kind)) + "] ";
      out += value.min ? value.min->text() : "";
    }
    return out;
  }

 private:
  lexicon::Vocabulary vocabulary_;
  text::ReadOptions options_;
  lexicon::Hits hits_;
  std::vector<Value> values_;
};

class SpelledNumbers : public testing::TestWithParam<Spelling> {};

TEST_P(SpelledNumbers, AreReadBack) {
  Speller speller(GetParam());
  if (!speller.knows()) GTEST_SKIP() << "this ICU has no such rules";
  Reader reader(GetParam().language);
  bool all = std::getenv("GAINSAY_ALL_NUMBERS") != nullptr;
  constexpr int kEvery = 20'000, kStride = 997, kMostShown = 20;
  int wrong = 0, tried = 0;
  for (int number = 0; number <= kMost; number += all || number < kEvery ? 1 : kStride) {
    std::string spelled = speller.spell(number);
    std::string found = reader.read(spelled);
    ++tried;
    if (found == std::to_string(number)) continue;
    if (++wrong <= kMostShown) ADD_FAILURE() << number << " \"" << spelled << "\" was read as \"" << found << "\"";
  }
  EXPECT_EQ(wrong, 0) << "of " << tried;
}

// For the names of tests; the default prints addresses.
void PrintTo(const Spelling& spelling, std::ostream* out) {
  *out << spelling.locale << spelling.rules;
}

INSTANTIATE_TEST_SUITE_P(Rules, SpelledNumbers, testing::ValuesIn(kSpellings), [](const auto& spelling) {
  std::string name = std::string(spelling.param.locale) + "_" + (spelling.param.rules + 1);
  for (char& c : name) c = std::isalnum(static_cast<unsigned char>(c)) ? c : '_';
  return name;
});

}  // namespace
}  // namespace gainsay::mention
