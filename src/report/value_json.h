// Values as JSON, as every format of gainsay gives them.
#pragma once

#include <nlohmann/json.hpp>

#include "base/date.h"
#include "mention/value.h"

namespace gainsay::report {

// {"min", "max", "unit", "approx", "change"} as the kind has them: amounts are decimal strings, null where open; `unit`
// stands for money (null where the text does not tell it) and quantities; dates have from, to, grain; times from_time,
// to_time. Example: about $600 million → {"min": "600000000", "max": "600000000", "unit": "USD", "approx": "about"}.
nlohmann::ordered_json value_json(const mention::Value& value);

// {"from", "to"}, null where open.
nlohmann::ordered_json range_json(const DateRange& range);

}  // namespace gainsay::report
