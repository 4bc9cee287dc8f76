#include "mention/clock_suffixed.h"

#include "mention/date_number.h"
#include "mention/ideographs.h"

namespace gainsay::mention {
namespace {

using Word = DateReader::Word;

struct Part {
  int value = 0;
  uint32_t end = 0;
};

Word mark_at(const DateReader& reader, uint32_t at, std::string_view id) {
  Word mark = reader.word(at, Kind::year_mark, id);
  bool longer = mark && past_longer_word(ValueScan(reader.sentence()), at, mark.end) != at;
  return longer ? Word{} : mark;
}

bool is_zero(const DateReader& reader, uint32_t at) {
  Word word = reader.word(at, Kind::number);
  return word && word.entry->value.is_zero();
}

// A number below `below`, zeros before it allowed: 零五, 05.
std::optional<Part> number_at(const DateReader& reader, uint32_t at, int below) {
  if (reader.is_digits(at)) {
    bool lone = reader.digit_count(at) <= 2 && (!reader.glued(at) || reader.lone_digits(at));
    auto value = lone ? reader.digits(at) : std::nullopt;
    return value && *value < below ? std::optional(Part{*value, at + 1}) : std::nullopt;
  }
  bool zero = is_zero(reader, at);
  ValueScan scan(reader.sentence());
  bool figure = zero && is_figure(scan, at + 1) && figure_count(scan, at + 1) == 1;
  if (figure) return Part{reader.word(at + 1, Kind::number).value(), at + 2};
  if (zero) return Part{0, at + 1};
  auto count = read_count(reader, at);
  return count && count->value < below ? std::optional(Part{count->value, count->end}) : std::nullopt;
}

std::optional<Part> marked(const DateReader& reader, uint32_t at, std::string_view id, int below) {
  auto number = number_at(reader, at, below);
  Word mark = number ? mark_at(reader, number->end, id) : Word{};
  return mark ? std::optional(Part{number->value, mark.end}) : std::nullopt;
}

// "五分", "一刻": minutes.
std::optional<Part> minutes_at(const DateReader& reader, uint32_t at) {
  if (auto minutes = marked(reader, at, "unit-minute", 60)) return minutes;
  if (auto word = number_at(reader, at, 60); word && reader.word(word->end, Kind::time_unit, "minute"))
    return Part{word->value, reader.word(word->end, Kind::time_unit, "minute").end};
  auto quarters = marked(reader, at, "quarter-past", 4);
  return quarters && quarters->value > 0 ? std::optional(Part{quarters->value * 15, quarters->end}) : std::nullopt;
}

// What follows the hour; false where nothing does.
bool take_rest(const DateReader& reader, bool told, Clock& clock) {
  if (Word half = mark_at(reader, clock.end, "half-past")) {
    clock.minute = 30;
    clock.end = half.end;
    return true;
  }
  if (Word lacking = reader.word(clock.end, Kind::year_mark, "lacking")) {
    auto minutes = minutes_at(reader, lacking.end);
    if (!minutes) return false;
    clock.minute = -minutes->value;
    clock.end = minutes->end;
    return true;
  }
  if (auto minutes = minutes_at(reader, clock.end)) {
    clock.minute = minutes->value;
    clock.end = minutes->end;
    if (auto seconds = marked(reader, clock.end, "unit-second", 60)) {
      clock.second = seconds->value;
      clock.has_seconds = true;
      clock.end = seconds->end;
    }
    return true;
  }
  if (Word sharp = mark_at(reader, clock.end, "sharp")) {
    clock.end = sharp.end;
    return true;
  }
  auto minutes = told && !reader.is_digits(clock.end) ? number_at(reader, clock.end, 60) : std::nullopt;  // 八点二十
  bool fits =
      minutes && minutes->value >= 10 && !reader.any(minutes->end, {Kind::unit, Kind::time_unit, Kind::collective});
  if (fits) {
    clock.minute = minutes->value;
    clock.end = minutes->end;
  }
  return fits;
}

// An hour by itself counts where its clause ends or a function word follows: "十点" against 五点建议.
bool is_free(const DateReader& reader, uint32_t end) {
  if (!reader.has(end) || reader.token(end).kind == TokenKind::mark) return true;
  return reader.any(end, {Kind::stopword, Kind::hedge, Kind::date_preposition, Kind::conjunction, Kind::offset,
                          Kind::attribution, Kind::status});
}

bool rises(const DateReader& reader, uint32_t at) {
  constexpr uint32_t kNear = 4;
  for (uint32_t back = at > reader.first() + kNear ? at - kNear : reader.first(); back < at; ++back) {
    if (reader.word(back, Kind::change_word, Tag::up) || reader.word(back, Kind::change_word, Tag::down)) return true;
  }
  return false;
}

}  // namespace

std::optional<Clock> read_suffixed_clock(const DateReader& reader, uint32_t at, bool told) {
  Word lacking = reader.word(at, Kind::year_mark, "lacking");
  auto missing = lacking ? minutes_at(reader, lacking.end) : std::nullopt;
  if (lacking && !missing) return std::nullopt;
  constexpr int kHours = 25;
  auto hour = marked(reader, missing ? missing->end : at, "unit-hour", kHours);
  if (!hour) return std::nullopt;
  Clock clock{.hour = hour->value, .end = hour->end};
  if (missing) {
    clock.minute = -missing->value;
    return clock;
  }
  bool whole = take_rest(reader, told, clock) || told;
  if (whole) return clock;
  return is_free(reader, clock.end) && !rises(reader, at) ? std::optional(clock) : std::nullopt;
}

}  // namespace gainsay::mention
