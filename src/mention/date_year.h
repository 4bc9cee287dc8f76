// Which four digits are a year.
#pragma once

#include <cstdint>
#include <optional>

#include "mention/date_phrase.h"
#include "mention/date_reader.h"

namespace gainsay::mention {

// A year that stands by itself, with its mark if it has one: "2026 г.", "ano de 2008", "(2019)", the 2008 of "the 2008
// crisis". A number that counts something is none: "2000 soldiers", "$2026", "2024 МВт". Where nothing decides, digits
// from 1950 to 2035 that are not round are a year, unless the next word may be what they count.
std::optional<DatePhrase> read_year(const DateReader& reader, uint32_t at);

// The second year of a range ("2014-2018", "2022/23"), whose first is `from`.
std::optional<DatePhrase> read_year_after(const DateReader& reader, uint32_t at, int from);

// Gives the phrase the year that stands at `at`, after "of", a comma or nothing: "2025", "de 2025", "прошлого года".
// Moves phrase.end past it; leaves the phrase as it is where no year stands there.
void attach_year(const DateReader& reader, uint32_t at, DatePhrase& phrase);

// "1990s", "90-е годы", "anos 90", "década de 1990".
std::optional<DatePhrase> read_decade(const DateReader& reader, uint32_t at);

// A unit, money, a magnitude or a percent sign stands here.
bool is_measured(const DateReader& reader, uint32_t at);

// A word that can be counted, a unit, money or a magnitude stands here, so that a number before it is a number.
bool is_counted(const DateReader& reader, uint32_t at);

// The sentence ends here, or a mark or a function word stands here: nothing that a number could count.
bool is_uncountable(const DateReader& reader, uint32_t at);

}  // namespace gainsay::mention
