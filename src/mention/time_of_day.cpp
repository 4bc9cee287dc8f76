#include "mention/time_of_day.h"

#include <algorithm>

#include "mention/clock.h"
#include "mention/clock_suffixed.h"
#include "mention/date_outlook.h"

namespace gainsay::mention {
namespace {

using Word = DateReader::Word;

constexpr int kDay = 24 * 3600, kHour = 3600, kMinute = 60;
constexpr int kNoHour = 25;

// --- parts of the day

// The hour that "in the evening" makes of a clock's hour; -1 where they do not go together (20 in the morning).
int hour_of_day(int hour, const lexicon::Entry& part, int begins) {
  if (part.tag == Tag::am) return hour > 12 ? -1 : hour % 12;
  if (part.tag == Tag::pm) return hour > 12 ? hour : hour % 12 + 12;
  if (hour > 12) return hour;
  if (begins >= 20 || begins == 0) return hour == 12 ? 0 : hour < 6 ? hour : hour + 12;  // night
  if (begins >= 17) return hour < 12 ? hour + 12 : hour;
  if (begins >= 12) return hour < 10 ? hour + 12 : hour;
  return hour == 12 && begins < 6 ? 0 : hour;
}

Word longer(const Word& a, const Word& b) {
  return b && (!a || b.end - b.first > a.end - a.first) ? b : a;
}

// A part of the day that stands behind a time: "p.m.", "da tarde", "in the morning", "tonight".
Word part_at(const DateReader& reader, uint32_t at) {
  if (!reader.any(at, {Kind::day_part})) return {};
  Word plain = reader.word(at, Kind::day_part, "");
  Word part = longer(plain, reader.word(at, Kind::day_part, "needs-clock"));
  return longer(part, reader.word(at, Kind::day_part, "adverb"));
}

// The same before a time and its opener: "tonight at 10", "вечером в 8".
Word part_before(const DateReader& reader, uint32_t opener, uint32_t at) {
  for (uint32_t end = opener; end < at; ++end) {
    for (std::string_view id : {"needs-clock", "adverb"}) {
      if (Word part = reader.before(end, Kind::day_part, id)) return part;
    }
  }
  return {};
}

bool takes_part(const Word& part, Clock& clock) {
  int hour = part ? hour_of_day(clock.hour, *part.entry, part.value()) : -1;
  if (hour < 0) return false;
  clock.hour = hour;
  return true;
}

// --- zones

// "GMT", "(МСК)", "UTC+3", "hora local".
uint32_t past_zone(const DateReader& reader, uint32_t at) {
  bool bracket = reader.mark(at, U'('), comma = reader.mark(at, U',');
  Word zone = reader.word(bracket || comma ? at + 1 : at, Kind::day_part, "zone");
  if (!zone) return at;
  uint32_t end = zone.end;
  bool sign = reader.mark(end, U'+') || reader.mark(end, U'-') || reader.mark(end, U'−');
  if (sign && reader.glued(end) && reader.glued(end + 1) && reader.is_digits(end + 1)) end += 2;
  if (!bracket) return end;
  return reader.mark(end, U')') ? end + 1 : at;
}

// --- one time

bool is_possible(const Clock& clock) {
  return clock.hour < 24 || (clock.hour == 24 && clock.minute == 0);
}

bool is_whole(const DateReader& reader, uint32_t at, uint32_t end) {
  return at == reader.first() && end == reader.end();
}

// The time is followed by what it is a measure of, and not by its day: "à 3 heures de Paris", "в 3 часах езды"; "às 18h
// de domingo".
bool is_measure(const DateReader& reader, uint32_t end) {
  uint32_t past = reader.past_of(end);
  bool of_day = past != end && reader.any(past, {Kind::weekday, Kind::relative_day});
  return (past != end && !of_day) || reader.word(end, Kind::date_preposition, "measured");
}

bool decimal_comma(const DateReader& reader) {
  const SentenceView& sentence = reader.sentence();
  return sentence.vocabulary.lexicon().languages()[sentence.language].decimal == U',';
}

// Something rises or falls in the sentence: "um 10" says by how much.
bool is_change(const DateReader& reader, uint32_t at) {
  if (!reader.before(at, Kind::change_word, Tag::by) && !reader.before(at, Kind::change_word, Tag::to)) return false;
  for (uint32_t near = reader.first(); near < reader.end(); ++near) {
    if (reader.word(near, Kind::change_word, Tag::up) || reader.word(near, Kind::change_word, Tag::down)) return true;
  }
  return false;
}

// Does what stands around the clock say that it is one?
bool holds(const DateReader& reader, uint32_t at, const Clock& clock, const ClockOpener& opener) {
  switch (clock.need) {
    case ClockNeed::nothing:
      return true;
    case ClockNeed::clause:
      return is_free_after(reader, clock.end);
    case ClockNeed::minutes:
      return opener.minutes && is_free_after(reader, clock.end);
    case ClockNeed::opener:
      return (opener.any && is_free_after(reader, clock.end)) || (clock.counted && is_whole(reader, at, clock.end));
    case ClockNeed::dotted:
      return (opener.bare || (opener.unit && decimal_comma(reader))) && is_free_after(reader, clock.end) &&
             !is_change(reader, at);
    case ClockNeed::bare:
      return opener.bare && is_free_after(reader, clock.end) && !is_change(reader, at);
    case ClockNeed::letter:
      return opener.letter && !is_measure(reader, clock.end);
    case ClockNeed::unit:
      return opener.unit && !is_measure(reader, clock.end);
  }
  return false;
}

// A part of the day makes a time of what might be a number; "дня" and "at night" only where an hour is told.
bool part_suffices(const DateReader& reader, uint32_t at, const Word& part, const Clock& clock,
                   const ClockOpener& opener) {
  if (part.entry->id.empty() || (clock.need != ClockNeed::bare && clock.need != ClockNeed::dotted) || opener.any)
    return true;
  return part.is("needs-clock") && at == reader.first();
}

// "21:19" beside a word of scores and ratios, or behind the name of a book of verses.
bool is_score(const DateReader& reader, uint32_t at, const Clock& clock, const ClockOpener& opener) {
  if (!reader.mark(at + 1, U':')) return false;
  if (reader.before(at, Kind::ordinal_mark, "label")) return true;
  if (opener.any) return false;
  constexpr uint32_t kBefore = 12, kAfter = 4;
  uint32_t from = at > reader.first() + kBefore ? at - kBefore : reader.first();
  for (uint32_t near = from; near < clock.end + kAfter; ++near) {
    if (reader.word(near, Kind::ordinal_mark, "score")) return true;
  }
  return false;
}

// A word that binds minutes to their hour stands near: past, to, minus (date_preposition entries clock-…).
bool has_binding_word(const DateReader& reader, uint32_t at) {
  constexpr uint32_t kReach = 16;  // tokens
  for (uint32_t next = at; next < at + kReach && reader.has(next); ++next) {
    if (!reader.begins(next, Kind::date_preposition)) continue;
    for (const lexicon::Hit& hit : reader.sentence().hits.at(next - reader.first())) {
      bool binds = hit.kind == Kind::date_preposition && reader.lexicon().entry(hit.entry).id.starts_with("clock-");
      if (binds) return true;
    }
  }
  return false;
}

// Something near says that a time is told: a word before it, its own marks, a part of the day, or what binds minutes to
// their hour.
bool one_may_begin(const DateReader& reader, uint32_t at) {
  bool marked = reader.is_digits(at) && (reader.mark(at + 1, U':') || reader.mark(at + 1, U'.'));
  if (marked || reader.ends(at, Kind::date_preposition)) return true;
  return Outlook(reader, at).near(Kind::day_part) || has_binding_word(reader, at);
}

std::optional<Clock> read_one(const DateReader& reader, uint32_t at) {
  if (!one_may_begin(reader, at)) return std::nullopt;
  ClockOpener opener = opener_before(reader, at);
  auto clock = read_clock(reader, at, opener);
  if (!clock || !is_possible(*clock)) return std::nullopt;
  Word part = part_at(reader, clock->end);
  bool behind = part && part_suffices(reader, at, part, *clock, opener) && takes_part(part, *clock);
  if (behind) clock->end = part.end;
  if (!behind && !holds(reader, at, *clock, opener)) return std::nullopt;
  if (!behind && is_score(reader, at, *clock, opener)) return std::nullopt;
  if (!behind && opener.any) takes_part(part_before(reader, opener.first, at), *clock);
  clock->end = past_zone(reader, clock->end);
  return clock;
}

TimeOfDay time_of(const Clock& clock) {
  int seconds = clock.hour * kHour + clock.minute * kMinute + clock.second;
  return {(seconds + kDay) % kDay, clock.has_seconds};
}

// "frühmorgens um 8:00", "early morning at 8:00": the part first.
std::optional<uint32_t> past_part_first(const DateReader& reader, uint32_t at) {
  Word part = reader.word(at, Kind::day_part, "adverb");
  if (!part) return std::nullopt;
  for (std::string_view id : {"clock", "clock-unit", "clock-bare", "clock-ordinal"}) {
    if (auto opener = reader.word(part.end, Kind::date_preposition, id)) return opener.end;
  }
  return std::nullopt;
}

// What stands between the ends of a range of times: a dash, "to", "bis", "alle", "et".
std::optional<uint32_t> past_joint(const DateReader& reader, uint32_t at) {
  if (reader.dash(at)) return at + 1;
  if (!reader.any(at, {Kind::date_preposition, Kind::conjunction})) return std::nullopt;
  Word joint = reader.word(at, Kind::date_preposition, "clock-until");
  if (!joint) joint = reader.word(at, Kind::date_preposition, Tag::to);
  if (!joint) joint = reader.word(at, Kind::conjunction, Tag::and_);
  return joint ? std::optional(reader.past_article(joint.end)) : std::nullopt;
}

TimePhrase phrase_of(const Clock& from, const Clock& to) {
  return {time_of(from), time_of(to), to.end};
}

// "9 bis 17 Uhr", "9-11 a.m.", "dalle 9 alle 17": an hour by itself, and one that is told to be one.
std::optional<TimePhrase> read_hours(const DateReader& reader, uint32_t at) {
  int hour = reader.digit_count(at) <= 2 ? reader.digits(at).value_or(kNoHour) : kNoHour;
  if (hour >= kNoHour || reader.glued(at)) return std::nullopt;
  auto joint = past_joint(reader, at + 1);
  if (!joint) return std::nullopt;
  ClockOpener opener = opener_before(reader, at);
  bool opened = static_cast<bool>(reader.before(at, Kind::date_preposition, "clock-from"));
  if ((!opened && reader.word(at + 1, Kind::conjunction))) return std::nullopt;
  auto until = read_one(reader, *joint);
  bool lasts = until && until->hour <= 12 && reader.any(until->end - 1, {Kind::time_unit});  // de 6 à 8 heures
  if (lasts) return std::nullopt;
  if (!until) {
    until = opened ? read_clock(reader, *joint, opener) : std::nullopt;
    bool late = until && until->hour > 12 && is_possible(*until) && until->oclock && !is_measure(reader, until->end);
    if (!late || is_change(reader, at)) return std::nullopt;
  }
  bool afternoon = until->hour > 12 && hour < 12 && hour + 12 < until->hour && until->minute == 0 &&
                   !reader.any(until->end - 1, {Kind::time_unit});
  bool pm = afternoon && reader.ends(until->end, Kind::day_part) && !until->oclock;
  Clock from{.hour = pm ? hour + 12 : hour, .end = at + 1};
  return from.hour < until->hour ? std::optional(phrase_of(from, *until)) : std::nullopt;
}

// A clock whose units stand behind its numbers, or any clock behind a part of the day that comes first: 晚上9:30.
std::optional<Clock> read_part_and_clock(const DateReader& reader, uint32_t at, Word& part) {
  if (Word own = reader.word(at, Kind::day_part, "before")) part = own;
  bool first = part && part.first == at;
  uint32_t from = first ? part.end : at;
  if (!part) part = reader.before(at, Kind::day_part, "before-told");  // 昨晚8点
  auto clock = read_suffixed_clock(reader, from, static_cast<bool>(part));
  if (!clock && first && reader.is_digits(from)) clock = read_clock(reader, from, opener_before(reader, from));
  if (!clock || clock->need != ClockNeed::nothing || !is_possible(*clock)) return std::nullopt;
  if (part) takes_part(part, *clock);
  return clock;
}

// "上午10点半", "下午2点至4点".
std::optional<TimePhrase> read_suffixed_time(const DateReader& reader, uint32_t at) {
  Word part;
  auto clock = read_part_and_clock(reader, at, part);
  if (!clock) return std::nullopt;
  auto joint = past_joint(reader, clock->end);
  auto until =
      joint && !reader.word(clock->end, Kind::conjunction) ? read_part_and_clock(reader, *joint, part) : std::nullopt;
  return until ? phrase_of(*clock, *until) : phrase_of(*clock, *clock);
}

}  // namespace

std::optional<TimePhrase> read_time(const DateReader& reader, uint32_t at) {
  const Outlook ahead(reader, at);
  if (ahead.here(Kind::day_part) || ahead.may_have_unit_marks()) {
    if (auto time = read_suffixed_time(reader, at)) return time;
  }
  if (reader.is_digits(at)) {
    if (auto hours = read_hours(reader, at)) return hours;
  }
  uint32_t from = past_part_first(reader, at).value_or(at);
  auto clock = read_one(reader, from);
  if (!clock) return std::nullopt;
  auto until = reader.dash(clock->end) && reader.is_digits(at) ? read_one(reader, clock->end + 1) : std::nullopt;
  return until ? phrase_of(*clock, *until) : phrase_of(*clock, *clock);
}

bool time_may_begin(const DateReader& reader, uint32_t at) {
  constexpr lexicon::KindSet kNumbers = lexicon::kind_bit(Kind::number) | lexicon::kind_bit(Kind::ordinal);
  constexpr lexicon::KindSet kMinutes = kNumbers | lexicon::kind_bit(Kind::day_part);
  constexpr uint32_t kOpener = 4;  // tokens from the first of an opener to its minutes
  bool opens = reader.begins(at, Kind::date_preposition) &&
               (reader.is_digits(at + 1) || (reader.kinds_within(at + 1, kOpener) & kMinutes) != 0);
  if (opens && reader.word(at, Kind::date_preposition, "clock-without")) return true;
  bool number = reader.begins(at, kNumbers) || (reader.is_digits(at) && reader.digit_count(at) <= 2);
  if (!number) return false;
  if (reader.ends(at, Kind::date_preposition)) {
    ClockOpener opener = opener_before(reader, at);
    if (opener.bare || opener.ordinal || reader.before(at, Kind::date_preposition, "clock-from") ||
        (opener.unit && reader.mark(at + 1, U'.')) || (opener.any && reader.begins(at + 1, kNumbers)))
      return true;
  }
  constexpr uint32_t kReach = 5;  // "twenty-five minutes to"
  for (uint32_t next = at + 1; next < at + kReach; ++next) {
    if (!reader.begins(next, Kind::date_preposition)) continue;
    for (std::string_view id : {"clock-past", "clock-to", "clock-minus", "clock-and"}) {
      if (reader.word(next, Kind::date_preposition, id)) return true;
    }
  }
  return is_whole(reader, at, at + 3);
}

}  // namespace gainsay::mention
