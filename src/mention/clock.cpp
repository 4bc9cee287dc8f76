#include "mention/clock.h"

#include <algorithm>
#include <iterator>

#include "mention/date_number.h"

namespace gainsay::mention {
namespace {

using Word = DateReader::Word;

constexpr int kNone = 99;

// --- in digits

std::optional<int> two_digits(const DateReader& reader, uint32_t at, int below) {
  if (!reader.glued(at) || reader.digit_count(at) != 2) return std::nullopt;
  auto value = reader.digits(at);
  return value && *value < below ? value : std::nullopt;
}

bool starts_number(const DateReader& reader, uint32_t at) {
  if (!reader.glued(at)) return true;
  const Token& left = reader.token(at - 1);
  if (left.kind == TokenKind::ideograph) return true;
  if (left.kind != TokenKind::mark) return left.kind == TokenKind::word && reader.text(at - 1) == "T";
  bool joins = left.mark == U':' || left.mark == U'.' || left.mark == U',' || left.mark == U'/' || left.mark == U'#';
  return !joins || !reader.glued(at - 1);
}

// The digits go on: 10:27:3, 10:27.5, 1:15-scale.
bool goes_on(const DateReader& reader, uint32_t at) {
  bool joins = reader.mark(at, U':') || reader.mark(at, U'.') || reader.mark(at, U',');
  return (joins && reader.glued(at) && reader.glued(at + 1) && reader.is_digits(at + 1)) || reader.mark(at, U'%');
}

int short_number(const DateReader& reader, uint32_t at) {
  return reader.digit_count(at) <= 2 ? reader.digits(at).value_or(kNone) : kNone;
}

// "10:27", "10:27:30", "8.10" before "pm" or "Uhr".
std::optional<Clock> read_digital(const DateReader& reader, uint32_t at) {
  int hour = short_number(reader, at);
  bool colon = reader.mark(at + 1, U':'), stop = reader.mark(at + 1, U'.');
  if (hour > 24 || (!colon && !stop) || !reader.glued(at + 1) || !starts_number(reader, at)) return std::nullopt;
  auto minute = two_digits(reader, at + 2, 60);
  if (!minute) return std::nullopt;
  Clock clock{.hour = hour, .minute = *minute, .need = colon ? ClockNeed::nothing : ClockNeed::dotted, .end = at + 3};
  bool more = colon && reader.mark(clock.end, U':') && reader.glued(clock.end);
  if (auto second = more ? two_digits(reader, clock.end + 1, 60) : std::nullopt) {
    clock.second = *second;
    clock.has_seconds = true;
    clock.end += 2;
  }
  if (goes_on(reader, clock.end)) return std::nullopt;
  Word letter = reader.word(clock.end, Kind::day_part, "hour-letter");
  if (!letter) letter = reader.word(clock.end, Kind::time_unit, "hour");
  if (letter) clock.end = letter.end;  // 22.30 h, 22:30 horas
  if (letter && stop) clock.need = ClockNeed::unit;
  return clock;
}

// "1530 GMT".
std::optional<Clock> read_four_digits(const DateReader& reader, uint32_t at) {
  if (reader.digit_count(at) != 4 || !reader.word(at + 1, Kind::day_part, "zone")) return std::nullopt;
  auto value = reader.lone_digits(at);
  if (!value || *value / 100 > 23 || *value % 100 > 59) return std::nullopt;
  return Clock{.hour = *value / 100, .minute = *value % 100, .end = at + 1};
}

// "22h", "10h27", "10 h 27", "17ч10".
std::optional<Clock> read_lettered(const DateReader& reader, uint32_t at, const ClockOpener& opener) {
  int hour = short_number(reader, at);
  Word letter = reader.word(at + 1, Kind::day_part, "hour-letter");
  if (hour > 24 || !letter || !starts_number(reader, at) || opener.span) return std::nullopt;
  auto minute = two_digits(reader, letter.end, 60);
  bool apart = !minute && !reader.glued(letter.end) && reader.digit_count(letter.end) == 2 && !reader.glued(at + 1);
  if (apart) minute = reader.lone_digits(letter.end);
  if (minute && *minute < 60) {
    uint32_t end = letter.end + 1;
    Word unit = reader.word(end, Kind::time_unit, "minute");
    if (!unit) unit = reader.word(end, Kind::unit, "minute");
    if (unit && apart) return std::nullopt;  // 1 h 20 min
    if (!opener.any && !opener.letter && reader.past_of(end) != end && !reader.any(end, {Kind::day_part}))
      return std::nullopt;  // 2h30 de filme
    if (unit && reader.glued(end)) end = unit.end;
    return Clock{.hour = hour, .minute = *minute, .need = apart ? ClockNeed::letter : ClockNeed::nothing, .end = end};
  }
  bool runs_on = reader.glued(letter.end) && reader.token(letter.end).kind != TokenKind::mark;
  if (runs_on) return std::nullopt;
  return Clock{.hour = hour, .need = ClockNeed::letter, .end = letter.end};
}

// --- in words

struct Piece {
  int value = 0;
  uint32_t end = 0;
  bool exact = false;  // cannot be a count of other things: "quarter", "ten minutes"
};

std::optional<Piece> read_minute_count(const DateReader& reader, uint32_t at) {
  auto count = read_count(reader, at);
  if (!count || count->value > 59) return std::nullopt;
  if (auto unit = reader.word(count->end, Kind::time_unit, "minute")) return Piece{count->value, unit.end, true};
  return Piece{count->value, count->end, false};
}

// "quarter", "mezza", "ten minutes", "20".
std::optional<Piece> read_minutes(const DateReader& reader, uint32_t at) {
  if (auto word = reader.word(at, Kind::day_part, "clock-minutes")) return Piece{word.value(), word.end, true};
  return read_minute_count(reader, at);
}

// "le Midi": a capital in the middle of a sentence, where nouns have none.
bool is_name(const DateReader& reader, uint32_t at) {
  const SentenceView& sentence = reader.sentence();
  bool nouns = sentence.vocabulary.lexicon().languages()[sentence.language].capital_nouns;
  return !nouns && at > reader.first() && reader.token(at).capitalised && !reader.token(at).all_caps;
}

// "noon", "midnight", "полвосьмого" (7.5).
std::optional<Clock> read_named(const DateReader& reader, uint32_t at) {
  bool twelve = reader.digits(at) == 12 || reader.word(at, Kind::number).value() == 12;
  Word name = reader.word(twelve ? reader.past_of(at + 1) : at, Kind::day_part, "exact");
  if (!name || is_name(reader, name.first)) return std::nullopt;
  auto minutes = (name.entry->value * Decimal(60)).to_integer().value_or(0);
  return Clock{.hour = static_cast<int>(minutes / 60), .minute = static_cast<int>(minutes % 60), .end = name.end};
}

// The number of an hour: 8, eight, восьмій.
std::optional<Piece> read_hour_number(const DateReader& reader, uint32_t at, bool ordinal) {
  if (int digits = short_number(reader, at); digits <= 24) {
    bool free = reader.lone_digits(at).has_value() || reader.any(at + 1, {Kind::day_part});
    uint32_t end = ordinal ? past_ordinal_mark(reader, at + 1) : at + 1;
    if (free || end > at + 1) return Piece{digits, end, false};
  }
  auto number = read_count(reader, at);
  if (!number && ordinal) number = read_ordinal(reader, at);
  if (!number || number->value > 24) return std::nullopt;
  return Piece{number->value, number->end, false};
}

// The hour that minutes are told from: "three", "midnight", "halb acht".
std::optional<Clock> read_base(const DateReader& reader, uint32_t at) {
  if (auto named = read_named(reader, at)) return named;
  if (auto into = reader.word(at, Kind::day_part, "clock-into")) {
    auto hour = read_hour_number(reader, into.end, true);
    if (!hour) return std::nullopt;
    return Clock{.hour = hour->value, .minute = into.value() - 60, .end = hour->end};
  }
  auto hour = read_hour_number(reader, at, true);
  return hour ? std::optional(Clock{.hour = hour->value, .end = hour->end}) : std::nullopt;
}

ClockNeed need_of(const Piece& minutes, bool to) {
  return minutes.exact ? ClockNeed::clause : to ? ClockNeed::minutes : ClockNeed::opener;
}

// "ten past five", "Viertel vor drei", "dez para as três".
std::optional<Clock> read_minutes_first(const DateReader& reader, uint32_t at) {
  auto minutes = read_minutes(reader, at);
  if (!minutes) return std::nullopt;
  Word past = reader.word(minutes->end, Kind::date_preposition, "clock-past");
  Word to = past ? Word{} : reader.word(minutes->end, Kind::date_preposition, "clock-to");
  if (!past && !to) return std::nullopt;
  uint32_t from = past ? past.end : to.end;
  auto clock = read_base(reader, from);
  if (!clock) return std::nullopt;
  clock->minute += past ? minutes->value : -minutes->value;
  bool named = reader.any(from, {Kind::day_part});  // five to midnight, fünf vor halb acht
  clock->need = named ? ClockNeed::clause : need_of(*minutes, static_cast<bool>(to));
  return clock;
}

// "halb acht", "четверть четвёртого", "пять минут восьмого": on the way to the hour.
std::optional<Clock> read_into(const DateReader& reader, uint32_t at) {
  int minutes = 0;
  uint32_t from = at;
  if (auto count = read_count(reader, at); count && count->value < 60) {
    minutes = count->value;
    from = count->end;
  }
  Word into = reader.word(from, Kind::day_part, "clock-into");
  if (!into || (from == at) != (into.value() > 0)) return std::nullopt;
  bool ordinal = !reader.is_digits(into.end) && read_ordinal(reader, into.end).has_value();
  auto hour = read_hour_number(reader, into.end, true);
  if (!hour || hour->value == 0 || (minutes > 0 && !ordinal)) return std::nullopt;
  return Clock{.hour = hour->value, .minute = into.value() + minutes - 60, .need = ClockNeed::clause, .end = hour->end};
}

// "без пяти три", "за чверть восьма".
std::optional<Clock> read_without(const DateReader& reader, uint32_t at) {
  Word without = reader.word(at, Kind::date_preposition, "clock-without");
  auto minutes = without ? read_minutes(reader, without.end) : std::nullopt;
  auto clock = minutes ? read_base(reader, minutes->end) : std::nullopt;
  if (!clock) return std::nullopt;
  clock->minute -= minutes->value;
  clock->need = ClockNeed::clause;
  return clock;
}

Word oclock_at(const DateReader& reader, uint32_t at) {
  return reader.word(at, Kind::day_part, "oclock");
}

// The minutes behind an hour: "e mezza", "menos cuarto", "trente", "y veinte".
void add_minutes(const DateReader& reader, Clock& clock) {
  Word minus = reader.word(clock.end, Kind::date_preposition, "clock-minus");
  Word both = minus ? Word{} : reader.word(clock.end, Kind::date_preposition, "clock-and");
  uint32_t from = minus ? minus.end : both ? both.end : clock.end;
  auto minutes = read_minutes(reader, from);
  bool plain = !minus && !both;
  if (!minutes || minutes->value < 1) return;
  if (plain && minutes->value < 10 && reader.glued(from)) return;
  if (plain && !clock.oclock && !minutes->exact && (minutes->value < 10 || reader.is_digits(from))) return;
  if (plain && reader.word(from, Kind::day_part, "clock-minutes") && !clock.oclock) return;
  bool digits_apart = both && reader.is_digits(from) && !minutes->exact && reader.digit_count(from) != 2;
  if (digits_apart || (minus && reader.glued(minus.first))) return;
  clock.minute = minus ? -minutes->value : minutes->value;
  clock.end = minutes->end;
  if (clock.need == ClockNeed::bare) clock.need = ClockNeed::opener;
  if (minus && clock.oclock) clock.need = ClockNeed::clause;  // 8 heures moins dix
  clock.counted = both && !minutes->exact && minutes->value % 5 == 0 && minutes->value >= 10 && !reader.is_digits(from);
}

// "8", "eight", "8 o'clock", "8 heures et demie", "восемь тридцать".
std::optional<Clock> read_hour(const DateReader& reader, uint32_t at, const ClockOpener& opener) {
  auto hour = read_hour_number(reader, at, opener.ordinal);
  if (!hour) return std::nullopt;
  Clock clock{.hour = hour->value, .need = ClockNeed::bare, .end = hour->end};
  bool stop = reader.mark(clock.end, U'.') && reader.glued(clock.end) && reader.glued(clock.end + 1);
  if (stop && reader.any(clock.end + 1, {Kind::day_part}) && reader.is_digits(at)) ++clock.end;  // 9.am
  Word oclock = oclock_at(reader, clock.end);
  Word unit = oclock ? Word{} : reader.word(clock.end, Kind::time_unit, "hour");
  if (!unit && !oclock) unit = reader.word(clock.end, Kind::day_part, "hour-letter");
  if (oclock || unit) {
    clock.oclock = true;
    clock.need = oclock ? ClockNeed::nothing : opener.ordinal ? ClockNeed::opener : ClockNeed::unit;
    clock.end = oclock ? oclock.end : unit.end;
  }
  add_minutes(reader, clock);
  return clock;
}

// Behind the whole: "half past seven o'clock", "sept et demie heures".
void add_oclock(const DateReader& reader, Clock& clock) {
  Word oclock = oclock_at(reader, clock.end);
  bool unit = clock.need == ClockNeed::opener && !clock.oclock && reader.word(clock.end, Kind::time_unit, "hour");
  if (!oclock && !unit) return;
  clock.end = oclock ? oclock.end : reader.word(clock.end, Kind::time_unit, "hour").end;
  clock.oclock = true;
  if (oclock) clock.need = ClockNeed::nothing;
}

}  // namespace

namespace {

// Notes what the word that begins at `first` and ends right before the clock may open.
void note_opener(std::string_view id, uint32_t first, ClockOpener& out) {
  constexpr std::string_view kIds[] = {"clock",      "clock-at",      "clock-unit", "clock-letter",
                                       "clock-bare", "clock-ordinal", "span"};
  if (std::find(std::begin(kIds), std::end(kIds), id) == std::end(kIds)) return;
  out.first = std::min(out.first, first);
  out.ordinal |= id == "clock-ordinal";
  out.bare |= id == "clock-bare";
  out.unit |= id == "clock-unit" || id == "clock-bare";
  out.letter |= id == "clock-letter" || out.unit;
  out.minutes |= id == "clock-at";
  out.any |= id == "clock" || out.minutes || out.unit || out.ordinal;
  out.span |= id == "span";
}

}  // namespace

ClockOpener opener_before(const DateReader& reader, uint32_t at) {
  constexpr uint32_t kLongest = 5;  // tokens of an opener
  ClockOpener out;
  out.first = at;
  if (!reader.ends(at, Kind::date_preposition)) return out;
  const SentenceView& sentence = reader.sentence();
  uint32_t from = at - reader.first() > kLongest ? at - kLongest : reader.first();
  for (; from < at; ++from) {
    if (!reader.begins(from, Kind::date_preposition)) continue;
    for (const lexicon::Hit& hit : sentence.hits.at(from - reader.first())) {
      if (hit.kind != Kind::date_preposition || reader.first() + hit.end != at) continue;
      note_opener(reader.lexicon().entry(hit.entry).id, from, out);
    }
  }
  return out;
}

std::optional<Clock> read_clock(const DateReader& reader, uint32_t at, const ClockOpener& opener) {
  std::optional<Clock> clock = read_named(reader, at);
  if (clock) {
    add_minutes(reader, *clock);
    return clock;
  }
  if (reader.is_digits(at)) {
    clock = read_digital(reader, at);
    if (!clock) clock = read_lettered(reader, at, opener);
    if (!clock) clock = read_four_digits(reader, at);
  }
  if (!clock) clock = read_minutes_first(reader, at);
  if (!clock) clock = read_into(reader, at);
  if (!clock) clock = read_without(reader, at);
  if (!clock) clock = read_hour(reader, at, opener);
  if (clock) add_oclock(reader, *clock);
  return clock;
}

bool is_free_after(const DateReader& reader, uint32_t end) {
  if (!reader.has(end)) return true;
  constexpr lexicon::KindSet kCounted = lexicon::kind_bit(Kind::unit) | lexicon::kind_bit(Kind::time_unit) |
                                        lexicon::kind_bit(Kind::currency) | lexicon::kind_bit(Kind::percent) |
                                        lexicon::kind_bit(Kind::magnitude) | lexicon::kind_bit(Kind::fraction) |
                                        lexicon::kind_bit(Kind::percentage_point);
  const Token& next = reader.token(end);
  if (next.kind == TokenKind::mark) {
    bool joins = reader.dash(end) || next.mark == U'/' || next.mark == U':' || next.mark == U',' || next.mark == U'.';
    bool goes_on = joins && reader.glued(end) && reader.glued(end + 1);
    return !goes_on && !reader.begins(end, kCounted);
  }
  if (next.kind != TokenKind::word) return false;
  constexpr lexicon::KindSet kFree = lexicon::kind_bit(Kind::stopword) | lexicon::kind_bit(Kind::date_preposition) |
                                     lexicon::kind_bit(Kind::conjunction) | lexicon::kind_bit(Kind::weekday) |
                                     lexicon::kind_bit(Kind::relative_day) | lexicon::kind_bit(Kind::range_word);
  return reader.begins(end, kFree) && !reader.begins(end, kCounted);
}

}  // namespace gainsay::mention
