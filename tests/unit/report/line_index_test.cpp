#include "report/line_index.h"

#include <gtest/gtest.h>

namespace gainsay::report {
namespace {

// "line:column".
std::string at(const LineIndex& lines, size_t offset) {
  text::Place place = lines.at(static_cast<uint32_t>(offset));
  return std::to_string(place.line) + ":" + std::to_string(place.column);
}

TEST(LineIndex, counts_lines_and_code_points_from_one) {
  std::string text = "né\n\nмост 中\n";
  LineIndex lines(text);
  EXPECT_EQ(at(lines, 0), "1:1");
  EXPECT_EQ(at(lines, 1), "1:2");
  EXPECT_EQ(at(lines, 3), "1:3");
  EXPECT_EQ(at(lines, 4), "2:1");
  EXPECT_EQ(at(lines, 5), "3:1");
  EXPECT_EQ(at(lines, text.find("中")), "3:6");
  EXPECT_EQ(at(lines, text.size()), "4:1");
  EXPECT_EQ(at(lines, 9999), "4:1");
}

TEST(LineIndex, of_an_empty_text_has_one_place) {
  EXPECT_EQ(at(LineIndex(""), 0), "1:1");
}

TEST(LineIndex, agrees_with_counting_on_long_lines) {
  std::string text;
  for (int i = 0; i < 9000; ++i) text += i % 7 == 0 ? "я" : i % 1500 == 1 ? "\n" : "x";
  LineIndex lines(text);
  for (uint32_t offset = 0; offset < text.size(); ++offset) {
    text::Place expected = text::place_of(text, offset);
    ASSERT_EQ(at(lines, offset), std::to_string(expected.line) + ":" + std::to_string(expected.column)) << offset;
  }
}

// A hundred thousand questions on one line of ten megabytes: a second would already be too long.
TEST(LineIndex, is_fast_on_a_line_without_end) {
  std::string text(10'000'000, 'x');
  LineIndex lines(text);
  for (uint32_t i = 0; i < 100'000; ++i) ASSERT_EQ(lines.at(i * 100).column, i * 100 + 1);
}

}  // namespace
}  // namespace gainsay::report
