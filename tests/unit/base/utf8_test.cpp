#include "base/utf8.h"

#include <gtest/gtest.h>

namespace gainsay::utf8 {
namespace {

TEST(Utf8, StopsAtTheFirstBrokenByte) {
  struct Row {
    std::string text;
    size_t valid;
  };
  for (const Row& row :
       {Row{"", 0}, Row{"abc", 3}, Row{"чип", 6}, Row{"abc\xFF", 3}, Row{"\xC3", 0}, Row{"a\xC0\xAF", 1},
        Row{"\xED\xA0\x80", 0}, Row{"\xF5\x80\x80\x80", 0}, Row{"0123456789\x80", 10}, Row{"😀", 4}}) {
    EXPECT_EQ(valid_prefix(row.text), row.valid) << row.text;
  }
}

TEST(Utf8, ReadsABrokenByteAsOneReplacement) {
  Decoded decoded = decode("\xE2\x82", 0);
  EXPECT_EQ(decoded.code, U'\uFFFD');
  EXPECT_EQ(decoded.length, 1U);
  EXPECT_EQ(count("a\xE2\x82z"), 4U);
}

TEST(Utf8, WritesWhatItReads) {
  std::string out;
  for (char32_t code : {U'a', U'é', U'ж', U'中', U'😀', char32_t{0xD800}}) append(out, code);
  EXPECT_EQ(out, "aéж中😀\uFFFD");
}

}  // namespace
}  // namespace gainsay::utf8
