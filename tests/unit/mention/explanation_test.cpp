// What `gainsay mentions --explain` says of each value: production, entries, reading, doubts and basis.
#include "mention/explanation.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "mention/article_values.h"
#include "text/reader.h"

namespace gainsay::mention {
namespace {

struct Row {
  const char* language;
  const char* text;
  const char* production = "";  // of the last value
  const char* entries = "";     // "kind says [words]", joined by "; "
  const char* reading = "";
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
  return out << row.text;
}

std::vector<ExplainedValue> explained(const Row& row, std::string* entries = nullptr) {
  lexicon::Vocabulary vocabulary(lexicon::Lexicon::embedded());
  text::ReadOptions options;
  options.language = row.language;
  options.date = Date::of(2025, 8, 28);
  text::Article article = text::read_snippet(row.text, vocabulary, options);
  std::vector<ExplainedValue> out;
  explain_values_of(article, vocabulary, out);
  if (entries == nullptr || out.empty()) return out;
  for (const UsedEntry& entry : out.back().explanation.entries) {
    *entries += (entries->empty() ? "" : "; ") + std::string(lexicon::name_of(entry.kind));
    if (!entry.says.empty()) *entries += " " + entry.says;
    *entries += " [" + std::string(article.slice(entry.span)) + "]";
  }
  return out;
}

class Explanations : public testing::TestWithParam<Row> {};

TEST_P(Explanations, NameProductionEntriesAndReading) {
  std::string entries;
  std::vector<ExplainedValue> values = explained(GetParam(), &entries);
  ASSERT_FALSE(values.empty());
  const Explanation& explanation = values.back().explanation;
  EXPECT_EQ(name_of(explanation.production), GetParam().production);
  EXPECT_EQ(entries, GetParam().entries);
  EXPECT_EQ(explanation.reading, GetParam().reading);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, Explanations,
    testing::Values(
        Row{"pt", "cerca de US $ 600 milhões", "money: sign before the number",
            "hedge about [cerca de]; currency USD [US $]; magnitude 1,000,000 [milhões]",
            "600 × 1,000,000 = 600,000,000 USD"},
        Row{"en", "12 people", "number: digits, words and magnitudes", "", "12"},
        Row{"en", "two hundred and thirty-four people", "number: digits, words and magnitudes",
            "number 2 [two]; magnitude 100 [hundred]; conjunction and [and]; number 30 [thirty]; number 4 [four]",
            "2 × 100 + 30 + 4 = 234"},
        Row{"en", "60 percent of pupils", "percent: sign or word after the number", "percent [percent]", "60 %"},
        Row{"en", "three in four pupils", "number: a share told by two numbers",
            "number 3 [three]; per [in]; number 4 [four]", "3 ÷ 4 = 0.75"},
        Row{"en", "7 nm", "quantity: number and unit", "unit nanometer [nm]", "7 nm"},
        Row{"en", "from 5 to 7 million euros", "range: from one value to another",
            "range_word from [from]; range_word to [to]; magnitude 1,000,000 [million]; currency EUR [euros]",
            "5,000,000 to 7,000,000 EUR"},
        Row{"ru", "Выпуск вырос втрое.", "multiplier: a word that is a factor",
            "change_word up [вырос]; multiplier 3 [втрое]", "3 times"},
        Row{"en", "next year", "date: counted in periods from the publication date",
            "relative_period +1 [next]; time_unit year [year]", "2026 (2026-01-01 to 2026-12-31)"},
        Row{"en", "on 28 August 2025", "date: day and month", "date_preposition in [on]; month 8 [August]",
            "2025-08-28"},
        Row{"en", "since 2020", "date: a bound", "date_preposition since [since]", "since 2020 (2020-01-01 to open)"},
        Row{"zh", "六百万用户", "number: digits, words and magnitudes",
            "number 6 [六]; magnitude 100 [百]; magnitude 10,000 [万]", "6 × 100 × 10,000 = 6,000,000"}));

TEST(Explanations, TellSeparatorsInDoubt) {
  auto doubt = explained({"en", "1,234 people"}).at(0).explanation.doubts;
  ASSERT_EQ(doubt.size(), 1u);
  EXPECT_EQ(doubt[0], "\"1,234\" is read as 1234; it could be 1.234 (English has \".\" before decimals)");
  EXPECT_TRUE(explained({"en", "1,234,567 people"}).at(0).explanation.doubts.empty());
  EXPECT_TRUE(explained({"en", "1.25 people"}).at(0).explanation.doubts.empty());
}

TEST(Explanations, TellCurrenciesInDoubt) {
  auto doubts = explained({"en", "5 dollars"}).at(0).explanation.doubts;
  ASSERT_EQ(doubts.size(), 1u);
  EXPECT_NE(doubts[0].find("\"dollars\" could be USD or CAD"), std::string::npos) << doubts[0];
  EXPECT_NE(doubts[0].find("is read as USD"), std::string::npos) << doubts[0];
  EXPECT_TRUE(explained({"en", "5 Canadian dollars"}).at(0).explanation.doubts.empty());
  EXPECT_NE(explained({"en", "5 pesos"}).at(0).explanation.doubts.at(0).find("is not read as any"), std::string::npos);
}

TEST(Explanations, TellWhatADateRestsOn) {
  EXPECT_EQ(explained({"en", "next year"}).at(0).explanation.basis, "counted from the publication date 2025-08-28");
  EXPECT_EQ(explained({"en", "28 August 2025"}).at(0).explanation.basis, "the text alone tells it");
  EXPECT_NE(explained({"en", "on 28 August"}).at(0).explanation.basis.find("2025-08-28"), std::string::npos);
  EXPECT_TRUE(explained({"en", "5 km"}).at(0).explanation.basis.empty());
}

// Every production that makes a value says its name, and no entry lies outside the value's outer span or in another.
TEST(Explanations, EntriesLieInOrderInsideTheValue) {
  for (const char* text :
       {"about $1.2bn in cash", "rose by more than 5 percent to 30", "three or four of 9 houses",
        "the third quarter of last year", "at 8 p.m. on Tuesday, 2 weeks ago", "2, 3 and 5 million",
        "one in five, two fifths, halved, twice, 10 times more, 5 feet", "more than 3 and less than 4"}) {
    for (const ExplainedValue& each : explained({"en", text})) {
      EXPECT_NE(each.explanation.production, Production::none) << text;
      EXPECT_FALSE(each.explanation.reading.empty()) << text;
      uint32_t last = each.value.outer.start;
      for (const UsedEntry& entry : each.explanation.entries) {
        EXPECT_LE(last, entry.span.start) << text;
        last = entry.span.end;
      }
    }
  }
}

}  // namespace
}  // namespace gainsay::mention
