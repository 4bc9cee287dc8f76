#include "base/date.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

TEST(Date, RefusesDaysThatDoNotExist) {
  EXPECT_TRUE(Date::of(2024, 2, 29));
  EXPECT_FALSE(Date::of(2025, 2, 29));
  EXPECT_FALSE(Date::of(1900, 2, 29));
  EXPECT_FALSE(Date::of(2025, 13, 1));
  EXPECT_FALSE(Date::parse("2025-8-28"));
  EXPECT_FALSE(Date::parse("2025-08-32"));
  EXPECT_FALSE(Date::parse("2025/08/28"));
}

TEST(Date, KnowsWeekdaysAndMonths) {
  Date day = *Date::parse("2025-08-28");
  EXPECT_EQ(day.weekday(), 4);  // a Thursday
  EXPECT_EQ(day.plus_months(-6).text(), "2025-02-28");
  EXPECT_EQ(Date::parse("2024-08-31")->plus_months(-6).text(), "2024-02-29");
  EXPECT_EQ(day.plus_days(4).text(), "2025-09-01");
  EXPECT_EQ(Date::parse("1969-12-31")->days(), -1);
}

TEST(DateRange, SpansCalendarPeriods) {
  EXPECT_EQ(week_range(*Date::parse("2025-08-31")).from->text(), "2025-08-25");
  EXPECT_EQ(quarter_range(2026, 1).to->text(), "2026-03-31");
  EXPECT_EQ(half_range(2026, 2).from->text(), "2026-07-01");
  EXPECT_EQ(decade_range(1990).to->text(), "1999-12-31");
  EXPECT_EQ(century_range(21).from->text(), "2001-01-01");
}

TEST(DateRange, OpenEndsOverlapWhatFollows) {
  DateRange since{Date::parse("2020-01-01"), std::nullopt, Grain::year};
  EXPECT_TRUE(since.overlaps(year_range(2026)));
  EXPECT_FALSE(since.overlaps(year_range(2019)));
  EXPECT_TRUE(year_range(2026).contains(quarter_range(2026, 1)));
  EXPECT_FALSE(quarter_range(2026, 1).contains(year_range(2026)));
}

}  // namespace
}  // namespace gainsay
