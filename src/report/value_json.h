// Values as JSON, as every format of gainsay gives them.
#pragma once

#include <nlohmann/json.hpp>

#include "base/date.h"
#include "mention/value.h"
#include "report/json_text.h"

namespace gainsay::report {

// The members "min", "max", "unit", "approx", "change" as the kind has them, into an object already begun: amounts are
// decimal strings, null where open; `unit` stands for money (null where the text does not tell it) and quantities;
// dates have from, to, grain; times from_time, to_time. Example: about $600 million →
// "min":"600000000","max":"600000000","unit":"USD","approx":"about".
void write_value(JsonText& json, const mention::Value& value);

// "from" and "to", null where open.
void write_range(JsonText& json, const DateRange& range);

// The same as an object of its own.
nlohmann::ordered_json value_json(const mention::Value& value);

}  // namespace gainsay::report
