// Time grows with the text and no faster, whatever is in it: four times as much of what could lead the productions on
// takes some four times as long. A text that costs the square of its length would take sixteen times as long.
#include <gtest/gtest.h>

#include <ctime>
#include <string>
#include <string_view>
#include <vector>

#include "mention/article_values.h"
#include "text/reader.h"

namespace gainsay::mention {
namespace {

struct Pattern {
  std::string_view language, piece;
};

constexpr Pattern kPatterns[] = {
    {"en", "7"},
    {"en", "7 "},
    {"ru", "от "},
    {"ru", "от 1 до "},
    {"en", "from 1 to "},
    {"en", "("},
    {"en", "1,"},
    {"en", "1-"},
    {"en", "1/"},
    {"en", "1:"},
    {"en", "1."},
    {"en", "million "},
    {"en", "hundred and "},
    {"en", "of "},
    {"en", "of the "},
    {"en", "January "},
    {"ru", "января "},
    {"en", "until May "},
    {"en", "2025 "},
    {"en", "2025-"},
    {"en", "a."},
    {"en", "a@"},
    {"en", "http://"},
    {"en", "$"},
    {"en", "$5 "},
    {"en", "5 % "},
    {"en", "+1 (2) "},
    {"en", "more than "},
    {"en", "between 1 and "},
    {"en", "third "},
    {"en", "X "},
    {"en", "last week "},
    {"en", "half a "},
    {"en", "one in "},
    {"pt", "de "},
    {"pt", "dois mil e "},
    {"zh", "二"},
    {"zh", "年"},
    {"zh", "第三季"},
    {"fr", "le 17 "},
    {"en", "a'"},
    {"en", "data-"},
    {"en", "zq"},
    {"en", "é\xCC\x81"},
};

std::string repeated(std::string_view piece, size_t bytes) {
  std::string out;
  while (out.size() < bytes) out += piece;
  return out;
}

// Processor time, milliseconds.
double cost(const Pattern& pattern, size_t bytes, lexicon::Vocabulary& vocabulary) {
  std::string text = repeated(pattern.piece, bytes);
  std::clock_t begin = std::clock();
  text::ReadOptions options;
  options.language = pattern.language;
  options.date = Date::of(2025, 8, 28);
  text::Article article = text::read_snippet(text, vocabulary, options);
  std::vector<Value> values;
  find_values_of(article, vocabulary, values);
  return static_cast<double>(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
}

TEST(Linear, WhateverIsRepeated) {
  constexpr size_t kBytes = 50'000;
  constexpr double kQuick = 100;  // milliseconds that tell nothing
  lexicon::Vocabulary vocabulary(lexicon::Lexicon::embedded());
  for (const Pattern& pattern : kPatterns) {
    double once = cost(pattern, kBytes, vocabulary), four_times = cost(pattern, 4 * kBytes, vocabulary);
    EXPECT_TRUE(four_times < kQuick || four_times < 10 * once)
        << "'" << pattern.piece << "': " << once << " ms, then " << four_times << " ms";
  }
}

}  // namespace
}  // namespace gainsay::mention
