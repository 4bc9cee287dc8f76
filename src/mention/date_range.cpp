#include "mention/date_range.h"

#include <algorithm>
#include <array>

#include "mention/date_calendar.h"
#include "mention/date_compact.h"
#include "mention/date_number.h"
#include "mention/date_outlook.h"
#include "mention/date_single.h"
#include "mention/date_suffixed.h"
#include "mention/date_year.h"
#include "mention/ideographs.h"
#include "mention/period.h"

namespace gainsay::mention {
namespace {

using Word = DateReader::Word;

// The phrases of one sentence, the last few kept: the productions of ranges and bounds ask for the same ones.
class Phrases {
 public:
  explicit Phrases(const DateReader& reader) : reader_(reader) {}

  const std::optional<DatePhrase>& at(uint32_t token) {
    for (const Slot& slot : slots_) {
      if (slot.token == token) return slot.phrase;
    }
    Slot& slot = slots_[next_];
    next_ = (next_ + 1) % slots_.size();
    slot.token = token;
    slot.phrase = read_date_phrase(reader_, token);
    return slot.phrase;
  }

  const DateReader& reader() const { return reader_; }

 private:
  struct Slot {
    uint32_t token = 0xFFFFFFFF;
    std::optional<DatePhrase> phrase;
  };
  const DateReader& reader_;
  std::array<Slot, 3> slots_;
  size_t next_ = 0;
};

// What stands between the ends of a range.
struct Joint {
  uint32_t end;
  bool dash;  // a dash or slash rather than a word
  bool slash;
};

std::optional<Joint> read_joint(const DateReader& reader, uint32_t at, bool between) {
  if (reader.dash(at)) return Joint{at + 1, true, false};
  if (reader.mark(at, U'/') && reader.glued(at) && reader.glued(at + 1)) return Joint{at + 1, true, true};
  if (between) {
    if (auto word = reader.word(at, Kind::conjunction, Tag::and_))
      return Joint{reader.past_article(word.end), false, false};
    if (auto word = reader.word(at, Kind::range_word, Tag::and_))
      return Joint{reader.past_article(word.end), false, false};
    return std::nullopt;
  }
  for (Tag tag : {Tag::to, Tag::until}) {
    if (auto word = reader.word(at, Kind::date_preposition, tag))
      return Joint{reader.past_article(word.end), false, false};
  }
  return std::nullopt;
}

std::optional<DateStretch> stretch_of(const DatePhrase& from, const DatePhrase& to) {
  DateStretch out;
  out.from = from;
  out.to = to;
  out.end = to.end;
  return out;
}

// "2014-2018", "2022/23", "from 1939 to 1945".
std::optional<DateStretch> year_to_year(const DateReader& reader, uint32_t at, bool opened, bool between) {
  auto mark = reader.word(at, Kind::year_mark, "year-before");
  uint32_t digits = mark ? reader.past_of(mark.end) : at;
  auto first = reader.digit_count(digits) == 4 ? reader.lone_digits(digits) : std::nullopt;
  if (!first || *first < 1000 || *first > 2199) return std::nullopt;
  auto first_mark = reader.word(digits + 1, Kind::year_mark, "year-after");
  auto joint = read_joint(reader, first_mark ? first_mark.end : digits + 1, between);
  if (!joint || (!joint->dash && !opened && !read_year(reader, at))) return std::nullopt;
  bool in_full = reader.digit_count(joint->end) == 4;
  if (joint->slash && reader.digits(joint->end) != (in_full ? *first + 1 : (*first + 1) % 100)) return std::nullopt;
  auto last = read_year_after(reader, reader.past_of(joint->end), *first);
  if (!last) return std::nullopt;
  DatePhrase from = *last;
  from.year = *first;
  return stretch_of(from, *last);
}

// "14.10." where the other end of the range tells the year.
std::optional<DatePhrase> short_numeric(const DateReader& reader, uint32_t at) {
  bool dotted = reader.mark(at + 1, U'.') && reader.glued(at + 1) && reader.glued(at + 2);
  if (!dotted || reader.digit_count(at) > 2 || reader.digit_count(at + 2) != 2) return std::nullopt;
  DatePhrase phrase;
  phrase.day = reader.digits(at).value_or(0);
  phrase.month = reader.digits(at + 2).value_or(0);
  phrase.end = at + 3;
  if (reader.mark(phrase.end, U'.') && reader.glued(phrase.end)) ++phrase.end;
  return Date::of(2024, phrase.month, phrase.day) ? std::optional(phrase) : std::nullopt;
}

bool same_kind(const DatePhrase& a, const DatePhrase& b) {
  return a.grain == b.grain;
}

bool is_habit(const DatePhrase& phrase) {
  return phrase.weekday != 0 && !phrase.shifted;
}

// "now", "сегодня", "the present": the day of publication, where a range ends or begins.
std::optional<DatePhrase> read_now(const DateReader& reader, uint32_t at) {
  auto word = reader.word(at, Kind::year_mark, "now");
  if (!word) return std::nullopt;
  DatePhrase phrase;
  phrase.shifted = true;
  phrase.end = word.end;
  return phrase;
}

// The second end of a range whose first is known: a date, or the day's number alone ("July 13-15").
std::optional<DatePhrase> read_second(Phrases& phrases, uint32_t at, const DatePhrase& first, const Joint& joint) {
  const DateReader& reader = phrases.reader();
  if (auto now = read_now(reader, at)) return now;
  std::optional<DatePhrase> full = phrases.at(at);
  if (full && !full->only_day()) return full;
  if (full && first.shifted && first.shift_grain == Grain::month && first.day != 0) {  // 本月15日至20日
    DatePhrase day = first;
    day.day = full->day;
    day.end = full->end;
    return day;
  }
  if (first.grain != Grain::day || first.month == 0) return std::nullopt;
  auto day = full ? full : first.has_year() ? std::nullopt : read_day_number(reader, at, joint.dash);
  bool clock = day && (reader.any(day->end, {Kind::day_part}) || reader.mark(day->end, U':'));
  if (!day || clock || is_counted(reader, day->end)) return std::nullopt;
  if (auto of = reader.past_of(day->end); of != day->end && reader.any(of, {Kind::month})) return std::nullopt;
  day->month = first.month;
  attach_year(reader, day->end, *day);
  return day;
}

// Both ends told in full, or the second by its day alone.
std::optional<DateStretch> date_to_date(Phrases& phrases, uint32_t at, bool opened, bool between) {
  std::optional<DatePhrase> first = phrases.at(at);
  if (!first && opened) first = read_now(phrases.reader(), at);
  if (!first || first->rolling || first->only_day()) return std::nullopt;
  auto joint = read_joint(phrases.reader(), first->end, between);
  if (!joint || joint->slash) return std::nullopt;
  auto second = read_second(phrases, joint->end, *first, *joint);
  bool days_of_week = first->weekday != 0 && second && is_habit(*second) && first->grain == Grain::day;
  if (!second || second->rolling || (is_habit(*first) != is_habit(*second) && !days_of_week)) return std::nullopt;
  if (!opened && (!same_kind(*first, *second) || is_habit(*first))) return std::nullopt;
  return stretch_of(*first, *second);
}

// Past a weekday's name that stands before a date: "samedi 13 au dimanche 15 juillet".
uint32_t past_weekday(const DateReader& reader, uint32_t at) {
  auto weekday = reader.word(at, Kind::weekday);
  if (!weekday || !reader.is_digits(weekday.end + (reader.mark(weekday.end, U',') ? 1 : 0))) return at;
  return weekday.end + (reader.mark(weekday.end, U',') ? 1 : 0);
}

// A day's number with the full stop that makes it an ordinal, before what joins it to another: "1. bis", "14./".
std::optional<DatePhrase> read_dotted_day(const DateReader& reader, uint32_t at, bool between) {
  bool dotted = reader.mark(at + 1, U'.') && reader.glued(at + 1) && reader.digit_count(at) <= 2;
  auto value = dotted && read_joint(reader, at + 2, between) ? reader.digits(at) : std::nullopt;
  if (!value || *value < 1 || *value > 31) return std::nullopt;
  DatePhrase phrase;
  phrase.day = *value;
  phrase.end = at + 2;
  return phrase;
}

std::optional<DatePhrase> read_first_day(const DateReader& reader, uint32_t at, bool between) {
  if (auto dotted = read_dotted_day(reader, at, between)) return dotted;
  if (auto day = read_day_number(reader, at)) return day;
  return read_marked_day(reader, at);
}

// "13 to 15 July", "от 4 до 22 октября", "14./15.10.2018": the first end is a day's number.
std::optional<DateStretch> day_to_date(const DateReader& reader, uint32_t begin, bool between) {
  uint32_t at = past_weekday(reader, begin);
  auto first = read_first_day(reader, at, between);
  auto dotted = short_numeric(reader, at);
  if (dotted) first = dotted;
  if (!first) return std::nullopt;
  auto joint = read_joint(reader, first->end, between);
  bool listed = !joint && !dotted;  // "28 e 29 de julho": days that follow each other
  if (listed) joint = read_joint(reader, first->end, true);
  bool slashed = joint && joint->slash && reader.mark(joint->end - 2, U'.');
  if (!joint || (joint->slash && !slashed)) return std::nullopt;
  joint->end = past_weekday(reader, joint->end);
  auto second = read_day_and_month(reader, joint->end, joint->dash);
  if (listed && second && second->day != first->day + 1) return std::nullopt;
  if (!second) second = read_numeric_date(reader, joint->end, slashed);
  bool whole = second && second->grain == Grain::day && second->month != 0;
  if (!whole || (dotted && second->year == 0)) return std::nullopt;
  if (first->month == 0) first->month = second->month;
  bool backwards = !dotted && first->day >= second->day;
  return backwards ? std::nullopt : stretch_of(*first, *second);
}

// "May to March", "Jan–Feb 2017": months that might be other words vouch for each other.
std::optional<DateStretch> month_to_month(const DateReader& reader, uint32_t at, bool between) {
  auto first = read_month_word(reader, at);
  auto joint = first ? read_joint(reader, first->end, between) : std::nullopt;
  if (!joint || joint->slash) return std::nullopt;
  auto second = read_month_word(reader, joint->end);
  if (!second || (!joint->dash && reader.token(at).capitalised != reader.token(joint->end).capitalised))
    return std::nullopt;
  bool first_has_day = first->end != at && reader.is_digits(second->end) && reader.digit_count(second->end) <= 2;
  if (first_has_day) return std::nullopt;
  attach_year(reader, second->end, *second);
  return stretch_of(*first, *second);
}

// "28/2-1/3" where nothing else is said.
std::optional<DateStretch> figures_to_figures(const DateReader& reader, uint32_t at) {
  if (at != reader.first() || !reader.is_digits(at)) return std::nullopt;
  auto first = read_numeric_date(reader, at, true);
  if (!first || !reader.dash(first->end) || !reader.is_digits(first->end + 1)) return std::nullopt;
  auto second = read_numeric_date(reader, first->end + 1, true);
  if (!second || second->end != reader.end() || first->grain != Grain::day || second->grain != Grain::day)
    return std::nullopt;
  return stretch_of(*first, *second);
}

// "2015年和2018年之间": what the two ends are is said behind them.
std::optional<DateStretch> closed_range(Phrases& phrases, uint32_t at) {
  const DateReader& reader = phrases.reader();
  std::optional<DatePhrase> first = phrases.at(at);
  auto joint = first && !first->rolling ? read_joint(reader, first->end, true) : std::nullopt;
  auto second = joint ? phrases.at(joint->end) : std::nullopt;
  auto closing = second ? reader.word(second->end, Kind::range_word, Tag::between) : Word{};
  if (!closing || closing.entry->id != "after" || !same_kind(*first, *second)) return std::nullopt;
  return stretch_of(*first, *second);
}

// A day's number may begin here, and a month or more figures end the range.
bool may_be_days(const DateReader& reader, uint32_t at, const Outlook& ahead) {
  if (ahead.here(Kind::weekday) || ahead.here(Kind::date_preposition)) return true;
  return (!ahead.digits() || reader.digit_count(at) <= 2) && (ahead.near(Kind::month) || ahead.digits_near());
}

std::optional<DateStretch> read_range(Phrases& phrases, uint32_t at, bool opened, bool between) {
  const DateReader& reader = phrases.reader();
  const Outlook ahead(reader, at);
  if (ahead.may_be_suffixed()) {
    if (auto range = read_suffixed_range(reader, at)) return stretch_of(range->from, range->to);
  }
  if (auto range = closed_range(phrases, at)) return range;
  if (auto years = year_to_year(reader, at, opened, between)) return years;
  if (ahead.here(Kind::month)) {
    if (auto months = month_to_month(reader, at, between)) return months;
  }
  if (auto days = figures_to_figures(reader, at)) return days;
  if (may_be_days(reader, at, ahead)) {
    if (auto days = day_to_date(reader, at, between)) return days;
  }
  return date_to_date(phrases, at, opened, between);
}

// A word that opens a range; ranges opened by "between" are joined by "and".
std::optional<DateStretch> read_opened_range(Phrases& phrases, uint32_t at) {
  const DateReader& reader = phrases.reader();
  if (!reader.opens_with(at, {Tag::between, Tag::from, Tag::since})) return std::nullopt;
  for (Tag tag : {Tag::between, Tag::from, Tag::since}) {
    auto opener = reader.word(at, Kind::date_preposition, tag);
    if (!opener) continue;
    uint32_t from = reader.past_article(opener.end);
    if (auto range = read_range(phrases, from, true, tag == Tag::between)) return range;
    if (auto range = tag == Tag::between ? read_range(phrases, from, true, false) : std::nullopt) return range;
  }
  return std::nullopt;
}

bool is_possessive(const DateReader& reader, uint32_t at) {
  return reader.mark(at, U'\'') && reader.glued(at);
}

// "by last year" bounds nothing (growth is measured "к прошлому году", "0,3 % к августу"), nor does the day of "after
// Tuesday's attack".
bool takes_bound(const DateReader& reader, uint32_t at, const DatePhrase& phrase, Tag bound) {
  if (phrase.rolling) return false;
  if (bound == Tag::by)
    return (!phrase.shifted || phrase.shift >= 0) && !reader.before(at, Kind::percent) && !reader.mark(at - 1, U'%');
  return (bound != Tag::after && bound != Tag::before) || !is_possessive(reader, phrase.end);
}

// "по сравнению с", "compared with": the preposition is the end of another one.
bool is_tail(const DateReader& reader, const Word& word) {
  auto longer = reader.before(word.end, Kind::date_preposition);
  return longer && longer.first < word.first;
}

// What opens the end of a date: "or later", "onwards"; after a "from" a mere "on" or "an", if nothing follows it that
// it could belong to.
Word read_suffix(const DateReader& reader, uint32_t at, bool after_from) {
  auto suffix = reader.word(at, Kind::date_preposition, "suffix-or");
  if (!suffix) suffix = reader.word(at, Kind::date_preposition, "suffix");
  if (suffix && past_longer_word(ValueScan(reader.sentence()), at, suffix.end) != at) return {};  // 8月28日前往
  if (!suffix && after_from) suffix = reader.word(at, Kind::date_preposition, "suffix-from");
  bool belongs = suffix.is("suffix-from") && reader.is_word(suffix.end) && !reader.any(suffix.end, {Kind::conjunction});
  return belongs ? Word{} : suffix;
}

// "2018 or later", "from 2026 onwards".
void add_suffix(const DateReader& reader, DateStretch& stretch, bool after_from = false) {
  auto suffix = read_suffix(reader, stretch.end, after_from);
  bool wide = stretch.from.grain >= Grain::month || after_from;
  if (!suffix && wide) suffix = reader.word(stretch.end, Kind::date_preposition, "suffix-wide");
  if (!suffix || stretch.to || stretch.from.rolling) return;
  if (suffix.entry->tag == Tag::since && !stretch.from.has_year() && stretch.from.weekday == 0)
    stretch.from.direction = DatePhrase::kBegun;
  stretch.bound = suffix.is("suffix-from") ? Tag::since : suffix.entry->tag;
  stretch.end = suffix.end;
}

DateStretch single(const DatePhrase& phrase, Tag bound) {
  DateStretch out;
  out.from = phrase;
  out.bound = bound;
  out.end = phrase.end;
  return out;
}

std::optional<DateStretch> read_bounded(Phrases& phrases, uint32_t at) {
  const DateReader& reader = phrases.reader();
  if (!reader.opens_with(at, {Tag::since, Tag::until, Tag::by, Tag::before, Tag::after})) return std::nullopt;
  for (Tag tag : {Tag::since, Tag::until, Tag::by, Tag::before, Tag::after}) {
    auto word = reader.word(at, Kind::date_preposition, tag);
    if (!word || is_tail(reader, word)) continue;
    uint32_t from = reader.past_article(word.end);
    std::optional<DatePhrase> phrase = phrases.at(from);
    if (!phrase || !takes_bound(reader, at, *phrase, tag)) continue;
    bool begun = tag == Tag::since && !word.is("starting");  // "starting in March" may lie ahead
    if (begun && !phrase->has_year() && phrase->weekday == 0) phrase->direction = DatePhrase::kBegun;
    DateStretch out = single(*phrase, tag);
    add_suffix(reader, out);
    return out;
  }
  return std::nullopt;
}

// "from 2026 onwards"; without its last word a mere "from" opens nothing.
std::optional<DateStretch> read_from_onwards(Phrases& phrases, uint32_t at) {
  const DateReader& reader = phrases.reader();
  auto from = reader.word(at, Kind::date_preposition, Tag::from);
  auto phrase = from ? phrases.at(reader.past_article(from.end)) : std::nullopt;
  if (!phrase || !read_suffix(reader, phrase->end, true)) return std::nullopt;
  DateStretch out = single(*phrase, Tag::none);
  add_suffix(reader, out, true);
  return out;
}

std::optional<DatePhrase> made_by(Production production, std::optional<DatePhrase> phrase) {
  if (phrase) phrase->production = production;
  return phrase;
}

}  // namespace

std::optional<DateStretch> read_date_stretch(const DateReader& reader, uint32_t at) {
  Phrases phrases(reader);
  std::optional<DateStretch> opened;
  if (reader.any(at, {Kind::date_preposition})) {
    opened = read_opened_range(phrases, at);
    if (!opened) opened = read_from_onwards(phrases, at);
    if (!opened) opened = read_bounded(phrases, at);
  }
  bool may_be_range = !opened && (!reader.any(at, {Kind::date_preposition}) || reader.any(at, {Kind::year_mark}));
  if (auto range = may_be_range ? read_range(phrases, at, false, false) : std::nullopt) return range;
  std::optional<DatePhrase> phrase = phrases.at(at);
  if (!phrase || phrase->only_day()) phrase = made_by(Production::marked_day, read_marked_day(reader, at));
  if (!phrase && Outlook(reader, at).may_be_suffixed())
    phrase = made_by(Production::suffixed_date, read_suffixed_date(reader, at));
  if (!phrase) phrase = made_by(Production::marked_day, read_lone_day(reader, at));
  if (opened && (!phrase || opened->end > phrase->end)) return opened;
  if (!phrase) return std::nullopt;
  DateStretch out = single(*phrase, Tag::none);
  add_suffix(reader, out);
  return out;
}

namespace {

bool in_order(const DatePhrase& a, const DatePhrase& b) {
  return a.month != b.month ? a.month < b.month : a.day != b.day ? a.day < b.day : a.nth <= b.nth;
}

void lend_shift(DatePhrase& to, const DatePhrase& from) {
  to.shifted = true;
  to.shift_grain = from.shift_grain;
  to.shift = from.shift;
}

// The ends share the year that one of them has: "28 November – 3 December 2024".
void lend_years(DatePhrase& a, DatePhrase& b) {
  bool calendar = a.weekday == 0 && b.weekday == 0;
  if (!calendar || a.has_year() == b.has_year()) return;
  if (a.year != 0) b.year = in_order(a, b) ? a.year : a.year + 1;
  if (b.year != 0) a.year = in_order(a, b) ? b.year : b.year - 1;
  if (a.shifted && a.shift_grain == Grain::year && b.month + b.nth != 0) lend_shift(b, a);
  if (b.shifted && b.shift_grain == Grain::year && a.month + a.nth != 0) lend_shift(a, b);
}

// "from Monday to Friday": the second day is the one that follows the first.
void follow(const DateRange& first, const DatePhrase& day, DateRange& range) {
  if (!is_habit(day) || !first.from || !range.to || *first.from <= *range.to) return;
  range = day_range(first.from->plus_days((day.weekday - first.from->weekday() + 7) % 7));
}

DateSource weaker(DateSource a, DateSource b) {
  return std::max(a, b);
}

std::optional<ResolvedDate> resolve_range(DatePhrase a, DatePhrase b, std::optional<Date> anchor) {
  lend_years(a, b);
  auto from = resolve(a, anchor);
  if (!from) return std::nullopt;
  if (!b.has_year() && from->range.from && b.weekday == 0 && b.month + b.nth != 0) {
    b.year = from->range.from->year() + (in_order(a, b) ? 0 : 1);
  }
  auto to = resolve(b, anchor);
  if (!to) return std::nullopt;
  ResolvedDate out;
  out.source = weaker(from->source, to->source);
  out.range.grain = std::min(from->range.grain, to->range.grain);
  if (out.source == DateSource::unresolved) return out;
  follow(from->range, b, to->range);
  if (!from->range.from || !to->range.to || *to->range.to < *from->range.from) return std::nullopt;
  out.range.from = from->range.from;
  out.range.to = to->range.to;
  return out;
}

}  // namespace

std::optional<ResolvedDate> resolve(const DateStretch& stretch, std::optional<Date> anchor) {
  if (stretch.to) return resolve_range(stretch.from, *stretch.to, anchor);
  auto date = resolve(stretch.from, anchor);
  Tag bound = stretch.bound;
  bool ends = stretch.from.part == Tag::end || stretch.from.part == Tag::late;
  if (bound == Tag::before && ends) bound = Tag::by;  // "before the end of the year" is until its last day
  if (date && date->source != DateSource::unresolved) date->range = bounded(date->range, bound);
  return date;
}

}  // namespace gainsay::mention
