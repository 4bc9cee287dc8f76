#include "lexicon/endings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "lexicon/lexicon.h"
#include "lexicon/tokenizer.h"
#include "lexicon/vocabulary.h"

namespace gainsay::lexicon {
namespace {

TEST(Endings, TakesTheLongestEndingOfEachStep) {
  Endings endings({"ся", "ами ів и", "ок>к"});
  EXPECT_EQ(endings.stem("ринок"), "ринк");
  EXPECT_EQ(endings.stem("ринками"), "ринк");
  EXPECT_EQ(endings.stem("ринків"), "ринк");
  EXPECT_EQ(endings.stem("ринкися"), "ринк");
}

TEST(Endings, LeavesThreeLetters) {
  Endings endings({"а ола"});
  EXPECT_EQ(endings.stem("два"), "два");
  EXPECT_EQ(endings.stem("вола"), "вол");
  EXPECT_EQ(endings.stem(""), "");
}

TEST(Endings, KnowsWhatAStepIs) {
  EXPECT_TRUE(Endings::is_step("а ок>к"));
  EXPECT_FALSE(Endings::is_step(""));
  EXPECT_FALSE(Endings::is_step("а >к"));
  EXPECT_FALSE(Endings::is_step("надтодовгезакінчення"));
}

// The entries of concepts that a word leads to in the embedded lexicon.
std::vector<std::string> concepts_of(std::string_view word) {
  Vocabulary vocabulary(Lexicon::embedded());
  std::vector<Token> tokens;
  tokenize(word, {0, static_cast<uint32_t>(word.size())}, vocabulary, tokens);
  Hits hits;
  match(tokens, word, *Lexicon::embedded().language("uk"), vocabulary, hits);
  std::vector<std::string> out;
  for (const Hit& hit : hits.all()) {
    if (hit.kind == Kind::concept_) out.emplace_back(Lexicon::embedded().entry(hit.entry).id);
  }
  return out;
}

TEST(Endings, UkrainianFormsMeet) {
  for (std::string_view word : {"загиблий", "загиблими", "загинув", "загинули"}) {
    EXPECT_THAT(concepts_of(word), testing::Contains("death-toll")) << word;
  }
  for (std::string_view word : {"смертність", "смертності", "смертністю"}) {
    EXPECT_THAT(concepts_of(word), testing::Contains("mortality")) << word;
  }
  EXPECT_THAT(concepts_of("водієм"), testing::Contains("driver"));
  EXPECT_THAT(concepts_of("водієм"), testing::Not(testing::Contains("water")));
}

}  // namespace
}  // namespace gainsay::lexicon
