#include "mention/date_weekday.h"

#include "mention/date_calendar.h"
#include "mention/date_named_day.h"
#include "mention/date_relative.h"
#include "mention/date_suffixed.h"
#include "mention/date_year.h"
#include "mention/tense.h"

namespace gainsay::mention {
namespace {

using Word = DateReader::Word;

// The date after a weekday: "Monday, Feb 18", "terça-feira (28/8)" stays two; "Tuesday 25" is a day's number.
std::optional<DatePhrase> date_after_weekday(const DateReader& reader, uint32_t at) {
  if (reader.mark(at, U'(')) return read_date_in_parentheses(reader, at);
  uint32_t from = reader.mark(at, U',') ? at + 1 : at;
  from = reader.past_article(from);
  auto date = read_day_and_month(reader, from);
  if (!date) date = read_numeric_date(reader, from);
  if (!date) date = read_suffixed_date(reader, from);
  if (date && date->grain == Grain::day) return date;
  if (auto marked_day = read_marked_day(reader, from)) return marked_day;
  if (reader.mark(at, U',')) return std::nullopt;
  if (reader.any(from, {Kind::weekday})) return std::nullopt;  // "de segunda a sexta"
  auto day = read_day_number(reader, from);
  bool marked = day && reader.is_digits(from) && day->end > from + 1;
  return day && (marked || is_uncountable(reader, day->end)) ? day : std::nullopt;
}

// "Every Monday", "los lunes".
bool is_habit(const DateReader& reader, uint32_t at) {
  return reader.before(at, Kind::determiner, Tag::each) || reader.before(at, Kind::date_preposition, "habit-article");
}

bool weekday_is_meant(const DateReader& reader, const Word& weekday, uint32_t end) {
  if (weekday.first == reader.first() && (end == reader.end() || (end + 1 == reader.end() && reader.mark(end, U'.'))))
    return true;
  if (weekday.entry->id.ends_with("-plural") || is_habit(reader, weekday.first)) return false;
  if (!is_short_name(weekday) && !is_weak_name(weekday)) return true;
  auto preposition = reader.before(weekday.first, Kind::date_preposition);
  if (!preposition || preposition.is("article") || preposition.is("of")) return false;
  if (is_weak_name(weekday)) return true;
  bool small_word = reader.any(end, {Kind::day_part, Kind::stopword, Kind::pronoun, Kind::negation}) &&
                    !reader.any(end, {Kind::conjunction}) && reader.past_of(end) == end;
  return (!reader.is_word(end) || small_word) && !reader.is_digits(end);
}

// "The Sunday Times", "Wednesday Addams", "Monday.com": a name that begins with the weekday.
bool begins_name(const DateReader& reader, uint32_t at, uint32_t end) {
  if (reader.mark(end, U'.') && reader.glued(end) && reader.glued(end + 1) && reader.is_word(end + 1)) return true;
  bool name = reader.is_word(end) && reader.token(end).capitalised && !reader.token(end).line_before;
  if (!name || reader.any(end, {Kind::day_part, Kind::time_unit, Kind::month, Kind::relative_day})) return false;
  auto article = reader.article_before(at);
  if (reader.before(article ? article.first : at, Kind::date_preposition)) return false;
  return article || !reader.begins(end, ~lexicon::KindSet{0});
}

// "On Friday, the council will vote": a verb in the future tense, and nobody who says it in between.
bool opens_future(const DateReader& reader, uint32_t at, uint32_t end) {
  constexpr uint32_t kReach = 14;  // tokens
  auto article = reader.article_before(at);
  uint32_t first = article ? article.first : at;
  auto preposition = reader.before(first, Kind::date_preposition);
  if ((preposition ? preposition.first : first) != reader.first()) return false;
  for (uint32_t next = end; next < end + kReach && reader.has(next); ++next) {
    bool clause_ends = reader.mark(next, U':') || reader.mark(next, U';') || (next != end && reader.mark(next, U','));
    if (clause_ends || reader.any(next, {Kind::attribution, Kind::conjunction})) return false;
    if (reader.word(next, Kind::relative_day, "future")) return true;
  }
  return false;
}

// "The 4th Friday" of something.
bool behind_ordinal(const DateReader& reader, uint32_t at) {
  if (reader.before(at, Kind::ordinal)) return true;
  auto mark = reader.before(at, Kind::ordinal_mark);
  return mark && reader.glued(mark.first) && reader.is_digits(mark.first - 1);
}

bool is_told(const Word& word) {
  return word && word.entry->id.find("told") != std::string_view::npos;
}

// "The following Monday", "el lunes anterior": counted from a day that stands elsewhere.
bool told_from_another(const DateReader& reader, uint32_t at, uint32_t end) {
  if (is_told(reader.before(at, Kind::relative_period)) || is_told(reader.word(end, Kind::relative_period)))
    return true;
  uint32_t from = reader.past_article(reader.past_of(end));  // "el lunes de la semana siguiente"
  auto before = reader.word(from, Kind::relative_period);
  auto week = reader.word(before ? before.end : from, Kind::time_unit, "week");
  return week && (is_told(before) || is_told(reader.word(week.end, Kind::relative_period)));
}

}  // namespace

std::optional<DatePhrase> read_weekday(const DateReader& reader, uint32_t at) {
  auto weekday = reader.word(at, Kind::weekday);
  if (!weekday) return std::nullopt;
  uint32_t end = past_stop(reader, weekday);
  bool weekend = weekday.entry->id.starts_with("weekend");
  if (auto date = weekend ? std::nullopt : date_after_weekday(reader, end)) {
    if (date->only_day()) date->weekday = weekday.value();
    if (!date->has_year() && date->month != 0) date->falls_on = weekday.value();
    return date;
  }
  if (!weekday_is_meant(reader, weekday, end)) return std::nullopt;
  if (weekend && !reader.before(at, Kind::date_preposition)) return std::nullopt;
  if (behind_ordinal(reader, at) || begins_name(reader, at, end)) return std::nullopt;
  if (inside_name(reader, at, weekday.end) || told_from_another(reader, at, end)) return std::nullopt;
  DatePhrase phrase;
  phrase.weekday = weekend ? 0 : weekday.value();
  phrase.weekend = weekend;
  phrase.end = end;
  bool planned = (is_long(reader) && is_planned(reader, at)) || future_stated(reader, at);
  if (!weekend && (planned || opens_future(reader, at, end))) phrase.direction = DatePhrase::kComing;
  return phrase;
}

}  // namespace gainsay::mention
