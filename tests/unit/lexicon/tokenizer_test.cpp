#include "lexicon/tokenizer.h"

#include <gtest/gtest.h>

#include "base/utf8.h"
#include "fixture.h"

namespace gainsay::lexicon {
namespace {

std::vector<Token> tokens_of(const std::string& text, Vocabulary& vocabulary) {
  std::vector<Token> out;
  tokenize(text, {0, static_cast<uint32_t>(text.size())}, vocabulary, out);
  return out;
}

std::string slice(const std::string& text, const Token& token) {
  return text.substr(token.start, token.span().size());
}

TEST(Tokenizer, CutsAsTheRowsSay) {
  Vocabulary vocabulary(Lexicon::embedded());
  std::vector<nlohmann::json> rows = test::rows("lexicon_tokens.jsonl");
  ASSERT_GT(rows.size(), 10u);
  for (const nlohmann::json& row : rows) {
    const std::string text = row["text"].get<std::string>();
    std::vector<std::string> got;
    std::string marks;
    for (const Token& token : tokens_of(text, vocabulary)) {
      got.push_back(slice(text, token));
      if (token.mark != 0) utf8::append(marks, token.mark);
    }
    EXPECT_EQ(got, row["tokens"].get<std::vector<std::string>>()) << text;
    if (row.contains("marks")) {
      EXPECT_EQ(marks, row["marks"].get<std::string>()) << text;
    }
  }
}

TEST(Tokenizer, TellsCapitalsAndScripts) {
  Vocabulary vocabulary(Lexicon::embedded());
  std::vector<Token> tokens = tokens_of("US Us us A Привет ЦБ 中 5 .", vocabulary);
  ASSERT_EQ(tokens.size(), 9u);
  EXPECT_TRUE(tokens[0].all_caps && tokens[0].capitalised);
  EXPECT_TRUE(!tokens[1].all_caps && tokens[1].capitalised);
  EXPECT_TRUE(!tokens[2].all_caps && !tokens[2].capitalised);
  EXPECT_TRUE(tokens[3].all_caps);
  EXPECT_EQ(tokens[3].script, Script::latin);
  EXPECT_EQ(tokens[4].script, Script::cyrillic);
  EXPECT_TRUE(tokens[5].all_caps);
  EXPECT_EQ(tokens[6].kind, TokenKind::ideograph);
  EXPECT_EQ(tokens[6].script, Script::han);
  EXPECT_FALSE(tokens[6].capitalised);
  EXPECT_EQ(tokens[7].kind, TokenKind::digits);
  EXPECT_EQ(tokens[7].word, kNoWord);
  EXPECT_EQ(tokens[8].mark, U'.');
}

TEST(Tokenizer, TellsWhatSpaceStandsBefore) {
  Vocabulary vocabulary(Lexicon::embedded());
  std::vector<Token> tokens = tokens_of("1 234\u00A0567\u202F8  9\n10\t11-12", vocabulary);
  ASSERT_EQ(tokens.size(), 9u);
  EXPECT_FALSE(tokens[0].space_before);
  for (int i : {1, 2, 3}) EXPECT_TRUE(tokens[i].space_before && tokens[i].narrow_before) << i;
  EXPECT_TRUE(tokens[4].space_before && !tokens[4].narrow_before);
  EXPECT_TRUE(tokens[5].line_before && tokens[5].space_before && !tokens[5].narrow_before);
  EXPECT_TRUE(tokens[6].space_before && !tokens[6].narrow_before && !tokens[6].line_before);
  EXPECT_FALSE(tokens[7].space_before || tokens[8].space_before);
}

TEST(Tokenizer, GivesOneWordOneIdWhateverItsCase) {
  Vocabulary vocabulary(Lexicon::embedded());
  std::vector<Token> tokens = tokens_of("Ёлка ЕЛКА елка ёлки", vocabulary);
  ASSERT_EQ(tokens.size(), 4u);
  EXPECT_EQ(tokens[0].word, tokens[1].word);
  EXPECT_EQ(tokens[0].word, tokens[2].word);
  EXPECT_NE(tokens[0].word, tokens[3].word);
  EXPECT_EQ(vocabulary.spelling(tokens[0].word), "елка");
  Language russian = *Lexicon::embedded().language("ru");
  EXPECT_EQ(vocabulary.stem(tokens[0].word, russian), vocabulary.stem(tokens[3].word, russian));
}

TEST(Tokenizer, ReadsItsPartOnly) {
  Vocabulary vocabulary(Lexicon::embedded());
  std::vector<Token> out;
  tokenize("alpha beta gamma", {6, 10}, vocabulary, out);
  ASSERT_EQ(out.size(), 1u);
  EXPECT_EQ(out[0].start, 6u);
  EXPECT_EQ(out[0].end, 10u);
}

// What is not UTF-8 must not be read past, looped on or lost count of; what it means does not matter.
TEST(Tokenizer, SurvivesBrokenText) {
  Vocabulary vocabulary(Lexicon::embedded());
  for (std::string text :
       {"\xff\xfe", "abc\xc3", "\xe2\x80", "\xf0\x9f\x91", "a\xcc", "\xd0\x9f\xd1", "\x80\x80", "п\xd0'"}) {
    uint32_t at = 0;
    for (const Token& token : tokens_of(text, vocabulary)) {
      EXPECT_LE(at, token.start);
      EXPECT_LT(token.start, token.end);
      EXPECT_LE(token.end, text.size());
      at = token.end;
    }
  }
}

TEST(Tokenizer, CutsEndlessWords) {
  Vocabulary vocabulary(Lexicon::embedded());
  for (std::string letter : {"a", "я", "Ⱥ", "e\u0301", "\u00AD"}) {
    std::string text = "x";
    for (int i = 0; i < 5000; ++i) text += letter;
    for (const Token& token : tokens_of(text, vocabulary)) EXPECT_LE(token.span().size(), 1100u);
  }
}

TEST(Fold, FoldsAsTheRowsSay) {
  for (const nlohmann::json& row : test::rows("lexicon_fold.jsonl")) {
    EXPECT_EQ(fold(row["word"].get<std::string>()), row["fold"].get<std::string>()) << row.dump();
  }
}

TEST(Fold, IsWhatTheTokenizerKeeps) {
  Vocabulary vocabulary(Lexicon::embedded());
  for (const nlohmann::json& row : test::rows("lexicon_fold.jsonl")) {
    std::string word = row["word"].get<std::string>();
    std::vector<Token> tokens = tokens_of(word, vocabulary);
    if (tokens.size() == 1) {
      EXPECT_EQ(vocabulary.spelling(tokens[0].word), fold(word));
    }
  }
}

}  // namespace
}  // namespace gainsay::lexicon
