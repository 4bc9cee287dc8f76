#include "mention/date_phrase.h"

#include "mention/period.h"

namespace gainsay::mention {
namespace {

using lexicon::Tag;

int days_apart(const DateRange& range, Date anchor) {
  if (anchor < *range.from) return range.from->days() - anchor.days();
  return *range.to < anchor ? anchor.days() - range.to->days() : 0;
}

// The month, quarter, half, season or day of the phrase in this year.
std::optional<DateRange> in_year(const DatePhrase& phrase, int year) {
  if (year < 1 || year > 9990) return std::nullopt;
  if (phrase.feast != 0) return day_range(easter_of(year, phrase.feast == 2).plus_days(phrase.feast_shift));
  switch (phrase.grain) {
    case Grain::day: {
      auto day = Date::of(year, phrase.month, phrase.day);
      return day ? std::optional(day_range(*day)) : std::nullopt;
    }
    case Grain::quarter:
      return quarter_range(year, phrase.nth);
    case Grain::half:
      return half_range(year, phrase.nth);
    case Grain::season:
      return season_range(year, phrase.nth);
    default:
      return month_range(year, phrase.month);
  }
}

bool allowed(const DateRange& range, Date anchor, int direction) {
  if (direction == DatePhrase::kBegun) return *range.from <= anchor;
  if (direction == DatePhrase::kComing) return anchor <= *range.to;
  if (direction < 0) return *range.to < anchor;
  return direction == 0 || direction == DatePhrase::kEitherSide || anchor < *range.from;
}

// Articles tell more of the past than of the future: a day ahead counts as two and a half times as far.
int remoteness(const DateRange& range, Date anchor) {
  int days = days_apart(range, anchor);
  return anchor < *range.from ? days * 5 / 2 : days;
}

bool falls_right(const DateRange& range, int weekday) {
  return weekday == 0 || range.from->weekday() == weekday;
}

// The year that brings the phrase nearest to the anchor; leap days may have to look four years away, and a day whose
// weekday is told up to eleven.
std::optional<DateRange> nearest_on(const DatePhrase& phrase, Date anchor, int weekday) {
  constexpr int kFarthest = 11;
  auto distance = [&](const DateRange& range) {
    return phrase.direction == DatePhrase::kEitherSide ? days_apart(range, anchor) : remoteness(range, anchor);
  };
  std::optional<DateRange> best;
  for (int away = 0; away <= kFarthest && (!best || away <= 1); ++away) {
    for (int year : {anchor.year() - away, anchor.year() + away}) {
      auto range = in_year(phrase, year);
      if (!range || !allowed(*range, anchor, phrase.direction) || !falls_right(*range, weekday)) continue;
      if (!best || distance(*range) < distance(*best)) best = range;
    }
  }
  return best;
}

// A weekday that fits no year nearby is an error of the writer's.
std::optional<DateRange> nearest(const DatePhrase& phrase, Date anchor) {
  auto best = phrase.falls_on != 0 ? nearest_on(phrase, anchor, phrase.falls_on) : std::nullopt;
  return best ? best : nearest_on(phrase, anchor, 0);
}

// Monday's week of the base: the first is the first that begins in it.
// Of a year the first is the week of 4 January, as in ISO 8601.
DateRange week_in(const DateRange& base, int nth) {
  if (nth < 0) {
    return week_range(base.to->weekday() < 4 ? base.to->plus_days(-7) : *base.to);  // the week of its last Thursday
  }
  Date first = base.from->plus_days((8 - base.from->weekday()) % 7);
  if (base.grain == Grain::year) first = *week_range(base.from->plus_days(3)).from;
  return week_range(first.plus_days(7 * (nth - 1)));
}

DateRange weekday_in(const DateRange& base, int weekday, int nth) {
  if (nth < 0) {
    Date last = base.to->plus_days(-((base.to->weekday() - weekday + 7) % 7));
    return day_range(last.plus_days(7 * (nth + 1)));
  }
  Date first = base.from->plus_days((weekday - base.from->weekday() + 7) % 7);
  return day_range(first.plus_days(7 * (nth > 0 ? nth - 1 : 0)));
}

std::optional<DateRange> day_in(const DateRange& base, const DatePhrase& phrase) {
  if (phrase.month != 0) return in_year(phrase, base.from->year());
  if (phrase.day != 0) {
    auto day = Date::of(base.from->year(), base.from->month(), phrase.day);
    return day ? std::optional(day_range(*day)) : std::nullopt;
  }
  if (phrase.weekend) return DateRange{base.from->plus_days(5), base.from->plus_days(6), Grain::day};
  if (phrase.weekday != 0) return weekday_in(base, phrase.weekday, phrase.nth);
  if (phrase.nth < 0) return day_range(base.to->plus_days(phrase.nth + 1));
  return day_range(base.from->plus_days(phrase.nth > 0 ? phrase.nth - 1 : 0));
}

// Months wider than the base's finest unit: "the first week of October 2014" counts its weeks in October.
DateRange narrowed(const DateRange& base, const DatePhrase& phrase) {
  bool inner = phrase.grain == Grain::week || (phrase.grain == Grain::day && phrase.day == 0);
  return inner && phrase.month != 0 ? month_range(base.from->year(), phrase.month) : base;
}

// The first or last so many months (weeks, days …) of the base, or nothing where it has not so many.
std::optional<DateRange> run_in(const DateRange& base, Grain grain, int run) {
  Date after = base.to->plus_days(1);
  DateRange out = run > 0 ? DateRange{base.from, plus(*base.from, grain, run).plus_days(-1), grain}
                          : DateRange{plus(after, grain, run), base.to, grain};
  return base.contains(out) ? std::optional(out) : std::nullopt;
}

// The phrase inside its base.
std::optional<DateRange> within(const DateRange& wide, const DatePhrase& phrase) {
  DateRange base = narrowed(wide, phrase);
  if (phrase.run != 0)
    return run_in(phrase.nth != 0 ? quarter_range(base.from->year(), phrase.nth) : base, phrase.grain, phrase.run);
  switch (phrase.grain) {
    case Grain::day: {
      if (phrase.feast != 0) return in_year(phrase, base.from->year());
      DatePhrase inner = phrase;
      if (phrase.day == 0) inner.month = 0;
      return day_in(base, inner);
    }
    case Grain::week:
      return phrase.nth == 0 ? base : week_in(base, phrase.nth);
    case Grain::month:
      return phrase.month == 0 ? base : in_year(phrase, base.from->year());
    case Grain::quarter:
    case Grain::half:
    case Grain::season:
      return phrase.nth == 0 ? base : in_year(phrase, base.from->year());
    default:
      return base;
  }
}

DateRange rolled(const DatePhrase& phrase, Date anchor) {
  Grain grain = phrase.shift_grain;
  if (grain == Grain::quarter) {  // quarters are counted whole
    DateRange nearer = period_of(anchor, grain, phrase.shift < 0 ? -1 : 1),
              farther = period_of(anchor, grain, phrase.shift);
    return phrase.shift < 0 ? DateRange{farther.from, nearer.to, grain} : DateRange{nearer.from, farther.to, grain};
  }
  Date there = plus(anchor, grain, phrase.shift);
  return phrase.shift < 0 ? DateRange{there, anchor, grain} : DateRange{anchor, there, grain};
}

Date lone_weekday(const DatePhrase& phrase, Date anchor) {
  if (phrase.direction == DatePhrase::kThisWeek && anchor.plus_days(-1).weekday() == phrase.weekday)
    return anchor.plus_days(-1);
  if (phrase.direction == DatePhrase::kThisWeek) return anchor.plus_days(phrase.weekday - anchor.weekday());
  if (phrase.direction == DatePhrase::kComing) return anchor.plus_days((phrase.weekday - anchor.weekday() + 7) % 7);
  if (phrase.direction > 0) return anchor.plus_days((phrase.weekday - anchor.weekday() + 6) % 7 + 1);
  int back = phrase.direction == DatePhrase::kBeforeYesterday ? 2 : phrase.direction < 0 ? 1 : 0;
  Date latest = anchor.plus_days(-back);
  return latest.plus_days(-((latest.weekday() - phrase.weekday + 7) % 7));
}

// A weekday by itself is the latest one, the day itself included; a lone number the nearest day of that number.
std::optional<DateRange> lone_day(const DatePhrase& phrase, Date anchor) {
  if (phrase.weekend) {
    DateRange week = week_range(anchor);
    return DateRange{week.from->plus_days(5), week.to, Grain::day};
  }
  if (phrase.day == 0) return day_range(lone_weekday(phrase, anchor));
  std::optional<DateRange> best;
  for (int away : {0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6}) {
    if (best && phrase.weekday == 0 && (away > 1 || away < -1)) break;
    DateRange month = period_of(anchor.plus_days(1 - anchor.day()), Grain::month, away);
    auto day = Date::of(month.from->year(), month.from->month(), phrase.day);
    if (day && phrase.direction == DatePhrase::kBegun && anchor < *day) continue;
    if (!day || (phrase.weekday != 0 && day->weekday() != phrase.weekday)) continue;
    if (!allowed(day_range(*day), anchor, phrase.direction)) continue;
    if (!best || remoteness(day_range(*day), anchor) < remoteness(*best, anchor)) best = day_range(*day);
  }
  return best;
}

std::optional<DateRange> without_year(const DatePhrase& phrase, Date anchor) {
  if (phrase.feast != 0) return nearest(phrase, anchor);
  if (phrase.month == 0 && phrase.grain == Grain::day) return lone_day(phrase, anchor);
  bool inner = phrase.grain == Grain::week || (phrase.grain == Grain::day && phrase.day == 0) || phrase.run != 0;
  if (phrase.run != 0 && phrase.month == 0) return run_in(year_range(anchor.year()), phrase.grain, phrase.run);
  if (phrase.month == 0 && phrase.nth == 0) return std::nullopt;
  if (!inner) return nearest(phrase, anchor);
  DatePhrase month = phrase;
  month.grain = Grain::month;
  auto base = nearest(month, anchor);
  return base ? within(*base, phrase) : std::nullopt;
}

std::optional<DateRange> explicit_range(const DatePhrase& phrase) {
  if (phrase.grain == Grain::century) return century_range(phrase.nth);
  if (phrase.grain == Grain::decade) return decade_range(phrase.year);
  return within(year_range(phrase.year), phrase);
}

std::optional<DateRange> relative_range(const DatePhrase& phrase, Date anchor) {
  if (phrase.rolling) return rolled(phrase, anchor);
  if (phrase.shifted) return within(period_of(anchor, phrase.shift_grain, phrase.shift), phrase);
  return without_year(phrase, anchor);
}

}  // namespace

namespace {

std::optional<ResolvedDate> resolve_near(const DatePhrase& phrase, std::optional<Date> anchor) {
  bool is_explicit = phrase.year != 0 || (phrase.grain == Grain::century && phrase.nth > 0);
  if (is_explicit) {
    auto range = explicit_range(phrase);
    if (!range) return std::nullopt;
    return ResolvedDate{part_of(*range, phrase.part), DateSource::explicit_};
  }
  bool impossible = phrase.month != 0 && phrase.day != 0 && !Date::of(2024, phrase.month, phrase.day);
  if (impossible) return std::nullopt;
  if (!anchor) return ResolvedDate{{std::nullopt, std::nullopt, phrase.grain}, DateSource::unresolved};
  auto range = relative_range(phrase, *anchor);
  if (!range) return std::nullopt;
  bool is_relative = phrase.shifted || phrase.rolling || phrase.weekday != 0 || phrase.weekend;
  return ResolvedDate{part_of(*range, phrase.part), is_relative ? DateSource::relative : DateSource::incomplete};
}

// What has passed of a period, or what is left of it; nothing where the day of publication lies outside.
std::optional<ResolvedDate> clipped(ResolvedDate date, Date anchor, int clip) {
  DateRange& range = date.range;
  if (!range.from || !range.to || anchor < *range.from || *range.to < anchor) return std::nullopt;
  (clip < 0 ? range.to : range.from) = anchor;
  date.source = DateSource::relative;
  return date;
}

}  // namespace

namespace {

// The first such weekday after the day is number 1, the latest before it -1.
Date picked(Date day, int weekday, int nth) {
  if (nth > 0) return day.plus_days((weekday - day.weekday() + 6) % 7 + 1 + 7 * (nth - 1));
  return day.plus_days(-((day.weekday() - weekday + 6) % 7 + 1) + 7 * (nth + 1));
}

}  // namespace

std::optional<ResolvedDate> resolve(const DatePhrase& phrase, std::optional<Date> anchor) {
  auto date = resolve_near(phrase, anchor);
  if (date && phrase.pick != 0 && date->range.from) {
    date->range = day_range(picked(*date->range.from, phrase.pick_weekday, phrase.pick));
  }
  if (date && phrase.further != 0 && date->range.from) {
    date->range = day_range(plus(*date->range.from, phrase.further_grain, phrase.further));
  }
  if (date && anchor && phrase.clip != 0) date = clipped(*date, *anchor, phrase.clip);
  if (date && phrase.whole_week && date->range.from) date->range = week_range(*date->range.from);
  return date;
}

}  // namespace gainsay::mention
