// One date or period, of whatever production.
#pragma once

#include <cstdint>
#include <optional>

#include "mention/date_phrase.h"
#include "mention/date_reader.h"

namespace gainsay::mention {

// The longest date or period that begins here, without bounds ("until") and ranges.
std::optional<DatePhrase> read_date_phrase(const DateReader& reader, uint32_t at);

}  // namespace gainsay::mention
