// Days written in figures in ways that need their surroundings to be told from numbers.
#pragma once

#include <cstdint>
#include <optional>

#include "mention/date_phrase.h"
#include "mention/date_reader.h"

namespace gainsay::mention {

// "20161016", "20 02 2014", "2016 10 16", "am 27. 11.", "10.12." (alone or after a preposition of days), "27. 05.99",
// and three parts in any order of which one is a month's name: "September-2020-23", "2020/23/Sep".
std::optional<DatePhrase> read_compact_date(const DateReader& reader, uint32_t at);

// "le 17", "il 19": a date_preposition with the id day-article and a number up to 31 on which nothing hangs ("le 17
// mars" and "le 17e arrondissement" are none); "on the 15th", "am 15.": one with the id ordinal-article and an ordinal.
std::optional<DatePhrase> read_lone_day(const DateReader& reader, uint32_t at);

// "15 числа", "пятнадцатого числа следующего месяца": a year_mark with the id number-word behind the number.
std::optional<DatePhrase> read_day_by_number(const DateReader& reader, uint32_t at);

// Gives a day's number the month that is counted from today: "del mes que viene", "следующего месяца".
void attach_shifted_month(const DateReader& reader, DatePhrase& day);

}  // namespace gainsay::mention
