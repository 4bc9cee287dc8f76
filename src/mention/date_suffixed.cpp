#include "mention/date_suffixed.h"

#include "mention/date_number.h"
#include "mention/date_relative.h"

namespace gainsay::mention {
namespace {

// A number and its mark; `end` is `at` where there is none.
struct Marked {
  int value = 0;
  uint32_t end = 0;
};

Marked read_marked(const DateReader& reader, uint32_t at, std::string_view id, uint32_t most_digits) {
  auto digits = reader.digit_count(at) <= most_digits ? reader.digits(at) : std::nullopt;
  auto number = digits ? std::optional(DateNumber{*digits, at + 1, false}) : read_count(reader, at);
  auto mark = number ? reader.word(number->end, Kind::year_mark, id) : DateReader::Word{};
  return mark ? Marked{number->value, mark.end} : Marked{0, at};
}

// "2025年" or "去年".
uint32_t read_base(const DateReader& reader, uint32_t at, DatePhrase& phrase) {
  phrase.grain = Grain::year;
  if (auto word = reader.word(at, Kind::relative_period, "year-word")) {
    phrase.shifted = true;
    phrase.shift_grain = Grain::year;
    phrase.shift = word.value();
    return word.end;
  }
  Marked year = read_marked(reader, at, "unit-year", 4);
  bool is_year = year.value >= 1000 && year.value <= 2199;
  if (is_year) phrase.year = year.value;
  return is_year ? year.end : at;
}

// "8月28日", "8月", "28日".
uint32_t read_month_and_day(const DateReader& reader, uint32_t at, DatePhrase& phrase) {
  Marked month = read_marked(reader, at, "unit-month", 2);
  uint32_t end = at;
  if (auto named = reader.word(at, Kind::month)) month = {named.value(), named.end};
  if (month.value >= 1 && month.value <= 12) {
    phrase.month = month.value;
    phrase.grain = Grain::month;
    end = month.end;
  }
  if (end == at && phrase.has_year()) return at;
  Marked day = read_marked(reader, end, "unit-day", 2);
  if (day.value < 1 || day.value > 31) return end;
  phrase.day = day.value;
  phrase.grain = Grain::day;
  return day.end;
}

// "第三季度", "上半年", "底".
uint32_t read_piece(const DateReader& reader, uint32_t at, DatePhrase& phrase) {
  if (auto part = reader.word(at, Kind::part_of_period)) {
    phrase.part = part.entry->tag;
    return part.end;
  }
  auto place = reader.word(at, Kind::year_mark, "place");
  auto number = read_count(reader, place ? place.end : at);
  auto unit = number ? reader.word(number->end, Kind::time_unit, "quarter") : DateReader::Word{};
  if (!unit || number->value > 4) return at;
  phrase.grain = Grain::quarter;
  phrase.nth = number->value;
  return unit.end;
}

}  // namespace

std::optional<DatePhrase> read_suffixed_date(const DateReader& reader, uint32_t at) {
  DatePhrase phrase;
  uint32_t base_end = read_base(reader, at, phrase);
  uint32_t end = read_month_and_day(reader, base_end, phrase);
  bool placed = static_cast<bool>(reader.word(at, Kind::year_mark, "place"));
  if (end == base_end && (phrase.has_year() || placed)) end = read_piece(reader, base_end, phrase);
  if (end == at || (phrase.day == 0 && phrase.month != 0 && !phrase.has_year() && reader.word(at, Kind::month)))
    return std::nullopt;
  bool impossible = phrase.month != 0 && phrase.day != 0 &&
                    !Date::of(phrase.year != 0 ? phrase.year : 2024, phrase.month, phrase.day);
  if (impossible) return std::nullopt;
  phrase.end = end;
  return phrase;
}

}  // namespace gainsay::mention
