#include "mention/period.h"

namespace gainsay::mention {
namespace {

using lexicon::Tag;

int floor_to(int value, int step) {
  return value - ((value % step) + step) % step;
}

int months_in(Grain grain) {
  switch (grain) {
    case Grain::month:
      return 1;
    case Grain::quarter:
    case Grain::season:
      return 3;
    case Grain::half:
      return 6;
    case Grain::year:
      return 12;
    case Grain::decade:
      return 120;
    case Grain::century:
      return 1200;
    default:
      return 0;
  }
}

DateRange season_of(Date day) {
  int month = day.month() % 12;  // December is 0: the first month of its winter
  int year = day.month() == 12 ? day.year() + 1 : day.year();
  return season_range(year, month / 3 + 1);
}

int months_between(const DateRange& range) {
  return (range.to->year() - range.from->year()) * 12 + range.to->month() - range.from->month() + 1;
}

DateRange months_of(const DateRange& range, int first, int count) {
  Date from = range.from->plus_months(first);
  return {from, from.plus_months(count).plus_days(-1), range.grain};
}

DateRange days_of(const DateRange& range, int first, int end) {
  return {range.from->plus_days(first), range.from->plus_days(end - 1), range.grain};
}

// Days or months that a part takes of a whole of `count`: first and end.
struct Slice {
  int first, end;
};

Slice slice_of(int count, Tag part) {
  switch (part) {
    case Tag::start:
    case Tag::early:
      return {0, (count + 2) / 3};
    case Tag::middle:
      return {count / 3, count - count / 3};
    case Tag::late:
    case Tag::end:
      return {count - (count + 2) / 3, count};
    case Tag::first_half:
      return {0, (count + 1) / 2};
    case Tag::second_half:
      return {count / 2, count};
    default:
      return {0, count};
  }
}

Slice months_slice(int months, Tag part) {
  if (months > 12 && months % 12 == 0) {  // decades and centuries are cut into whole years
    Slice years = slice_of(months / 12, part);
    return {years.first * 12, years.end * 12};
  }
  if (months != 12) return slice_of(months, part);
  if (part == Tag::middle) return {4, 8};
  bool starts = part == Tag::start || part == Tag::early, ends = part == Tag::late || part == Tag::end;
  return starts ? Slice{0, 3} : ends ? Slice{9, 12} : slice_of(12, part);
}

}  // namespace

DateRange season_range(int year, int season) {
  Date from = season == 1 ? month_range(year - 1, 12).from.value() : month_range(year, season * 3 - 3).from.value();
  return {from, from.plus_months(3).plus_days(-1), Grain::season};
}

Date plus(Date day, Grain grain, int count) {
  if (grain == Grain::day) return day.plus_days(count);
  if (grain == Grain::week) return day.plus_days(count * 7);
  return day.plus_months(count * months_in(grain));
}

DateRange period_of(Date day, Grain grain, int shift) {
  Date there = plus(day, grain, shift);
  switch (grain) {
    case Grain::day:
      return day_range(there);
    case Grain::week:
      return week_range(there);
    case Grain::month:
      return month_range(there.year(), there.month());
    case Grain::quarter:
      return quarter_range(there.year(), (there.month() + 2) / 3);
    case Grain::season:
      return season_of(there);
    case Grain::half:
      return half_range(there.year(), there.month() <= 6 ? 1 : 2);
    case Grain::year:
      return year_range(there.year());
    case Grain::decade:
      return decade_range(floor_to(there.year(), 10));
    case Grain::century:
      return century_range((there.year() + 99) / 100);
  }
  return day_range(there);
}

namespace {

Date western_easter(int year) {
  int a = year % 19, b = year / 100, c = year % 100;
  int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  int m = (a + 11 * h + 22 * l) / 451;
  int n = h + l - 7 * m + 114;
  return Date::of(year, n / 31, n % 31 + 1).value_or(Date());
}

Date eastern_easter(int year) {
  constexpr int kCalendarsApart = 13;
  int d = (19 * (year % 19) + 15) % 30;
  int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  int n = d + e + 114;
  return Date::of(year, n / 31, n % 31 + 1).value_or(Date()).plus_days(kCalendarsApart);
}

}  // namespace

Date easter_of(int year, bool eastern) {
  return eastern ? eastern_easter(year) : western_easter(year);
}

DateRange part_of(const DateRange& range, Tag part) {
  if (part == Tag::none || !range.from || !range.to) return range;
  if (range.grain == Grain::day) return range;
  if (range.grain == Grain::week) {
    bool starts = part == Tag::start || part == Tag::early, ends = part == Tag::late || part == Tag::end;
    return starts                ? days_of(range, 0, 2)
           : ends                ? days_of(range, 4, 7)
           : part == Tag::middle ? days_of(range, 2, 4)
                                 : range;
  }
  if (range.grain == Grain::month) {
    int count = range.to->day();
    if (part == Tag::first_half) return days_of(range, 0, 15);
    if (part == Tag::second_half) return days_of(range, 15, count);
    bool starts = part == Tag::start || part == Tag::early;
    return starts ? days_of(range, 0, 10) : part == Tag::middle ? days_of(range, 10, 20) : days_of(range, 20, count);
  }
  Slice slice = months_slice(months_between(range), part);
  return months_of(range, slice.first, slice.end - slice.first);
}

DateRange bounded(const DateRange& range, Tag bound) {
  DateRange out = range;
  switch (bound) {
    case Tag::by:
    case Tag::until:
      out.from.reset();
      break;
    case Tag::since:
      out.to.reset();
      break;
    case Tag::before:
      out.to = range.from ? std::optional(range.from->plus_days(-1)) : std::nullopt;
      out.from.reset();
      break;
    case Tag::after:
      out.from = range.to ? std::optional(range.to->plus_days(1)) : std::nullopt;
      out.to.reset();
      break;
    default:
      break;
  }
  return out;
}

}  // namespace gainsay::mention
