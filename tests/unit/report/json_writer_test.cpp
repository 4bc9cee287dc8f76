#include <gtest/gtest.h>

#include "report/report.h"
#include "report/version.h"
#include "sample_report.h"
#include "schema_check.h"

namespace gainsay::report {
namespace {

using testing::Json;
using testing::SchemaCheck;

std::string listed(const std::vector<std::string>& lines) {
  std::string out;
  for (const std::string& line : lines) out += line + "\n";
  return out;
}

TEST(JsonWriter, keeps_to_its_schema) {
  testing::Sample sample = testing::bridge_sample();
  Json json = Json::parse(write_json(sample.report()));
  EXPECT_EQ(listed(SchemaCheck("report.schema.json").breaches(json)), "");
}

TEST(JsonWriter, of_nothing_keeps_to_its_schema) {
  testing::Sample sample;
  Json json = Json::parse(write_json(sample.report()));
  EXPECT_EQ(listed(SchemaCheck("report.schema.json").breaches(json)), "");
  EXPECT_TRUE(json["claims"].empty());
}

TEST(SchemaCheck, finds_breaches) {
  Json json = Json::parse(write_json(testing::bridge_sample().report()));
  json["claims"][0]["kind"] = "sum";
  json["claims"][1].erase("quote");
  json["findings"][0]["confidence"] = 2;
  json["facts"][0]["id"] = 1;
  EXPECT_EQ(SchemaCheck("report.schema.json").breaches(json).size(), 4u);
}

TEST(JsonWriter, gives_a_claim_with_its_words_and_its_value) {
  testing::Sample sample = testing::bridge_sample();
  Json claim = Json::parse(write_json(sample.report()))["claims"][0];
  EXPECT_EQ(claim["id"], "c1");
  EXPECT_EQ(claim["source"], "s1");
  EXPECT_EQ(claim["span"]["line"], 3);
  EXPECT_EQ(claim["span"]["column"], 1);
  EXPECT_EQ(claim["value_text"], "$600 million");
  EXPECT_EQ(claim["value"],
            Json::parse(R"({"min": "600000000", "max": "600000000", "unit": "USD", "approx": "about"})"));
  EXPECT_EQ(claim["attributed_to"], Json::array({"the port authority"}));
}

TEST(JsonWriter, spans_are_bytes_of_the_file) {
  testing::Sample sample = testing::bridge_sample();
  sample.articles[0].offsets.add(0, 3);  // a byte order mark
  Json claim = Json::parse(write_json(sample.report()))["claims"][0];
  EXPECT_EQ(claim["span"]["start"], sample.claims[0].span.start + 3);
  EXPECT_EQ(claim["value_span"]["end"], sample.claims[0].value_span.end + 3);
}

TEST(JsonWriter, values_have_the_fields_of_their_kind) {
  testing::Sample sample = testing::bridge_sample();
  Json claims = Json::parse(write_json(sample.report()))["claims"];
  EXPECT_EQ(claims[1]["value"], Json::parse(R"({"min": "1240", "max": "1240", "unit": "meter"})"));
  EXPECT_EQ(claims[2]["value"], Json::parse(R"({"from": "2026-04-14", "to": "2026-04-14", "grain": "day"})"));
  EXPECT_EQ(claims[4]["value"], Json::parse(R"({"min": "2", "max": "2"})"));
}

TEST(JsonWriter, claims_without_a_number_have_no_value_or_an_ordering) {
  testing::Sample sample = testing::bridge_sample();
  sample.claims[0].kind = claim::Kind::event;
  sample.claims[1].kind = claim::Kind::comparison;
  sample.claims[0].has_value = sample.claims[1].has_value = false;
  sample.claims[1].ordering = claim::Ordering::above;
  Json claims = Json::parse(write_json(sample.report()))["claims"];
  EXPECT_TRUE(claims[0]["value"].is_null());
  EXPECT_EQ(claims[1]["value"], Json::parse(R"({"ordering": "above"})"));
}

TEST(JsonWriter, findings_name_claims_and_sides) {
  testing::Sample sample = testing::bridge_sample();
  Json report = Json::parse(write_json(sample.report()));
  Json finding = report["findings"][0];
  EXPECT_EQ(finding["claims"], Json::array({"c1", "c12", "c6"}));
  EXPECT_EQ(finding["sides"], Json::parse(R"([["c1", "c12"], ["c6"]])"));
  EXPECT_EQ(finding["confidence"].dump(), "0.93");
  EXPECT_TRUE(report["findings"][4]["diagnosis"].is_null());
  EXPECT_TRUE(report["findings"][4]["kind"].is_null());
  EXPECT_EQ(report["summary"]["contradicts"], 1);
  EXPECT_EQ(report["summary"]["differs-in-status"], 1);
}

TEST(JsonWriter, stands_one_claim_a_line) {
  std::string json = write_json(testing::bridge_sample().report());
  EXPECT_NE(json.find("\n    {\"id\":\"c2\","), std::string::npos);
  EXPECT_NE(json.find("\n    {\"id\":\"f1\","), std::string::npos);
}

TEST(JsonWriter, bounds_the_quote_of_a_sentence_without_end) {
  testing::Sample sample;
  std::string words(1'000'000, 'x');
  sample.articles.push_back(testing::article("a.txt", "en", "", words + " 42 " + words));
  for (int i = 0; i < 50; ++i) {
    testing::add_claim(sample, 0, sample.articles[0].text, "42", testing::amount(mention::ValueKind::number, 42));
  }
  std::string json = write_json(sample.report());
  EXPECT_LT(json.size(), 2'000'000u);
  Json claim = Json::parse(json)["claims"][0];
  EXPECT_EQ(claim["value_text"], "42");
  std::string quote = claim["quote"];
  uint32_t start = claim["span"]["start"], end = claim["span"]["end"];
  EXPECT_EQ(quote, sample.articles[0].text.substr(start, end - start));
}

TEST(JsonWriter, writes_any_bytes_as_valid_json) {
  for (std::string words : {std::string("a\0b", 3), std::string("\xFF\xC3"), std::string("\"\\\n\x1b[31m")}) {
    Json json = Json::parse(write_json(testing::hostile_sample(words).report()));
    EXPECT_EQ(listed(SchemaCheck("report.schema.json").breaches(json)), "");
  }
}

TEST(ClaimLine, is_the_claim_of_the_report) {
  testing::Sample sample = testing::bridge_sample();
  Json report = Json::parse(write_json(sample.report()));
  std::string all;
  for (uint32_t i = 0; i < sample.claims.size(); ++i) {
    std::string line = write_claim_line(sample.report(), i);
    EXPECT_EQ(line.find('\n'), std::string::npos);
    EXPECT_EQ(Json::parse(line), report["claims"][i]);
    EXPECT_EQ(listed(SchemaCheck("claim-line.schema.json").breaches(Json::parse(line))), "");
    all += line + "\n";
  }
  EXPECT_EQ(write_claim_lines(sample.report()), all);
}

TEST(Version, is_that_of_the_project) {
  std::ifstream file(std::string(GAINSAY_SOURCE_DIR) + "/CMakeLists.txt");
  std::string text((std::istreambuf_iterator<char>(file)), {});
  EXPECT_NE(text.find("project(gainsay VERSION " + std::string(kVersion) + " "), std::string::npos);
}

}  // namespace
}  // namespace gainsay::report
