#include "base/date.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace gainsay {
namespace {

struct Civil {
  int year, month, day;
};

int32_t days_from_civil(int year, int month, int day) {
  year -= month <= 2;
  int era = (year >= 0 ? year : year - 399) / 400;
  int year_of_era = year - era * 400;
  int day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146097 + day_of_era - 719468;
}

Civil civil_from_days(int32_t days) {
  days += 719468;
  int era = (days >= 0 ? days : days - 146096) / 146097;
  int day_of_era = days - era * 146097;
  int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  int shifted_month = (5 * day_of_year + 2) / 153;
  int month = shifted_month < 10 ? shifted_month + 3 : shifted_month - 9;
  return {year_of_era + era * 400 + (month <= 2), month, day_of_year - (153 * shifted_month + 2) / 5 + 1};
}

Date first_of(int year, int month) {
  return Date(days_from_civil(year, month, 1));
}

DateRange months_range(int year, int first_month, int count, Grain grain) {
  Date from = first_of(year, first_month);
  return {from, from.plus_months(count).plus_days(-1), grain};
}

}  // namespace

int days_in_month(int year, int month) {
  constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : kDays[static_cast<size_t>(month - 1)];
}

std::optional<Date> Date::of(int year, int month, int day) {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > days_in_month(year, month)) {
    return std::nullopt;
  }
  return Date(days_from_civil(year, month, day));
}

std::optional<Date> Date::parse(std::string_view iso) {
  if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  auto number = [&](size_t at, size_t length) -> int {
    int out = 0;
    for (char c : iso.substr(at, length)) {
      if (c < '0' || c > '9') return -1;
      out = out * 10 + (c - '0');
    }
    return out;
  };
  return of(number(0, 4), number(5, 2), number(8, 2));
}

int Date::year() const {
  return civil_from_days(days_).year;
}
int Date::month() const {
  return civil_from_days(days_).month;
}
int Date::day() const {
  return civil_from_days(days_).day;
}

int Date::weekday() const {
  int from_monday = (days_ + 3) % 7;  // 1970-01-01 was a Thursday
  return (from_monday < 0 ? from_monday + 7 : from_monday) + 1;
}

Date Date::plus_months(int months) const {
  Civil civil = civil_from_days(days_);
  int index = civil.year * 12 + civil.month - 1 + months;
  int year = index / 12, month = index % 12 + 1;
  return Date(days_from_civil(year, month, std::min(civil.day, days_in_month(year, month))));
}

std::string Date::text() const {
  Civil civil = civil_from_days(days_);
  std::array<char, 40> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%04d-%02d-%02d", civil.year, civil.month, civil.day);
  return buffer.data();
}

std::string_view name_of(Grain grain) {
  constexpr std::array<std::string_view, 9> kNames = {"day",  "week", "month",  "quarter", "season",
                                                      "half", "year", "decade", "century"};
  return kNames[static_cast<size_t>(grain)];
}

bool DateRange::overlaps(const DateRange& other) const {
  bool ends_before = to && other.from && *to < *other.from;
  bool begins_after = from && other.to && *other.to < *from;
  return !ends_before && !begins_after;
}

bool DateRange::contains(const DateRange& other) const {
  bool from_inside = !from || (other.from && *from <= *other.from);
  bool to_inside = !to || (other.to && *other.to <= *to);
  return from_inside && to_inside;
}

DateRange day_range(Date day) {
  return {day, day, Grain::day};
}

DateRange week_range(Date any_day) {
  Date monday = any_day.plus_days(1 - any_day.weekday());
  return {monday, monday.plus_days(6), Grain::week};
}

DateRange month_range(int year, int month) {
  return months_range(year, month, 1, Grain::month);
}
DateRange quarter_range(int year, int quarter) {
  return months_range(year, quarter * 3 - 2, 3, Grain::quarter);
}
DateRange half_range(int year, int half) {
  return months_range(year, half * 6 - 5, 6, Grain::half);
}
DateRange year_range(int year) {
  return months_range(year, 1, 12, Grain::year);
}
DateRange decade_range(int first_year) {
  return months_range(first_year, 1, 120, Grain::decade);
}

DateRange century_range(int century) {
  return months_range((century - 1) * 100 + 1, 1, 1200, Grain::century);
}

}  // namespace gainsay
