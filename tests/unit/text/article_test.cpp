// Title, headings, dates, languages, regions of furniture, and Markdown, on whole articles.
#include <cstdio>

#include <cld2/public/compact_lang_det.h>  // needs cstdio above it

#include <filesystem>

#include "base/text_file.h"
#include "reading.h"

namespace gainsay::text {
namespace {

const std::string kBody =
    "The company said that it would build a new plant this year and hire people in two cities of the country.";

std::string lines(std::initializer_list<std::string> parts) {
  std::string out;
  for (const std::string& part : parts) out += part + "\n\n";
  return out;
}

TEST(Title, BehindADateHeader) {
  Article article = read(" date 2025-08-28 Output tripled in a year\n\n" + lines({kBody, kBody}));
  EXPECT_EQ(article.title, "Output tripled in a year");
  EXPECT_EQ(article.published.range, day_range(*Date::parse("2025-08-28")));
  EXPECT_EQ(article.published.basis, DateBasis::stated);
  EXPECT_EQ(article.paragraphs[0].role, Role::date_line);
  EXPECT_EQ(article.paragraphs[1].role, Role::title);
}

TEST(Title, NoneWhereTheArticleBeginsWithAFullParagraph) {
  EXPECT_EQ(read(lines({kBody, kBody})).title, "");
}

TEST(Title, BelowAThumbnailAndAByline) {
  Article article = read(lines({"Post Thumbnail", "By Jane Doe", "Output tripled in a year", kBody, kBody}));
  EXPECT_EQ(article.title, "Output tripled in a year");
}

TEST(Heading, ALineBetweenParagraphsIsNoFurniture) {
  Article article = read(lines({"Output tripled", kBody, "A look back", kBody, kBody}));
  EXPECT_EQ(paragraphs_of(article, Role::heading), std::vector<std::string>{"A look back"});
}

TEST(Published, TheUsersWordBeatsTheText) {
  Article article = read("date 2025-08-28 Output tripled\n\n" + kBody, "a.txt", {Date::parse("2025-09-01"), ""});
  EXPECT_EQ(article.published.range.from, Date::parse("2025-09-01"));
  EXPECT_EQ(article.published.basis, DateBasis::given);
}

TEST(Published, ImpossibleDateInTheHeaderIsAProblemWithItsPlace) {
  Article article = read("\n date 2025-13-45 Output tripled\n\n" + kBody);
  EXPECT_EQ(article.published.basis, DateBasis::unknown);
  EXPECT_FALSE(article.published.range.known());
  ASSERT_EQ(article.problems.size(), 1u);
  EXPECT_EQ(article.problems[0].line, 2u);
  EXPECT_NE(article.problems[0].message.find("2025-13-45"), std::string::npos);
  EXPECT_EQ(article.title, "Output tripled");
}

TEST(Furniture, EverythingBehindALatestNewsHeading) {
  Article article = read(
      lines({"Output tripled", kBody, kBody, kBody, kBody, "Latest News", "Investor bets $1.1 billion against a rival",
             "The investor has bet $1.1 billion.", "A robot was shown", "The maker showed a robot. It walks."}));
  EXPECT_EQ(paragraphs_of(article, Role::body).size(), 4u);
  EXPECT_EQ(paragraphs_of(article, Role::furniture).size(), 5u);
}

TEST(Furniture, ReadAlsoInTheMiddleTakesItsLinksOnly) {
  Article article =
      read(lines({"Output tripled", kBody, kBody, kBody, "Read also", "Rival sells 5 million phones", kBody, kBody}));
  EXPECT_EQ(paragraphs_of(article, Role::body).size(), 5u);
  EXPECT_EQ(paragraphs_of(article, Role::furniture).size(), 2u);
}

TEST(Furniture, AnAuthorsBiographyDirectlyBelowTheName) {
  Article article =
      read(lines({"Output tripled", kBody, kBody}) + "Author: Jane Doe\nI have covered chips for 12 years.\n");
  EXPECT_EQ(paragraphs_of(article, Role::furniture).size(), 2u);
}

TEST(Furniture, LinesBehindTheLastParagraphAreLinks) {
  Article article = read(lines({"Output tripled", kBody, kBody, kBody, "Dollar tomorrow: 81.2 roubles"}));
  EXPECT_EQ(paragraphs_of(article, Role::furniture), std::vector<std::string>{"Dollar tomorrow: 81.2 roubles"});
}

TEST(Furniture, ACaptionEndsInACredit) {
  Article article = read(lines({"Output tripled", kBody, "The new chip Photo: Huawei", kBody, kBody}));
  EXPECT_EQ(paragraphs_of(article, Role::caption), std::vector<std::string>{"The new chip Photo: Huawei"});
}

TEST(Plain, WrappedLinesAreOneParagraph) {
  std::string text =
      "The company said that it would build a new plant this year and hire\n"
      "people in two cities of the country. Output is to grow from five to\n"
      "fifteen million chips, which is three times what it was, the company\n"
      "added.\n\n"
      "Rivals said that they would follow within the next two years or so,\n"
      "without naming a sum.\n";
  Article article = read(text);
  EXPECT_EQ(article.paragraphs.size(), 2u);
  EXPECT_EQ(article.sentences.size(), 3u);
}

TEST(Plain, ListMarksAreNotPartOfItems) {
  Article article = read(lines({kBody, kBody}) + "- Output: 5 million\n- Staff: 300\n1. Begin\n\n" + kBody);
  EXPECT_EQ(paragraphs_of(article, Role::list_item),
            (std::vector<std::string>{"Output: 5 million", "Staff: 300", "Begin"}));
}

TEST(Markdown, RolesAndInlineMarks) {
  std::string text =
      "---\ntitle: \"Chip output\"\ndate: 2025-08-28\nlang: en\n---\n\n"
      "# Output **tripled**\n\n"
      "The [company](https://example.com/a_b) spent **$600** million on `R1`,\nit said. ![chart](x.png)\n\n"
      "Second\n------\n\n"
      "- one *plant*\n- [x] two plants\n\n"
      "> It works,\n> he said.\n\n"
      "| Model | Output |\n|---|---:|\n| 910C | 5 million |\n\n"
      "```\nlimit = 500\n```\n\n"
      "snake_case and 5*3*2 stay.\n";
  Article article = read(text, "a.md");
  EXPECT_EQ(article.title, "Chip output");
  EXPECT_EQ(article.published.range.from, Date::parse("2025-08-28"));
  EXPECT_EQ(paragraphs_of(article, Role::heading), (std::vector<std::string>{"Output tripled", "Second"}));
  EXPECT_EQ(
      paragraphs_of(article, Role::body),
      (std::vector<std::string>{"The company spent $600 million on R1,\nit said.", "snake_case and 5*3*2 stay."}));
  EXPECT_EQ(paragraphs_of(article, Role::list_item), (std::vector<std::string>{"one plant", "two plants"}));
  EXPECT_EQ(paragraphs_of(article, Role::quote), std::vector<std::string>{"It works,\nhe said."});
  EXPECT_EQ(paragraphs_of(article, Role::table_cell),
            (std::vector<std::string>{"Model", "Output", "910C", "5 million"}));
  EXPECT_EQ(paragraphs_of(article, Role::code), std::vector<std::string>{"limit = 500"});
  for (const Paragraph& paragraph : article.paragraphs) {
    if (paragraph.role != Role::body) continue;
    Span file = article.offsets.file(paragraph.span);
    EXPECT_TRUE(text.substr(file.start, 3) == "The" || text.substr(file.start, 5) == "snake");
  }
}

TEST(Markdown, ItsOwnHeadingsAreSubjectsNotFurniture) {
  Article article = read(
      "# Limits\n\n" + kBody + "\n\n## Comments\n\nAt most 80 columns.\n\n## See also\n\n- [Install](i.md)\n", "a.md");
  EXPECT_EQ(paragraphs_of(article, Role::heading), std::vector<std::string>{"Comments"});
  EXPECT_EQ(paragraphs_of(article, Role::body).size(), 2u);
  EXPECT_EQ(paragraphs_of(article, Role::furniture), (std::vector<std::string>{"See also", "Install"}));
}

TEST(Article, EveryTokenIsInOneSentenceAndEverySpanInTheText) {
  Article article = read(lines({"Output tripled", kBody, "A. B. said: \"No.\" (He left.) ...", "5", kBody}));
  uint32_t token = 0;
  for (const Sentence& sentence : article.sentences) {
    EXPECT_EQ(sentence.first_token, token);
    EXPECT_LT(sentence.first_token, sentence.end_token);
    EXPECT_LE(sentence.span.end, article.text.size());
    token = sentence.end_token;
  }
  EXPECT_EQ(token, article.tokens.size());
}

TEST(Language, AParagraphMayBeInAnother) {
  std::string russian =
      "Компания сообщила, что в этом году она построит новый завод и наймет людей в двух городах страны.";
  Article article = read(lines({kBody, russian, kBody, kBody}));
  EXPECT_EQ(code_of(article.language), "en");
  EXPECT_EQ(code_of(article.paragraphs[1].language), "ru");
}

TEST(Language, SnippetsWithoutEvidenceAreUndetermined) {
  EXPECT_EQ(read_snippet("DeepSeek R2", words()).language, lexicon::kUndetermined);
  EXPECT_EQ(read_snippet("5 %", words()).language, lexicon::kUndetermined);
}

TEST(Language, OneThatIsGivenHoldsForEveryParagraph) {
  std::string text = "O valor da obra subiu de novo neste ano.\n\nIt was worth more than the city had paid for it.\n";
  ReadOptions options;
  EXPECT_EQ(code_of(read_snippet(text, words(), options).paragraphs.at(1).language), "en");
  options.language = "pt";
  EXPECT_EQ(code_of(read_snippet(text, words(), options).paragraphs.at(1).language), "pt");
  EXPECT_EQ(code_of(read(text, "a.txt", options).paragraphs.back().language), "pt");
}

std::vector<std::string> stories() {
  std::string folder = std::string(GAINSAY_SOURCE_DIR) + "/../shared/stories";
  return std::filesystem::exists(folder) ? collect_paths({folder}).paths : std::vector<std::string>();
}

TEST(Language, AgreesWithCld2OnTheStories) {
  std::vector<std::string> paths = stories();
  if (paths.empty()) GTEST_SKIP() << "../shared is absent";
  for (const std::string& path : paths) {
    Article article = read(*read_file(path), path);
    bool reliable = false;
    CLD2::Language judge =
        CLD2::DetectLanguage(article.text.data(), static_cast<int>(article.text.size()), true, &reliable);
    EXPECT_EQ(code_of(article.language), CLD2::LanguageCode(judge)) << path;
  }
}

TEST(Stories, EveryArticleHasBodyAndUnbrokenSpans) {
  std::vector<std::string> paths = stories();
  if (paths.empty()) GTEST_SKIP() << "../shared is absent";
  for (const std::string& path : paths) {
    std::string bytes = *read_file(path);
    Article article = read(bytes, path);
    EXPECT_GE(paragraphs_of(article, Role::body).size(), 4u) << path;
    EXPECT_TRUE(article.problems.empty()) << path;
    for (const Sentence& sentence : article.sentences) {
      Span file = article.offsets.file(sentence.span);
      EXPECT_EQ(bytes.substr(file.start, file.size()), article.slice(sentence.span)) << path;
    }
  }
}

}  // namespace
}  // namespace gainsay::text
