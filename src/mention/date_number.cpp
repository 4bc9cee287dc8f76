#include "mention/date_number.h"

#include <algorithm>

#include "base/utf8.h"
#include "mention/number.h"

namespace gainsay::mention {
namespace {

bool is_and(const DateReader& reader, uint32_t at) {
  return reader.word(at, Kind::conjunction, Tag::and_) || reader.word(at, Kind::range_word, Tag::and_);
}

// Where the next word of a number may stand: past a hyphen ("twenty-five") or an "and" ("vinte e cinco").
uint32_t past_joint(const DateReader& reader, uint32_t at) {
  if (reader.mark(at, U'-') && reader.glued(at) && reader.glued(at + 1)) return at + 1;
  return is_and(reader, at) ? at + 1 : at;
}

std::optional<DateNumber> number_word(const DateReader& reader, uint32_t at, Kind kind) {
  auto word = reader.word(at, kind);
  auto value = word ? word.entry->value.to_integer() : std::nullopt;
  if (!value || *value < 0 || *value > 999) return std::nullopt;
  return DateNumber{static_cast<int>(*value), word.end, true};
}

bool is_tens(int value) {
  return value >= 20 && value <= 90 && value % 10 == 0;
}

int roman_digit(char32_t code) {
  switch (code) {
    case U'I':
    case U'І':  // Cyrillic, U+0406
      return 1;
    case U'V':
      return 5;
    case U'X':
    case U'Х':  // Cyrillic, U+0425
      return 10;
    default:
      return 0;
  }
}

int roman_value(std::string_view text) {
  int total = 0, last = 0;
  for (size_t at = 0; at < text.size();) {
    auto [code, length] = utf8::decode(text, at);
    int digit = roman_digit(code);
    if (digit == 0) return 0;
    total += digit > last && last != 0 ? digit - 2 * last : digit;
    last = digit;
    at += length;
  }
  return total;
}

// 三, 二十八: what is exact and a whole number.
std::optional<DateNumber> count_in_ideographs(const DateReader& reader, uint32_t at) {
  std::optional<Number> number = read_number(ValueScan(reader.sentence()), at, {.after_currency = true, .whole = true});
  bool exact = number && !number->vague && !number->part && number->bound == Tag::none;
  auto value = exact ? number->value.to_integer() : std::nullopt;
  if (!value || *value < 1 || *value > 999) return std::nullopt;
  return DateNumber{static_cast<int>(*value), number->end, true};
}

}  // namespace

std::optional<DateNumber> read_count(const DateReader& reader, uint32_t at) {
  if (reader.is_digits(at)) {
    auto value = reader.lone_digits(at);
    if (!value || *value < 1 || *value > 999) return std::nullopt;
    return DateNumber{*value, at + 1, false};
  }
  if (reader.has(at) && reader.token(at).kind == TokenKind::ideograph) return count_in_ideographs(reader, at);
  auto number = number_word(reader, at, Kind::number);
  if (!number || number->value == 0) return std::nullopt;
  if (is_tens(number->value)) {
    auto unit = number_word(reader, past_joint(reader, number->end), Kind::number);
    if (unit && unit->value > 0 && unit->value < 10) return DateNumber{number->value + unit->value, unit->end, true};
  }
  return number;
}

uint32_t past_ordinal_mark(const DateReader& reader, uint32_t at) {
  if (!reader.glued(at)) return at;
  if (auto word = reader.word(at, Kind::ordinal_mark, "")) return word.end;
  if (reader.mark(at, U'-') && reader.glued(at + 1)) {
    if (auto word = reader.word(at + 1, Kind::ordinal_mark, "")) return word.end;
  }
  return at;
}

std::optional<DateNumber> read_ordinal(const DateReader& reader, uint32_t at) {
  if (reader.is_digits(at)) {
    auto value = reader.digits(at);
    uint32_t end = past_ordinal_mark(reader, at + 1);
    if (!value || *value < 1 || *value > 999 || end == at + 1 || reader.digit_count(at) > 2) return std::nullopt;
    return DateNumber{*value, end, false};
  }
  if (auto ordinal = number_word(reader, at, Kind::ordinal)) {
    bool more = is_tens(ordinal->value);  // "vigésimo primeiro", but not "third fourth"
    auto unit = more ? number_word(reader, past_joint(reader, ordinal->end), Kind::ordinal) : std::nullopt;
    if (unit && unit->value > 0 && unit->value < 10) return DateNumber{ordinal->value + unit->value, unit->end, true};
    return ordinal;
  }
  auto tens = number_word(reader, at, Kind::number);
  if (!tens || !is_tens(tens->value)) return std::nullopt;
  auto unit = number_word(reader, past_joint(reader, tens->end), Kind::ordinal);
  if (!unit || unit->value < 1 || unit->value > 9) return std::nullopt;
  return DateNumber{tens->value + unit->value, unit->end, true};
}

std::optional<DateNumber> read_roman(const DateReader& reader, uint32_t at) {
  if (!reader.is_word(at) || !reader.token(at).all_caps) return std::nullopt;
  std::string_view text = reader.text(at);
  int value = text.size() <= 16 ? roman_value(text) : 0;
  if (value < 1 || value > 39) return std::nullopt;
  return DateNumber{value, at + 1, true};
}

std::optional<DateNumber> read_roman_place(const DateReader& reader, uint32_t at) {
  if (auto roman = read_roman(reader, at)) return roman;
  if (!reader.is_word(at) || !reader.token(at).capitalised) return std::nullopt;
  std::string_view text = reader.text(at);
  size_t digits = std::min(text.find_first_not_of("IVX"), text.size());
  constexpr size_t kLongestEnding = 5;  // bytes: "ème", "ième" without its i
  if (digits == 0 || digits == text.size() || text.size() - digits > kLongestEnding || text[digits] == '\'')
    return std::nullopt;
  int value = roman_value(text.substr(0, digits));
  if (value < 1 || value > 39) return std::nullopt;
  return DateNumber{value, at + 1, true};
}

namespace {

// One word of a year: its value, and whether it multiplies what stands before it (hundred, тысячи, mil).
struct YearWord {
  int value;
  bool multiplies;
  bool last;  // an ordinal ends the number
  uint32_t end;
};

std::optional<YearWord> year_word(const DateReader& reader, uint32_t at) {
  if (auto word = reader.word(at, Kind::magnitude); word && (word.value() == 1000 || word.value() == 100)) {
    return YearWord{word.value(), true, false, word.end};
  }
  if (auto number = number_word(reader, at, Kind::number)) {
    bool hundred = number->value == 100;
    return YearWord{number->value, hundred, false, number->end};
  }
  if (auto ordinal = number_word(reader, at, Kind::ordinal)) return YearWord{ordinal->value, false, true, ordinal->end};
  return std::nullopt;
}

// Adds the next word to the sum; false where the two cannot be one number.
bool add_year_word(int& sum, const YearWord& word) {
  if (word.multiplies && sum > 0) {
    int tail = sum % 1000;
    if (word.value == 1000 && sum < 10)
      sum *= 1000;
    else if (word.value == 100 && tail > 0 && tail < 100)
      sum += tail * 99;
    else
      return false;
  } else if (sum == 0) {
    sum = word.value;
  } else if (sum >= 10 && sum < 100 && word.value >= 10 && word.value < 100 && (sum < 20 || sum == 20)) {
    sum = sum * 100 + word.value;  // nineteen | ninety
  } else if (sum % 10 == 0 && word.value < 10 && sum % 100 != 10) {
    sum += word.value;
  } else if (sum % 100 == 0 && word.value < 100) {
    sum += word.value;
  } else if (sum % 1000 == 0 && word.value < 1000) {
    sum += word.value;
  } else {
    return false;
  }
  return true;
}

}  // namespace

std::optional<DateNumber> read_year_in_words(const DateReader& reader, uint32_t at) {
  constexpr int kMostWords = 6;
  int sum = 0, words = 0;
  uint32_t next = at, end = at;
  while (words < kMostWords) {
    auto word = year_word(reader, next);
    if (!word || !add_year_word(sum, *word)) break;
    ++words;
    end = word->end;
    if (word->last) break;
    next = past_joint(reader, end);
  }
  if (words < 2 || sum < 1100 || sum > 2099) return std::nullopt;
  return DateNumber{sum, end, true};
}

}  // namespace gainsay::mention
