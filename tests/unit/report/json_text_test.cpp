#include "report/json_text.h"

#include <gtest/gtest.h>

#include <cmath>

#include <nlohmann/json.hpp>

namespace gainsay::report {
namespace {

TEST(JsonText, sets_commas) {
  JsonText json;
  json.begin_object().key("a").begin_array().integer(1).text("b").null().end_array();
  json.key("c").begin_object().end_object().key("d").boolean(true).end_object();
  EXPECT_EQ(json.take(), R"({"a":[1,"b",null],"c":{},"d":true})");
}

TEST(JsonText, breaks_lines_where_told) {
  JsonText json;
  json.begin_array().new_line(2).integer(1).new_line(2).integer(2).new_line(0).end_array();
  EXPECT_EQ(json.take(), "[\n  1,\n  2\n]");
}

TEST(JsonText, rounds_confidence) {
  JsonText json;
  json.begin_array();
  for (double value : {0.934, 0.9, 0.05, 0.001, 0.0, 1.0, 0.999, 7.0, -3.0, std::nan("")}) json.confidence(value);
  EXPECT_EQ(json.end_array().take(), "[0.93,0.9,0.05,0,0,1,1,1,0,0]");
}

// Every text reads back as it was; broken bytes as U+FFFD.
TEST(JsonText, escapes_as_other_readers_expect) {
  for (std::string text :
       {std::string("plain"), std::string("q\" b\\ n\n t\t r\r"), std::string("nul\0esc\x1b end\x1f", 14),
        std::string("600 млн €, 中文 😀"), std::string("\x7f\xE2\x80\xA8")}) {
    JsonText json;
    EXPECT_EQ(nlohmann::json::parse(json.text(text).view()).get<std::string>(), text);
  }
  JsonText json;
  EXPECT_EQ(nlohmann::json::parse(json.text("a\xFF"
                                            "b\xE2\x82")
                                      .view())
                .get<std::string>(),
            "a\xEF\xBF\xBD"
            "b\xEF\xBF\xBD\xEF\xBF\xBD");
}

}  // namespace
}  // namespace gainsay::report
