#include "mention/date_suffixed.h"

#include <algorithm>

#include "mention/date_number.h"
#include "mention/date_relative.h"
#include "mention/ideographs.h"
#include "mention/tense.h"

namespace gainsay::mention {
namespace {

using Word = DateReader::Word;

// A longer word begins with these tokens, which then are none of ours: 8月 in 8月球, 初 in 初步.
bool belongs_to_word(const DateReader& reader, const Word& mark) {
  ValueScan scan(reader.sentence());
  return past_longer_word(scan, mark.first, mark.end) != mark.first;
}

Word mark_at(const DateReader& reader, uint32_t at, std::string_view id) {
  Word mark = reader.word(at, Kind::year_mark, id);
  return mark && !belongs_to_word(reader, mark) ? mark : Word{};
}

// A number and its mark; `end` is `at` where there is none.
struct Marked {
  int value = 0;
  uint32_t end = 0;
};

std::optional<DateNumber> number_at(const DateReader& reader, uint32_t at, uint32_t most_digits) {
  auto digits = reader.digit_count(at) <= most_digits ? reader.digits(at) : std::nullopt;
  if (!digits) return reader.is_digits(at) ? std::nullopt : read_count(reader, at);
  bool lone = reader.lone_digits(at, true).has_value() || !reader.glued(at);
  return lone ? std::optional(DateNumber{*digits, at + 1, false}) : std::nullopt;
}

Marked read_marked(const DateReader& reader, uint32_t at, std::string_view id, uint32_t most_digits) {
  auto number = number_at(reader, at, most_digits);
  Word mark = number ? mark_at(reader, number->end, id) : Word{};
  return mark ? Marked{number->value, mark.end} : Marked{0, at};
}

// --- years

// 二〇二五, 零八, 九八; 0 where it is none.
int year_in_figures(const DateReader& reader, uint32_t at, uint32_t& end) {
  ValueScan scan(reader.sentence());
  uint32_t count = is_figure(scan, at) ? figure_count(scan, at) : 0;
  if (count != 4 && count != 2) return 0;
  int value = 0;
  for (uint32_t i = 0; i < count; ++i) value = value * 10 + reader.word(at + i, Kind::number).value();
  end = at + count;
  if (count == 4) return value;
  if (reader.word(at, Kind::number).value() == 0) return 2000 + value;
  bool pair = value / 10 + 1 == value % 10;  // 七八年 are seven or eight years
  return value >= 50 && !pair ? 1900 + value : 0;
}

bool month_follows(const DateReader& reader, uint32_t at) {
  return reader.word(at, Kind::month) || read_marked(reader, at, "unit-month", 2).end != at;
}

// 08年; 98年 and 114年 (of the Republic) before a month.
int year_of_few_digits(const DateReader& reader, uint32_t at, uint32_t after) {
  int value = reader.digits(at).value_or(0);
  uint32_t count = reader.digit_count(at);
  if (count == 2 && reader.text(at)[0] == '0') return 2000 + value;
  if (count == 2 && month_follows(reader, after)) return value >= 50 ? 1900 + value : value <= 35 ? 2000 + value : 0;
  return count == 3 && value >= 100 && value < 150 && month_follows(reader, after) ? 1911 + value : 0;
}

uint32_t read_year_number(const DateReader& reader, uint32_t at, DatePhrase& phrase) {
  uint32_t end = at + 1;
  bool digits = reader.is_digits(at) && (!reader.glued(at) || reader.lone_digits(at, true));
  int year = digits ? (reader.digit_count(at) == 4 ? reader.digits(at).value_or(0) : 0) : 0;
  if (!reader.is_digits(at)) year = year_in_figures(reader, at, end);
  Word mark = mark_at(reader, end, "unit-year");
  if (mark && digits && year == 0) year = year_of_few_digits(reader, at, mark.end);
  bool is_year = mark && year >= 1000 && year <= 2199 && !reader.word(mark.end, Kind::year_mark, "unit-decade");
  if (is_year) phrase.year = year;
  return is_year ? mark.end : at;
}

// 民国114年: years counted from another.
uint32_t read_year_of_era(const DateReader& reader, uint32_t at, DatePhrase& phrase) {
  Word era = reader.word(at, Kind::year_mark, "year-offset");
  Marked year = era ? read_marked(reader, era.end, "unit-year", 3) : Marked{0, at};
  if (!era || year.end == era.end || year.value < 1) return at;
  phrase.year = era.value() + year.value;
  return year.end;
}

// "2025年", "去年", "民国114年", "上个月".
uint32_t read_base(const DateReader& reader, uint32_t at, DatePhrase& phrase) {
  phrase.grain = Grain::year;
  if (auto word = reader.word(at, Kind::relative_period, "year-word"); word && !belongs_to_word(reader, word)) {
    phrase.shifted = true;
    phrase.shift_grain = Grain::year;
    phrase.shift = word.value();
    return word.end;
  }
  if (reader.any(at, {Kind::relative_period})) {
    auto month = read_relative_period(reader, at);
    bool fits = month && month->shifted && !month->rolling && month->part == Tag::none && month->month == 0;
    if (!fits || month->shift_grain != Grain::month) return at;
    phrase = *month;
    return month->end;
  }
  if (uint32_t end = read_year_of_era(reader, at, phrase); end != at) return end;
  if (reader.before(at, Kind::era, Tag::before_christ)) return at;
  auto era = reader.word(at, Kind::era, Tag::after_christ);
  uint32_t from = era ? era.end : at;
  uint32_t end = read_year_number(reader, from, phrase);
  Marked early = era && end == from ? read_marked(reader, from, "unit-year", 4) : Marked{0, from};  // 公元618年
  if (early.end != from) phrase.year = early.value;
  end = std::max(end, early.end);
  return end == from ? at : end;
}

// --- months and days

bool of_month(const DatePhrase& phrase) {
  return phrase.month != 0 || (phrase.shifted && phrase.shift_grain == Grain::month);
}

Marked read_month_mark(const DateReader& reader, uint32_t at) {
  bool ideograph = reader.has(at) && reader.token(at).kind == TokenKind::ideograph;
  Word named = ideograph ? reader.word(at, Kind::month) : Word{};
  if (named && !belongs_to_word(reader, {named.entry, named.end - 1, named.end})) return {named.value(), named.end};
  bool digits = reader.is_digits(at);  // months in words have names; 两月 are two
  return named || !digits ? Marked{0, at} : read_marked(reader, at, "unit-month", 2);
}

// 八月十五: a day in words without its mark, where nothing is counted.
Marked read_bare_day(const DateReader& reader, uint32_t at, const DatePhrase& phrase) {
  bool may = phrase.month != 0 && phrase.has_year() && !reader.is_digits(at);
  auto day = may ? read_count(reader, at) : std::nullopt;
  if (!day || (reader.has(day->end) && reader.token(day->end).kind != TokenKind::mark)) return {0, at};
  return {day->value, day->end};
}

// "8月28日", "8月", "28日".
uint32_t read_month_and_day(const DateReader& reader, uint32_t at, DatePhrase& phrase) {
  uint32_t end = at;
  Marked month = of_month(phrase) ? Marked{0, at} : read_month_mark(reader, at);
  if (month.value >= 1 && month.value <= 12) {
    phrase.month = month.value;
    phrase.grain = Grain::month;
    end = month.end;
  }
  if (end == at && phrase.has_year() && !of_month(phrase)) return at;
  Marked day = read_marked(reader, end, "unit-day", 2);
  if (day.end == end) day = read_bare_day(reader, end, phrase);
  if (day.value < 1 || day.value > 31) return end;
  phrase.day = day.value;
  phrase.grain = Grain::day;
  return day.end;
}

// --- parts, quarters, runs

bool part_fits(const Word& part, const DatePhrase& phrase) {
  std::string_view id = part.entry->id;
  if (id == "year-end") return !of_month(phrase);
  if (id == "month-end") return of_month(phrase);
  return id.empty();
}

uint32_t read_part_behind(const DateReader& reader, uint32_t at, DatePhrase& phrase) {
  Word part = reader.word(at, Kind::part_of_period);
  if (!part || !part_fits(part, phrase) || belongs_to_word(reader, part)) return at;
  phrase.part = part.entry->tag;
  return part.end;
}

// "第三季度", "三季度".
uint32_t read_quarter(const DateReader& reader, uint32_t at, DatePhrase& phrase) {
  Word place = reader.word(at, Kind::year_mark, "place");
  Marked quarter = read_marked(reader, place ? place.end : at, "unit-quarter", 1);
  if (quarter.value < 1 || quarter.value > 4) return at;
  phrase.grain = Grain::quarter;
  phrase.nth = quarter.value;
  return quarter.end;
}

// "前三季度", "前8个月": so many from the beginning of the year.
uint32_t read_run(const DateReader& reader, uint32_t at, DatePhrase& phrase) {
  Word first = reader.word(at, Kind::year_mark, "first-of");
  auto count = first ? number_at(reader, first.end, 2) : std::nullopt;
  Word unit = count ? reader.word(count->end, Kind::time_unit) : Word{};
  auto grain = unit ? grain_named(unit.entry->id) : std::nullopt;
  if (!grain || *grain > Grain::quarter || *grain < Grain::month || count->value > 11) return at;
  constexpr int kRunsOfYear = 4;  // 前两个月 by itself may be the past two
  if (!phrase.has_year() && *grain == Grain::month && count->value < kRunsOfYear) return at;
  phrase.grain = *grain;
  phrase.run = count->value;
  return unit.end;
}

// "第一周", "第三个月", "最后一天" of what stands before.
uint32_t read_nth(const DateReader& reader, uint32_t at, DatePhrase& phrase) {
  Word last = reader.word(at, Kind::relative_period, "place-last");
  Word place = last ? last : reader.word(at, Kind::year_mark, "place");
  auto count = place ? read_count(reader, place.end) : std::nullopt;
  Word unit = count ? reader.word(count->end, Kind::time_unit) : Word{};
  Word weekday = count ? reader.word(reader.word(count->end, Kind::year_mark, "piece") ? count->end + 1 : count->end,
                                     Kind::weekday)
                       : Word{};
  auto grain = weekday ? std::optional(Grain::day) : unit ? grain_named(unit.entry->id) : std::nullopt;
  bool based = phrase.has_year() || phrase.month != 0;
  if (!grain || !based || *grain > Grain::month || *grain >= phrase.grain || count->value > 12) return at;
  phrase.grain = *grain;
  if (last && !weekday && count->value > 1) {
    phrase.run = -count->value;
  } else if (*grain == Grain::month) {
    phrase.month = last ? 12 : count->value;
  } else {
    phrase.nth = last ? -1 : count->value;
    if (weekday) phrase.weekday = weekday.value();
  }
  return weekday ? weekday.end : unit.end;
}

uint32_t past_of_mark(const DateReader& reader, uint32_t at) {
  Word of = reader.word(at, Kind::year_mark, "belongs");
  return of ? of.end : at;
}

// "第三季度", "上半年", "底", "夏季", "的第一周".
uint32_t read_piece(const DateReader& reader, uint32_t at, DatePhrase& phrase) {
  if (uint32_t end = read_nth(reader, past_of_mark(reader, at), phrase); end != past_of_mark(reader, at)) return end;
  if (of_month(phrase)) return read_part_behind(reader, at, phrase);
  if (uint32_t end = read_quarter(reader, at, phrase); end != at) return read_part_behind(reader, end, phrase);
  if (uint32_t end = read_run(reader, at, phrase); end != at) return end;
  uint32_t season_at = past_of_mark(reader, at);
  if (Word season = reader.word(season_at, Kind::season); season && phrase.has_year()) {
    phrase.grain = Grain::season;
    phrase.nth = season.value();
    return season.end;
  }
  return read_part_behind(reader, at, phrase);
}

// "星期四", "（周四）" behind a day.
uint32_t past_weekday(const DateReader& reader, uint32_t at) {
  bool bracket = reader.mark(at, U'(') || reader.mark(at, U'（');
  Word weekday = reader.word(bracket ? at + 1 : at, Kind::weekday);
  if (!weekday || weekday.is("weekend")) return at;
  if (!bracket) return weekday.end;
  bool closes = reader.mark(weekday.end, U')') || reader.mark(weekday.end, U'）');
  return closes ? weekday.end + 1 : at;
}

// --- decades and centuries

// The century before a decade or alone: 20世纪 → 20. 0 where none stands there.
int century_at(const DateReader& reader, uint32_t at, uint32_t& end) {
  Marked century = read_marked(reader, at, "unit-century", 2);
  end = century.end;
  return century.end != at && century.value >= 1 && century.value <= 21 ? century.value : 0;
}

std::optional<DatePhrase> read_decade_of_century(const DateReader& reader, uint32_t at) {
  uint32_t end = at;
  int century = century_at(reader, at, end);
  Word relative = century == 0 ? reader.word(at, Kind::relative_period) : Word{};
  if (relative) {
    Word unit = mark_at(reader, relative.end, "unit-century");
    if (!unit || relative.value() < -1 || relative.value() > 0) return std::nullopt;
    century = 21 + relative.value();
    end = unit.end;
  }
  DatePhrase phrase;
  auto number = number_at(reader, end, century == 0 ? 4 : 2);
  Word mark = number ? mark_at(reader, number->end, "unit-decade") : Word{};
  if (mark && number->value % 10 == 0) {
    int years = number->value;
    phrase.year = years >= 1500  ? years
                  : century != 0 ? (century - 1) * 100 + years
                  : years >= 30  ? 1900 + years
                                 : 2000 + years;
    phrase.grain = Grain::decade;
    phrase.end = read_part_behind(reader, mark.end, phrase);
    return phrase.year >= 1000 && phrase.year < 2100 ? std::optional(phrase) : std::nullopt;
  }
  if (century == 0) return std::nullopt;
  phrase.grain = Grain::century;
  phrase.nth = century;
  phrase.end = read_part_behind(reader, end, phrase);
  return phrase;
}

bool impossible(const DatePhrase& phrase) {
  return phrase.month != 0 && phrase.day != 0 &&
         !Date::of(phrase.year != 0 ? phrase.year : 2024, phrase.month, phrase.day);
}

// 三日 after a bound or 为期 is a length of time.
bool is_length(const DateReader& reader, uint32_t at) {
  return reader.before(at, Kind::hedge) || reader.word(at, Kind::fraction);
}

}  // namespace

std::optional<DatePhrase> read_suffixed_date(const DateReader& reader, uint32_t at) {
  if (auto decade = read_decade_of_century(reader, at)) return decade;
  DatePhrase phrase;
  uint32_t base = read_base(reader, at, phrase);
  uint32_t from = base == at ? at : past_of_mark(reader, base);
  uint32_t end = read_month_and_day(reader, from, phrase);
  if (end == from) end = base;
  if (phrase.day == 0) end = read_piece(reader, end, phrase);
  if (end == at || impossible(phrase)) return std::nullopt;
  if (base == at && phrase.part != Tag::none && phrase.month == 0 && phrase.nth == 0) return std::nullopt;
  if (phrase.only_day() && is_length(reader, at)) return std::nullopt;
  if (phrase.only_day() && !(is_long(reader) && is_planned(reader, at))) phrase.direction = DatePhrase::kBegun;
  phrase.end = phrase.day != 0 ? past_weekday(reader, end) : end;
  return phrase;
}

namespace {

uint32_t past_range_joint(const DateReader& reader, uint32_t at) {
  if (reader.dash(at) || reader.mark(at, U'～') || reader.mark(at, U'〜')) return at + 1;
  Word to = reader.word(at, Kind::date_preposition, Tag::to);
  return to ? to.end : at;
}

// The field that both ends name: months, days or quarters.
bool set_first(const DatePhrase& last, int value, DatePhrase& first) {
  if (last.day != 0) {
    first.day = value;
    first.grain = Grain::day;
    return value < last.day;
  }
  first.grain = last.grain;
  if (last.month != 0 && last.grain == Grain::month) {
    first.month = value;
    return value < last.month;
  }
  first.nth = value;
  return last.grain == Grain::quarter && value < last.nth;
}

}  // namespace

std::optional<SuffixedRange> read_suffixed_range(const DateReader& reader, uint32_t at) {
  DatePhrase first;
  uint32_t from = read_base(reader, at, first);
  Marked month = of_month(first) ? Marked{0, from} : read_month_mark(reader, from);
  bool of_a_month = month.end != from && month.value >= 1 && month.value <= 12;
  if (of_a_month) {
    first.month = month.value;
    from = month.end;
  }
  Word place = reader.word(from, Kind::year_mark, "place");
  auto number = number_at(reader, place ? place.end : from, 2);
  uint32_t next = number ? past_range_joint(reader, number->end) : 0;
  if (!number || next == number->end) return std::nullopt;
  DatePhrase last = first;
  uint32_t end = read_month_and_day(reader, next, last);
  if (end == next && !of_month(first)) end = read_quarter(reader, next, last);
  bool one_field = end != next && (last.day == 0 || last.month == first.month);
  if (!one_field || !set_first(last, number->value, first) || impossible(first) || impossible(last))
    return std::nullopt;
  first.end = last.end = end;
  return SuffixedRange{first, last};
}

}  // namespace gainsay::mention
