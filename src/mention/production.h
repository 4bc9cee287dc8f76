// Which production found a value: the names that `gainsay mentions --explain` shows.
//
// Each production of src/mention sets its own name where it makes the value; production.cpp holds the one table of what
// the names say, and docs/mentions.md shows them. Example: name_of(Production::money_before) == "money: sign before the
// number".
#pragma once

#include <cstdint>
#include <string_view>

#include "lexicon/kinds.h"

namespace gainsay::mention {

enum class Production : uint8_t {
  none,
  // numbers
  number,
  vague_number,
  fraction,
  share,
  every_nth,
  ordinal,
  // amounts
  percent_after,
  percent_before,
  money_before,
  money_after,
  quantity,
  multiplier_word,
  multiplier_times,
  // two values
  range,
  bounds,
  move_to,
  listed,
  // dates
  numeric_date,
  day_and_month,
  marked_day,
  suffixed_date,
  weekday,
  month,
  season,
  year,
  decade,
  numbered_period,
  part_of_period,
  relative_date,
  named_day,
  counted_day,
  offset_date,
  date_range,
  date_bound,
  // times of day
  time_of_day,
  time_range,
};

// In plain words, the kind first: "quantity: number and unit".
std::string_view name_of(Production production);

// The kinds of entries that the production may read inside the value's span.
lexicon::KindSet kinds_read_by(Production production);

}  // namespace gainsay::mention
