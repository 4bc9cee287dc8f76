// Rows of tests/rows/values.<language>.jsonl: a text, and the values that must be found in it, no more and no fewer.
// Dates and times of day are another table's business and left out of account.
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "lexicon/vocabulary.h"
#include "mention/value_finder.h"
#include "text/reader.h"

namespace gainsay::mention {
namespace {

using nlohmann::json;

// "200 million | money 200000000..200000000 USD about to part"
std::string shown(const Value& value, const text::Article& article) {
  std::string out(article.slice(value.span));
  out += " | " + std::string(name_of(value.kind)) + " " + (value.min ? value.min->text() : "") + ".." +
         (value.max ? value.max->text() : "");
  if (!value.unit.empty()) out += " " + std::string(value.unit);
  if (value.approx != Approx::none) out += " " + std::string(name_of(value.approx));
  if (value.change != Change::none) out += " " + std::string(name_of(value.change));
  if (value.is_part) out += " part";
  return out;
}

std::vector<std::string> values_in(const std::string& text, const std::string& language) {
  lexicon::Vocabulary vocabulary(lexicon::Lexicon::embedded());
  text::ReadOptions options;
  options.language = language;
  text::Article article = text::read_snippet(text, vocabulary, options);
  std::vector<std::string> out;
  std::vector<Value> values;
  lexicon::Hits hits;
  for (const text::Sentence& sentence : article.sentences) {
    std::span<const lexicon::Token> tokens(article.tokens);
    tokens = tokens.subspan(sentence.first_token, sentence.end_token - sentence.first_token);
    if (tokens.empty()) continue;
    lexicon::match(tokens, article.text, article.language, vocabulary, hits);
    values.clear();
    SentenceView view{article, sentence.first_token,  sentence.end_token, article.language, hits, vocabulary,
                      {},      decimal_habit(article)};
    find_values(view, values);
    for (const Value& value : values) {
      if (value.kind != ValueKind::date && value.kind != ValueKind::time) out.push_back(shown(value, article));
    }
  }
  return out;
}

class ValueRows : public testing::TestWithParam<const char*> {};

TEST_P(ValueRows, FindsWhatTheRowSays) {
  std::string path = std::string(GAINSAY_SOURCE_DIR) + "/tests/rows/values." + GetParam() + ".jsonl";
  std::ifstream file(path);
  ASSERT_TRUE(file) << path;
  for (std::string line; std::getline(file, line);) {
    json row = json::parse(line);
    EXPECT_EQ(values_in(row["text"], GetParam()), row["values"].get<std::vector<std::string>>()) << row["text"];
  }
}

INSTANTIATE_TEST_SUITE_P(Languages, ValueRows, testing::Values("en", "ru", "uk", "pt", "es", "de", "fr", "it", "zh"));

TEST(Values, OuterSpanTakesInHedgesAndPrepositions) {
  lexicon::Vocabulary vocabulary(lexicon::Lexicon::embedded());
  text::ReadOptions options;
  options.language = "pt";
  text::Article article = text::read_snippet("cerca de US $ 600 milhões", vocabulary, options);
  lexicon::Hits hits;
  lexicon::match(article.tokens, article.text, article.language, vocabulary, hits);
  std::vector<Value> values;
  find_values({article, 0, static_cast<uint32_t>(article.tokens.size()), article.language, hits, vocabulary, {}, 0},
              values);
  ASSERT_EQ(values.size(), 1u);
  EXPECT_EQ(article.slice(values[0].span), "US $ 600 milhões");
  EXPECT_EQ(article.slice(values[0].outer), "cerca de US $ 600 milhões");
  EXPECT_EQ(values[0].significant, 1);
  EXPECT_FALSE(values[0].in_words);
}

// The values of one sentence in English, whole.
std::vector<Value> english(const std::string& text, char32_t habit = 0) {
  static lexicon::Vocabulary vocabulary(lexicon::Lexicon::embedded());
  text::ReadOptions options;
  options.language = "en";
  text::Article article = text::read_snippet(text, vocabulary, options);
  lexicon::Hits hits;
  lexicon::match(article.tokens, article.text, article.language, vocabulary, hits);
  std::vector<Value> values;
  find_values({article, 0, static_cast<uint32_t>(article.tokens.size()), article.language, hits, vocabulary, {}, habit},
              values);
  return values;
}

TEST(Values, SignificantDigitsAreThoseGiven) {
  EXPECT_EQ(english("600 people").at(0).significant, 1);
  EXPECT_EQ(english("612 people").at(0).significant, 3);
  EXPECT_EQ(english("$1.50").at(0).significant, 3);
  EXPECT_EQ(english("dozens of people").at(0).significant, 0);
  EXPECT_TRUE(english("three hundred people").at(0).in_words);
}

TEST(Values, AmbiguousSeparatorIsMarkedAndSettledByTheArticle) {
  Value plain = english("1,234 people").at(0);
  EXPECT_TRUE(plain.ambiguous);
  EXPECT_EQ(plain.min->text(), "1234");
  EXPECT_EQ(english("1,234 people", U',').at(0).min->text(), "1.234");
  EXPECT_FALSE(english("1,234,567 people").at(0).ambiguous);
}

TEST(Values, BareCurrencyWordsNameTheirCandidates) {
  Value dollars = english("5 dollars").at(0);
  EXPECT_EQ(dollars.unit, "USD");
  EXPECT_TRUE(dollars.ambiguous);
  EXPECT_FALSE(dollars.alternative.empty());
  Value pesos = english("5 pesos").at(0);
  EXPECT_EQ(pesos.kind, ValueKind::money);
  EXPECT_TRUE(pesos.unit.empty());
  EXPECT_FALSE(pesos.alternative.empty());
  EXPECT_FALSE(english("5 Canadian dollars").at(0).ambiguous);
}

TEST(Values, DecimalHabitNeedsEvidence) {
  lexicon::Vocabulary vocabulary(lexicon::Lexicon::embedded());
  auto habit = [&](const char* text) { return decimal_habit(text::read_snippet(text, vocabulary)); };
  EXPECT_EQ(habit("subiu 3,5 pontos"), U',');
  EXPECT_EQ(habit("R$ 1.234.567,8"), U',');
  EXPECT_EQ(habit("R$ 1.234,5"), U',');
  EXPECT_EQ(habit("it rose 3.5% in 2024"), U'.');
  EXPECT_EQ(habit("version 3.5"), 0);
  EXPECT_EQ(habit("1,234 people"), 0);
}

// Untrusted text: long runs of what numerals are made of must neither crash nor take quadratic time.
TEST(Values, LongRunsOfNumeralsAreRead) {
  for (const char* piece : {"1.", "1,2", "5 - ", "one ", "twenty-", "$", "million ", "half a ", "from 5 to ", "-",
                            "(5)", "1/2 ", "+", "third "}) {
    std::string text;
    while (text.size() < 200'000) text += piece;
    EXPECT_NO_FATAL_FAILURE(english(text)) << piece;
  }
}

}  // namespace
}  // namespace gainsay::mention
