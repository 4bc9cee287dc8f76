// Days of the week, and the dates that stand beside them.
#pragma once

#include <cstdint>
#include <optional>

#include "mention/date_phrase.h"
#include "mention/date_reader.h"

namespace gainsay::mention {

// "Tuesday", "terça-feira", "в среду", and with the date that may follow: "Monday, Feb 18".
std::optional<DatePhrase> read_weekday(const DateReader& reader, uint32_t at);

}  // namespace gainsay::mention
