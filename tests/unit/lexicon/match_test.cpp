#include <gtest/gtest.h>

#include <algorithm>

#include "fixture.h"
#include "lexicon/tokenizer.h"
#include "lexicon/vocabulary.h"

namespace gainsay::lexicon {
namespace {

constexpr const char* kEntries = R"(
{"kind": "concept", "id": "plant", "tag": "thing", "forms": {"en": ["plant", "=works"], "ru": ["завод"]}},
{"kind": "concept", "id": "raise", "tag": "action", "forms": {"ru": ["привлечь", "привлекать", "привлёк", "привлекла", "привлечь деньги", "привлекла деньги"]}},
{"kind": "concept", "id": "data-centre", "tag": "thing", "forms": {"en": ["data centre"]}},
{"kind": "concept", "id": "year-on-year", "tag": "scope", "forms": {"en": ["year-on-year"]}},
{"kind": "concept", "id": "gdp", "tag": "measure", "forms": {"en": ["GDP"], "pt": ["PIB"]}},
{"kind": "concept", "id": "seven-nm", "tag": "property", "forms": {"en": ["7-nm"]}},
{"kind": "concept", "id": "making", "tag": "action", "forms": {"en": ["=made"]}},
{"kind": "entity", "id": "US", "tag": "country", "name": "United States", "forms": {"en": ["US"], "pt": ["Estados Unidos"], "ru": ["Соединенные Штаты"], "zh": ["美国"]}},
{"kind": "entity", "id": "RU", "tag": "country", "forms": {"ru": ["Россия"]}},
{"kind": "entity", "id": "IN", "tag": "country", "forms": {"pt": ["Índia"]}},
{"kind": "entity", "id": "DK", "tag": "country", "forms": {"ru": ["Дания"]}},
{"kind": "entity", "id": "apple", "tag": "company", "country": "US", "forms": {"und": ["Apple"]}},
{"kind": "entity", "id": "bank-of-england", "tag": "organisation", "forms": {"en": ["Bank of England"]}},
{"kind": "demonym", "id": "PL", "forms": {"en": ["Polish"]}},
{"kind": "number", "value": "1", "forms": {"pt": ["um", "uma"]}},
{"kind": "percent", "forms": {"und": ["%"]}},
{"kind": "month", "value": "5", "forms": {"en": ["!May"]}},
{"kind": "unit", "id": "megawatt", "tag": "symbol", "forms": {"und": ["MW"]}},
{"kind": "unit", "id": "milliwatt", "tag": "symbol", "forms": {"und": ["mW"]}}
)";

class Match : public testing::Test {
 protected:
  Match() {
    folder_.with_languages().with_entries("entries.json", kEntries);
    auto made = Lexicon::of_folders({folder_.path()});
    if (!made) throw std::runtime_error(made.problem().text());
    lexicon_ = std::move(*made);
    vocabulary_ = std::make_unique<Vocabulary>(*lexicon_);
  }

  struct Found {
    Hits hits;
    std::vector<std::vector<std::string>> named;
  };

  Found find(const std::string& text, const std::string& language) {
    tokens_.clear();
    tokenize(text, {0, static_cast<uint32_t>(text.size())}, *vocabulary_, tokens_);
    Found out;
    match(tokens_, text, *lexicon_->language(language), *vocabulary_, out.hits);
    for (const Hit& hit : out.hits.all()) {
      uint32_t start = tokens_[hit.first].start;
      const Entry& entry = lexicon_->entry(hit.entry);
      out.named.push_back({text.substr(start, tokens_[hit.end - 1].end - start), std::string(name_of(entry.kind)),
                           std::string(entry.id)});
    }
    return out;
  }

  test::Folder folder_;
  std::unique_ptr<Lexicon> lexicon_;
  std::unique_ptr<Vocabulary> vocabulary_;
  std::vector<Token> tokens_;
};

TEST_F(Match, FindsAsTheRowsSay) {
  std::vector<nlohmann::json> rows = test::rows("lexicon_match.jsonl");
  ASSERT_GT(rows.size(), 20u);
  for (const nlohmann::json& row : rows) {
    auto expected = row["hits"].get<std::vector<std::vector<std::string>>>();
    auto got = find(row["text"].get<std::string>(), row["lang"].get<std::string>()).named;
    std::sort(expected.begin(), expected.end());
    std::sort(got.begin(), got.end());
    EXPECT_EQ(got, expected) << row.dump();
  }
}

TEST_F(Match, GivesTheLongestFirst) {
  Found found = find("Они привлекли деньги", "ru");
  ASSERT_EQ(found.hits.token_count(), 3u);
  EXPECT_TRUE(found.hits.at(0).empty());
  ASSERT_EQ(found.hits.at(1).size(), 2u);
  EXPECT_EQ(found.hits.at(1)[0].end, 3u);
  EXPECT_EQ(found.hits.at(1)[1].end, 2u);
  EXPECT_TRUE(found.hits.at(2).empty());
}

TEST_F(Match, FindsTheSameWhateverWasReadBefore) {
  auto alone = find("Заводы в России", "ru").named;
  find("plant Россия заводов завод us US", "en");
  find("Россией завода", "pt");
  EXPECT_EQ(find("Заводы в России", "ru").named, alone);
}

TEST_F(Match, TakesNoTokens) {
  Hits hits;
  match({}, "", kUndetermined, *vocabulary_, hits);
  EXPECT_EQ(hits.token_count(), 0u);
  EXPECT_TRUE(hits.all().empty());
}

TEST_F(Match, TellsWhatAWordMeansAlone) {
  WordId word = vocabulary_->add("заводами");
  std::span<const Sense> senses = vocabulary_->senses(word, *lexicon_->language("ru"));
  ASSERT_EQ(senses.size(), 1u);
  EXPECT_EQ(lexicon_->entry(senses[0].entry).id, "plant");
  EXPECT_TRUE(vocabulary_->senses(word, *lexicon_->language("en")).empty());
  EXPECT_TRUE(vocabulary_->senses(vocabulary_->add("неизвестное"), *lexicon_->language("ru")).empty());
}

}  // namespace
}  // namespace gainsay::lexicon
