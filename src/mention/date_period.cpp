#include "mention/date_period.h"

#include "mention/date_calendar.h"
#include "mention/date_number.h"
#include "mention/date_outlook.h"
#include "mention/date_relative.h"
#include "mention/date_year.h"

namespace gainsay::mention {
namespace {

using Word = DateReader::Word;

int most_of(Grain grain) {
  return grain == Grain::quarter ? 4 : grain == Grain::half ? 2 : grain == Grain::century ? 39 : 0;
}

DatePhrase nth_phrase(Grain grain, int nth, uint32_t end) {
  DatePhrase phrase;
  phrase.grain = grain;
  phrase.nth = nth;
  phrase.end = end;
  return phrase;
}

std::optional<DatePhrase> numbered(Grain grain, int nth, uint32_t end) {
  return nth >= 1 && nth <= most_of(grain) ? std::optional(nth_phrase(grain, nth, end)) : std::nullopt;
}

// The week or season with the year that stands at `end`; nothing without one.
std::optional<DatePhrase> nth_of_year(const DateReader& reader, Grain grain, int nth, uint32_t end) {
  DatePhrase phrase = nth_phrase(grain, nth, end);
  attach_year(reader, end, phrase);
  return phrase.has_year() ? std::optional(phrase) : std::nullopt;
}

// "2." before the name of a period, where a full stop makes a number an ordinal: "im 2. Quartal", "21. Jahrhundert".
std::optional<DateNumber> read_dotted_place(const DateReader& reader, uint32_t at) {
  bool dotted = reader.mark(at + 1, U'.') && reader.glued(at + 1) && !reader.glued(at + 2);
  auto value = dotted && reader.digit_count(at) <= 2 ? reader.digits(at) : std::nullopt;
  if (!value || *value < 1 || !reader.any(at + 2, {Kind::time_unit})) return std::nullopt;
  return DateNumber{*value, at + 2, false};
}

// The number before a period's name: "third", "3-й", "III", and the bare digit of "2 квартал".
std::optional<DateNumber> read_place(const DateReader& reader, uint32_t at) {
  if (auto ordinal = read_ordinal(reader, at)) return ordinal;
  if (auto roman = read_roman_place(reader, at)) return roman;
  if (auto dotted = read_dotted_place(reader, at)) return dotted;
  auto digits = reader.digit_count(at) <= 2 ? reader.lone_digits(at) : std::nullopt;
  return digits ? std::optional(DateNumber{*digits, at + 1, false}) : std::nullopt;
}

uint32_t past_hyphen(const DateReader& reader, uint32_t at) {
  return reader.mark(at, U'-') && reader.glued(at) && reader.glued(at + 1) ? at + 1 : at;
}

// "third quarter", "XXI век", "21st century": the number and then the name.
std::optional<DatePhrase> place_then_unit(const DateReader& reader, uint32_t at) {
  if (reader.before(at, Kind::determiner, Tag::each)) return std::nullopt;  // "every fourth quarter"
  auto place = read_place(reader, at);
  if (!place) return std::nullopt;
  uint32_t unit_at = past_hyphen(reader, place->end);
  auto unit = reader.word(unit_at, Kind::time_unit);
  auto grain = unit ? grain_named(unit.entry->id) : std::nullopt;
  bool bare_digit = reader.is_digits(at) && place->end == at + 1;
  if (!grain && !bare_digit) {
    auto mark = read_roman(reader, at) ? reader.word(unit_at, Kind::year_mark, "century-mark") : Word{};
    return mark ? numbered(Grain::century, place->value, mark.end) : std::nullopt;
  }
  if (!grain || (*grain != Grain::quarter && *grain != Grain::half && *grain != Grain::century)) return std::nullopt;
  if (reader.word(unit.end, Kind::era, Tag::before_christ)) return std::nullopt;
  if (bare_digit && reader.before(at, Kind::offset)) return std::nullopt;
  bool century_told = place->value >= 15 && place->value <= 21 && reader.before(at, Kind::date_preposition, Tag::in);
  if (bare_digit && *grain == Grain::century)
    return century_told ? numbered(*grain, place->value, unit.end) : std::nullopt;
  auto phrase = numbered(*grain, place->value, unit.end);
  if (!phrase) return std::nullopt;
  if (*grain != Grain::century) attach_year(reader, unit.end, *phrase);
  return bare_digit && !phrase->has_year() ? std::nullopt : phrase;
}

// "século XXI", "siglo 21": the name and then the number. Ordinary numbers up to this century, and not after a name in
// capitals (Century 21).
std::optional<DatePhrase> unit_then_place(const DateReader& reader, uint32_t at) {
  auto unit = reader.word(at, Kind::time_unit, "century");
  auto place = unit ? read_roman(reader, unit.end) : std::nullopt;
  if (unit && !place && !reader.token(at).capitalised) {
    place = read_count(reader, unit.end);
    if (place && (place->value > 21 || is_counted(reader, place->end))) place.reset();
  }
  bool era = place && reader.word(place->end, Kind::era, Tag::before_christ);
  return place && !era ? numbered(Grain::century, place->value, place->end) : std::nullopt;
}

std::optional<Grain> letter_grain(const DateReader& reader, uint32_t at) {
  if (!reader.is_word(at)) return std::nullopt;
  if (reader.word(at, Kind::year_mark, "quarter-letter")) return Grain::quarter;
  if (reader.word(at, Kind::year_mark, "half-letter")) return Grain::half;
  return std::nullopt;
}

// The year of "Q2'26", "2T25", "1H 2025".
void attach_short_year(const DateReader& reader, DatePhrase& phrase) {
  uint32_t at = phrase.end;
  uint32_t digits = reader.mark(at, U'\'') || reader.mark(at, U'/') ? at + 1 : at;
  if (reader.glued(at) && reader.glued(digits) && reader.digit_count(digits) == 2) {
    phrase.year = 2000 + reader.digits(digits).value_or(0);
    phrase.end = digits + 1;
  } else if (reader.glued(at) && reader.digit_count(digits) == 4) {
    phrase.year = reader.digits(digits).value_or(0);
    phrase.end = digits + 1;
  } else {
    attach_year(reader, at, phrase);
  }
}

// "Q2 2026", "H1": the letter and then the digit.
std::optional<DatePhrase> letter_then_digit(const DateReader& reader, uint32_t at) {
  auto grain = letter_grain(reader, at);
  if (!grain || !reader.glued(at + 1) || reader.digit_count(at + 1) != 1) return std::nullopt;
  auto phrase = numbered(*grain, reader.digits(at + 1).value_or(0), at + 2);
  if (phrase) attach_short_year(reader, *phrase);
  return phrase && (phrase->has_year() || reader.token(at).capitalised) ? phrase : std::nullopt;
}

// "2018Q4", "18Q4", "2019 H2", "2019-T1": the year first.
std::optional<DatePhrase> year_then_letter(const DateReader& reader, uint32_t at) {
  auto year = reader.digits(at);
  uint32_t count = reader.digit_count(at), letter = past_hyphen(reader, at + 1);
  auto grain = year ? letter_grain(reader, letter) : std::nullopt;
  bool told = grain && (count == 4 || (count == 2 && reader.glued(at + 1)));
  if (!told || !reader.glued(letter + 1) || reader.digit_count(letter + 1) != 1) return std::nullopt;
  auto phrase = numbered(*grain, reader.digits(letter + 1).value_or(0), letter + 2);
  if (phrase) phrase->year = count == 4 ? *year : 2000 + *year;
  return phrase;
}

}  // namespace

std::optional<DatePhrase> read_digit_and_letter(const DateReader& reader, uint32_t at) {
  if (auto year_first = year_then_letter(reader, at)) return year_first;
  auto value = reader.digits(at);
  uint32_t count = reader.digit_count(at);
  auto grain = value ? letter_grain(reader, at + 1) : std::nullopt;
  if (!grain || (reader.glued(at) && reader.token(at - 1).kind != TokenKind::mark)) return std::nullopt;
  if (count != 1 || !reader.glued(at + 1) || !reader.token(at + 1).capitalised) return std::nullopt;
  auto phrase = numbered(*grain, *value, at + 2);
  if (phrase) attach_short_year(reader, *phrase);
  return phrase && phrase->has_year() ? phrase : std::nullopt;
}

namespace {

// "Schlussquartal 2024": a word that is a certain quarter.
std::optional<DatePhrase> named_quarter(const DateReader& reader, uint32_t at) {
  auto word = reader.word(at, Kind::year_mark, "quarter-name");
  auto phrase = word ? numbered(Grain::quarter, word.value(), word.end) : std::nullopt;
  if (phrase) attach_year(reader, word.end, *phrase);
  return phrase;
}

// First, third, last: which of the weeks, days or weekdays of a wider period.
struct Place {
  int nth;
  uint32_t end;
};

std::optional<Place> read_inner_place(const DateReader& reader, uint32_t at) {
  auto last = reader.word(at, Kind::relative_period);
  if (last && last.value() == -1) return Place{-1, last.end};
  auto ordinal = read_ordinal(reader, at);
  last = ordinal && ordinal->value > 1 ? reader.word(ordinal->end, Kind::relative_period) : DateReader::Word{};
  if (last && last.value() == -1) return Place{-ordinal->value, last.end};  // "fifth last day of May"
  return ordinal && ordinal->value <= 12 ? std::optional(Place{ordinal->value, ordinal->end}) : std::nullopt;
}

// The wider period: "of October 2014", "of the month", "do ano passado".
std::optional<DatePhrase> read_outer(const DateReader& reader, uint32_t at, bool bare_unit = false) {
  uint32_t from = reader.past_of(at);
  if (from == at) {
    if (auto in = reader.word(at, Kind::date_preposition, Tag::in)) from = reader.past_article(in.end);
  }
  auto name = reader.word(from, Kind::time_unit, "month");  // "du mois d'août"
  uint32_t of = name ? reader.past_of(name.end) : from;
  if (name && of != name.end) from = of;
  if (auto month = read_month(reader, from)) return month;
  if (auto relative = read_relative_period(reader, from)) return relative->rolling ? std::nullopt : relative;
  if (auto year = read_year(reader, from)) return year;
  auto unit = reader.word(from, Kind::time_unit);
  auto grain = unit && (from != at || bare_unit) ? grain_named(unit.entry->id) : std::nullopt;
  if (!grain || *grain == Grain::day) return std::nullopt;
  DatePhrase phrase;
  phrase.grain = phrase.shift_grain = *grain;
  phrase.shifted = true;
  phrase.end = unit.end;
  return phrase;
}

// "first week of October 2014", "last day of the month", "first Monday in October", "terceiro mês de 2017".
std::optional<DatePhrase> inner_of_outer(const DateReader& reader, uint32_t at) {
  auto place = read_inner_place(reader, at);
  if (!place) return std::nullopt;
  auto unit = reader.word(place->end, Kind::time_unit);
  auto weekday = unit ? Word{} : reader.word(place->end, Kind::weekday);
  auto grain = unit ? grain_named(unit.entry->id) : weekday ? std::optional(Grain::day) : std::nullopt;
  int most = grain ? most_of(*grain) : 0;
  if (!grain || *grain > Grain::half || (*grain > Grain::month && (place->nth >= 0 || most == 0))) return std::nullopt;
  auto outer = read_outer(reader, unit ? unit.end : weekday.end, true);
  if (!outer || outer->grain <= *grain || outer->nth != 0 || outer->grain > Grain::year) return std::nullopt;
  outer->grain = *grain;
  if (place->nth < -1 && *grain != Grain::day) return std::nullopt;
  if (*grain == Grain::month) {
    outer->month = place->nth < 0 ? 12 : place->nth;
    return outer;
  }
  outer->nth = most != 0 ? most : place->nth;
  if (weekday) outer->weekday = weekday.value();
  return outer;
}

// "week 27 of 2024", "semana 3 de 2027", and "the week of 10 April".
std::optional<DatePhrase> marked_week(const DateReader& reader, uint32_t at) {
  auto week = reader.word(at, Kind::time_unit, "week");
  if (!week) return std::nullopt;
  uint32_t of = reader.past_of(week.end);
  if (of != week.end) {
    auto day = read_day_and_month(reader, of);
    if (day) day->whole_week = true;
    return day;
  }
  auto number = reader.digit_count(week.end) <= 2 ? reader.lone_digits(week.end) : std::nullopt;
  if (!number || *number < 1 || *number > 53) return std::nullopt;
  return nth_of_year(reader, Grain::week, *number, week.end + 1);
}

// The year or the shifted year of "first nine months of 2025", and its quarter or month if it is narrower.
std::optional<DatePhrase> run_of(const DateReader& reader, int run, uint32_t unit_at, bool placed) {
  auto unit = reader.word(unit_at, Kind::time_unit);
  auto grain = unit ? grain_named(unit.entry->id) : std::nullopt;
  if (!grain || *grain > Grain::quarter) return std::nullopt;
  auto outer = read_outer(reader, unit.end, placed);
  bool fits = outer && outer->grain > *grain && outer->grain <= Grain::year && outer->nth == 0;
  if (!fits) return std::nullopt;
  outer->grain = *grain;
  outer->run = run;
  return outer;
}

// "first" or "last" before or behind a count: 1, -1, or 0 where it is neither; `end` past it.
Place read_end_place(const DateReader& reader, uint32_t at) {
  auto last = reader.word(at, Kind::relative_period);
  if (last && last.value() == -1) return {-1, last.end};
  auto first = last ? std::nullopt : read_ordinal(reader, at);
  return first && first->value == 1 && first->in_words ? Place{1, first->end} : Place{0, at};
}

// "first nine months of 2025", "neuf premiers mois de 2025", "последние три недели этого года", "9 месяцев 2025 года".
std::optional<DatePhrase> counted_run(const DateReader& reader, uint32_t at) {
  Place place = read_end_place(reader, at);
  auto count = read_count(reader, place.end);
  if (!count) return std::nullopt;
  if (place.nth == 0)
    place = read_end_place(reader, count->end);
  else
    place.end = count->end;
  return run_of(reader, place.nth < 0 ? -count->value : count->value, place.end, place.nth != 0);
}

// "20th of next month".
std::optional<DatePhrase> day_of_month(const DateReader& reader, uint32_t at) {
  auto day = read_day_number(reader, at);
  uint32_t from = day ? reader.past_of(day->end) : at;
  if (!day || from == day->end) return std::nullopt;
  auto month = read_relative_period(reader, from);
  if (!month || month->shift_grain != Grain::month || month->rolling || month->month != 0) return std::nullopt;
  month->grain = Grain::day;
  month->day = day->day;
  return month;
}

// "last year's fourth quarter", "2024's second half": the year in the genitive before its part.
std::optional<DatePhrase> period_of_owner(const DateReader& reader, uint32_t at) {
  auto owner = read_relative_year(reader, at);
  if (!owner && reader.digit_count(at) == 4) owner = read_year(reader, at);
  if (!owner || !reader.mark(owner->end, U'\'') || !reader.glued(owner->end) || !reader.glued(owner->end + 1))
    return std::nullopt;
  uint32_t from = owner->end + 2;
  auto phrase = place_then_unit(reader, from);
  if (!phrase) phrase = read_month(reader, from);
  if (!phrase || phrase->has_year() || phrase->grain > Grain::half) return std::nullopt;
  phrase->year = owner->year;
  phrase->shifted = owner->shifted;
  phrase->shift_grain = Grain::year;
  phrase->shift = owner->shift;
  return phrase;
}

// The longer of the two; the first where they are as long.
void keep_longer(std::optional<DatePhrase>& best, const std::optional<DatePhrase>& other) {
  if (other && (!best || other->end > best->end)) best = other;
}

}  // namespace

std::optional<DatePhrase> read_numbered_period(const DateReader& reader, uint32_t at) {
  constexpr lexicon::KindSet kNames = lexicon::kind_bit(Kind::time_unit) | lexicon::kind_bit(Kind::year_mark) |
                                      lexicon::kind_bit(Kind::weekday) | lexicon::kind_bit(Kind::relative_period);
  bool owned = reader.digit_count(at) == 4;  // "2024's May"
  if (!owned && !Outlook(reader, at).near(kNames)) return std::nullopt;
  std::optional<DatePhrase> best = letter_then_digit(reader, at);
  keep_longer(best, read_digit_and_letter(reader, at));
  keep_longer(best, place_then_unit(reader, at));
  keep_longer(best, unit_then_place(reader, at));
  keep_longer(best, inner_of_outer(reader, at));
  keep_longer(best, day_of_month(reader, at));
  keep_longer(best, counted_run(reader, at));
  keep_longer(best, marked_week(reader, at));
  keep_longer(best, period_of_owner(reader, at));
  keep_longer(best, named_quarter(reader, at));
  return best;
}

namespace {

constexpr int kWinter = 1;

// "winter 2024/25", "hiver 2024-2025": the winter of the second year.
DatePhrase across_years(const DateReader& reader, DatePhrase winter) {
  uint32_t at = winter.end;
  bool joined = reader.dash(at) || (reader.mark(at, U'/') && reader.glued(at) && reader.glued(at + 1));
  auto second = joined && winter.year != 0 ? read_year_after(reader, at + 1, winter.year) : std::nullopt;
  if (!second || second->year != winter.year + 1) return winter;
  winter.year = second->year;
  winter.end = second->end;
  return winter;
}

}  // namespace

std::optional<DatePhrase> read_season(const DateReader& reader, uint32_t at) {
  auto season = reader.word(at, Kind::season);
  if (!season) return std::nullopt;
  auto phrase = nth_of_year(reader, Grain::season, season.value(), season.end);
  return phrase && phrase->nth == kWinter ? across_years(reader, *phrase) : phrase;
}

namespace {

// The round year of "mediados de 2000".
std::optional<DatePhrase> year_of_part(const DateReader& reader, uint32_t at) {
  DatePhrase phrase;
  phrase.grain = Grain::year;
  attach_year(reader, at, phrase);
  bool plausible = phrase.year >= 1500 && phrase.year <= 2100 && is_uncountable(reader, phrase.end);
  return plausible && !reader.mark(at, U',') ? std::optional(phrase) : std::nullopt;
}

}  // namespace

namespace {

// The word holds its period: "year-end 2025", "Monatsende". Its id is the period's and "-end".
std::optional<DatePhrase> part_with_period(const DateReader& reader, const Word& part) {
  constexpr std::string_view kEnd = "-end";
  bool to_date = part.is("year-to-date");
  if (!part.entry->id.ends_with(kEnd) && !to_date) return std::nullopt;
  auto grain =
      to_date ? std::optional(Grain::year) : grain_named(part.entry->id.substr(0, part.entry->id.size() - kEnd.size()));
  if (!grain) return std::nullopt;
  DatePhrase phrase;
  phrase.grain = phrase.shift_grain = *grain;
  phrase.end = part.end;
  phrase.part = to_date ? Tag::none : part.entry->tag;
  phrase.clip = to_date ? -1 : 0;
  if (*grain == Grain::year && !to_date) attach_year(reader, part.end, phrase);
  if (!phrase.has_year()) phrase.shifted = true;
  return phrase;
}

// "rest of the year", "so far this year": what is left of a period, or what has passed of it.
bool cut_short(const Word& part, DatePhrase& period) {
  period.clip = part.is("rest") ? 1 : part.is("so-far") ? -1 : 0;
  return period.clip != 0;
}

// "fin de semana" is no end of a week.
bool is_weekend(const DateReader& reader, const Word& part) {
  auto weekday = reader.word(part.first, Kind::weekday);
  return weekday && weekday.end > part.end;
}

}  // namespace

std::optional<DatePhrase> read_part(const DateReader& reader, uint32_t at) {
  auto part = reader.word(at, Kind::part_of_period);
  if (!part || is_weekend(reader, part)) return std::nullopt;
  if (auto whole = part_with_period(reader, part)) return whole;
  uint32_t hyphen = past_hyphen(reader, part.end);
  uint32_t from = reader.past_article(reader.past_of(hyphen));
  auto period = hyphen != part.end && reader.digit_count(from) == 4 ? read_year_after(reader, from, 0) : std::nullopt;
  if (!period) period = read_decade(reader, from);
  if (!period) period = read_numbered_period(reader, from);
  if (!period) period = read_season(reader, from);
  if (!period) period = read_outer(reader, part.end, true);
  if (!period) period = read_month(reader, from);
  if (!period) period = year_of_part(reader, part.end);
  bool whole = period && period->grain != Grain::day && !period->rolling && period->part == Tag::none;
  bool age = period && period->grain == Grain::decade && reader.before(at, Kind::pronoun);  // "in her early thirties"
  if (age) return std::nullopt;
  bool turn = part.is("turn") && period && period->grain > Grain::year;
  if (!whole || turn) return std::nullopt;
  bool some_time = part.is("some-time");  // "later in the year"
  if (!cut_short(part, *period) && !some_time) period->part = part.entry->tag;
  return period;
}

}  // namespace gainsay::mention
