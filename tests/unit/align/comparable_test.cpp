#include "align/comparable.h"

#include <gtest/gtest.h>

#include "mention/article_values.h"
#include "text/reader.h"

namespace gainsay::align {
namespace {

// The one value that the text mentions.
Comparable value_of(const std::string& text) {
  static lexicon::Vocabulary vocabulary(lexicon::Lexicon::embedded());
  text::ReadOptions options;
  options.language = "en";
  options.date = Date::parse("2025-08-28");
  text::Article article = text::read_snippet(text, vocabulary, options);
  std::vector<mention::Value> values;
  mention::find_values_of(article, vocabulary, values);
  EXPECT_EQ(values.size(), 1U) << text;
  return values.empty() ? Comparable{} : comparable_of(values.front(), vocabulary.lexicon());
}

TEST(Comparable, ValuesFitAtThePrecisionTheirWritersGave) {
  struct Row {
    const char* a;
    const char* b;
    ValueFit fit;
  };
  const std::vector<Row> rows = {
      {"$600 million", "about $0.6 billion", ValueFit::equal},
      {"about $600 million", "$612 million", ValueFit::refines},
      {"$600 million", "$900 million", ValueFit::differs},
      {"more than 500 people", "480 people", ValueFit::differs},
      {"more than 500 people", "612 people", ValueFit::refines},
      {"up to 30,000 jobs", "14,000 jobs", ValueFit::incomparable},
      {"5.6 million dollars", "$5.576 million", ValueFit::refines},
      {"three plants", "four plants", ValueFit::differs},
      {"20 people", "23 people", ValueFit::differs},
      {"88 million euros", "88 million dollars", ValueFit::unit_differs},
      {"88 million euros", "90 million dollars", ValueFit::incomparable},
      {"115 percentage points", "115%", ValueFit::unit_differs},
      {"a third of the rooms", "33%", ValueFit::refines},
      {"5 km", "5,000 metres", ValueFit::equal},
      {"5 km", "5 kg", ValueFit::incomparable},
      {"in 2026", "in August 2026", ValueFit::refines},
      {"in 2026", "in August 2025", ValueFit::differs},
      {"by the end of 2025", "at the end of 2025", ValueFit::equal},
      {"since 2020", "in 2025", ValueFit::incomparable},
      {"doubled", "tripled", ValueFit::differs},
      {"doubled", "$2 billion", ValueFit::incomparable},
  };
  for (const Row& row : rows) {
    Comparable a = value_of(row.a), b = value_of(row.b);
    EXPECT_EQ(name_of(fit_of(a, b)), name_of(row.fit)) << row.a << " / " << row.b;
    EXPECT_EQ(fit_of(a, b), fit_of(b, a)) << row.a << " / " << row.b;
  }
}

TEST(Comparable, EqualValuesShareTheirKey) {
  EXPECT_EQ(value_of("$600 million").key, value_of("0.6 billion dollars").key);
  EXPECT_NE(value_of("$600 million").key, value_of("$601 million").key);
}

}  // namespace
}  // namespace gainsay::align
