// Days counted from another day.
#pragma once

#include <cstdint>
#include <optional>

#include "mention/date_phrase.h"
#include "mention/date_reader.h"

namespace gainsay::mention {

// One day as another may be counted from it: "28 August", "28.08.2025", "Christmas", "tomorrow", "last Friday",
// "Friday".
std::optional<DatePhrase> read_base_day(const DateReader& reader, uint32_t at);

// "the third Tuesday after Christmas 2014", "the Friday before Easter", "two Thursdays ago", and what an offset entry
// with the id from-day says: "the day after Christmas", "le lendemain du 13 février", "la vigilia di Natale".
std::optional<DatePhrase> read_counted_day(const DateReader& reader, uint32_t at);

}  // namespace gainsay::mention
