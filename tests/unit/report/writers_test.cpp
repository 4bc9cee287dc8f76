// What must hold for every format that people read.
#include <gtest/gtest.h>

#include "report/columns.h"
#include "report/html_style.h"
#include "report/report.h"
#include "report/tally.h"
#include "sample_report.h"

namespace gainsay::report {
namespace {

bool has(std::string_view text, std::string_view piece) {
  return text.find(piece) != std::string_view::npos;
}
size_t place_of(std::string_view text, std::string_view piece) {
  return text.find(piece);
}

TEST(Headline, counts_in_words) {
  EXPECT_EQ(headline(testing::bridge_sample().report()),
            "3 sources in 3 languages, 13 claims: 1 contradiction, 1 difference in status, 1 update, 1 refinement, 1 "
            "agreement");
  EXPECT_EQ(headline(testing::Sample().report()), "0 sources, 0 claims: no contradiction");
}

TEST(Tally, gives_each_problem_once) {
  testing::Sample sample = testing::bridge_sample();
  sample.articles[0].problems = sample.problems;
  Problem other = sample.problems[0];
  other.line = 7;
  sample.articles[1].problems.push_back(other);
  EXPECT_EQ(problems_of(sample.report()).size(), 2u);
}

// Every format: the same content in the order of its weight.
TEST(Writers, say_contradictions_first_and_give_both_quotes_with_their_places) {
  testing::Sample sample = testing::bridge_sample();
  for (const std::string& text :
       {write_markdown(sample.report()), write_html(sample.report()), write_terminal(sample.report(), {false, 200})}) {
    EXPECT_LT(place_of(text, "Contradictions"), place_of(text, "Differences in status"));
    EXPECT_LT(place_of(text, "Differences in status"), place_of(text, "Confirmed"));
    EXPECT_TRUE(has(text, "ten times as much"));
    EXPECT_TRUE(has(text, "billion for million"));
    EXPECT_TRUE(has(text, "мост обошёлся в"));
    EXPECT_TRUE(has(text, "papers/post.en.txt:3:1"));
    EXPECT_TRUE(has(text, "papers/vestnik.ru.txt:3:1"));
    EXPECT_TRUE(has(text, "28 August 2025, stated"));
    EXPECT_TRUE(has(text, "September 2025, inferred"));
    EXPECT_TRUE(has(text, "confirmed by 2 independent origins") || has(text, "Confirmed by 2 independent origins"));
    EXPECT_TRUE(has(text, "not a text file"));
  }
}

TEST(Writers, give_the_same_bytes_for_the_same_report) {
  testing::Sample one = testing::bridge_sample(), two = testing::bridge_sample();
  EXPECT_EQ(write_html(one.report()), write_html(two.report()));
  EXPECT_EQ(write_markdown(one.report()), write_markdown(two.report()));
  EXPECT_EQ(write_json(one.report()), write_json(two.report()));
}

TEST(Writers, do_not_say_the_title_twice) {
  testing::Sample sample = testing::bridge_sample();
  sample.findings[0].message = sample.facts[0].title + ": two sums.";
  std::string text = write_terminal(sample.report(), {false, 80});
  EXPECT_TRUE(has(text, "1. Harbour Bridge: cost\n   Two sums.\n"));
}

TEST(Writers, call_an_article_without_a_title_by_its_file) {
  testing::Sample sample = testing::bridge_sample();
  sample.articles[0].title.clear();
  EXPECT_TRUE(has(write_markdown(sample.report()), "— post.en.txt, 28 August 2025, stated, `papers/post.en.txt:3:1`"));
}

TEST(Html, marks_the_value_and_names_the_language) {
  std::string html = write_html(testing::bridge_sample().report());
  EXPECT_TRUE(has(html, "cost about <mark>$600 million</mark>, the port"));
  EXPECT_TRUE(has(html, "<blockquote lang=\"ru\" dir=\"ltr\">"));
}

TEST(Html, loads_nothing_and_runs_nothing) {
  std::string html = write_html(testing::bridge_sample().report());
  EXPECT_TRUE(has(html, "default-src 'none'; style-src 'sha256-"));
  for (std::string_view piece : {"<script", "http://", "https://", "src=", "url(", "@import", " style=", "onload"}) {
    EXPECT_FALSE(has(html, piece)) << piece;
  }
}

// The hash that a browser computes for a style sheet, checked against `openssl dgst -sha256 -binary | base64`.
TEST(Html, policy_has_a_base64_hash) {
  std::string policy = content_policy();
  size_t at = policy.find("'sha256-");
  ASSERT_NE(at, std::string::npos);
  EXPECT_EQ(policy.find("='", at) - at, 8u + 43u);  // 44 digits, the last of them =
}

TEST(Html, shows_markup_of_articles_as_text) {
  for (const char* words :
       {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x", "</style><b>"}) {
    std::string html = write_html(testing::hostile_sample(words).report());
    EXPECT_FALSE(has(html, words)) << words;
    EXPECT_FALSE(has(html, "<script")) << words;
    EXPECT_FALSE(has(html, "<img")) << words;
  }
  std::string link = write_html(testing::hostile_sample("javascript:alert(1)").report());
  EXPECT_FALSE(has(link, "href=\"javascript"));
}

TEST(Writers, let_no_control_character_through) {
  std::string words = std::string("a\x1b[2J\x1b]0;x\x07 \xC2\x9B\x08 \xE2\x80\xAEoff\0end", 26) + "\r";
  testing::Sample sample = testing::hostile_sample(words);
  for (const std::string& text :
       {write_markdown(sample.report()), write_html(sample.report()), write_terminal(sample.report(), {false, 80})}) {
    for (char c : text) ASSERT_TRUE(c == '\n' || static_cast<unsigned char>(c) >= 0x20) << static_cast<int>(c);
    EXPECT_FALSE(has(text, "\xE2\x80\xAE"));
    EXPECT_FALSE(has(text, "\xC2\x9B"));
    EXPECT_FALSE(has(text, "\x7f"));
  }
}

TEST(Markdown, keeps_the_columns_of_its_tables) {
  testing::Sample sample = testing::hostile_sample("a | b ` c \\| d");
  std::string markdown = write_markdown(sample.report());
  size_t rows = 0;
  for (size_t at = 0; at < markdown.size();) {
    size_t end = markdown.find('\n', at);
    std::string line = markdown.substr(at, end - at);
    at = end + 1;
    if (!line.starts_with("| ")) continue;
    ++rows;
    size_t bars = 0;
    for (size_t i = 0; i < line.size(); ++i) {
      if (line[i] == '\\')
        ++i;
      else if (line[i] == '|')
        ++bars;
    }
    EXPECT_TRUE(bars == 5 || bars == 7) << line;  // facts by two sources, list of sources
  }
  EXPECT_GT(rows, 4u);
}

TEST(Markdown, has_no_html_but_its_own) {
  std::string markdown = write_markdown(testing::hostile_sample("<img src=x> </details> ``` [a](b)").report());
  EXPECT_FALSE(has(markdown, " <img"));
  EXPECT_FALSE(has(markdown, "\n```"));
}

TEST(Terminal, paints_only_when_asked) {
  testing::Sample sample = testing::bridge_sample();
  EXPECT_FALSE(has(write_terminal(sample.report(), {false, 80}), "\x1b"));
  EXPECT_TRUE(has(write_terminal(sample.report(), {true, 80}), "\x1b[31m"));
}

TEST(Terminal, keeps_its_width) {
  testing::Sample sample = testing::hostile_sample(std::string(5000, 'w'));
  for (int width : {40, 80, 120}) {
    std::string text = write_terminal(sample.report(), {false, width});
    for (size_t at = 0; at < text.size();) {
      size_t end = text.find('\n', at);
      ASSERT_LE(columns_of(text.substr(at, end - at)), static_cast<size_t>(width));
      at = end + 1;
    }
  }
}

TEST(Terminal, sets_quotes_side_by_side_where_there_is_room) {
  testing::Sample sample = testing::bridge_sample();
  auto together = [&](int width) {
    std::string text = write_terminal(sample.report(), {false, width});
    size_t at = text.find("about $600 million / $612 million");
    return at != std::string::npos && text.substr(at, text.find('\n', at) - at).find("$6 billion") != std::string::npos;
  };
  EXPECT_TRUE(together(120));
  EXPECT_FALSE(together(80));
}

TEST(Writers, stay_short_and_quick_on_a_word_without_end) {
  testing::Sample sample = testing::hostile_sample(std::string(1'000'000, 'w'));
  sample.facts.clear(), sample.findings.clear(), sample.problems.clear();
  for (auto& article : sample.articles) article.path = "a.txt";
  for (auto& claim : sample.claims) claim.subject = {}, claim.measure = "", claim.attributed_to.clear();
  sample.origins.clear();
  testing::add_finding(sample, "a word", verdict::Verdict::contradicts, {{0}, {1}}, 2, "one word");
  EXPECT_LT(write_html(sample.report()).size(), 40'000u);
  EXPECT_LT(write_markdown(sample.report()).size(), 20'000u);
  EXPECT_LT(write_terminal(sample.report(), {}).size(), 20'000u);
}

TEST(Writers, set_more_sources_than_fit_beside_each_other_into_one_cell) {
  testing::Sample sample;
  for (uint32_t i = 0; i < 30; ++i) {
    sample.articles.push_back(testing::article("p" + std::to_string(i) + ".txt", "en", "Paper", "It is 42 long."));
    testing::add_claim(sample, i, "It is 42 long.", "42", testing::amount(mention::ValueKind::number, 42));
  }
  std::vector<uint32_t> all(30);
  for (uint32_t i = 0; i < 30; ++i) all[i] = i;
  testing::add_finding(sample, "Length", verdict::Verdict::agrees, {all}, 1, "All say 42.");
  EXPECT_TRUE(has(write_html(sample.report()), "What the sources say"));
  EXPECT_TRUE(has(write_markdown(sample.report()), "source 30: 42"));
}

}  // namespace
}  // namespace gainsay::report
