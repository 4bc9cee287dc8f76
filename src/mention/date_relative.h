// Dates counted from the publication date.
#pragma once

#include <cstdint>
#include <optional>

#include "mention/date_phrase.h"
#include "mention/date_reader.h"

namespace gainsay::mention {

// "yesterday", "last week", "на прошлой неделе", "ano passado", "next August", "last Tuesday", "the past two years",
// "Tuesday of last week", "20th of next month".
std::optional<DatePhrase> read_relative(const DateReader& reader, uint32_t at);

// "three years ago", "há 3 anos", "через неделю", "in two weeks".
std::optional<DatePhrase> read_offset(const DateReader& reader, uint32_t at);

// "last year", "прошлого года", "ano passado" and nothing wider.
std::optional<DatePhrase> read_relative_year(const DateReader& reader, uint32_t at);

// A shifted period of any grain of a week or more: "last week", "próximo mês".
std::optional<DatePhrase> read_relative_period(const DateReader& reader, uint32_t at);

// "year", "недели": the grain of a time unit; nothing for hours and smaller.
std::optional<Grain> grain_named(std::string_view unit);

}  // namespace gainsay::mention
