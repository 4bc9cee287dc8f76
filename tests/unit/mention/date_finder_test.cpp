// Dates, periods and times of day: tests/rows/dates.<language>.jsonl lists texts with everything that must be found in
// them.

#include "mention/date_finder.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "lexicon/tokenizer.h"

namespace gainsay::mention {
namespace {

using nlohmann::json;

// A text as one sentence, ready to be searched.
class Search {
 public:
  Search(const std::string& text, const std::string& language, const std::string& published)
      : vocabulary_(lexicon::Lexicon::embedded()) {
    article_.text = text;
    lexicon::tokenize(article_.text, {0, static_cast<uint32_t>(text.size())}, vocabulary_, article_.tokens);
    language_ = vocabulary_.lexicon().language(language).value_or(lexicon::kUndetermined);
    lexicon::match(article_.tokens, article_.text, language_, vocabulary_, hits_);
    if (auto day = Date::parse(published)) published_ = day_range(*day);
  }

  std::vector<Value> all() {
    uint32_t end = static_cast<uint32_t>(article_.tokens.size());
    SentenceView view{article_, 0, end, language_, hits_, vocabulary_, published_, 0};
    std::vector<Value> out;
    for (uint32_t at = 0; at < end;) {
      auto value = find_date(view, at);
      if (value) out.push_back(*value);
      at = value ? value->end : at + 1;
    }
    return out;
  }

  std::string text(Span span) const { return std::string(article_.slice(span)); }

 private:
  lexicon::Vocabulary vocabulary_;
  text::Article article_;
  lexicon::Hits hits_;
  lexicon::Language language_ = lexicon::kUndetermined;
  DateRange published_;
};

json end_of(const std::optional<Date>& date) {
  return date ? json(date->text()) : json();
}

std::string clock(const TimeOfDay& time) {
  char out[16];
  std::snprintf(out, sizeof out, "%02d:%02d", time.seconds / 3600, time.seconds / 60 % 60);
  return out;
}

json described(const Search& search, const Value& value) {
  json out = {{"text", search.text(value.span)}};
  if (value.kind == ValueKind::time) {
    out["time"] = clock(*value.from_time);
    if (value.to_time->seconds != value.from_time->seconds) out["to"] = clock(*value.to_time);
  } else if (value.date_source == DateSource::unresolved) {
    out["unresolved"] = std::string(name_of(value.shift_grain)) + " " + std::to_string(value.shift) + " " +
                        std::string(lexicon::name_of(value.part));
  } else {
    out["from"] = end_of(value.date.from);
    out["to"] = end_of(value.date.to);
  }
  return out;
}

class DateRows : public testing::TestWithParam<const char*> {};

TEST_P(DateRows, FindsWhatTheRowsList) {
  std::ifstream file(std::string(GAINSAY_SOURCE_DIR) + "/tests/rows/dates." + GetParam() + ".jsonl");
  ASSERT_TRUE(file) << "no rows for " << GetParam();
  for (std::string line; std::getline(file, line);) {
    json row = json::parse(line);
    Search search(row["text"], GetParam(), row.value("date", ""));
    json found = json::array();
    for (const Value& value : search.all()) found.push_back(described(search, value));
    EXPECT_EQ(found, row["find"]) << row["text"];
  }
}

INSTANTIATE_TEST_SUITE_P(Languages, DateRows, testing::Values("en", "ru", "uk", "pt", "es", "de", "fr", "it", "zh"),
                         [](const auto& row) { return std::string(row.param); });

TEST(DateFinder, KeepsPlainPrepositionsInTheOuterSpan) {
  Search search("It opened in the third quarter of 2025.", "en", "");
  auto values = search.all();
  ASSERT_EQ(values.size(), 1u);
  EXPECT_EQ(search.text(values[0].span), "third quarter of 2025");
  EXPECT_EQ(search.text(values[0].outer), "in the third quarter of 2025");
  EXPECT_EQ(values[0].date.grain, Grain::quarter);
}

TEST(DateFinder, TellsHowADateCameToBe) {
  Search search("on 28 August 2025, next year, on 2 April", "en", "2025-08-28");
  auto values = search.all();
  ASSERT_EQ(values.size(), 3u);
  EXPECT_EQ(values[0].date_source, DateSource::explicit_);
  EXPECT_EQ(values[1].date_source, DateSource::relative);
  EXPECT_EQ(values[2].date_source, DateSource::incomplete);
}

TEST(DateFinder, NeverReadsPastTheSentence) {
  for (const char* text :
       {"28.", "28.08.", "2025-", "from 4 to", "by the end of", "10:", "8 часов", "последние", "Q", "("}) {
    for (const char* language : {"en", "ru", "pt"}) {
      Search search(text, language, "2025-08-28");
      for (const Value& value : search.all()) EXPECT_LE(value.span.end, std::string(text).size()) << text;
    }
  }
}

TEST(DateFinder, StaysLinearInLongRunsOfDates) {
  std::string text;
  for (int i = 0; i < 20000; ++i) text += "first third 12.05.2025 - XXI ";
  Search search(text, "en", "2025-08-28");
  EXPECT_GE(search.all().size(), 20000u);
}

}  // namespace
}  // namespace gainsay::mention
