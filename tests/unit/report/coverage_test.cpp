// What is said of the languages must be so: counted, read, and missing where it is missing.
#include "report/coverage.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "report/coverage_examples.h"
#include "report/coverage_reader.h"

namespace gainsay::report {
namespace {

const std::vector<LanguageCoverage>& coverage() {
  static const std::vector<LanguageCoverage> kCoverage = coverage_of(lexicon::Lexicon::embedded());
  return kCoverage;
}

const LanguageCoverage& language(std::string_view code) {
  return *std::find_if(coverage().begin(), coverage().end(), [code](const auto& each) { return each.code == code; });
}

const Capability& capability(std::string_view code, std::string_view kind) {
  const auto& list = language(code).capabilities;
  return *std::find_if(list.begin(), list.end(), [kind](const Capability& each) { return each.kind == kind; });
}

TEST(Coverage, CountsAndReads) {
  const Capability& magnitudes = capability("en", "magnitude");
  EXPECT_GT(magnitudes.entries, 3u);
  ASSERT_FALSE(magnitudes.examples.empty());
  EXPECT_TRUE(magnitudes.is_proven());
  EXPECT_NE(magnitudes.examples[0].reading.find("1,000,000"), std::string::npos);
}

TEST(Coverage, SaysWhatIsMissing) {
  EXPECT_EQ(capability("tr", "attribution").entries, 0u);
  EXPECT_FALSE(capability("tr", "attribution").is_proven());
  EXPECT_NE(coverage_markdown(coverage()).find("Missing: "), std::string::npos);
}

TEST(Coverage, NumbersAreReadBack) {
  for (const char* code : {"en", "ru", "uk", "pt", "es", "de", "fr", "it", "zh"}) {
    EXPECT_GT(language(code).numbers.below_thousand, 990u) << code;
    EXPECT_GE(language(code).numbers.largest, Decimal(999'999'999)) << code;
  }
}

TEST(Coverage, AnExampleThatIsNotReadIsTold) {
  const lexicon::Lexicon& lexicon = lexicon::Lexicon::embedded();
  CoverageReader reader(lexicon, *lexicon.language("en"));
  EXPECT_TRUE(reader.example("a third of voters", "", lexicon::Kind::fraction, true).is_read);
  EXPECT_FALSE(reader.example("a lot of voters", "", lexicon::Kind::fraction, true).is_read);
  EXPECT_TRUE(reader.reads_as("two hundred", 200));
  EXPECT_FALSE(reader.reads_as("two hundred", 300));
}

TEST(Coverage, EveryLanguageHasExamples) {
  for (const LanguageCoverage& each : coverage()) EXPECT_FALSE(examples_of(each.code, "number").empty()) << each.code;
}

}  // namespace
}  // namespace gainsay::report
