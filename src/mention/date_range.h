// Ranges of two dates and ranges open at one end.
#pragma once

#include <cstdint>
#include <optional>

#include "mention/date_phrase.h"
#include "mention/date_reader.h"

namespace gainsay::mention {

// One date, or two with all that lies between; `bound` says which end is open.
struct DateStretch {
  DatePhrase from;
  std::optional<DatePhrase> to;
  Tag bound = Tag::none;
  uint32_t end = 0;
};

// "from 4 to 22 October", "с 2019 по 2021 год", "2022–23", "between May and July", "until the end of the year", "since
// 2020", "август 2025 года".
std::optional<DateStretch> read_date_stretch(const DateReader& reader, uint32_t at);

// The stretch as days. The ends lend each other the month and year that only one of them has.
std::optional<ResolvedDate> resolve(const DateStretch& stretch, std::optional<Date> anchor);

}  // namespace gainsay::mention
