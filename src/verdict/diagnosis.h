// What probably went wrong where two numbers differ.
#pragma once

#include <string>

#include "align/comparable.h"
#include "base/decimal.h"

namespace gainsay::verdict {

// In a reader's words: "million and billion mixed up", "digits transposed"; empty where the numbers do not tell.
std::string diagnose(Decimal a, Decimal b);

// The power of ten between two numbers of the same digits: 294,000 and 294 million → 3; 0 where there is none.
int magnitude_slip(Decimal a, Decimal b);

// Of two dates: "the year is off by one", "the month is off by one", "day and month swapped"; else empty.
std::string diagnose(const DateRange& a, const DateRange& b);

}  // namespace gainsay::verdict
