// Hours and minutes as they are written or said: 10:27, 22h30, halb acht, без пяти три, ten past five.
#pragma once

#include <cstdint>
#include <optional>

#include "mention/date_reader.h"

namespace gainsay::mention {

// What must stand beside a clock's words before a time can be meant.
enum class ClockNeed : uint8_t {
  nothing,  // 10:27, eight o'clock, midnight
  clause,   // half past seven: the words after it must not go on counting ("a quarter to three percent")
  minutes,  // ten to five: a word that opens minutes before an hour ("at"), or a part of the day
  opener,   // ten past five, seven thirty: a word that opens a time, or a part of the day
  dotted,   // 10.10: a word that opens times and no decimals
  bare,     // 8, eight: a word that opens nothing but times ("a las"), or a part of the day
  letter,   // 8h: a word that may open a time, or a part of the day
  unit,     // 8 часов, 8 heures: the same, but one after which no duration can be meant
};

// Example: "quarter to three" → hour 3, minute -15, clause.
struct Clock {
  int hour = 0;
  int minute = 0;  // from the hour on; negative before it
  int second = 0;
  bool has_seconds = false;
  bool oclock = false;   // its word is part of it
  bool counted = false;  // as one only counts minutes: "uma e trinta"
  ClockNeed need = ClockNeed::nothing;
  uint32_t end = 0;  // the token after it
};

// The words before a time, by what they may open (date_preposition entries: clock, clock-at, clock-unit, clock-letter,
// clock-bare, clock-ordinal, span).
struct ClockOpener {
  uint32_t first = 0;    // its first token; the time's where there is none
  bool any = false;      // at, à, в
  bool unit = false;     // before an hour with its unit: a time, no duration (à 8 heures)
  bool minutes = false;  // before minutes and their hour (at ten to five)
  bool letter = false;   // before an hour with its letter (avant 8h)
  bool bare = false;     // before a mere number (a las 8)
  bool ordinal = false;  // before an ordinal (о восьмій)
  bool span = false;     // opens a duration (for 2h30)
};
ClockOpener opener_before(const DateReader& reader, uint32_t at);

// The clock that begins here, of whatever need; nothing where none does.
std::optional<Clock> read_clock(const DateReader& reader, uint32_t at, const ClockOpener& opener);

// Nothing is counted by what ends here: the clause ends, or a function word follows.
bool is_free_after(const DateReader& reader, uint32_t end);

}  // namespace gainsay::mention
