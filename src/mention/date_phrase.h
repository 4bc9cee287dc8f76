// What the words of one date say, before the publication date is brought in.
#pragma once

#include <cstdint>
#include <optional>

#include "base/date.h"
#include "lexicon/kinds.h"
#include "mention/value.h"

namespace gainsay::mention {

// A period: absolute ("August 2025"), counted from the publication date ("last week"), or without its year ("on 28
// August"). Parts narrow from wide to fine: the base (year, or a shifted period), then month, quarter … in it, then
// day. Example: "third quarter of last year" → grain quarter, nth 3, shifted by -1 year.
struct DatePhrase {
  uint32_t end = 0;          // the token after it
  Grain grain = Grain::day;  // the finest thing named
  int year = 0;              // 0: not said
  int month = 0;             // 1 to 12; 0: not said
  int day = 0;               // 1 to 31; 0: not said
  int weekday = 0;           // 1 Monday to 7 Sunday; 0: not said
  bool weekend = false;      // Saturday and Sunday of the week
  int nth = 0;  // which quarter, half, season, century, or week or weekday of the base; -1 the last; 0: not said
  bool shifted = false;  // the base is `shift` periods of `shift_grain` from the publication date
  Grain shift_grain = Grain::day;
  int shift = 0;
  bool rolling = false;     // all the time between the publication date and there ("the past two years")
  bool whole_week = false;  // the week of this day, Monday to Sunday
  int run = 0;              // so many periods of `grain` from the start of the base (from its end where negative)
  int further = 0;          // then so many of `further_grain` later or, negative, earlier ("3 days after 28 August")
  Grain further_grain = Grain::day;
  int feast = 0;        // counted from Easter, of the west (1) or the east (2); 0: it is not
  int feast_shift = 0;  // so many days after that Easter
  int falls_on = 0;     // the weekday that tells which year is meant ("Friday, 18 July"); 0: not said
  int pick = 0;         // then the so manieth `pick_weekday` after that day (before it where negative)
  int pick_weekday = 0;
  int direction = 0;  // of a month, season or day without a year: -1 the one before, 1 the one after, 0 the nearest
  lexicon::Tag part = lexicon::Tag::none;
  int clip = 0;  // -1 what has passed of it at the publication date ("so far this year"), 1 what is left of it
  Production production = Production::none;  // which one read it

  // Further directions: the latest that has begun ("since May"), the day itself or the next ("will open on Friday"),
  // the one of this week, or yesterday ("this Friday"), the latest before yesterday ("el pasado viernes"),
  // the nearest on either side alike ("before Christmas").
  static constexpr int kBegun = -2, kComing = 2, kThisWeek = 3, kBeforeYesterday = -3, kEitherSide = 4;

  bool has_year() const { return year != 0 || shifted; }
  bool only_day() const { return day != 0 && month == 0 && !shifted && weekday == 0; }
};

// The phrase as days, and how they came to be. Nothing where there is no such day (30 February).
// With `anchor` absent, what needs it is unresolved and has no ends.
struct ResolvedDate {
  DateRange range;
  DateSource source = DateSource::explicit_;
};
std::optional<ResolvedDate> resolve(const DatePhrase& phrase, std::optional<Date> anchor);

}  // namespace gainsay::mention
