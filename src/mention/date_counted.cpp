#include "mention/date_counted.h"

#include "mention/date_calendar.h"
#include "mention/date_named_day.h"
#include "mention/date_number.h"
#include "mention/date_relative.h"
#include "mention/date_weekday.h"
#include "mention/date_year.h"

namespace gainsay::mention {
namespace {

using Word = DateReader::Word;

bool is_one_day(const DatePhrase& phrase) {
  bool named = phrase.month != 0 || phrase.feast != 0 || phrase.weekday != 0;
  return phrase.grain == Grain::day && !phrase.rolling && !phrase.weekend && !phrase.only_day() &&
         (phrase.shifted || named);
}

std::optional<DatePhrase> read_named_base(const DateReader& reader, uint32_t at) {
  auto day = read_named_day_word(reader, at);
  if (!day) return std::nullopt;
  attach_year(reader, day->end, *day);
  if (!day->has_year()) day->direction = DatePhrase::kEitherSide;
  return day;
}

// A day of the calendar or of the church's year, that no other thing hangs on ("after the 28 August vote").
std::optional<DatePhrase> read_fixed_day(const DateReader& reader, uint32_t at) {
  auto day = read_day_and_month(reader, at);
  if (!day) day = read_numeric_date(reader, at);
  if (!day) day = read_named_base(reader, at);
  if (!day || day->grain != Grain::day || reader.glued(day->end + 1) || !is_uncountable(reader, day->end))
    return std::nullopt;
  return day;
}

struct Direction {
  int sign;
  uint32_t end;
};

// "after", "from" or "before", and the article behind it.
std::optional<Direction> read_direction(const DateReader& reader, uint32_t at) {
  for (auto [tag, sign] : {std::pair{Tag::after, 1}, std::pair{Tag::from, 1}, std::pair{Tag::before, -1}}) {
    if (auto word = reader.word(at, Kind::date_preposition, tag)) return Direction{sign, reader.past_article(word.end)};
  }
  return std::nullopt;
}

// "third Tuesday after Christmas 2014", "the Friday before 28 August".
std::optional<DatePhrase> weekday_from_day(const DateReader& reader, uint32_t at) {
  auto place = read_ordinal(reader, at);
  uint32_t name_at = place ? place->end : at;
  auto weekday = reader.word(name_at, Kind::weekday);
  auto direction = weekday && weekday.entry->id != "weekend" ? read_direction(reader, weekday.end) : std::nullopt;
  bool told = place || reader.article_before(at) || at == reader.first();
  if (!direction || !told || (place && place->value > 52)) return std::nullopt;
  auto day = read_fixed_day(reader, direction->end);
  if (!day) return std::nullopt;
  day->pick = direction->sign * (place ? place->value : 1);
  day->pick_weekday = weekday.value();
  return day;
}

// "two Thursdays ago".
std::optional<DatePhrase> weekdays_ago(const DateReader& reader, uint32_t at) {
  auto count = read_count(reader, at);
  auto weekday = count && count->value <= 52 ? reader.word(count->end, Kind::weekday) : Word{};
  auto ago = weekday ? reader.word(weekday.end, Kind::offset, Tag::after) : Word{};
  if (!ago || weekday.entry->id == "weekend") return std::nullopt;
  DatePhrase phrase;
  phrase.shifted = true;
  phrase.pick = ago.value() * count->value;
  phrase.pick_weekday = weekday.value();
  phrase.end = ago.end;
  return phrase;
}

// "the day after Christmas".
std::optional<DatePhrase> neighbour_of_day(const DateReader& reader, uint32_t at) {
  auto word = reader.word(at, Kind::offset, "from-day");
  if (!word) return std::nullopt;
  uint32_t from = reader.past_article(reader.past_of(word.end));
  auto day = read_fixed_day(reader, from);
  if (!day) return std::nullopt;
  day->further_grain = Grain::day;
  day->further = word.value();
  return day;
}

}  // namespace

std::optional<DatePhrase> read_base_day(const DateReader& reader, uint32_t at) {
  auto day = read_day_and_month(reader, at);
  if (!day) day = read_numeric_date(reader, at);
  if (!day) day = read_relative(reader, at);
  if (!day) day = read_named_base(reader, at);
  if (!day) {
    day = read_weekday(reader, at);
    if (day && day->weekday != 0 && day->direction == 0 && day->month == 0) day->direction = DatePhrase::kComing;
  }
  return day && is_one_day(*day) ? day : std::nullopt;
}

std::optional<DatePhrase> read_counted_day(const DateReader& reader, uint32_t at) {
  if (auto phrase = neighbour_of_day(reader, at)) return phrase;
  if (auto phrase = weekday_from_day(reader, at)) return phrase;
  return weekdays_ago(reader, at);
}

}  // namespace gainsay::mention
