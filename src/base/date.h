// Civil days and periods of the proleptic Gregorian calendar. No clock, no time zone.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gainsay {

// One day. Units: `days` since 1970-01-01 (negative before). Example: Date::of(2025, 8, 28)->text() == "2025-08-28".
// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (the era arithmetic).
class Date {
 public:
  constexpr Date() = default;
  constexpr explicit Date(int32_t days) : days_(days) {}
  // Nothing where there is no such day (2025-02-29, month 13, years outside 1 to 9999).
  static std::optional<Date> of(int year, int month, int day);
  // Reads YYYY-MM-DD and nothing else.
  static std::optional<Date> parse(std::string_view iso);

  int32_t days() const { return days_; }
  int year() const;
  int month() const;    // 1 to 12
  int day() const;      // 1 to 31
  int weekday() const;  // 1 Monday to 7 Sunday, as ISO 8601
  Date plus_days(int32_t days) const { return Date(days_ + days); }
  // The same day of the month `months` later, or that month's last day where it has no such day.
  Date plus_months(int months) const;
  std::string text() const;  // YYYY-MM-DD

  friend bool operator==(Date, Date) = default;
  friend auto operator<=>(Date, Date) = default;

 private:
  int32_t days_ = 0;
};

int days_in_month(int year, int month);

enum class Grain : uint8_t { day, week, month, quarter, season, half, year, decade, century };
std::string_view name_of(Grain grain);

// A stretch of days, both ends included; an absent end is open ("since 2020" has no `to`).
struct DateRange {
  std::optional<Date> from;
  std::optional<Date> to;
  Grain grain = Grain::day;

  bool known() const { return from.has_value() || to.has_value(); }
  bool is_day() const { return from && to && *from == *to; }
  // Neither is known to end before the other begins.
  bool overlaps(const DateRange& other) const;
  // Every day of the other lies in this one.
  bool contains(const DateRange& other) const;
  friend bool operator==(const DateRange&, const DateRange&) = default;
};

DateRange day_range(Date day);
DateRange week_range(Date any_day);  // Monday to Sunday
DateRange month_range(int year, int month);
DateRange quarter_range(int year, int quarter);
DateRange half_range(int year, int half);
DateRange year_range(int year);
DateRange decade_range(int first_year);
DateRange century_range(int century);

}  // namespace gainsay
