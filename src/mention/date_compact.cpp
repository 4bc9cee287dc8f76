#include "mention/date_compact.h"

#include "mention/date_calendar.h"
#include "mention/date_named_day.h"
#include "mention/date_number.h"
#include "mention/date_relative.h"
#include "mention/date_year.h"

namespace gainsay::mention {
namespace {

constexpr int kFirstYear = 1900, kLastYear = 2099;

std::optional<DatePhrase> calendar_day(int year, int month, int day, uint32_t end) {
  if (!Date::of(year != 0 ? year : 2024, month, day)) return std::nullopt;
  DatePhrase phrase;
  phrase.year = year;
  phrase.month = month;
  phrase.day = day;
  phrase.end = end;
  return phrase;
}

bool is_year(int value) {
  return value >= kFirstYear && value <= kLastYear;
}

// 0 where the digits there are not one or two.
int small_number(const DateReader& reader, uint32_t at) {
  return reader.digit_count(at) >= 1 && reader.digit_count(at) <= 2 ? reader.digits(at).value_or(0) : 0;
}

bool decimal_point(const DateReader& reader) {
  auto languages = reader.sentence().vocabulary.lexicon().languages();
  auto language = reader.sentence().language;
  return language < languages.size() && languages[language].decimal == '.';
}

bool is_clock(const DateReader& reader, uint32_t at) {
  return reader.any(at, {Kind::day_part, Kind::time_unit});
}

// 20161016.
std::optional<DatePhrase> eight_digits(const DateReader& reader, uint32_t at) {
  if (reader.digit_count(at) != 8) return std::nullopt;
  auto value = reader.lone_digits(at);
  bool numbered = at > reader.first() ? reader.mark(at - 1, U'.') : !stands_alone(reader, at, at + 1);
  if (numbered) return std::nullopt;  // "no. 20161016"
  if (!value || !is_year(*value / 10000) || !is_uncountable(reader, at + 1)) return std::nullopt;
  return calendar_day(*value / 10000, *value / 100 % 100, *value % 100, at + 1);
}

// Numbers that go on before or behind: no date, but a row of figures.
bool in_row(const DateReader& reader, uint32_t at, uint32_t end) {
  bool before =
      reader.has(at - 1) && (reader.is_digits(at - 1) || reader.token(at - 1).mark == U',') && at > reader.first();
  if (is_counted(reader, end) || reader.past_of(end) != end) return true;
  return before || reader.glued(at) || reader.is_digits(end) || (reader.glued(end) && !is_uncountable(reader, end));
}

// "20 02 2014", "2016 10 16".
std::optional<DatePhrase> spaced_figures(const DateReader& reader, uint32_t at) {
  if (reader.digit_count(at) > 4 || !reader.is_digits(at + 1) || !reader.is_digits(at + 2)) return std::nullopt;
  if (in_row(reader, at, at + 3) || reader.glued(at + 1) || reader.glued(at + 2)) return std::nullopt;
  int first = reader.digits(at).value_or(0), last = reader.digits(at + 2).value_or(0);
  int middle = small_number(reader, at + 1);
  if (reader.digit_count(at) == 4 && is_year(first) && reader.digit_count(at + 1) == 2 &&
      reader.digit_count(at + 2) == 2)
    return calendar_day(first, middle, last, at + 3);
  if (reader.digit_count(at) > 2 || reader.digit_count(at + 2) != 4 || !is_year(last)) return std::nullopt;
  bool either = first <= 12 && middle <= 12 && first != middle;
  if (either && decimal_point(reader)) return std::nullopt;
  return middle <= 12 ? calendar_day(last, middle, first, at + 3) : calendar_day(last, first, middle, at + 3);
}

// The year of "27. 05.99" and "27. 5. 1999", or 0.
int year_at(const DateReader& reader, uint32_t at) {
  constexpr int kTurn = 70;
  int value = reader.digits(at).value_or(0);
  if (reader.digit_count(at) == 4) return is_year(value) && !is_counted(reader, at + 1) ? value : 0;
  bool short_form = reader.digit_count(at) == 2 && reader.glued(at);
  return short_form ? value + (value < kTurn ? 2000 : 1900) : 0;
}

bool after_day_preposition(const DateReader& reader, uint32_t at) {
  if (reader.before(at, Kind::weekday) || (reader.mark(at - 1, U',') && reader.before(at - 1, Kind::weekday)))
    return true;
  for (std::string_view id : {"on", "day-article", "day-number"}) {
    if (reader.before(at, Kind::date_preposition, id)) return true;
  }
  for (Tag tag : {Tag::until, Tag::since, Tag::by, Tag::before, Tag::after}) {
    if (reader.before(at, Kind::date_preposition, tag)) return true;
  }
  return false;
}

// More figures follow, or something is glued on.
bool runs_on(const DateReader& reader, uint32_t at) {
  if (reader.is_digits(at)) return true;
  bool mark = reader.glued(at) && reader.token(at).kind == TokenKind::mark;
  if (!mark) return reader.glued(at);
  return reader.mark(at, U'-') || reader.mark(at, U'/') || reader.mark(at, U'%') ||
         (reader.glued(at + 1) && reader.is_digits(at + 1));
}

// "am 27. 11.", "10.12.", "до 10.12", "27. 05.99".
std::optional<DatePhrase> stopped_figures(const DateReader& reader, uint32_t at) {
  int day = small_number(reader, at), month = small_number(reader, at + 2);
  bool stop = reader.mark(at + 1, U'.') && reader.glued(at + 1);
  if (!stop || day == 0 || month == 0 || reader.glued(at) || decimal_point(reader)) return std::nullopt;
  bool spaced = !reader.glued(at + 2);
  bool closed = reader.mark(at + 3, U'.') && reader.glued(at + 3);
  if (closed && (spaced || !reader.glued(at + 4))) {
    if (int year = year_at(reader, at + 4)) return calendar_day(year, month, day, at + 5);
  }
  bool last = closed && !reader.has(at + 4);  // the stop may be the sentence's own
  bool padded = reader.digit_count(at) == 2 && reader.digit_count(at + 2) == 2;
  bool ordinal = static_cast<bool>(reader.before(at, Kind::date_preposition, "ordinal-article"));
  ordinal |= reader.ends(at, Kind::weekday) || (reader.mark(at - 1, U',') && reader.ends(at - 1, Kind::weekday));
  if ((!closed && spaced) || ((!closed || last) && !padded && !ordinal)) return std::nullopt;
  if (runs_on(reader, closed ? at + 4 : at + 3)) return std::nullopt;
  uint32_t end = closed && (!last || spaced) ? at + 4 : at + 3;
  if (is_measured(reader, end) || is_clock(reader, end)) return std::nullopt;
  bool told = after_day_preposition(reader, at) && (closed || is_uncountable(reader, end));
  return told || stands_alone(reader, at, end) ? calendar_day(0, month, day, end) : std::nullopt;
}

// The parts of "September-2020-23" as they are met.
struct Parts {
  int year = 0, month = 0, day = 0;

  bool take(const DateReader& reader, uint32_t at) {
    auto name = reader.word(at, Kind::month);
    if (name && name.end == at + 1 && month == 0) {
      month = name.value();
      return true;
    }
    int value = reader.digits(at).value_or(0);
    int& part = reader.digit_count(at) == 4 ? year : day;
    bool fits = part == 0 && value != 0 && (reader.digit_count(at) == 4 || reader.digit_count(at) <= 2);
    if (fits) part = value;
    return fits;
  }
};

// "September-2020-23", "2020/23/Sep", "23-2020-September".
std::optional<DatePhrase> joined_parts(const DateReader& reader, uint32_t at) {
  Parts parts;
  char32_t joint = reader.has(at + 1) ? reader.token(at + 1).mark : 0;
  if (joint != U'-' && joint != U'/') return std::nullopt;
  for (uint32_t next = at; next <= at + 4; next += 2) {
    bool bound = next == at || (reader.mark(next - 1, joint) && reader.glued(next - 1) && reader.glued(next));
    if (!bound || !parts.take(reader, next)) return std::nullopt;
  }
  if (parts.year == 0 || parts.month == 0 || parts.day == 0 || reader.glued(at)) return std::nullopt;
  return calendar_day(parts.year, parts.month, parts.day, at + 5);
}

}  // namespace

std::optional<DatePhrase> read_compact_date(const DateReader& reader, uint32_t at) {
  if (auto phrase = joined_parts(reader, at)) return phrase;
  if (!reader.is_digits(at)) return std::nullopt;
  if (auto phrase = eight_digits(reader, at)) return phrase;
  if (auto phrase = spaced_figures(reader, at)) return phrase;
  return stopped_figures(reader, at);
}

namespace {

// Past the mark that makes the number an ordinal; `at` where none does.
uint32_t past_mark(const DateReader& reader, uint32_t at) {
  uint32_t end = past_ordinal_mark(reader, at);
  bool stop = end == at && reader.mark(at, U'.') && reader.glued(at);
  return stop ? at + 1 : end;
}

// "Am 15. Spieltag" may have been cut behind its full stop.
bool may_be_cut(const DateReader& reader, uint32_t end) {
  const auto& tokens = reader.sentence().article.tokens;
  return reader.mark(end - 1, U'.') && !reader.has(end) && end < tokens.size() && !tokens[end].line_before;
}

// Something follows that a number would belong to: "el 1 al 10", "le 5, 6 et 7 mai", "il 10 per cento", "le 20 heures".
bool hangs_on(const DateReader& reader, uint32_t end) {
  for (uint32_t next = end; next < end + 3; ++next) {
    if (reader.is_digits(next)) return true;
  }
  bool bound = reader.dash(end) || reader.mark(end, U'/') || reader.mark(end, U':') || reader.past_of(end) != end;
  bool name = reader.is_word(end) && reader.token(end).capitalised;
  return bound || name || is_measured(reader, end) || is_clock(reader, end) ||
         reader.any(end, {Kind::percent, Kind::permille, Kind::percentage_point, Kind::basis_point});
}

// The rest of "el 17 del 11".
std::optional<DatePhrase> month_of_day(const DateReader& reader, int day, uint32_t end) {
  uint32_t at = reader.past_of(end);
  int month = at != end ? small_number(reader, at) : 0;
  bool ends = month != 0 && is_uncountable(reader, at + 1) && !runs_on(reader, at + 1) && !is_measured(reader, at + 1);
  return ends ? calendar_day(0, month, day, at + 1) : std::nullopt;
}

// The 11 of "17 del 11".
bool follows_number(const DateReader& reader, uint32_t at) {
  auto preposition = reader.before(at, Kind::date_preposition);
  return preposition && preposition.first > reader.first() && reader.is_digits(preposition.first - 1);
}

}  // namespace

std::optional<DatePhrase> read_lone_day(const DateReader& reader, uint32_t at) {
  bool bare = static_cast<bool>(reader.before(at, Kind::date_preposition, "day-article"));
  if (!bare && !reader.before(at, Kind::date_preposition, "ordinal-article")) return std::nullopt;
  int day = small_number(reader, at);
  uint32_t end = bare ? past_ordinal_mark(reader, at + 1) : past_mark(reader, at + 1);
  if (day < 1 || day > 31 || reader.glued(at) || (!bare && end == at + 1)) return std::nullopt;
  if (reader.glued(end) && !reader.mark(end, U'.') && !reader.mark(end, U',')) return std::nullopt;
  if (auto month = bare ? month_of_day(reader, day, end) : std::nullopt) return month;
  if (follows_number(reader, at) || !is_uncountable(reader, end) || hangs_on(reader, end) || may_be_cut(reader, end))
    return std::nullopt;
  DatePhrase phrase;
  phrase.day = day;
  phrase.end = end;
  return phrase;
}

void attach_shifted_month(const DateReader& reader, DatePhrase& day) {
  auto month = read_relative_period(reader, reader.past_of(day.end));
  if (!month || month->grain != Grain::month || month->rolling || month->month != 0) return;
  day.shifted = true;
  day.shift_grain = Grain::month;
  day.shift = month->shift;
  day.end = month->end;
}

std::optional<DatePhrase> read_day_by_number(const DateReader& reader, uint32_t at) {
  auto ordinal = read_ordinal(reader, at);
  int digits = ordinal ? 0 : small_number(reader, at);
  uint32_t end = ordinal ? ordinal->end : at + 1;
  auto word = ordinal || digits != 0 ? reader.word(end, Kind::year_mark, "number-word") : DateReader::Word{};
  if (!word || reader.word(word.end, Kind::determiner, Tag::each) || reader.dash(at - 1)) return std::nullopt;
  DatePhrase phrase;
  phrase.day = ordinal ? ordinal->value : digits;
  phrase.end = word.end;
  if (phrase.day < 1 || phrase.day > 31) return std::nullopt;
  attach_shifted_month(reader, phrase);
  return phrase;
}

}  // namespace gainsay::mention
