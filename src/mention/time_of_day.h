// Times of day.
#pragma once

#include <cstdint>
#include <optional>

#include "mention/date_reader.h"
#include "mention/value.h"

namespace gainsay::mention {

// A time, or a range of times ("10:00–12:00"); `to` equals `from` for a single one.
struct TimePhrase {
  TimeOfDay from, to;
  uint32_t end = 0;  // the token after it
};

// "10:27", "8 p.m.", "8 часов вечера", "в 4 утра" (at the 4), "22h30", "às 22h", "midnight", "half past seven", "без
// пяти три", "10:00 GMT". Scores (3:1), ratios and durations ("3 hours") are none. The part of the day counts on either
// side ("tonight at 10" is 22:00, at the 10).
std::optional<TimePhrase> read_time(const DateReader& reader, uint32_t at);

// The cheap question: may a time begin here that no word of dates stands near? ("a las ocho", "ten past five")
bool time_may_begin(const DateReader& reader, uint32_t at);

}  // namespace gainsay::mention
