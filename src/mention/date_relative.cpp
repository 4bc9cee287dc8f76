#include "mention/date_relative.h"

#include <array>
#include <utility>

#include "mention/date_calendar.h"
#include "mention/date_counted.h"
#include "mention/date_named_day.h"
#include "mention/date_number.h"
#include "mention/tense.h"

namespace gainsay::mention {
namespace {

using Word = DateReader::Word;

bool has_part(const Word& word, std::string_view part) {
  return word.entry->id.find(part) != std::string_view::npos;
}

// "passado" stands after its noun, "próximo" on either side; all others before.
bool goes_before(const Word& word) {
  return !has_part(word, "-after");
}
bool goes_after(const Word& word) {
  return has_part(word, "-after") || has_part(word, "-both");
}
bool needs_count(const Word& word) {
  return has_part(word, "-plural");
}
bool is_rolling(const Word& word) {
  return has_part(word, "rolling");
}
// Of a weekday the nearest is meant, whatever the week: "el pasado viernes", "am kommenden Freitag".
bool is_near(const Word& word) {
  return has_part(word, "near");
}
// "The following Monday" is told from another day.
bool is_told_from_another(const Word& word) {
  return has_part(word, "told");
}

DatePhrase shifted(Grain grain, int shift, uint32_t end) {
  DatePhrase phrase;
  phrase.grain = phrase.shift_grain = grain;
  phrase.shifted = true;
  phrase.shift = shift;
  phrase.end = end;
  return phrase;
}

DatePhrase rolling(Grain grain, int shift, uint32_t end) {
  DatePhrase phrase = shifted(grain, shift, end);
  phrase.rolling = true;
  return phrase;
}

struct Unit {
  Grain grain;
  uint32_t end;
};

std::optional<Unit> read_unit(const DateReader& reader, uint32_t at) {
  auto word = reader.word(at, Kind::time_unit);
  auto grain = word ? grain_named(word.entry->id) : std::nullopt;
  if (!grain) return std::nullopt;
  return Unit{*grain, word.end};
}

// "the past Wednesday": the one right before, whatever the week.
std::optional<DatePhrase> nearest_weekday(const Word& weekday, int direction) {
  if (has_part(weekday, "weekend")) return std::nullopt;
  DatePhrase phrase;
  phrase.weekday = weekday.value();
  phrase.direction = direction;
  phrase.end = weekday.end;
  return phrase;
}

// "last Friday", "el pasado viernes", "this Friday", "the Friday after next".
std::optional<DatePhrase> shifted_weekday(const Word& weekday, const Word& word) {
  int shift = word.value();
  if (is_rolling(word) && !has_part(weekday, "weekend")) return nearest_weekday(weekday, shift);
  auto near = nearest_weekday(weekday, shift == 0 ? DatePhrase::kThisWeek : shift < 0 ? -1 : 1);
  if (near && shift == 0) return near;
  bool of_week = has_part(word, "-whole");  // 下下周日: of the week after next
  if (near && !of_week && (shift > 1 || shift < -1)) near->further = 7 * (shift > 0 ? shift - 1 : shift + 1);
  if (near && (near->further != 0 || is_told_from_another(word))) return near;
  if (near && is_near(word)) {
    if (shift < 0) near->direction = DatePhrase::kBeforeYesterday;
    return near;
  }
  DatePhrase phrase = shifted(Grain::week, shift, weekday.end);
  phrase.grain = Grain::day;
  phrase.weekend = has_part(weekday, "weekend");
  phrase.weekday = phrase.weekend ? 0 : weekday.value();
  return phrase;
}

// Past the word for month before a month's name: the "mes de" of "el pasado mes de marzo".
uint32_t past_month_word(const DateReader& reader, uint32_t at) {
  auto unit = reader.word(at, Kind::time_unit, "month");
  uint32_t name = unit ? reader.past_of(unit.end) : at;
  return name != at && reader.any(name, {Kind::month}) ? name : at;
}

// What "last" or "next" stands beside other than a time unit: a month, a season, a weekday, a named day.
std::optional<DatePhrase> named_beside(const DateReader& reader, uint32_t from, const Word& word) {
  int shift = word.value();
  DatePhrase phrase;
  uint32_t at = past_month_word(reader, from);
  if (auto weekday = reader.word(at, Kind::weekday)) return shifted_weekday(weekday, word);
  if (shift > 1 || shift < -1) return std::nullopt;
  if (auto month = reader.word(at, Kind::month)) {
    bool surely = !month.entry->id.empty() && !has_part(month, "-weak") && !has_part(month, "-short");
    if (!surely && !reader.token(at).capitalised) return std::nullopt;  // "this may take longer"
    phrase.grain = phrase.shift_grain = Grain::month;
    phrase.month = month.value();
    phrase.end = month.end;
  } else if (auto season = reader.word(at, Kind::season)) {
    phrase.grain = phrase.shift_grain = Grain::season;
    phrase.nth = season.value();
    phrase.end = season.end;
  } else if (auto day = read_named_day_word(reader, at)) {
    phrase = *day;
    phrase.shift_grain = Grain::day;
  } else {
    return std::nullopt;
  }
  if (shift != 0) phrase.direction = shift;
  if (shift == 0) {
    phrase.shifted = true;
    phrase.shift_grain = Grain::year;
  }
  return phrase;
}

DatePhrase shifted_unit(const Word& word, const Unit& unit, uint32_t end) {
  bool rolls = is_rolling(word) && !is_told_from_another(word);
  return rolls ? rolling(unit.grain, word.value(), end) : shifted(unit.grain, word.value(), end);
}

// A count, or the word for both: "die letzten beiden Jahre".
std::optional<DateNumber> read_count_or_both(const DateReader& reader, uint32_t at) {
  if (auto both = reader.word(at, Kind::determiner, Tag::both)) return DateNumber{2, both.end, true};
  return read_count(reader, at);
}

// "next 3 days", "прошлой неделе", "last August": the word before what it shifts.
std::optional<DatePhrase> shift_before(const DateReader& reader, const Word& word) {
  int shift = word.value();
  auto count = read_count_or_both(reader, word.end);
  if (count && shift != 0) {
    auto unit = read_unit(reader, count->end);
    if (unit) return rolling(unit->grain, shift * count->value, unit->end);
  }
  auto weekday = reader.word(word.end, Kind::weekday);
  if (needs_count(word) && !(weekday && has_part(weekday, "weekend"))) return std::nullopt;
  auto unit = read_unit(reader, word.end);
  if ((weekday && unit && weekday.end > unit->end) || past_month_word(reader, word.end) != word.end) unit.reset();
  if (unit && unit->grain == Grain::day) return std::nullopt;  // "the last day", "the next day" are not told from today
  if (unit) return shifted_unit(word, *unit, unit->end);
  return named_beside(reader, word.end, word);
}

Word postposed(const DateReader& reader, uint32_t at) {
  auto word = reader.word(at, Kind::relative_period);
  return word && goes_after(word) ? word : Word{};
}

// Past the month, season, weekday or named day that begins here.
uint32_t end_of_name(const DateReader& reader, uint32_t at) {
  for (Kind kind : {Kind::month, Kind::season, Kind::weekday}) {
    if (auto word = reader.word(at, kind)) return word.end;
  }
  auto day = read_named_day_word(reader, at);
  return day ? day->end : at;
}

// "semana passada", "terça passada", "2 anos anteriores", "3 próximos anos".
std::optional<DatePhrase> shift_after(const DateReader& reader, uint32_t at) {
  if (auto unit = read_unit(reader, at)) {
    auto word = postposed(reader, unit->end);
    if (!word || needs_count(word) || unit->grain == Grain::day) return std::nullopt;
    return shifted_unit(word, *unit, word.end);
  }
  uint32_t end = end_of_name(reader, at);
  auto word = end != at ? postposed(reader, end) : Word{};
  if (!word || needs_count(word)) return std::nullopt;
  auto phrase = named_beside(reader, at, word);
  if (!phrase) return std::nullopt;
  phrase->end = word.end;
  return phrase;
}

std::optional<DatePhrase> counted_shift(const DateReader& reader, uint32_t at) {
  auto count = read_count(reader, at);
  if (!count) return std::nullopt;
  auto word = reader.word(count->end, Kind::relative_period);
  if (word && word.value() != 0 && word.is("vague")) {  // "the next days" count where they are counted: "2 next days"
    auto unit = read_unit(reader, word.end - 1);
    return unit ? std::optional(rolling(unit->grain, word.value() * count->value, unit->end)) : std::nullopt;
  }
  if (word && word.value() != 0 && (is_rolling(word) || needs_count(word))) {
    auto unit = read_unit(reader, word.end);
    return unit ? std::optional(rolling(unit->grain, word.value() * count->value, unit->end)) : std::nullopt;
  }
  auto unit = read_unit(reader, count->end);
  word = unit ? postposed(reader, unit->end) : Word{};
  return word && word.value() != 0 ? std::optional(rolling(unit->grain, word.value() * count->value, word.end))
                                   : std::nullopt;
}

std::optional<DatePhrase> shifted_period(const DateReader& reader, uint32_t at) {
  if (reader.mark(at - 1, U'-') && reader.glued(at)) return std::nullopt;  // "l'avant-dernière semaine"
  if (auto word = reader.word(at, Kind::relative_period)) {
    if (word.is("vague") || word.is("place-last")) return std::nullopt;
    if (word.is("year-word")) return shifted(Grain::year, word.value(), word.end);
    if (goes_before(word)) {
      if (auto phrase = shift_before(reader, word)) return phrase;
    }
  }
  if (reader.any(at, {Kind::time_unit, Kind::month, Kind::season, Kind::weekday, Kind::relative_day}))
    return shift_after(reader, at);
  return std::nullopt;
}

// "The following Monday" leaves open which, unless nothing else is said.
bool left_open(const DateReader& reader, uint32_t at, uint32_t end) {
  bool told = false;
  for (uint32_t next = at; next < end; ++next) {
    auto word = reader.word(next, Kind::relative_period);
    told |= word && is_told_from_another(word) && !read_count(reader, word.end);
  }
  return told && !stands_alone(reader, at, end);
}

// The week of "mittwoch in zwei wochen", "Friday three weeks ago".
std::optional<DatePhrase> counted_week(const DateReader& reader, uint32_t at) {
  if (!reader.any(at, {Kind::offset, Kind::number}) && !reader.is_digits(at)) return std::nullopt;
  auto week = read_offset(reader, at);
  bool fits = week && week->shifted && !week->rolling && week->grain == Grain::week && week->further == 0;
  return fits ? week : std::nullopt;
}

// "Tuesday of last week", "вторник на следующей неделе".
std::optional<DatePhrase> weekday_of_week(const DateReader& reader, uint32_t at) {
  auto weekday = reader.word(at, Kind::weekday);
  if (!weekday || has_part(weekday, "weekend")) return std::nullopt;
  auto link = reader.word(weekday.end, Kind::date_preposition);
  uint32_t from = link ? reader.past_article(link.end) : weekday.end;
  auto week = shifted_period(reader, weekday.end);
  if (!week) week = shifted_period(reader, from);
  if (!week) week = counted_week(reader, weekday.end);
  if (!week || week->shift_grain != Grain::week || week->rolling) return std::nullopt;
  if (left_open(reader, at, week->end)) return std::nullopt;
  week->grain = Grain::day;
  week->weekday = weekday.value();
  return week;
}

// Past the possessive of "last week's Sunday".
uint32_t past_possessive(const DateReader& reader, uint32_t at) {
  bool bound = reader.mark(at, U'\'') && reader.glued(at) && reader.glued(at + 1) && reader.is_word(at + 1) &&
               reader.text(at + 1).size() == 1;
  return bound ? at + 2 : at;
}

// "next week Wednesday", "last week's Sunday".
// In scripts without spaces the week and its day share a character: 上周二 is 上 and 周二.
void add_weekday(const DateReader& reader, DatePhrase& phrase) {
  if (phrase.shift_grain != Grain::week || phrase.rolling || phrase.grain != Grain::week) return;
  auto weekday = reader.word(past_possessive(reader, phrase.end), Kind::weekday);
  if (!weekday || has_part(weekday, "-short") || has_part(weekday, "weekend")) return;
  phrase.grain = Grain::day;
  phrase.weekday = weekday.value();
  phrase.end = weekday.end;
}

// "heute vor einem Jahr", "a year ago today".
DatePhrase day_moved(const Word& day, const DatePhrase& offset, uint32_t end) {
  DatePhrase phrase = shifted(Grain::day, day.value(), end);
  phrase.further_grain = offset.shift_grain;
  phrase.further = offset.shift;
  return phrase;
}

std::optional<DatePhrase> read_relative_day(const DateReader& reader, uint32_t at) {
  auto word = reader.word(at, Kind::relative_day);
  if (!word) return std::nullopt;
  bool single = word.end == at + 1 && (word.entry->id.empty() || word.is("small"));
  if (single && (reader.before(at, Kind::date_preposition, "article") || inside_name(reader, at, word.end)))
    return std::nullopt;  // "el mañana", "cada mañana"
  if (word.is("small") && at != reader.first() && reader.token(at).capitalised) return std::nullopt;
  if (word.is("alone") && !stands_alone(reader, at, word.end)) return std::nullopt;
  bool counted = word.entry->id.empty() || word.is("alone") || word.is("small");
  if (!counted) return read_named_day(reader, at);
  auto offset = reader.word(word.end, Kind::offset, Tag::before) ? read_offset(reader, word.end) : std::nullopt;
  bool moves = offset && offset->further == 0 && !offset->rolling && offset->shift_grain > Grain::day;
  return moves ? day_moved(word, *offset, offset->end) : shifted(Grain::day, word.value(), word.end);
}

}  // namespace

std::optional<Grain> grain_named(std::string_view unit) {
  constexpr std::array<std::pair<std::string_view, Grain>, 8> kGrains = {{
      {"day", Grain::day},
      {"week", Grain::week},
      {"month", Grain::month},
      {"quarter", Grain::quarter},
      {"half-year", Grain::half},
      {"year", Grain::year},
      {"decade", Grain::decade},
      {"century", Grain::century},
  }};
  for (const auto& [name, grain] : kGrains) {
    if (name == unit) return grain;
  }
  return std::nullopt;
}

std::optional<DatePhrase> read_relative_period(const DateReader& reader, uint32_t at) {
  auto phrase = shifted_period(reader, at);
  return phrase && left_open(reader, at, phrase->end) ? std::nullopt : phrase;
}

std::optional<DatePhrase> read_relative_year(const DateReader& reader, uint32_t at) {
  auto phrase = read_relative_period(reader, at);
  bool year = phrase && phrase->grain == Grain::year && phrase->shift_grain == Grain::year && !phrase->rolling;
  return year ? phrase : std::nullopt;
}

std::optional<DatePhrase> read_relative(const DateReader& reader, uint32_t at) {
  if (auto day = read_relative_day(reader, at)) return day;
  if (auto phrase = weekday_of_week(reader, at)) return phrase;
  if (auto phrase = read_relative_period(reader, at)) {
    add_weekday(reader, *phrase);
    auto date = phrase->weekday != 0 ? read_date_in_parentheses(reader, phrase->end) : std::nullopt;
    if (date && date->only_day()) date->weekday = phrase->weekday;
    return date ? date : phrase;
  }
  return counted_shift(reader, at);
}

namespace {

struct Amount {
  int count;
  Unit unit;
  bool mixed = false;  // of two units
};

// How many of the smaller unit the larger has; 0 where that is not fixed.
int times_in(Grain larger, Grain smaller) {
  constexpr int kDays = 7, kMonths = 12;
  if (larger == Grain::week && smaller == Grain::day) return kDays;
  return larger == Grain::year && smaller == Grain::month ? kMonths : 0;
}

// "2 weeks and 2 days", "un an et trois mois".
void add_smaller(const DateReader& reader, Amount& amount) {
  uint32_t at = amount.unit.end;
  if (auto conjunction = reader.word(at, Kind::conjunction, Tag::and_)) at = conjunction.end;
  auto count = read_count(reader, at);
  auto unit = count ? read_unit(reader, count->end) : std::nullopt;
  int times = unit ? times_in(amount.unit.grain, unit->grain) : 0;
  if (times != 0) amount = {amount.count * times + count->value, *unit, true};
}

// "three years", "a week" without its article, "неделю".
std::optional<Amount> read_amount(const DateReader& reader, uint32_t at) {
  bool spaced = reader.has(at) && reader.token(at).kind != TokenKind::ideograph;  // 日前, 年后 count nothing
  if (auto unit = read_unit(reader, at); unit && (spaced || unit->grain == Grain::half)) return Amount{1, *unit};
  auto count = read_count(reader, at);
  auto unit = count ? read_unit(reader, count->end) : std::nullopt;
  if (!unit) return std::nullopt;
  Amount amount{count->value, *unit};
  add_smaller(reader, amount);
  return amount;
}

// The amount from today: a period of its unit, a day where there are two ("two weeks and a day ago").
DatePhrase moved(const Amount& amount, int sign, uint32_t end) {
  if (!amount.mixed) return shifted(amount.unit.grain, sign * amount.count, end);
  DatePhrase phrase = shifted(Grain::day, 0, end);
  phrase.further_grain = amount.unit.grain;
  phrase.further = sign * amount.count;
  return phrase;
}

// Another event is counted from ("two years after the fire"), or nothing is located at all ("the first time in ten
// years").
bool is_duration(const DateReader& reader, uint32_t at, uint32_t end) {
  if (reader.word(end, Kind::date_preposition, Tag::after) || reader.word(end, Kind::date_preposition, Tag::before))
    return true;
  constexpr uint32_t kLookBack = 8;
  uint32_t from = at > reader.first() + kLookBack ? at - kLookBack : reader.first();
  for (uint32_t back = from; back < at; ++back) {
    auto change = reader.word(back, Kind::change_word);
    if (change && (change.entry->tag == Tag::up || change.entry->tag == Tag::down)) return true;
    if (reader.any(back, {Kind::multiplier, Kind::percent, Kind::ordinal})) return true;
  }
  return false;
}

// "2 weeks before 13 May 1999", "три дня после 28 августа", "tres semanas a partir de mañana".
std::optional<DatePhrase> read_amount_after(const DateReader& reader, const Amount& amount) {
  uint32_t at = amount.unit.end;
  auto after = reader.word(at, Kind::date_preposition, Tag::after);
  if (!after) after = reader.word(at, Kind::date_preposition, Tag::from);
  auto before = after ? Word{} : reader.word(at, Kind::date_preposition, Tag::before);
  if (!after && !before) return std::nullopt;
  auto day = read_base_day(reader, reader.past_article(after ? after.end : before.end));
  if (!day || day->further != 0) return std::nullopt;
  day->further_grain = amount.unit.grain;
  day->further = after ? amount.count : -amount.count;
  return day;
}

// "за десять дней до Рождества".
std::optional<DatePhrase> read_amount_ahead(const DateReader& reader, const Amount& amount) {
  auto until = reader.word(amount.unit.end, Kind::date_preposition, Tag::until);
  auto day = until ? read_base_day(reader, until.end) : std::nullopt;
  if (!day || day->further != 0) return std::nullopt;
  day->further_grain = amount.unit.grain;
  day->further = -amount.count;
  return day;
}

}  // namespace

namespace {

// 14日前 and 3月前 are before that day and month: the same word tells the length and the name.
bool names_a_date(const DateReader& reader, uint32_t at, const Amount& amount) {
  if (!reader.is_digits(at)) return false;
  auto mark = reader.before(amount.unit.end, Kind::year_mark);
  return mark && (mark.is("unit-day") || mark.is("unit-month"));
}

}  // namespace

std::optional<DatePhrase> read_offset(const DateReader& reader, uint32_t at) {
  if (auto word = reader.word(at, Kind::relative_period); word.is("vague")) return std::nullopt;  // "years ago"
  if (auto word = reader.word(at, Kind::offset, Tag::before); word && !word.is("from-day")) {
    auto one = reader.word(word.end, Kind::date_preposition, "one");
    uint32_t from = one ? one.end : word.end;
    auto amount = read_amount(reader, from);
    if (!amount) return std::nullopt;
    if (word.is("ahead-of")) return read_amount_ahead(reader, *amount);
    if (auto day = word.value() > 0 ? read_amount_after(reader, *amount) : std::nullopt) return day;
    if (is_duration(reader, at, amount->unit.end)) return std::nullopt;
    bool bare_unit = amount->count == 1 && from == word.end && reader.any(from, {Kind::time_unit});
    if (bare_unit && word.is("needs-count")) return std::nullopt;
    if (word.is("needs-stated-plan") && !plan_stated(reader, at) && !stands_alone(reader, at, amount->unit.end))
      return std::nullopt;
    if (word.is("needs-plan") && (bare_unit || !is_planned(reader, at))) return std::nullopt;
    uint32_t end = amount->unit.end;
    if (auto after = reader.word(end, Kind::offset, Tag::after); after && after.value() == word.value())
      end = after.end;
    return moved(*amount, word.value(), end);
  }
  auto amount = read_amount(reader, at);
  if (!amount) return std::nullopt;
  auto word = reader.word(amount->unit.end, Kind::offset, Tag::after);
  if (!word) return read_amount_after(reader, *amount);
  if (names_a_date(reader, at, *amount)) return std::nullopt;
  if (word.is("behind-needs-plan") && is_long(reader) && !is_planned(reader, at)) return std::nullopt;
  auto day = reader.word(word.end, Kind::relative_day);
  bool today = day && day.entry->id.empty() && !amount->mixed && amount->unit.grain > Grain::day;
  DatePhrase phrase = moved(*amount, word.value(), word.end);
  return today ? day_moved(day, phrase, day.end) : phrase;
}

}  // namespace gainsay::mention
