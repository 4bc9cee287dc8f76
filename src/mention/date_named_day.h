// Days that have a name: Christmas, New Year's Eve, Easter Monday, Thanksgiving.
#pragma once

#include <cstdint>
#include <optional>

#include "mention/date_phrase.h"
#include "mention/date_reader.h"

namespace gainsay::mention {

// "Christmas Day 2014", "Nochevieja", "Palmsonntag", "festa della mamma", with the year that may follow. The names are
// relative_day entries whose ids say what their value is: yearly (month and day), yearly-weekday (month, which one,
// weekday), easter and orthodox-easter (days after it). A name whose id ends in -weak has other uses (Christmas sales,
// Saint Valentine): it counts with a year, after a preposition, or alone, and where nothing hangs on it; -capital- asks
// for a capital letter; -base is only counted from ("two days before New Year").
std::optional<DatePhrase> read_named_day(const DateReader& reader, uint32_t at);

// The same of any name, for what vouches for it: "last Christmas", "three days before Christmas".
std::optional<DatePhrase> read_named_day_word(const DateReader& reader, uint32_t at);

// The weekday that ends before `end` belongs to a longer name: Good Friday, Black Friday, Sheffield Wednesday.
bool inside_name(const DateReader& reader, uint32_t weekday, uint32_t end);

// Nothing but this stands in the sentence, save articles and prepositions before it and marks.
bool stands_alone(const DateReader& reader, uint32_t at, uint32_t end);

}  // namespace gainsay::mention
