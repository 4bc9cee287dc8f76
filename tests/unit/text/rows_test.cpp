// The tables of tests/rows/text_*.jsonl.
#include "reading.h"

namespace gainsay::text {
namespace {

// Full paragraphs between which a line is looked at, so that it stands where such lines stand.
std::string prose(const std::string& language) {
  if (language == "ru")
    return "Компания сообщила, что в этом году построит новый завод и наймет людей в двух городах страны.";
  if (language == "pt")
    return "A empresa informou que neste ano vai construir uma nova fábrica e contratar pessoas em duas cidades do "
           "país.";
  if (language == "zh") return "该公司表示，今年将在两个城市建设新工厂并招聘更多员工。";
  return "The company said that it would build a new plant this year and hire people in two cities of the country.";
}

TEST(SentenceRows, SplitWhereAReaderWould) {
  for (const auto& row : rows("text_sentences")) {
    Article article = read_snippet(row["text"].get<std::string>(), words(), {std::nullopt, row["lang"]});
    EXPECT_EQ(sentences_of(article), row["sentences"].get<std::vector<std::string>>()) << row;
  }
}

TEST(DateRows, OnlyDateLinesDateAnArticle) {
  for (const auto& row : rows("text_dates")) {
    std::string text =
        "A\n\n" + row["line"].get<std::string>() + "\n\n" + prose(row["lang"]) + "\n\n" + prose(row["lang"]) + "\n";
    Article article = read(text, "a.txt", {std::nullopt, row["lang"]});
    bool dated = article.published.basis == DateBasis::stated;
    std::string found = dated && article.published.range.from ? article.published.range.from->text() : "";
    EXPECT_EQ(found, row["date"].is_null() ? "" : row["date"].get<std::string>()) << row;
    bool line = dated || row.value("line_is_date", false);
    EXPECT_EQ(paragraphs_of(article, Role::date_line).size(), line ? 1u : 0u) << row;
    EXPECT_EQ(article.problems.size(), line && !dated ? 1u : 0u) << row;
  }
}

TEST(FurnitureRows, FurnitureIsToldFromBody) {
  for (const auto& row : rows("text_furniture")) {
    std::string body = prose(row["lang"]);
    std::string text =
        body + "\n\n" + body + "\n\n" + row["line"].get<std::string>() + "\n\n" + body + "\n\n" + body + "\n";
    Article article = read(text, "a.txt", {std::nullopt, row["lang"]});
    ASSERT_EQ(article.paragraphs.size(), 5u) << row;
    const Paragraph& line = article.paragraphs[2];
    std::string tag = line.role == Role::furniture ? std::string(lexicon::name_of(line.furniture)) : "";
    EXPECT_EQ(tag, row["tag"].is_null() ? "" : row["tag"].get<std::string>()) << row;
    // Behind a comment form's heading nothing is the article's.
    size_t own = line.furniture == lexicon::Tag::comments ? 2 : 5;
    for (size_t other = 0; other < own; ++other) {
      if (other == 2) continue;
      EXPECT_EQ(article.paragraphs[other].role, Role::body) << row;
    }
  }
}

}  // namespace
}  // namespace gainsay::text
