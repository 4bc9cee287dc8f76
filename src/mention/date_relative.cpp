#include "mention/date_relative.h"

#include <array>
#include <utility>

#include "mention/date_calendar.h"
#include "mention/date_number.h"

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
std::optional<DatePhrase> nearest_weekday(const Word& weekday, int shift) {
  if (has_part(weekday, "weekend")) return std::nullopt;
  DatePhrase phrase;
  phrase.weekday = weekday.value();
  phrase.direction = shift;
  phrase.end = weekday.end;
  return phrase;
}

// What "last" or "next" stands beside other than a time unit: a month, a season, a weekday.
std::optional<DatePhrase> named_beside(const DateReader& reader, uint32_t at, int shift, bool rolling = false) {
  DatePhrase phrase;
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
  } else if (auto weekday = reader.word(at, Kind::weekday)) {
    if (rolling) return nearest_weekday(weekday, shift);
    if (shift == 0) {
      if (auto day = nearest_weekday(weekday, DatePhrase::kThisWeek)) return day;
    }
    phrase = shifted(Grain::week, shift, weekday.end);
    phrase.grain = Grain::day;
    phrase.weekend = has_part(weekday, "weekend");
    phrase.weekday = phrase.weekend ? 0 : weekday.value();
    return phrase;
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

// "next 3 days", "прошлой неделе", "last August": the word before what it shifts.
std::optional<DatePhrase> shift_before(const DateReader& reader, const Word& word) {
  int shift = word.value();
  auto count = read_count(reader, word.end);
  if (count && shift != 0) {
    auto unit = read_unit(reader, count->end);
    if (unit) return rolling(unit->grain, shift * count->value, unit->end);
  }
  if (needs_count(word)) return std::nullopt;
  auto unit = read_unit(reader, word.end);
  auto weekday = unit ? reader.word(word.end, Kind::weekday) : Word{};
  if (weekday && weekday.end > unit->end) unit.reset();
  if (unit && unit->grain == Grain::day) return std::nullopt;  // "the last day", "the next day" are not told from today
  if (unit) {
    return is_rolling(word) ? rolling(unit->grain, shift, unit->end) : shifted(unit->grain, shift, unit->end);
  }
  return named_beside(reader, word.end, shift, is_rolling(word));
}

Word postposed(const DateReader& reader, uint32_t at) {
  auto word = reader.word(at, Kind::relative_period);
  return word && goes_after(word) && word.value() != 0 ? word : Word{};
}

// "semana passada", "terça passada", "2 anos anteriores", "3 próximos anos".
std::optional<DatePhrase> shift_after(const DateReader& reader, uint32_t at) {
  if (auto unit = read_unit(reader, at)) {
    auto word = postposed(reader, unit->end);
    if (!word || needs_count(word) || unit->grain == Grain::day) return std::nullopt;
    return is_rolling(word) ? rolling(unit->grain, word.value(), word.end)
                            : shifted(unit->grain, word.value(), word.end);
  }
  auto named = named_beside(reader, at, 0);
  if (!named) return std::nullopt;
  auto word = postposed(reader, named->end);
  if (!word || needs_count(word)) return std::nullopt;
  auto phrase = named_beside(reader, at, word.value());
  if (!phrase) return std::nullopt;
  phrase->end = word.end;
  return phrase;
}

std::optional<DatePhrase> counted_shift(const DateReader& reader, uint32_t at) {
  auto count = read_count(reader, at);
  if (!count) return std::nullopt;
  auto word = reader.word(count->end, Kind::relative_period);
  if (word && word.value() != 0 && (is_rolling(word) || needs_count(word))) {
    auto unit = read_unit(reader, word.end);
    return unit ? std::optional(rolling(unit->grain, word.value() * count->value, unit->end)) : std::nullopt;
  }
  auto unit = read_unit(reader, count->end);
  word = unit ? postposed(reader, unit->end) : Word{};
  return word ? std::optional(rolling(unit->grain, word.value() * count->value, word.end)) : std::nullopt;
}

// "Tuesday of last week", "вторник на следующей неделе".
std::optional<DatePhrase> weekday_of_week(const DateReader& reader, uint32_t at) {
  auto weekday = reader.word(at, Kind::weekday);
  if (!weekday || has_part(weekday, "weekend")) return std::nullopt;
  auto link = reader.word(weekday.end, Kind::date_preposition);
  uint32_t from = link ? reader.past_article(link.end) : weekday.end;
  auto week = read_relative_period(reader, from);
  if (!week || week->shift_grain != Grain::week || week->rolling) return std::nullopt;
  week->grain = Grain::day;
  week->weekday = weekday.value();
  return week;
}

// "next week Wednesday".
// In scripts without spaces the week and its day share a character: 上周二 is 上 and 周二.
void add_weekday(const DateReader& reader, DatePhrase& phrase) {
  if (phrase.shift_grain != Grain::week || phrase.rolling || phrase.grain != Grain::week) return;
  auto weekday = reader.word(phrase.end, Kind::weekday);
  if (!weekday || has_part(weekday, "-short") || has_part(weekday, "weekend")) return;
  phrase.grain = Grain::day;
  phrase.weekday = weekday.value();
  phrase.end = weekday.end;
}

}  // namespace

bool is_long(const DateReader& reader) {
  constexpr uint32_t kShortSentence = 9;  // tokens
  return reader.end() - reader.first() > kShortSentence;
}

bool is_planned(const DateReader& reader, uint32_t at) {
  constexpr uint32_t kLookBack = 10;
  if (!is_long(reader)) return true;
  uint32_t from = at > reader.first() + kLookBack ? at - kLookBack : reader.first();
  for (uint32_t back = from; back < at; ++back) {
    auto status = reader.word(back, Kind::status);
    if (status && (status.entry->tag == Tag::planned || status.entry->tag == Tag::expected)) return true;
  }
  return false;
}

namespace {

std::optional<DatePhrase> read_relative_day(const DateReader& reader, uint32_t at) {
  auto word = reader.word(at, Kind::relative_day);
  return word ? std::optional(shifted(Grain::day, word.value(), word.end)) : std::nullopt;
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
  if (auto word = reader.word(at, Kind::relative_period)) {
    if (word.is("vague")) return std::nullopt;
    if (goes_before(word)) {
      if (auto phrase = shift_before(reader, word)) return phrase;
    }
  }
  if (reader.any(at, {Kind::time_unit, Kind::month, Kind::season, Kind::weekday})) return shift_after(reader, at);
  return std::nullopt;
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
};

// "three years", "a week" without its article, "неделю".
std::optional<Amount> read_amount(const DateReader& reader, uint32_t at) {
  if (auto unit = read_unit(reader, at)) return Amount{1, *unit};
  auto count = read_count(reader, at);
  auto unit = count ? read_unit(reader, count->end) : std::nullopt;
  if (!unit) return std::nullopt;
  return Amount{count->value, *unit};
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

// "2 weeks before 13 May 1999", "три дня после 28 августа".
std::optional<DatePhrase> read_amount_after(const DateReader& reader, const Amount& amount) {
  uint32_t at = amount.unit.end;
  auto after = reader.word(at, Kind::date_preposition, Tag::after);
  if (!after) after = reader.word(at, Kind::date_preposition, Tag::from);
  auto before = after ? Word{} : reader.word(at, Kind::date_preposition, Tag::before);
  if (!after && !before) return std::nullopt;
  uint32_t from = reader.past_article(after ? after.end : before.end);
  auto day = read_day_and_month(reader, from);
  if (!day) day = read_relative(reader, from);
  if (!day) day = read_weekday(reader, from);
  if (!day || day->grain != Grain::day || day->rolling) return std::nullopt;
  day->further_grain = amount.unit.grain;
  day->further = after ? amount.count : -amount.count;
  return day;
}

}  // namespace

std::optional<DatePhrase> read_offset(const DateReader& reader, uint32_t at) {
  if (auto word = reader.word(at, Kind::offset, Tag::before)) {
    auto one = reader.word(word.end, Kind::date_preposition, "one");
    uint32_t from = one ? one.end : word.end;
    auto amount = read_amount(reader, from);
    if (!amount || is_duration(reader, at, amount->unit.end)) return std::nullopt;
    bool bare_unit = amount->count == 1 && from == word.end && reader.any(from, {Kind::time_unit});
    if (bare_unit && word.is("needs-count")) return std::nullopt;
    if (word.is("needs-plan") && (bare_unit || !is_planned(reader, at))) return std::nullopt;
    uint32_t end = amount->unit.end;
    if (auto after = reader.word(end, Kind::offset, Tag::after); after && after.value() == word.value())
      end = after.end;
    return shifted(amount->unit.grain, word.value() * amount->count, end);
  }
  auto amount = read_amount(reader, at);
  if (!amount) return std::nullopt;
  auto word = reader.word(amount->unit.end, Kind::offset, Tag::after);
  if (!word) return read_amount_after(reader, *amount);
  return shifted(amount->unit.grain, word.value() * amount->count, word.end);
}

}  // namespace gainsay::mention
