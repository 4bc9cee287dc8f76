#include "mention/date_single.h"

#include "mention/date_calendar.h"
#include "mention/date_compact.h"
#include "mention/date_counted.h"
#include "mention/date_number.h"
#include "mention/date_outlook.h"
#include "mention/date_period.h"
#include "mention/date_relative.h"
#include "mention/date_suffixed.h"
#include "mention/date_weekday.h"
#include "mention/date_year.h"

namespace gainsay::mention {
namespace {

using lexicon::kind_bit;
using lexicon::KindSet;

constexpr KindSet kCounts = kind_bit(Kind::number) | kind_bit(Kind::ordinal) | kind_bit(Kind::magnitude);
constexpr KindSet kNames = kind_bit(Kind::month) | kind_bit(Kind::weekday) | kind_bit(Kind::season) |
                           kind_bit(Kind::time_unit) | kind_bit(Kind::year_mark) | kind_bit(Kind::relative_day) |
                           kind_bit(Kind::relative_period) | kind_bit(Kind::offset) | kind_bit(Kind::part_of_period) |
                           kind_bit(Kind::date_preposition);

// Some production of dates may begin here: with digits, a word of numbers or of time, or a Roman number.
bool phrase_may_begin(const DateReader& reader, uint32_t at) {
  if (!reader.has(at)) return false;
  return reader.is_digits(at) || reader.begins(at, kCounts | kNames) || reader.token(at).all_caps ||
         (reader.token(at).capitalised && read_roman_place(reader, at));
}

// Digits too long for a day or a count, and no phrase of the lexicon: a year, or figures that begin with one.
bool begins_as_year(const DateReader& reader, uint32_t at) {
  return reader.digit_count(at) == 4 && !reader.text(at).starts_with('0') && !reader.begins(at, ~KindSet{0});
}

// The longer of the two, the first where they are as long; with the name of the production that read the other one,
// where none within it said more.
void keep_longer(std::optional<DatePhrase>& best, const std::optional<DatePhrase>& other, Production production) {
  if (!other || (best && other->end <= best->end)) return;
  best = other;
  if (best->production == Production::none) best->production = production;
}

std::optional<DatePhrase> year_phrase(const DateReader& reader, uint32_t at) {
  const Outlook ahead(reader, at);
  std::optional<DatePhrase> best;
  keep_longer(best, read_numeric_date(reader, at), Production::numeric_date);
  if (ahead.near(Kind::month)) keep_longer(best, read_day_and_month(reader, at), Production::day_and_month);
  if (ahead.near(Kind::year_mark)) {
    keep_longer(best, read_digit_and_letter(reader, at), Production::numbered_period);
    keep_longer(best, read_decade(reader, at), Production::decade);
  }
  keep_longer(best, read_year(reader, at), Production::year);
  if (ahead.may_be_suffixed()) keep_longer(best, read_suffixed_date(reader, at), Production::suffixed_date);
  keep_longer(best, read_compact_date(reader, at), Production::numeric_date);
  return best;
}

// Dates of the calendar: named or numbered days and months.
void read_calendar(const DateReader& reader, uint32_t at, const Outlook& ahead, std::optional<DatePhrase>& best) {
  if (ahead.here(Kind::weekday)) keep_longer(best, read_weekday(reader, at), Production::weekday);
  if (ahead.digits()) keep_longer(best, read_numeric_date(reader, at), Production::numeric_date);
  if (ahead.near(Kind::month)) keep_longer(best, read_day_and_month(reader, at), Production::day_and_month);
  if (ahead.here(Kind::month)) keep_longer(best, read_month(reader, at), Production::month);
}

// Dates counted from another day: last week, 3 days ago, the Friday before Easter.
void read_counted(const DateReader& reader, uint32_t at, const Outlook& ahead, std::optional<DatePhrase>& best) {
  constexpr KindSet kMoved = kind_bit(Kind::offset) | kind_bit(Kind::date_preposition);
  bool shifted = ahead.near(Kind::relative_period) || ahead.here(Kind::relative_day);
  bool day_of_week = ahead.here(Kind::weekday) && ahead.near(Kind::offset);
  if (shifted || day_of_week) keep_longer(best, read_relative(reader, at), Production::relative_date);
  bool moved = ahead.near(Kind::time_unit) && ahead.near(kMoved);
  if (moved) keep_longer(best, read_offset(reader, at), Production::offset_date);
  bool counted = ahead.here(Kind::offset) || ahead.near(Kind::weekday);
  if (counted) keep_longer(best, read_counted_day(reader, at), Production::counted_day);
}

// Parts of the calendar that are known by a number or a name: quarters, seasons, decades, years.
void read_period(const DateReader& reader, uint32_t at, const Outlook& ahead, std::optional<DatePhrase>& best) {
  keep_longer(best, read_numbered_period(reader, at), Production::numbered_period);
  if (ahead.here(Kind::season)) keep_longer(best, read_season(reader, at), Production::season);
  if (ahead.near(Kind::year_mark)) keep_longer(best, read_decade(reader, at), Production::decade);
  if (ahead.digits() || ahead.here(kCounts | kind_bit(Kind::year_mark)))
    keep_longer(best, read_year(reader, at), Production::year);
}

}  // namespace

std::optional<DatePhrase> read_date_phrase(const DateReader& reader, uint32_t at) {
  if (!phrase_may_begin(reader, at)) return std::nullopt;
  if (begins_as_year(reader, at)) return year_phrase(reader, at);
  const Outlook ahead(reader, at);
  std::optional<DatePhrase> best;
  if (ahead.here(Kind::part_of_period)) keep_longer(best, read_part(reader, at), Production::part_of_period);
  if (best) return best;
  read_calendar(reader, at, ahead, best);
  auto suffixed = ahead.may_be_suffixed() ? read_suffixed_date(reader, at) : std::nullopt;
  if (suffixed && suffixed->run != 0) keep_longer(best, suffixed, Production::suffixed_date);  // 前8个月 of the year
  read_counted(reader, at, ahead, best);
  read_period(reader, at, ahead, best);
  bool marked = ahead.here(Kind::date_preposition) || ahead.near(Kind::year_mark);
  if (marked) keep_longer(best, read_marked_day(reader, at), Production::marked_day);
  keep_longer(best, suffixed, Production::suffixed_date);
  bool compact = ahead.digits() || ahead.here(Kind::month);
  if (compact) keep_longer(best, read_compact_date(reader, at), Production::numeric_date);
  return best;
}

}  // namespace gainsay::mention
