#include "mention/time_of_day.h"

#include "mention/date_number.h"

namespace gainsay::mention {
namespace {

using Word = DateReader::Word;

constexpr int kHour = 3600, kMinute = 60;

// Hours and minutes as written, before "in the evening" is added.
struct Clock {
  int hour = 0, minute = 0, second = 0;
  bool has_seconds = false;
  uint32_t end = 0;
};

TimeOfDay time_of(const Clock& clock) {
  return {clock.hour * kHour + clock.minute * kMinute + clock.second, clock.has_seconds};
}

std::optional<int> two_digits(const DateReader& reader, uint32_t at, int below) {
  if (!reader.glued(at) || reader.digit_count(at) != 2) return std::nullopt;
  auto value = reader.digits(at);
  return value && *value < below ? value : std::nullopt;
}

bool starts_number(const DateReader& reader, uint32_t at) {
  if (!reader.glued(at)) return true;
  const Token& left = reader.token(at - 1);
  if (left.kind != TokenKind::mark) return left.kind == TokenKind::word && reader.text(at - 1) == "T";
  bool joins = left.mark == U':' || left.mark == U'.' || left.mark == U',' || left.mark == U'/';
  return !joins || !reader.glued(at - 1);
}

// The digits go on: 10:27:3, 10:27.5, 1:15-scale.
bool goes_on(const DateReader& reader, uint32_t at) {
  bool joins = reader.mark(at, U':') || reader.mark(at, U'.') || reader.mark(at, U',');
  return (joins && reader.glued(at) && reader.glued(at + 1) && reader.is_digits(at + 1)) || reader.mark(at, U'%');
}

// "10:27", "10:27:30"; with a full stop only where am or pm follows ("8.10 pm").
std::optional<Clock> read_digital(const DateReader& reader, uint32_t at) {
  auto hour = reader.digits(at);
  bool colon = reader.mark(at + 1, U':'), stop = reader.mark(at + 1, U'.');
  if (!hour || *hour > 24 || reader.digit_count(at) > 2) return std::nullopt;
  if ((!colon && !stop) || !reader.glued(at + 1) || !starts_number(reader, at)) return std::nullopt;
  auto minute = two_digits(reader, at + 2, 60);
  if (!minute) return std::nullopt;
  Clock clock{*hour, *minute, 0, false, at + 3};
  if (colon && reader.mark(clock.end, U':') && reader.glued(clock.end)) {
    if (auto second = two_digits(reader, clock.end + 1, 60)) clock = {*hour, *minute, *second, true, clock.end + 2};
  }
  if (goes_on(reader, clock.end)) return std::nullopt;
  auto part = reader.word(clock.end, Kind::day_part);
  bool told = part && (part.entry->tag == Tag::am || part.entry->tag == Tag::pm || part.is("oclock"));
  return stop && !told ? std::nullopt : std::optional(clock);
}

// "22h", "10h27", "17ч10".
std::optional<Clock> read_lettered(const DateReader& reader, uint32_t at) {
  constexpr int kNone = 99;
  int hour = reader.digit_count(at) <= 2 ? reader.digits(at).value_or(kNone) : kNone;
  auto letter = reader.word(at + 1, Kind::day_part, "hour-letter");
  if (hour > 24 || !letter || !starts_number(reader, at)) return std::nullopt;
  if (auto minute = two_digits(reader, letter.end, 60)) {
    uint32_t end = letter.end + 1;
    if (auto word = reader.word(end, Kind::time_unit, "minute"); word && reader.glued(end)) end = word.end;
    return Clock{hour, *minute, 0, false, end};
  }
  bool runs_on = reader.glued(letter.end) && reader.token(letter.end).kind != TokenKind::mark;
  bool told = reader.before(at, Kind::date_preposition, "clock") && !runs_on;
  return told ? std::optional(Clock{hour, 0, 0, false, letter.end}) : std::nullopt;  // 3h by itself is a duration
}

// "8 часов", "22 horas", "8", "eight": an hour that needs a part of the day or a preposition to be one.
std::optional<Clock> read_hour(const DateReader& reader, uint32_t at, bool& with_unit) {
  auto number = read_count(reader, at);
  if (!number && reader.is_digits(at) && reader.glued(at + 1) && reader.any(at + 1, {Kind::day_part})) {
    number = DateNumber{reader.digit_count(at) <= 2 ? reader.digits(at).value_or(99) : 99, at + 1, false};
  }
  if (!number || number->value > 24) return std::nullopt;
  Clock clock{number->value, 0, 0, false, number->end};
  auto unit = reader.word(number->end, Kind::time_unit, "hour");
  if (!unit) unit = reader.word(number->end, Kind::day_part, "oclock");
  with_unit = static_cast<bool>(unit);
  if (!unit) return clock;
  clock.end = unit.end;
  auto minutes = read_count(reader, unit.end);
  auto minute_unit = minutes ? reader.word(minutes->end, Kind::time_unit, "minute") : Word{};
  if (minute_unit && minutes->value < 60) {
    clock.minute = minutes->value;
    clock.end = minute_unit.end;
  }
  return clock;
}

// The hour that "in the evening" makes of a clock's hour; -1 where they do not go together (20 in the morning).
int hour_of_day(int hour, const lexicon::Entry& part, int begins) {
  if (part.tag == Tag::am) return hour > 12 ? -1 : hour % 12;
  if (part.tag == Tag::pm) return hour > 12 ? hour : hour % 12 + 12;
  if (hour > 12) return hour;
  if (begins >= 20 || begins == 0) return hour == 12 ? 0 : hour < 6 ? hour : hour + 12;  // night
  if (begins >= 17) return hour < 12 ? hour + 12 : hour;
  if (begins >= 12) return hour < 8 ? hour + 12 : hour;
  return hour == 12 && begins < 6 ? 0 : hour;
}

bool apply_part(const DateReader& reader, Clock& clock) {
  auto part = reader.word(clock.end, Kind::day_part);
  if (!part || part.is("hour-letter") || part.is("oclock") || part.is("exact")) return false;
  int hour = hour_of_day(clock.hour, *part.entry, part.value());
  if (hour < 0) return false;
  clock.hour = hour;
  clock.end = part.end;
  return true;
}

// "8 p.m.", "8 часов вечера", "at 8 in the evening", "às 22 horas".
std::optional<Clock> read_spoken(const DateReader& reader, uint32_t at) {
  bool with_unit = false;
  auto clock = read_hour(reader, at, with_unit);
  if (!clock) return std::nullopt;
  bool prepared = static_cast<bool>(reader.before(at, Kind::date_preposition, "clock"));
  auto part = reader.word(clock->end, Kind::day_part);
  bool needs_clock = !part || part.is("needs-clock");
  bool has_part = apply_part(reader, *clock);
  if (has_part) return !needs_clock || with_unit || prepared || at == reader.first() ? clock : std::nullopt;
  bool oclock = with_unit && reader.any(clock->end - 1, {Kind::day_part});
  return with_unit && (prepared || oclock) ? clock : std::nullopt;
}

// "noon", "midnight", "12 noon".
std::optional<Clock> read_named(const DateReader& reader, uint32_t at) {
  uint32_t name_at = reader.digits(at) == 12 ? at + 1 : at;
  auto name = reader.word(name_at, Kind::day_part, "exact");
  return name ? std::optional(Clock{name.value(), 0, 0, false, name.end}) : std::nullopt;
}

std::optional<Clock> read_clock(const DateReader& reader, uint32_t at) {
  if (auto named = read_named(reader, at)) return named;
  auto clock = read_digital(reader, at);
  if (!clock) clock = read_lettered(reader, at);
  if (!clock) return read_spoken(reader, at);
  if (auto oclock = reader.word(clock->end, Kind::day_part, "oclock")) clock->end = oclock.end;
  apply_part(reader, *clock);
  return clock;
}

bool is_possible(const Clock& clock) {
  return clock.hour < 24 || (clock.hour == 24 && clock.minute == 0);
}

}  // namespace

std::optional<TimePhrase> read_time(const DateReader& reader, uint32_t at) {
  auto clock = read_clock(reader, at);
  if (!clock || !is_possible(*clock)) return std::nullopt;
  clock->hour %= 24;
  TimePhrase out{time_of(*clock), time_of(*clock), clock->end};
  if (!reader.dash(clock->end) || !reader.is_digits(at)) return out;
  auto until = read_digital(reader, clock->end + 1);
  if (!until || !is_possible(*until)) return out;
  until->hour %= 24;
  out.to = time_of(*until);
  out.end = until->end;
  return out;
}

}  // namespace gainsay::mention
