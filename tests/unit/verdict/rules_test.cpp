// Every rule has an example that triggers it and one that does not, and both hold when the texts are read as a user's
// would be.
#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <sstream>

#include "lexicon/lexicon.h"
#include "lexicon/vocabulary.h"
#include "verdict/comparison.h"
#include "verdict/rule.h"

namespace gainsay::verdict {
namespace {

Comparison compare_example(const Example& example) {
  static lexicon::Vocabulary vocabulary(lexicon::Lexicon::embedded());
  Statement a{std::string(example.text_a), std::string(example.language_a), Date::parse(example.date_a)};
  Statement b{std::string(example.text_b), std::string(example.language_b), Date::parse(example.date_b)};
  return compare(a, b, vocabulary);
}

std::string told(const Comparison& comparison) {
  std::string out = comparison.message;
  for (const std::string& reason : comparison.reasons) out += "\n  - " + reason;
  return out;
}

std::string documentation(const std::string& name) {
  std::ifstream file(std::string(GAINSAY_SOURCE_DIR) + "/docs/" + name);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

class RuleTest : public testing::TestWithParam<const Rule*> {};

TEST_P(RuleTest, finds_its_example) {
  Comparison comparison = compare_example(GetParam()->triggers);
  EXPECT_EQ(comparison.rule, GetParam()->id) << told(comparison);
}

TEST_P(RuleTest, leaves_its_counterexample) {
  Comparison comparison = compare_example(GetParam()->leaves);
  EXPECT_NE(comparison.rule, GetParam()->id) << told(comparison);
}

TEST_P(RuleTest, says_the_same_whichever_text_comes_first) {
  const Example& example = GetParam()->triggers;
  Comparison comparison = compare_example(
      {example.text_b, example.language_b, example.date_b, example.text_a, example.language_a, example.date_a});
  EXPECT_EQ(comparison.rule, GetParam()->id) << told(comparison);
}

TEST_P(RuleTest, tells_a_reader_what_and_why) {
  const Rule& rule = *GetParam();
  for (std::string_view text : {rule.what, rule.why}) {
    ASSERT_FALSE(text.empty());
    EXPECT_EQ(text.back(), '.') << text;
  }
  for (const Example& example : {rule.triggers, rule.leaves}) {
    EXPECT_TRUE(Date::parse(example.date_a)) << example.date_a;
    EXPECT_TRUE(Date::parse(example.date_b)) << example.date_b;
  }
}

TEST_P(RuleTest, has_a_section_in_the_handbook) {
  std::string heading = "\n## " + std::string(GetParam()->id) + "\n";
  EXPECT_NE(documentation("verdicts.md").find(heading), std::string::npos) << "docs/verdicts.md lacks it";
}

INSTANTIATE_TEST_SUITE_P(Rules, RuleTest, testing::ValuesIn(all_rules().begin(), all_rules().end()),
                         [](const auto& rule) {
                           std::string name(rule.param->id);
                           for (char& c : name) c = c == '-' ? '_' : c;
                           return name;
                         });

TEST(Rules, have_ids_of_their_own) {
  std::set<std::string_view> ids;
  for (const Rule* rule : all_rules()) EXPECT_TRUE(ids.insert(rule->id).second) << rule->id;
  EXPECT_EQ(rule_named("no-such-rule"), nullptr);
  EXPECT_EQ(rule_named("value-conflict")->id, "value-conflict");
}

}  // namespace
}  // namespace gainsay::verdict
