#include "lexicon/lexicon.h"

#include <gtest/gtest.h>

#include "base/text_file.h"
#include "fixture.h"
#include "lexicon/declension.h"
#include "lexicon/tokenizer.h"
#include "lexicon/vocabulary.h"

namespace gainsay::lexicon {
namespace {

bool means(const Lexicon& lexicon, const std::string& text, const std::string& language, Kind kind,
           const std::string& id) {
  Vocabulary vocabulary(lexicon);
  std::vector<Token> tokens;
  tokenize(text, {0, static_cast<uint32_t>(text.size())}, vocabulary, tokens);
  Hits hits;
  match(tokens, text, *lexicon.language(language), vocabulary, hits);
  for (const Hit& hit : hits.all()) {
    const Entry& entry = lexicon.entry(hit.entry);
    if (entry.kind == kind && entry.id == id && hit.end == tokens.size()) return true;
  }
  return false;
}

TEST(Lexicon, KnowsItsLanguages) {
  const Lexicon& lexicon = Lexicon::embedded();
  EXPECT_EQ(lexicon.languages()[kUndetermined].code, "und");
  for (std::string code : {"en", "ru", "pt", "es", "de", "fr", "it", "uk", "zh", "pl", "tr"}) {
    ASSERT_TRUE(lexicon.language(code)) << code;
    EXPECT_EQ(lexicon.languages()[*lexicon.language(code)].code, code);
  }
  EXPECT_FALSE(lexicon.language("xx"));
  EXPECT_EQ(lexicon.languages()[*lexicon.language("ru")].decimal, U',');
  EXPECT_EQ(lexicon.languages()[*lexicon.language("en")].decimal, U'.');
}

TEST(Lexicon, KnowsWhatCldrTells) {
  const Lexicon& lexicon = Lexicon::embedded();
  EXPECT_EQ(lexicon.entry(*lexicon.find(Kind::entity, "CN")).name, "China");
  EXPECT_TRUE(means(lexicon, "Китаем", "ru", Kind::entity, "CN"));
  EXPECT_TRUE(means(lexicon, "中国", "zh", Kind::entity, "CN"));
  EXPECT_TRUE(means(lexicon, "нанометрами", "ru", Kind::unit, "nanometer"));
  EXPECT_TRUE(means(lexicon, "quilômetros por hora", "pt", Kind::unit, "kilometer-per-hour"));
  EXPECT_TRUE(means(lexicon, "долларов США", "ru", Kind::currency, "USD"));
  EXPECT_FALSE(means(lexicon, "Данные", "ru", Kind::entity, "DK"));
  EXPECT_FALSE(means(lexicon, "Того", "ru", Kind::entity, "TG"));
}

TEST(Lexicon, LaysTheUsersFolderOver) {
  test::Folder folder;
  folder.with_entries("own.json", R"(
    {"kind": "entity", "id": "CN", "forms": {"en": ["Cathay"]}},
    {"kind": "entity", "id": "acme", "tag": "company", "country": "CN", "forms": {"en": ["Acme Widgets"]}})");
  auto made = Lexicon::with_overlay(folder.path());
  ASSERT_TRUE(made) << made.problem().text();
  const Lexicon& lexicon = **made;
  EXPECT_EQ(lexicon.entry_count(), Lexicon::embedded().entry_count() + 1);
  EXPECT_TRUE(means(lexicon, "Cathay", "en", Kind::entity, "CN"));
  EXPECT_TRUE(means(lexicon, "China", "en", Kind::entity, "CN"));
  EXPECT_TRUE(means(lexicon, "Acme Widgets", "ru", Kind::entity, "acme"));
  EntryId acme = *lexicon.find(Kind::entity, "acme");
  ASSERT_EQ(lexicon.related(acme, Attribute::country).size(), 1u);
  EXPECT_EQ(lexicon.related(acme, Attribute::country)[0], *lexicon.find(Kind::entity, "CN"));
  EXPECT_EQ(lexicon.entry(*lexicon.find(Kind::entity, "CN")).name, "China");
}

TEST(Lexicon, LaidOverNothingIsTheSame) {
  test::Folder folder;
  auto made = Lexicon::with_overlay(folder.path());
  ASSERT_TRUE(made) << made.problem().text();
  const Lexicon &own = **made, &embedded = Lexicon::embedded();
  ASSERT_EQ(own.entry_count(), embedded.entry_count());
  for (EntryId id = 0; id < own.entry_count(); ++id) {
    EXPECT_EQ(own.entry(id).id, embedded.entry(id).id);
    EXPECT_EQ(own.entry(id).name, embedded.entry(id).name);
    EXPECT_EQ(own.entry(id).value, embedded.entry(id).value);
  }
}

TEST(Lexicon, SaysWhatIsWrongWithTheUsersFolder) {
  test::Folder folder;
  folder.with_entries("own.json", "{\"kind\": \"noun\"}");
  auto made = Lexicon::with_overlay(folder.path());
  ASSERT_FALSE(made);
  EXPECT_EQ(made.problem().line, 2u);
}

TEST(Declension, DeclinesByTheFirstRuleThatFits) {
  Declension russian({"ия: ия ии", "ы: ы ∅ ов", "н|р: +а +у"});
  EXPECT_EQ(russian.forms("дания"), (std::vector<std::string>{"дания", "дании"}));
  EXPECT_EQ(russian.forms("иран"), (std::vector<std::string>{"иран", "ирана", "ирану"}));
  EXPECT_EQ(russian.forms("филиппины"), (std::vector<std::string>{"филиппины", "филиппин", "филиппинов"}));
  EXPECT_EQ(russian.forms("перу"), (std::vector<std::string>{"перу"}));
  EXPECT_EQ(russian.forms("ия"), (std::vector<std::string>{"ия"}));
  EXPECT_EQ(Declension().forms("иран"), (std::vector<std::string>{"иран"}));
}

// docs/lexicon.md is what the writers of data read: every name of the code stands there.
TEST(Kinds, AreThoseOfTheDocument) {
  Result<std::string> document = read_file(std::string(GAINSAY_SOURCE_DIR) + "/docs/lexicon.md");
  ASSERT_TRUE(document);
  auto stands = [&](std::string_view name) {
    return document->find("`" + std::string(name) + "`") != std::string::npos;
  };
  for (int i = 0; i <= static_cast<int>(Kind::concept_); ++i) {
    Kind kind = static_cast<Kind>(i);
    EXPECT_TRUE(stands(name_of(kind))) << name_of(kind);
    EXPECT_EQ(kind_named(name_of(kind)), kind);
  }
  for (int i = 0; i <= static_cast<int>(Attribute::context); ++i) {
    Attribute attribute = static_cast<Attribute>(i);
    EXPECT_TRUE(stands(name_of(attribute))) << name_of(attribute);
    EXPECT_EQ(attribute_named(name_of(attribute)), attribute);
  }
  for (int i = 0; i <= static_cast<int>(Tag::general); ++i) {
    Tag tag = static_cast<Tag>(i);
    EXPECT_EQ(tag_named(name_of(tag)), tag);
  }
  EXPECT_FALSE(kind_named("noun"));
}

TEST(Kinds, AllowTheTagsOfTheDocument) {
  EXPECT_TRUE(allows(Kind::concept_, Tag::measure));
  EXPECT_TRUE(allows(Kind::concept_, Tag::thing));
  EXPECT_TRUE(allows(Kind::concept_, Tag::event));
  EXPECT_FALSE(allows(Kind::concept_, Tag::pm));
  EXPECT_FALSE(allows(Kind::concept_, Tag::none));
  EXPECT_TRUE(allows(Kind::entity, Tag::person));
  EXPECT_FALSE(allows(Kind::entity, Tag::thing));
  EXPECT_TRUE(allows(Kind::date_preposition, Tag::before));
  EXPECT_TRUE(allows(Kind::date_preposition, Tag::between));
  EXPECT_FALSE(allows(Kind::date_preposition, Tag::about));
  EXPECT_TRUE(allows(Kind::range_word, Tag::and_));
  EXPECT_TRUE(allows(Kind::day_part, Tag::none));
  EXPECT_FALSE(allows(Kind::number, Tag::word));
}

}  // namespace
}  // namespace gainsay::lexicon
