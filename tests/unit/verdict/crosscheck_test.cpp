#include "verdict/crosscheck.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "report/report.h"

namespace gainsay::verdict {
namespace {

Crosscheck check(const std::vector<std::pair<std::string, std::string>>& files, unsigned threads = 1) {
  std::vector<Input> inputs;
  for (const auto& [path, text] : files) inputs.push_back({path, text});
  CrosscheckOptions options;
  options.threads = threads;
  return cross_check(inputs, lexicon::Lexicon::embedded(), options);
}

size_t count(const Crosscheck& result, Verdict verdict) {
  return static_cast<size_t>(std::count_if(result.findings.begin(), result.findings.end(),
                                           [verdict](const Finding& finding) { return finding.verdict == verdict; }));
}

const std::vector<std::pair<std::string, std::string>> kFlood = {
    {"a.txt",
     " date 2024-10-31 Flood in Porto\nThe flood in Porto killed 158 people, the mayor said.\n\nThe damage was put at "
     "3.2 billion euros by the insurers.\n"},
    {"b.txt",
     " date 2024-11-02 Porto counts its dead\nThe flood in Porto has killed 211 people.\n\nInsurers put the damage at "
     "3.2 million euros.\n"},
    {"c.txt",
     " date 2024-11-02 Наводнение в Порту\nНаводнение в Порту унесло жизни 211 человек.\n\nСтраховщики оценили ущерб "
     "в 3,2 млрд евро.\n"},
};

TEST(Crosscheck, TellsARisingTollFromASlipOfMagnitude) {
  Crosscheck result = check(kFlood);
  EXPECT_GE(count(result, Verdict::updates), 1U);
  ASSERT_GE(count(result, Verdict::contradicts), 1U);
  const Finding& finding = result.findings.front();
  EXPECT_EQ(finding.verdict, Verdict::contradicts);
  EXPECT_EQ(finding.kind, FindingKind::magnitude);
  EXPECT_NE(finding.diagnosis.find("thousand"), std::string::npos) << finding.diagnosis;
}

TEST(Crosscheck, GivesTheSameBytesForAnyNumberOfThreads) {
  auto bytes = [](const Crosscheck& result) {
    return report::write_json({lexicon::Lexicon::embedded(), result.articles, result.origins, result.claims,
                               result.facts, result.findings, result.problems});
  };
  std::string one = bytes(check(kFlood, 1));
  EXPECT_EQ(one, bytes(check(kFlood, 2)));
  EXPECT_EQ(one, bytes(check(kFlood, 7)));
}

TEST(Crosscheck, DatesAnUndatedArticleFromWhatItShares) {
  Crosscheck result = check({
      {"dated.txt",
       " date 2025-08-28 Plans\nCambricon plans to triple its output of chips in 2026.\n\nVolkswagen wants to open its "
       "plant in Chennai by the end of 2025.\n\nSiemens will cut 5,400 jobs in Munich in 2026.\n"},
      {"undated.txt",
       "Plans of three companies\n\nCambricon plans to triple its output of chips next year.\n\nVolkswagen wants to "
       "open "
       "its plant in Chennai by the end of this year.\n\nSiemens will cut 5,400 jobs in Munich next year.\n"},
  });
  ASSERT_EQ(result.articles.size(), 2U);
  EXPECT_EQ(result.articles[1].published.basis, text::DateBasis::inferred);
  ASSERT_TRUE(result.articles[1].published.range.from);
  EXPECT_EQ(result.articles[1].published.range.from->year(), 2025);
}

TEST(Crosscheck, LeavesAnUndatedArticleUndatedWithoutEvidence) {
  Crosscheck result = check({{"dated.txt", " date 2025-08-28 One\nCambricon raised $600 million in 2025.\n"},
                             {"undated.txt", "Another thing\n\nThe museum reopens next week.\n"}});
  EXPECT_EQ(result.articles[1].published.basis, text::DateBasis::unknown);
}

TEST(Crosscheck, CountsCopiesOfOneStoryAsOneOrigin) {
  std::string story =
      "Cambricon raised $600 million in 2025, Reuters reported. The company will build a second plant in Nanjing for "
      "1.2 billion "
      "yuan, the agency said on Monday, and wants to hire 3,400 engineers over two years.\n";
  Crosscheck result = check({{"a.txt", " date 2025-08-28 One\n" + story}, {"b.txt", " date 2025-08-29 Two\n" + story}});
  ASSERT_FALSE(result.facts.empty());
  for (const Fact& fact : result.facts) {
    EXPECT_EQ(fact.sources, 2U);
    EXPECT_EQ(fact.independent_origins, 1U);
  }
}

TEST(Crosscheck, LosesNothingElseToABadFile) {
  std::vector<Input> inputs = {
      {"good.txt", "Cambricon raised $600 million in 2025.\n"}, {"empty.txt", ""}, {"/nonexistent.txt", {}}};
  Crosscheck result = cross_check(inputs, lexicon::Lexicon::embedded(), {});
  EXPECT_EQ(result.articles.size(), 1U);
  EXPECT_EQ(result.problems.size(), 2U);
  EXPECT_FALSE(result.claims.empty());
}

// Pairs that look alike and are not one fact: nothing may be said of them.
TEST(Crosscheck, SaysNothingOfLookAlikes) {
  const std::vector<std::pair<const char*, const char*>> pairs = {
      {"SMIC wants to double its capacity in 2026.", "China wants to triple its chip output in 2026."},
      {"Siemens had a revenue of $19.1 billion in 2025.", "Siemens had a profit of $2.4 billion in 2025."},
      {"The flood in Porto injured 158 people.", "The flood in Porto killed 211 people."},
      {"Inflation in Brazil was 4.6% in 2024.", "Inflation in Brazil was 5.2% in 2023."},
      {"Airbus delivered 766 aircraft in 2024.", "Boeing delivered 348 aircraft in 2024."},
  };
  for (const auto& [a, b] : pairs) {
    Crosscheck result = check({{"a.txt", std::string(" date 2025-08-28 One\n") + a + "\n"},
                               {"b.txt", std::string(" date 2025-08-28 Two\n") + b + "\n"}});
    EXPECT_EQ(count(result, Verdict::contradicts), 0U) << a << " / " << b;
  }
}

}  // namespace
}  // namespace gainsay::verdict
