// Bytes of every kind: encodings, damage, size.
#include <unicode/ucnv.h>

#include <chrono>

#include "reading.h"

namespace gainsay::text {
namespace {

const std::string kRussian =
    "Китайские производители чипов планируют утроить выпуск процессоров.\n\nОб этом сообщила газета, которая ссылается "
    "на "
    "трёх человек, знакомых с планами компании. Завод начнёт работу до конца года.\n";

std::string encoded(const std::string& text, const char* encoding) {
  UErrorCode status = U_ZERO_ERROR;
  std::string out(text.size() * 4 + 16, '\0');
  int32_t size = ucnv_convert(encoding, "UTF-8", out.data(), static_cast<int32_t>(out.size()), text.data(),
                              static_cast<int32_t>(text.size()), &status);
  EXPECT_TRUE(U_SUCCESS(status)) << encoding;
  out.resize(static_cast<size_t>(size));
  return out;
}

// Every sentence's span in the file, decoded again, must be the sentence.
void expect_ways_back(const Article& article, const std::string& bytes, const char* encoding) {
  for (const Sentence& sentence : article.sentences) {
    Span file = article.offsets.file(sentence.span);
    EXPECT_EQ(bytes.substr(file.start, file.size()), encoded(std::string(article.slice(sentence.span)), encoding));
  }
}

TEST(Encoding, LegacyAndWideEncodingsReadAsTheSameText) {
  for (const char* encoding : {"UTF-8", "windows-1251", "KOI8-R", "UTF-16LE", "UTF-16BE"}) {
    std::string bytes = encoded(kRussian, encoding);
    Article article = read(bytes);
    EXPECT_EQ(article.text, kRussian) << encoding;
    EXPECT_EQ(code_of(article.language), "ru") << encoding;
    expect_ways_back(article, bytes, encoding);
  }
}

TEST(Encoding, ByteOrderMarksAreNoText) {
  struct Row {
    std::string mark;
    const char* encoding;
  };
  const Row kRows[] = {{"\xEF\xBB\xBF", "UTF-8"},
                       {"\xFF\xFE", "UTF-16LE"},
                       {"\xFE\xFF", "UTF-16BE"},
                       {std::string("\xFF\xFE\0\0", 4), "UTF-32LE"},
                       {std::string("\0\0\xFE\xFF", 4), "UTF-32BE"}};
  for (const Row& row : kRows) {
    std::string bytes = row.mark + encoded(kRussian, row.encoding);
    Article article = read(bytes);
    EXPECT_EQ(article.text, kRussian) << row.encoding;
    EXPECT_TRUE(article.problems.empty()) << row.encoding;
    expect_ways_back(article, bytes, row.encoding);
  }
}

TEST(Encoding, WesternLegacyText) {
  std::string text = "A produção não caiu: as fábricas estão contratando, e três regiões já anunciaram expansão.\n";
  Article article = read(encoded(text, "windows-1252"));
  EXPECT_EQ(article.text, text);
  ASSERT_EQ(article.problems.size(), 1u);
  EXPECT_EQ(article.problems[0].severity, Problem::Severity::warning);
}

TEST(Encoding, BrokenUtf8IsReadOnAndReported) {
  std::string bytes = "Первая строка.\nВторая \xD0 строка и \xFF ещё.\n";
  Article article = read(bytes);
  EXPECT_EQ(article.text, "Первая строка.\nВторая \uFFFD строка и \uFFFD ещё.\n");
  ASSERT_EQ(article.problems.size(), 1u);
  EXPECT_EQ(article.problems[0].line, 2u);
  EXPECT_EQ(article.problems[0].column, 8u);
  EXPECT_NE(article.problems[0].message.find("byte 40"), std::string::npos) << article.problems[0].message;
  Span end = article.sentences.back().span;
  Span file = article.offsets.file(end);
  EXPECT_EQ(file.end, bytes.size() - 1);
}

TEST(Encoding, ALoneStrayByteInEnglishIsDamage) {
  Article article = read("Prices rose \xFF 5 percent.");
  EXPECT_EQ(article.text, "Prices rose \uFFFD 5 percent.");
  EXPECT_EQ(article.problems.size(), 1u);
}

TEST(BadInput, EmptyAndBinaryFilesAreErrors) {
  EXPECT_FALSE(try_read(""));
  EXPECT_FALSE(try_read(std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16)));
  EXPECT_FALSE(try_read(std::string("%PDF-1.7 anything", 17)));
  EXPECT_FALSE(try_read(std::string("\x01\x02\x00\x03\x04\x05\x06\x07", 8)));
  EXPECT_EQ(try_read("").problem().severity, Problem::Severity::error);
}

TEST(BadInput, ALoneNulIsASpaceWithAWarning) {
  Article article = read(std::string("Prices rose\0by 5 percent in the year, the agency said.", 54));
  EXPECT_EQ(article.text, "Prices rose by 5 percent in the year, the agency said.");
  ASSERT_EQ(article.problems.size(), 1u);
  EXPECT_EQ(article.problems[0].severity, Problem::Severity::warning);
  EXPECT_EQ(article.problems[0].column, 12u);
}

TEST(BadInput, NothingButSpaceIsAWarning) {
  Article article = read(" \n\t\n");
  EXPECT_TRUE(article.paragraphs.empty());
  EXPECT_EQ(article.problems.size(), 1u);
}

TEST(Clean, LineEndsSoftHyphensAndAccents) {
  std::string bytes =
      "Pro\xC2\xAD"
      "duc\xCC\xA7"
      "a\xCC\x83"
      "o subiu.\r\n\r\nPre\xE2\x80\x8Bços caíram.\r\n";
  Article article = read(bytes);
  EXPECT_EQ(article.text, "Produção subiu.\n\nPreços caíram.\n");
  ASSERT_EQ(article.sentences.size(), 2u);
  Span first = article.offsets.file(article.sentences[0].span),
       second = article.offsets.file(article.sentences[1].span);
  EXPECT_EQ(bytes.substr(first.start, first.size()),
            "Pro\xC2\xAD"
            "duc\xCC\xA7"
            "a\xCC\x83"
            "o subiu.");
  EXPECT_EQ(bytes.substr(second.start, second.size()), "Pre\xE2\x80\x8Bços caíram.");
}

double seconds_to_read(const std::string& bytes, const std::string& path) {
  auto from = std::chrono::steady_clock::now();
  Result<Article> article = try_read(bytes, path);
  EXPECT_TRUE(article);
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - from).count();
}

std::string repeated(std::string_view piece, size_t bytes) {
  std::string out;
  out.reserve(bytes + piece.size());
  while (out.size() < bytes) out += piece;
  return out;
}

// A quadratic step would take minutes at this size.
TEST(LargeInput, StaysLinear) {
  constexpr size_t kSize = 1 << 20;  // of each; one is read at 8 MiB below
  constexpr double kSlow = 20;
  for (std::string_view piece : {"word ", "A. ", "5. A", "U.S. The ", "a", "Hm!\n", "1\n\n", "[x](", "[", "**`", "|a",
                                 "<a ", "\"", ".", "г. В "}) {
    for (const char* path : {"a.txt", "a.md"}) {
      EXPECT_LT(seconds_to_read(repeated(piece, kSize), path), kSlow) << piece << " " << path;
    }
  }
}

TEST(LargeInput, OneLineOfEightMebibytes) {
  std::string bytes = repeated("Output rose by 5 percent. ", 8 << 20);
  Article article = read(bytes);
  ASSERT_EQ(article.paragraphs.size(), 1u);
  EXPECT_EQ(article.sentences.size(), (bytes.size() + 25) / 26);
}

}  // namespace
}  // namespace gainsay::text
