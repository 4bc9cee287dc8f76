// Days and months of the calendar, in words and in figures.
#pragma once

#include <cstdint>
#include <optional>

#include "mention/date_phrase.h"
#include "mention/date_reader.h"

namespace gainsay::mention {

// "28 August 2025", "21 августа 2025 г.", "28 de agosto", "March 3rd, 2015", "05-Aug-2016", "the third of march".
std::optional<DatePhrase> read_day_and_month(const DateReader& reader, uint32_t at, bool after_dash = false);

// "August 2025", "в августе" (at the month), "agosto do ano passado". Words that are months and other things as well
// (may, March, set, mar) count only beside a number, or in capitals after a preposition.
std::optional<DatePhrase> read_month(const DateReader& reader, uint32_t at);

// A month's name alone, short forms with their stop, those that may be other words only in capitals.
std::optional<DatePhrase> read_month_word(const DateReader& reader, uint32_t at);

// "28.08.2025", "2025-08-28", "8/28/2025" (languages with a decimal point put the month first), "(28/8)", "2014-10".
// `joined`: a slash before it binds it to another day ("14./15.10.2018").
std::optional<DatePhrase> read_numeric_date(const DateReader& reader, uint32_t at, bool joined = false);

// "(11)", "(28/8)", "(28 de agosto)" as they stand after a weekday; the phrase ends after the closing parenthesis.
std::optional<DatePhrase> read_date_in_parentheses(const DateReader& reader, uint32_t parenthesis);

// A day's number by itself, as in "13 to 15 July": 13, 13th, тринадцатого. Its phrase has `day` and nothing else.
std::optional<DatePhrase> read_day_number(const DateReader& reader, uint32_t at, bool after_dash = false);

// "dia 12", a day of the month marked as one by the word before it.
std::optional<DatePhrase> read_marked_day(const DateReader& reader, uint32_t at);

// A short name (Aug, Mon), or one that is another word as well (May, среду). A name without an id comes from CLDR,
// which does not tell short forms from full ones.
bool is_short_name(const DateReader::Word& word);
bool is_weak_name(const DateReader::Word& word);

// Past the full stop of "Aug." and the word's own end. A stop that ends the sentence stays outside.
uint32_t past_stop(const DateReader& reader, const DateReader::Word& word);

}  // namespace gainsay::mention
