// The small numbers that dates are made of: counts, ordinals, Roman numerals, years in words.
#pragma once

#include <cstdint>
#include <optional>

#include "mention/date_reader.h"

namespace gainsay::mention {

// A whole number and the tokens it takes.
struct DateNumber {
  int value = 0;
  uint32_t end = 0;  // token after it
  bool in_words = false;
};

// 1 to 999 as one counts with it: 3, three, двадцать пять, vinte e cinco.
std::optional<DateNumber> read_count(const DateReader& reader, uint32_t at);

// 1 to 999 as a place in a row: 3rd, 3-й, 3º, third, двадцать первого, twenty first.
std::optional<DateNumber> read_ordinal(const DateReader& reader, uint32_t at);

// I to XXXIX, in Latin letters or their Cyrillic doubles, all upper-case.
std::optional<DateNumber> read_roman(const DateReader& reader, uint32_t at);

// The same with the ending of an ordinal written to it: XIXe, XXIème. For places before a name ("XXIe siècle").
std::optional<DateNumber> read_roman_place(const DateReader& reader, uint32_t at);

// A year from 1100 to 2099 written in two or more words: nineteen ninety six, dois mil e vinte, две тысячи двадцатого.
std::optional<DateNumber> read_year_in_words(const DateReader& reader, uint32_t at);

// The token after an ordinal mark that stands glued (or hyphened) to the digits before `at`: st, º, -го. `at` where
// none does.
uint32_t past_ordinal_mark(const DateReader& reader, uint32_t at);

}  // namespace gainsay::mention
