// Units and currencies as a person writes them in English.
#pragma once

#include <string>
#include <string_view>

namespace gainsay::mention {

// What stands after the number: "nanometer" → "nm", "year" → "years" ("year" where `one`), "kilometer-per-hour" →
// "km/h". A unit that has no usual sign is spelled out: "cubic-mile" → "cubic miles".
std::string unit_text(std::string_view unit, bool one);

// An amount with its currency: ("USD", "600 million") → "$600 million", ("CNY", "2 billion") → "2 billion yuan",
// ("CHF", "5") → "CHF 5". No currency: "600 million (currency not told)".
std::string money_text(std::string_view currency, const std::string& amount);

}  // namespace gainsay::mention
