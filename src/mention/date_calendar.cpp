#include "mention/date_calendar.h"

#include "mention/date_compact.h"
#include "mention/date_number.h"
#include "mention/date_relative.h"
#include "mention/date_year.h"

namespace gainsay::mention {

bool is_short_name(const DateReader::Word& word) {
  return word.entry->id.empty() || word.entry->id.ends_with("-short");
}

bool is_weak_name(const DateReader::Word& word) {
  return word.entry->id.ends_with("-weak");
}

uint32_t past_stop(const DateReader& reader, const DateReader::Word& word) {
  bool stop = is_short_name(word) && reader.mark(word.end, U'.') && reader.glued(word.end) && reader.has(word.end + 1);
  return stop ? word.end + 1 : word.end;
}

namespace {

using Word = DateReader::Word;

DatePhrase day_phrase(int year, int month, int day, uint32_t end) {
  DatePhrase phrase;
  phrase.year = year;
  phrase.month = month;
  phrase.day = day;
  phrase.end = end;
  return phrase;
}

std::optional<DatePhrase> day_of(const DateNumber& number) {
  if (number.value < 1 || number.value > 31) return std::nullopt;
  return day_phrase(0, 0, number.value, number.end);
}

// A separator of "05-Aug-2016" or "23/jan/2019" between two glued tokens.
uint32_t past_separator(const DateReader& reader, uint32_t at) {
  bool separates = reader.mark(at, U'-') || reader.mark(at, U'/');
  return separates && reader.glued(at) && reader.glued(at + 1) ? at + 1 : at;
}

// From the end of the day's number to where its month may stand: over "of", "de", "day of", the stop of "28.".
uint32_t to_month(const DateReader& reader, uint32_t at) {
  if (uint32_t past = past_separator(reader, at); past != at) return past;
  uint32_t from = reader.mark(at, U'.') && reader.glued(at) ? at + 1 : at;
  if (auto unit = reader.word(from, Kind::time_unit, "day")) from = unit.end;
  from = reader.past_of(from);
  auto month = reader.word(from, Kind::time_unit, "month");  // "28 del mes de agosto"
  uint32_t of = month ? reader.past_of(month.end) : from;
  return month && of != month.end ? of : from;
}

// The year in "05-Aug-2016" and "31-Oct-74".
void attach_glued_year(const DateReader& reader, uint32_t at, DatePhrase& phrase) {
  uint32_t digits = past_separator(reader, at);
  auto value = reader.digits(digits);
  uint32_t count = reader.digit_count(digits);
  bool goes_on = past_separator(reader, digits + 1) != digits + 1;  // September-2020-23
  if (digits == at || !value || goes_on || (count != 2 && count != 4)) return;
  phrase.year = count == 4 ? *value : *value + (*value < 70 ? 2000 : 1900);
  phrase.end = digits + 1;
}

// The year of "31 octobre 74" and "14 April '15": with its apostrophe, or at the sentence's end.
void attach_short_year(const DateReader& reader, uint32_t at, DatePhrase& phrase) {
  constexpr int kTurn = 70;
  uint32_t quote = reader.mark(at, U',') ? at + 1 : at;
  bool apostrophe = reader.mark(quote, U'\'') && reader.glued(quote + 1);
  uint32_t digits = apostrophe ? quote + 1 : at;
  auto value = reader.digit_count(digits) == 2 ? reader.lone_digits(digits) : std::nullopt;
  bool stop = reader.mark(digits + 1, U'.') || reader.mark(digits + 1, U')');
  bool last = !reader.has(digits + 1) || (stop && !reader.has(digits + 2));
  if (!value || (!apostrophe && (!last || reader.glued(digits)))) return;
  phrase.year = *value + (*value < kTurn ? 2000 : 1900);
  phrase.end = digits + 1;
}

// "Jul 18, Fri" and "28 August (Thursday)": the weekday tells which year is meant.
void attach_weekday(const DateReader& reader, DatePhrase& phrase) {
  bool parenthesis = reader.mark(phrase.end, U'(');
  if (phrase.has_year() || (!parenthesis && !reader.mark(phrase.end, U','))) return;
  auto weekday = reader.word(phrase.end + 1, Kind::weekday);
  if (!weekday || weekday.entry->id == "weekend") return;
  uint32_t end = past_stop(reader, weekday);
  bool closed = parenthesis ? reader.mark(end, U')') : !reader.is_word(end) && !reader.is_digits(end);
  if (!closed) return;
  phrase.falls_on = weekday.value();
  phrase.end = parenthesis ? end + 1 : end;
}

void attach_year_of_day(const DateReader& reader, DatePhrase& phrase, bool bound) {
  uint32_t at = phrase.end;
  if (bound) attach_glued_year(reader, at, phrase);
  if (phrase.year == 0) attach_year(reader, at, phrase);
  if (phrase.has_year()) return;
  // "28 june in 2020"
  auto in = reader.word(at, Kind::date_preposition, Tag::in);
  if (in && reader.digit_count(in.end) == 4) attach_year(reader, in.end, phrase);
  if (phrase.has_year() || phrase.day == 0) return;
  attach_short_year(reader, phrase.end, phrase);
  attach_weekday(reader, phrase);
}

std::optional<DatePhrase> day_then_month(const DateReader& reader, uint32_t at, bool after_dash) {
  auto day = read_day_number(reader, at, after_dash);
  if (!day) return std::nullopt;
  uint32_t month_at = to_month(reader, day->end);
  auto month = reader.word(month_at, Kind::month);
  if (!month) return std::nullopt;
  DatePhrase phrase = day_phrase(0, month.value(), day->day, past_stop(reader, month));
  bool bound = month_at == day->end + 1 && past_separator(reader, day->end) == month_at;
  attach_year_of_day(reader, phrase, bound);
  return phrase;
}

// "2019/aug/01".
std::optional<DatePhrase> year_month_day(const DateReader& reader, uint32_t at) {
  auto year = reader.digit_count(at) == 4 ? reader.digits(at) : std::nullopt;
  uint32_t month_at = year ? past_separator(reader, at + 1) : at;
  auto month = month_at == at + 2 ? reader.word(month_at, Kind::month) : Word{};
  uint32_t day_at = month ? past_separator(reader, month.end) : at;
  auto day = month && day_at != month.end && reader.digit_count(day_at) <= 2 ? reader.digits(day_at) : std::nullopt;
  return day ? std::optional(day_phrase(*year, month.value(), *day, day_at + 1)) : std::nullopt;
}

// "In March 15 people died" counts people; "on March 15 police said" does not.
bool counts_something(const DateReader& reader, uint32_t month_at, uint32_t after_day) {
  if (is_measured(reader, after_day)) return true;
  auto preposition = reader.before(month_at, Kind::date_preposition);
  bool on = preposition.is("on") || reader.before(month_at, Kind::date_preposition, "on");
  if (!on && is_counted(reader, after_day)) return true;
  return preposition && !on && !preposition.is("article") && !is_uncountable(reader, after_day) &&
         reader.is_word(after_day);
}

std::optional<DatePhrase> month_then_day(const DateReader& reader, uint32_t at) {
  auto month = reader.word(at, Kind::month);
  if (!month) return std::nullopt;
  uint32_t end = past_stop(reader, month);
  bool bound = past_separator(reader, end) != end;
  uint32_t from = bound ? end + 1 : reader.past_article(end);
  bool glued = reader.glued(from) && from == month.end && reader.digit_count(from) <= 2;  // "Dec31"
  auto day = glued ? day_of({reader.digits(from).value_or(0), from + 1, false}) : read_day_number(reader, from, bound);
  if (!day) return std::nullopt;
  bool ordinal = day->end > from + 1;
  if (!ordinal && !bound && counts_something(reader, at, day->end)) return std::nullopt;
  DatePhrase phrase = day_phrase(0, month.value(), day->day, day->end);
  attach_year_of_day(reader, phrase, bound);
  return phrase;
}

// "April Jones", "June Carter": a capitalised word that is not known follows, and nothing points at a month.
bool is_first_name(const DateReader& reader, const Word& month) {
  bool name = reader.is_word(month.end) && reader.token(month.end).capitalised &&
              !reader.token(month.end).line_before && !reader.begins(month.end, ~lexicon::KindSet{0});
  return name && !reader.before(month.first, Kind::date_preposition) &&
         !reader.before(month.first, Kind::part_of_period) && !reader.before(month.first, Kind::relative_period);
}

// "31 June", "June 31": the number beside the month is the number of a day that there is not.
bool beside_impossible_day(const DateReader& reader, const Word& month, const DatePhrase& phrase) {
  constexpr int kLeapYear = 2024;
  auto of = reader.before(month.first, Kind::date_preposition, "of");
  uint32_t before = (of ? of.first : month.first) - 1;
  if (reader.mark(before, U'.')) --before;
  for (uint32_t at : {before, month.end}) {
    int day = reader.digit_count(at) <= 2 ? reader.digits(at).value_or(0) : 0;
    bool impossible = day > 28 && day <= 31 && !Date::of(phrase.year != 0 ? phrase.year : kLeapYear, phrase.month, day);
    if (impossible && !is_counted(reader, at + 1)) return true;
  }
  return false;
}

// A word that is a month and something else besides counts as a month only where this holds.
bool month_is_meant(const DateReader& reader, const Word& month, const DatePhrase& phrase) {
  if (beside_impossible_day(reader, month, phrase) || (!phrase.has_year() && is_first_name(reader, month)))
    return false;
  if (phrase.has_year() || (!is_short_name(month) && !is_weak_name(month))) return true;
  if (!reader.token(month.first).capitalised) return false;
  if (reader.before(month.first, Kind::part_of_period)) return true;
  auto preposition = reader.before(month.first, Kind::date_preposition);
  if (!preposition || preposition.is("article")) return false;
  bool told = preposition.entry->tag != Tag::to;
  return told && (is_weak_name(month) || is_uncountable(reader, phrase.end));
}

}  // namespace

std::optional<DatePhrase> read_day_number(const DateReader& reader, uint32_t at, bool after_dash) {
  if (auto ordinal = read_ordinal(reader, at)) return day_of(*ordinal);
  if (reader.is_digits(at)) {
    if (reader.digit_count(at) > 2) return std::nullopt;
    bool before_word =
        reader.glued(at + 1) && (reader.is_word(at + 1) || reader.dash(at + 1) || reader.mark(at + 1, U'/'));
    auto value =
        before_word && !reader.any(at + 1, {Kind::unit}) ? reader.digits(at) : reader.lone_digits(at, after_dash);
    return value ? day_of({*value, at + 1, false}) : std::nullopt;
  }
  auto count = read_count(reader, at);
  return count ? day_of(*count) : std::nullopt;
}

namespace {

// What stands behind "día", "dia": 12, doce, treinta y uno, primeiro.
std::optional<DatePhrase> read_numbered_day(const DateReader& reader, uint32_t at) {
  auto day = read_day_number(reader, at);
  bool long_number = reader.digit_count(at) > 2;
  if (!day || long_number || is_counted(reader, day->end)) return std::nullopt;
  bool in_words = !reader.is_digits(at);  // "el día dos mil"
  if (in_words && !is_uncountable(reader, day->end)) return std::nullopt;
  attach_shifted_month(reader, *day);
  return day;
}

}  // namespace

std::optional<DatePhrase> read_marked_day(const DateReader& reader, uint32_t at) {
  auto word = reader.word(at, Kind::date_preposition, "day-number");
  if (!word) return read_day_by_number(reader, at);
  if (reader.before(at, Kind::determiner, Tag::each)) return std::nullopt;  // "todo dia 15"
  auto date = read_day_and_month(reader, word.end);
  if (!date) date = read_numeric_date(reader, word.end);
  if (date && date->grain == Grain::day) return date;
  return read_numbered_day(reader, word.end);
}

std::optional<DatePhrase> read_day_and_month(const DateReader& reader, uint32_t at, bool after_dash) {
  auto phrase = reader.any(at, {Kind::month}) ? month_then_day(reader, at) : day_then_month(reader, at, after_dash);
  if (!phrase) phrase = year_month_day(reader, at);
  bool impossible = phrase && !Date::of(phrase->year != 0 ? phrase->year : 2024, phrase->month, phrase->day);
  return impossible ? std::nullopt : phrase;
}

std::optional<DatePhrase> read_month_word(const DateReader& reader, uint32_t at) {
  auto month = reader.word(at, Kind::month);
  if (!month || ((is_short_name(month) || is_weak_name(month)) && !reader.token(at).capitalised)) return std::nullopt;
  DatePhrase phrase = day_phrase(0, month.value(), 0, past_stop(reader, month));
  phrase.grain = Grain::month;
  return phrase;
}

namespace {

// "23-2020-September": the month is the end of figures that are no date.
bool is_tail_of_figures(const DateReader& reader, uint32_t at) {
  bool glued = reader.glued(at) && (reader.mark(at - 1, U'-') || reader.mark(at - 1, U'/')) && reader.glued(at - 1);
  return glued && reader.is_digits(at - 2);
}

// "juillet 98", "in August 99": two digits too large for a day, and nothing that they could count.
void attach_short_year(const DateReader& reader, DatePhrase& month) {
  constexpr int kLastDay = 31;
  auto year = reader.digit_count(month.end) == 2 ? reader.lone_digits(month.end) : std::nullopt;
  if (!year || *year <= kLastDay || is_counted(reader, month.end + 1) || !is_uncountable(reader, month.end + 1)) return;
  month.year = 1900 + *year;
  ++month.end;
}

// "in May and June 2024": the first month has the year of the second.
void lend_year_of_next(const DateReader& reader, DatePhrase& month) {
  auto joint = reader.word(month.end, Kind::conjunction);
  if (!joint) joint = reader.word(month.end, Kind::range_word, Tag::and_);
  uint32_t next = joint ? joint.end : reader.mark(month.end, U',') ? month.end + 1 : month.end;
  auto other = next == month.end ? std::nullopt : read_month_word(reader, next);
  if (!other || other->month <= month.month) return;
  attach_year(reader, other->end, *other);
  month.year = other->year;
  month.shifted = other->shifted;
  month.shift_grain = other->shift_grain;
  month.shift = other->shift;
}

}  // namespace

std::optional<DatePhrase> read_month(const DateReader& reader, uint32_t at) {
  auto month = reader.word(at, Kind::month);
  if (!month || is_tail_of_figures(reader, at)) return std::nullopt;
  if (reader.any(at, {Kind::number}) && reader.word(month.end, Kind::magnitude)) return std::nullopt;  // dez mil
  DatePhrase phrase;
  phrase.grain = Grain::month;
  phrase.month = month.value();
  phrase.end = past_stop(reader, month);
  attach_year_of_day(reader, phrase, true);
  if (!phrase.has_year()) attach_short_year(reader, phrase);
  if (!phrase.has_year()) lend_year_of_next(reader, phrase);
  if (!month_is_meant(reader, month, phrase)) return std::nullopt;
  return phrase;
}

namespace {

// The figures of a numeric date: up to three numbers with one separator between them, nothing else glued on.
struct Figures {
  int value[3] = {0, 0, 0};
  uint32_t digits[3] = {0, 0, 0};
  int count = 0;
  char32_t separator = 0;
  uint32_t end = 0;
};

bool separates(char32_t mark) {
  return mark == U'.' || mark == U'/' || mark == U'-';
}

bool starts_cleanly(const DateReader& reader, uint32_t at) {
  if (!reader.glued(at)) return true;
  const Token& left = reader.token(at - 1);
  if (left.kind == TokenKind::ideograph || left.mark == U'、') return true;
  if (left.kind != TokenKind::mark) return false;
  return left.mark == U'(' || left.mark == U'[' || left.mark == U'"' || left.mark == U'-' || left.mark == U'–' ||
         left.mark == U':' || left.mark == U'>' || left.mark == U'|' || left.mark == U',';
}

std::optional<Figures> read_figures(const DateReader& reader, uint32_t at, bool joined) {
  Figures out;
  uint32_t next = at;
  while (out.count < 3) {
    auto value = reader.digits(next);
    if (!value || reader.digit_count(next) > 4 || (out.count > 0 && !reader.glued(next))) return std::nullopt;
    out.value[out.count] = *value;
    out.digits[out.count++] = reader.digit_count(next);
    out.end = next + 1;
    bool mark = reader.has(next + 1) && reader.glued(next + 1) && separates(reader.token(next + 1).mark);
    bool goes_on = mark && reader.glued(next + 2) && reader.is_digits(next + 2);
    if (!goes_on || (out.separator != 0 && reader.token(next + 1).mark != out.separator)) break;
    if (out.count == 3) return std::nullopt;  // 1.2.3.4
    out.separator = reader.token(next + 1).mark;
    next += 2;
  }
  if (out.count < 2 || (!joined && !starts_cleanly(reader, at))) return std::nullopt;
  bool text_follows = reader.glued(out.end) && reader.is_word(out.end) && reader.text(out.end) != "T";
  return text_follows ? std::nullopt : std::optional(out);
}

int full_year(int value, uint32_t digits) {
  if (digits == 4) return value;
  return digits == 2 ? value + (value < 70 ? 2000 : 1900) : 0;
}

bool month_first(const DateReader& reader, const Figures& figures) {
  if (figures.value[0] > 12) return false;
  if (figures.value[1] > 12) return true;
  auto languages = reader.sentence().vocabulary.lexicon().languages();
  auto language = reader.sentence().language;
  bool point = language != lexicon::kUndetermined && language < languages.size() && languages[language].decimal == '.';
  return figures.separator != U'.' && point;
}

std::optional<DatePhrase> three_figures(const DateReader& reader, const Figures& figures) {
  if (figures.digits[0] == 4) {
    bool plain = figures.value[0] >= 1000 && figures.digits[1] <= 2 && figures.digits[2] <= 2;
    if (!plain) return std::nullopt;
    return day_phrase(figures.value[0], figures.value[1], figures.value[2], figures.end);
  }
  int year = full_year(figures.value[2], figures.digits[2]);
  if (year < 1000 || figures.digits[0] > 2 || figures.digits[1] > 2) return std::nullopt;
  bool padded = figures.digits[0] == 2 && figures.digits[1] == 2;
  if (figures.digits[2] == 2 && !padded) return std::nullopt;  // 3.1.12 is a version
  bool swap = month_first(reader, figures);
  return day_phrase(year, figures.value[swap ? 0 : 1], figures.value[swap ? 1 : 0], figures.end);
}

// "on", "until", "since": prepositions after which 28/8 is a day; after "of" it may be a fraction.
bool points_at_day(const DateReader& reader, uint32_t at) {
  auto preposition = reader.before(at, Kind::date_preposition);
  if (!preposition) return false;
  Tag tag = preposition.entry->tag;
  bool bound = tag == Tag::until || tag == Tag::since || tag == Tag::by || tag == Tag::before || tag == Tag::after;
  return bound || reader.before(at, Kind::date_preposition, "on");
}

// 28/8 is a day only where its surroundings say so; 2014-10 and 10/2014 are months.
std::optional<DatePhrase> two_figures(const DateReader& reader, uint32_t at, const Figures& figures, bool joined) {
  bool prepared = reader.mark(at - 1, U'(') || reader.before(at, Kind::date_preposition) || at == reader.first();
  int large = figures.digits[0] == 4 ? 0 : figures.digits[1] == 4 ? 1 : -1;
  if (large >= 0) {
    int month = figures.value[1 - large], year = figures.value[large];
    bool part = large == 0 && figures.digits[1] == 1 && figures.separator == U'-';  // ISO 2019-1
    if (part) return std::nullopt;
    bool range_like = large == 0 && month > year % 100;
    bool plausible = figures.digits[1 - large] <= 2 && month >= 1 && month <= 12 && year >= 1900 && year <= 2100;
    if (!plausible || range_like || figures.separator == U'.' || (large == 1 && !prepared)) return std::nullopt;
    DatePhrase phrase = day_phrase(year, month, 0, figures.end);
    phrase.grain = Grain::month;
    return phrase;
  }
  bool closed = reader.mark(at - 1, U'(') && (reader.mark(figures.end, U')') || reader.mark(figures.end, U','));
  bool told = joined || closed || reader.before(at, Kind::date_preposition, "day-number") ||
              reader.before(at, Kind::weekday) || (points_at_day(reader, at) && is_uncountable(reader, figures.end)) ||
              (at == reader.first() && figures.end == reader.end());
  bool fraction = reader.past_of(figures.end) != figures.end;  // 1/4 of a mile
  if (figures.separator != U'/' || !told || fraction || figures.digits[0] > 2 || figures.digits[1] > 2)
    return std::nullopt;
  bool swap = month_first(reader, figures);
  return day_phrase(0, figures.value[swap ? 0 : 1], figures.value[swap ? 1 : 0], figures.end);
}

}  // namespace

std::optional<DatePhrase> read_numeric_date(const DateReader& reader, uint32_t at, bool joined) {
  auto figures = read_figures(reader, at, joined);
  if (!figures) return std::nullopt;
  auto phrase = figures->count == 3 ? three_figures(reader, *figures) : two_figures(reader, at, *figures, joined);
  if (!phrase || phrase->grain == Grain::month) return phrase;
  if (!Date::of(phrase->year != 0 ? phrase->year : 2024, phrase->month, phrase->day)) return std::nullopt;
  auto mark = reader.word(phrase->end, Kind::year_mark, "year-after");
  if (mark && figures->count == 3) phrase->end = mark.end;
  return phrase;
}

std::optional<DatePhrase> read_date_in_parentheses(const DateReader& reader, uint32_t parenthesis) {
  if (!reader.mark(parenthesis, U'(')) return std::nullopt;
  uint32_t at = parenthesis + 1;
  auto date = read_numeric_date(reader, at);
  if (!date) date = read_day_and_month(reader, at);
  if (!date && reader.is_digits(at)) date = read_day_number(reader, at);
  if (!date || date->grain != Grain::day || !reader.mark(date->end, U')')) return std::nullopt;
  ++date->end;
  return date;
}

}  // namespace gainsay::mention
