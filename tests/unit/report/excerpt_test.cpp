#include "report/excerpt.h"

#include <gtest/gtest.h>

#include "base/utf8.h"

namespace gainsay::report {
namespace {

std::string joined(const Excerpt& e) {
  return e.before + "[" + e.value + "]" + e.after;
}

TEST(Excerpt, marks_the_value_in_its_sentence) {
  std::string text = "Then the bridge cost $600 million in all. Next.";
  EXPECT_EQ(joined(excerpt(text, {5, 41}, {21, 33}, 600)), "the bridge cost [$600 million] in all.");
}

TEST(Excerpt, keeps_the_value_and_its_surroundings_of_a_long_sentence) {
  std::string text;
  for (int i = 0; i < 200; ++i) text += "word ";
  uint32_t at = static_cast<uint32_t>(text.size());
  text += "VALUE ";
  for (int i = 0; i < 200; ++i) text += "tail ";
  Excerpt e = excerpt(text, {0, static_cast<uint32_t>(text.size())}, {at, at + 5}, 60);
  EXPECT_EQ(e.value, "VALUE");
  EXPECT_TRUE(e.before.starts_with("…word")) << e.before;
  EXPECT_TRUE(e.after.ends_with("tail…")) << e.after;
  EXPECT_LE(joined(e).size(), 60 + 8u);
}

TEST(Excerpt, of_a_word_without_end_is_short_and_whole_in_code_points) {
  std::string text;
  for (int i = 0; i < 1'000'000; ++i) text += "щ";
  Span all{0, static_cast<uint32_t>(text.size())};
  for (Span value : {all, Span{1'000'000, 1'000'010}, Span{0, 2}, Span{1'999'998, 2'000'000}}) {
    Excerpt e = excerpt(text, all, value, 600);
    std::string shown = joined(e);
    EXPECT_LE(shown.size(), 620u);
    EXPECT_EQ(utf8::valid_prefix(shown), shown.size());
  }
}

TEST(Excerpt, survives_spans_outside_of_the_text) {
  EXPECT_EQ(joined(excerpt("short", {2, 99}, {50, 60}, 10)), "ort[]");
  EXPECT_EQ(joined(excerpt("", {5, 9}, {1, 2}, 10)), "[]");
  EXPECT_EQ(joined(excerpt("value elsewhere", {6, 15}, {0, 5}, 100)), "elsewhere[]");
}

TEST(Clip, says_that_something_was_left_out) {
  EXPECT_EQ(clip("short title", 100), "short title");
  EXPECT_EQ(clip("a title of many words", 12), "a title of…");
}

}  // namespace
}  // namespace gainsay::report
