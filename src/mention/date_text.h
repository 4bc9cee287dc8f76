// Days, periods and times of day as a person writes them in English.
#pragma once

#include <string>

#include "base/date.h"
#include "mention/value.h"
#include "text/article.h"

namespace gainsay::mention {

// "21 August 2025".
std::string date_text(Date day);

// The shortest usual name of the period: "21 August 2025", "August 2025", "2025", "third quarter of 2025", "first half
// of 2025", "the 2010s", "18 to 24 August 2025", "by 31 December 2025" (no beginning), "since 2020" (no end). Empty for
// an unknown one.
std::string range_text(const DateRange& range);

// With its basis: "28 August 2025, stated"; "date unknown".
std::string published_text(const text::Published& published);

// "14:30", "14:30:05".
std::string time_text(mention::TimeOfDay time);

}  // namespace gainsay::mention
