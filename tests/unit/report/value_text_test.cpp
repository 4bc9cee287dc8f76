#include "mention/value_text.h"

#include <gtest/gtest.h>

#include "mention/date_text.h"
#include "mention/unit_text.h"
#include "report/claim_text.h"
#include "sample_report.h"

namespace gainsay::report {
namespace {

using mention::amount_text;
using mention::Approx;
using mention::Change;
using mention::date_text;
using mention::money_text;
using mention::published_text;
using mention::range_text;
using mention::time_text;
using mention::unit_text;
using mention::Value;
using mention::value_text;
using mention::ValueKind;
using testing::amount;
using testing::date_value;

Value range(ValueKind kind, std::optional<Decimal> min, std::optional<Decimal> max, std::string_view unit = {}) {
  Value out = amount(kind, 0, unit);
  out.min = min, out.max = max;
  return out;
}

Value changed(Value value, Change change) {
  value.change = change;
  return value;
}

struct Row {
  Value value;
  std::string text;
};

TEST(ValueText, is_what_a_person_would_write) {
  const std::vector<Row> rows = {
      {amount(ValueKind::money, Decimal(6, 8), "USD"), "$600 million"},
      {amount(ValueKind::number, Decimal(6, 8), "", Approx::about), "about 600 million"},
      {amount(ValueKind::money, Decimal(15, 8), "EUR", Approx::more_than), "more than €1.5 billion"},
      {amount(ValueKind::money, Decimal(2, 9), "CNY"), "2 billion yuan"},
      {amount(ValueKind::money, 5, "CHF"), "CHF 5"},
      {amount(ValueKind::money, -5, "USD"), "-$5"},
      {amount(ValueKind::money, Decimal(6, 8), ""), "600 million (currency not told)"},
      {range(ValueKind::money, Decimal(5, 8), Decimal(6, 8), "USD"), "$500 million to $600 million"},
      {range(ValueKind::number, Decimal(500), std::nullopt), "at least 500"},
      {range(ValueKind::number, std::nullopt, Decimal(500)), "at most 500"},
      {range(ValueKind::number, std::nullopt, std::nullopt), "an untold amount"},
      {amount(ValueKind::number, 1234567), "1,234,567"},
      {amount(ValueKind::number, 12345), "12,345"},
      {amount(ValueKind::number, 1024), "1024"},
      {amount(ValueKind::number, Decimal(5, -1)), "0.5"},
      {amount(ValueKind::quantity, 7, "nanometer"), "7 nm"},
      {amount(ValueKind::quantity, 1, "year"), "1 year"},
      {amount(ValueKind::quantity, 2, "century"), "2 centuries"},
      {amount(ValueKind::quantity, 120, "kilometer-per-hour"), "120 km/h"},
      {amount(ValueKind::quantity, 3, "gigabyte-per-second"), "3 GB/s"},
      {amount(ValueKind::quantity, 3, "barrel-per-day"), "3 barrels per day"},
      {amount(ValueKind::quantity, 4, "cubic-mile"), "4 cubic miles"},
      {amount(ValueKind::percent, 60), "60%"},
      {changed(amount(ValueKind::percent, 5), Change::up), "up 5%"},
      {amount(ValueKind::percentage_point, 1), "1 percentage point"},
      {amount(ValueKind::basis_point, 25), "25 basis points"},
      {amount(ValueKind::ordinal, 3), "3rd"},
      {amount(ValueKind::ordinal, 11), "11th"},
      {amount(ValueKind::ordinal, 121), "121st"},
      {amount(ValueKind::multiplier, 3), "tripled (×3)"},
      {amount(ValueKind::multiplier, 2, "", Approx::almost), "almost doubled (×2)"},
      {amount(ValueKind::multiplier, Decimal(5, -1)), "halved (×½)"},
      {amount(ValueKind::multiplier, Decimal(15, -1)), "×1.5"},
      {date_value(day_range(*Date::of(2025, 8, 21))), "21 August 2025"},
      {date_value(year_range(2025)), "2025"},
      {date_value({std::nullopt, Date::of(2025, 12, 31), Grain::day}), "by 31 December 2025"},
  };
  for (const Row& row : rows) EXPECT_EQ(value_text(row.value), row.text);
}

TEST(ValueText, says_what_a_share_in_words_is) {
  Value third = amount(ValueKind::number, *Decimal::parse("0.333333333333"));
  third.is_part = third.in_words = true;
  EXPECT_EQ(value_text(third), "a third");
}

TEST(ValueText, says_a_relative_date_that_could_not_be_resolved) {
  Value next = date_value({});
  next.date_source = mention::DateSource::unresolved;
  next.shift_grain = Grain::year, next.shift = 1;
  EXPECT_EQ(value_text(next), "next year");
  next.shift = -3;
  EXPECT_EQ(value_text(next), "3 years ago");
}

TEST(ValueText, tells_times_of_day) {
  Value time;
  time.kind = ValueKind::time;
  time.from_time = mention::TimeOfDay{14 * 3600 + 30 * 60, false};
  time.to_time = time.from_time;
  EXPECT_EQ(value_text(time), "14:30");
  time.to_time = mention::TimeOfDay{14 * 3600 + 31 * 60 + 5, true};
  EXPECT_EQ(value_text(time), "14:30 to 14:31:05");
}

struct RangeRow {
  DateRange range;
  std::string text;
};

TEST(RangeText, uses_the_shortest_usual_name) {
  auto day = [](int y, int m, int d) { return Date::of(y, m, d); };
  const std::vector<RangeRow> rows = {
      {month_range(2025, 8), "August 2025"},
      {quarter_range(2025, 3), "third quarter of 2025"},
      {half_range(2025, 2), "second half of 2025"},
      {decade_range(2010), "the 2010s"},
      {century_range(20), "the 20th century"},
      {{day(2020, 1, 1), day(2024, 12, 31), Grain::year}, "2020 to 2024"},
      {{day(2025, 6, 1), day(2025, 7, 31), Grain::month}, "June to July 2025"},
      {week_range(*Date::of(2025, 8, 20)), "18 to 24 August 2025"},
      {{day(2025, 8, 28), day(2025, 9, 3), Grain::day}, "28 August to 3 September 2025"},
      {{day(2025, 12, 30), day(2026, 1, 2), Grain::day}, "30 December 2025 to 2 January 2026"},
      {{day(2020, 1, 1), std::nullopt, Grain::year}, "since 2020"},
      {{day(2020, 3, 1), std::nullopt, Grain::month}, "since March 2020"},
      {{std::nullopt, day(2025, 12, 31), Grain::year}, "by the end of 2025"},
      {{}, ""},
  };
  for (const RangeRow& row : rows) EXPECT_EQ(range_text(row.range), row.text);
}

TEST(PublishedText, names_its_basis) {
  EXPECT_EQ(published_text({day_range(*Date::of(2025, 8, 28)), text::DateBasis::stated}), "28 August 2025, stated");
  EXPECT_EQ(published_text({month_range(2025, 8), text::DateBasis::inferred}), "August 2025, inferred");
  EXPECT_EQ(published_text({}), "date unknown");
}

TEST(SaidText, names_acts_in_english_and_quotes_what_has_no_name) {
  testing::Sample sample = testing::bridge_sample();
  claim::Claim claim = sample.claims[8];
  const text::Article& article = sample.articles[1];
  claim.kind = claim::Kind::event;
  claim.has_value = false;
  EXPECT_EQ(said_text(claim, article), "“удвоить”");
  claim.measure = "made by";
  EXPECT_EQ(said_text(claim, article), "made by");
  claim.object.text = "Northgate Steel";
  claim.negated = true;
  EXPECT_EQ(said_text(claim, article), "not: made by Northgate Steel");
  claim.kind = claim::Kind::comparison;
  claim.negated = false;
  claim.ordering = claim::Ordering::below;
  EXPECT_EQ(said_text(claim, article), "behind Northgate Steel");
}

}  // namespace
}  // namespace gainsay::report
