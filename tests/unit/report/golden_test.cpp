// The sample report as each format shows it, whole. Renew with GAINSAY_RENEW=1 after looking at what changed.
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

#include "report/html_style.h"
#include "report/report.h"
#include "sample_report.h"

namespace gainsay::report {
namespace {

std::string golden_path(const std::string& name) {
  return std::string(GAINSAY_SOURCE_DIR) + "/tests/golden/report/" + name;
}

void expect_golden(const std::string& name, const std::string& text) {
  if (std::getenv("GAINSAY_RENEW") != nullptr) {
    std::ofstream(golden_path(name), std::ios::binary) << text;
    return;
  }
  std::ifstream file(golden_path(name), std::ios::binary);
  std::string golden((std::istreambuf_iterator<char>(file)), {});
  EXPECT_EQ(text, golden) << name << " differs; if that is meant, run GAINSAY_RENEW=1 test_report";
}

// The style sheet is no content.
std::string without(std::string text, std::string_view piece) {
  size_t at = text.find(piece);
  return at == std::string::npos ? text : text.erase(at, piece.size());
}

TEST(Golden, json) {
  expect_golden("bridge.json", write_json(testing::bridge_sample().report()));
}
TEST(Golden, markdown) {
  expect_golden("bridge.md", write_markdown(testing::bridge_sample().report()));
}
TEST(Golden, terminal) {
  expect_golden("bridge.txt", write_terminal(testing::bridge_sample().report(), {false, 80}));
}
TEST(Golden, wide_terminal) {
  expect_golden("bridge-wide.txt", write_terminal(testing::bridge_sample().report(), {false, 120}));
}
TEST(Golden, html) {
  std::string html = write_html(testing::bridge_sample().report());
  expect_golden("bridge.html", without(without(html, html_style()), content_policy()));
}

}  // namespace
}  // namespace gainsay::report
