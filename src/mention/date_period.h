// Numbered periods: quarters, halves, centuries, seasons, weeks of a month, and parts of any period.
#pragma once

#include <cstdint>
#include <optional>

#include "mention/date_phrase.h"
#include "mention/date_reader.h"

namespace gainsay::mention {

// "third quarter of 2025", "II квартал 2026 г.", "Q2 2026", "2T25", "первое полугодие", "XXI век", "século XXI",
// "first week of October 2014", "last day of the month".
std::optional<DatePhrase> read_numbered_period(const DateReader& reader, uint32_t at);

// "2Q25", "1H 2025", and with the year first: "2018Q4".
std::optional<DatePhrase> read_digit_and_letter(const DateReader& reader, uint32_t at);

// "winter 2024", "зимой 2024 года", "verão de 2025". A season by itself is no date.
std::optional<DatePhrase> read_season(const DateReader& reader, uint32_t at);

// "end of 2025", "mid-August", "начале прошлого года", "конца года" (of the year in which the text was published).
std::optional<DatePhrase> read_part(const DateReader& reader, uint32_t at);

}  // namespace gainsay::mention
