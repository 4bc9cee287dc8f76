// Arithmetic on periods: neighbours, parts, seasons.
#pragma once

#include <optional>

#include "base/date.h"
#include "lexicon/kinds.h"

namespace gainsay::mention {

// The period of this grain that holds `day`, or the one `shift` after it: (2025-08-28, month, -1) → July 2025.
DateRange period_of(Date day, Grain grain, int shift);

// The same day so many grains later: (2025-08-28, week, 2) → 2025-09-11.
Date plus(Date day, Grain grain, int count);

// 1 winter to 4 autumn. The winter of a year is the one that ends in it: December to February.
DateRange season_range(int year, int season);

// Easter Sunday, of the western churches or of the eastern ones (2025 both: 20 April). Source: J. Meeus, "Astronomical
// Algorithms" (1991), chapter 8; the eastern day counts thirteen days between the calendars and holds from 1900 to
// 2099.
Date easter_of(int year, bool eastern);

// The start, middle, end, first or second half of a period; all of it for other tags and for open ranges. The start of
// a year is January to March, its middle May to August, its end October to December; of other periods, thirds, in whole
// years where it has several.
DateRange part_of(const DateRange& range, lexicon::Tag part);

// The range without the days before or after its ends: what "until", "since", "before" and "after" make of it.
DateRange bounded(const DateRange& range, lexicon::Tag bound);

}  // namespace gainsay::mention
