#include "report/columns.h"

#include <gtest/gtest.h>

namespace gainsay::report {
namespace {

using Lines = std::vector<std::string>;

TEST(Columns, wide_characters_take_two_and_marks_none) {
  EXPECT_EQ(columns_of("мост"), 4u);
  EXPECT_EQ(columns_of("中文"), 4u);
  EXPECT_EQ(columns_of("e\xCC\x81"), 1u);
}

TEST(Wrap, breaks_at_spaces) {
  EXPECT_EQ(wrap("one two three", 7), (Lines{"one two", "three"}));
  EXPECT_EQ(wrap("  one  ", 7), (Lines{"one"}));
  EXPECT_EQ(wrap("", 7), (Lines{""}));
}

TEST(Wrap, breaks_a_word_that_is_longer_than_a_line) {
  EXPECT_EQ(wrap("abcdefgh ij", 3), (Lines{"abc", "def", "gh", "ij"}));
  EXPECT_EQ(wrap("中文字", 4), (Lines{"中文", "字"}));
  EXPECT_EQ(wrap(std::string(1'000'000, 'x'), 100).size(), 10'000u);
}

TEST(Padded, fills_columns_not_bytes) {
  EXPECT_EQ(padded("мост", 6), "мост  ");
}

}  // namespace
}  // namespace gainsay::report
