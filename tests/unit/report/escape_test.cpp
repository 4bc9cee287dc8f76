#include "report/escape.h"

#include <gtest/gtest.h>

namespace gainsay::report {
namespace {

struct Row {
  std::string in, out;
};

TEST(Plain, neutralises_what_could_steer_a_terminal_or_turn_text_round) {
  const std::vector<Row> rows = {
      {"as it is: 600 млн €, 中文, שלום", "as it is: 600 млн €, 中文, שלום"},
      {"\x1b[31mred\x1b[0m", "␛[31mred␛[0m"},
      {std::string("a\0b", 3), "a␀b"},
      {"bell\x07 del\x7f", "bell␇ del␡"},
      {"\xC2\x9B"
       "31m",
       "\xEF\xBF\xBD"
       "31m"},  // the one-byte CSI
      {"a\xE2\x80\xAE"
       "b",
       "a\xEF\xBF\xBD"
       "b"},  // right-to-left override
      {"a\xE2\x81\xA6"
       "b",
       "a\xEF\xBF\xBD"
       "b"},  // isolate
      {"broken \xFF\xC3", "broken \xEF\xBF\xBD\xEF\xBF\xBD"},
      {"one\r\ntwo\tthree   four\xE2\x80\xA9"
       "five",
       "one two three four five"},
      {"", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(plain(row.in), row.out) << row.in;
}

TEST(EscapeHtml, leaves_no_markup) {
  EXPECT_EQ(escape_html("<script>alert('x' & \"y\")</script>"),
            "&lt;script&gt;alert(&#39;x&#39; &amp; &quot;y&quot;)&lt;/script&gt;");
  EXPECT_EQ(escape_html("AT&amp;T"), "AT&amp;amp;T");
}

TEST(EscapeMarkdown, leaves_nothing_that_markdown_reads) {
  const std::vector<Row> rows = {
      {"a | b", "a \\| b"},
      {"`code` *bold* _it_", "\\`code\\` \\*bold\\* \\_it\\_"},
      {"[x](javascript:y)", "\\[x\\](javascript:y)"},
      {"![i](u)", "\\!\\[i\\](u)"},
      {"<b>&lt;", "\\<b\\>\\&lt;"},
      {"- item", "\\- item"},
      {"well-known", "well-known"},
      {"12. item", "12\\. item"},
      {"3.5 million", "3\\.5 million"},
      {"in 2025. Then", "in 2025. Then"},
      {"=== line", "\\=== line"},
      {"$600 to $700", "\\$600 to \\$700"},
      {"back\\slash", "back\\\\slash"},
      {"ask @alice",
       "ask @\xE2\x81\xA0"
       "alice"},
      {"see #12",
       "see \\#\xE2\x81\xA0"
       "12"},
      {"a @ b", "a @ b"},
  };
  for (const Row& row : rows) EXPECT_EQ(escape_markdown(row.in), row.out) << row.in;
}

TEST(EscapeMarkdown, leaves_numbers_alone_inside_a_line) {
  EXPECT_EQ(escape_markdown("1.240 metros", false), "1.240 metros");
  EXPECT_EQ(escape_markdown("-5 %", false), "-5 %");
}

}  // namespace
}  // namespace gainsay::report
