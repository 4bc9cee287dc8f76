// A value made ready to be compared: in base units, with the room that its writer left.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/date.h"
#include "base/decimal.h"
#include "lexicon/lexicon.h"
#include "mention/value.h"

namespace gainsay::align {

// What a value may mean; absent ends are open.
struct Interval {
  std::optional<Decimal> low, high;
  bool overlaps(const Interval& other) const;
};

// Units: quantities in the base unit of their dimension, money in major units, percent as written.
struct Comparable {
  mention::ValueKind kind = mention::ValueKind::number;
  std::optional<Decimal> min, max;
  Interval interval;               // min and max widened: "about", round numbers
  std::string_view unit;           // currency, or the dimension of a quantity; empty: none or not told
  std::optional<Decimal> percent;  // of a share, however it is written: "a third" is 33.3
  DateRange date;
  uint64_t key = 0;  // the same for equal values, whatever their wording; 0: nothing to find it by
};

Comparable comparable_of(const mention::Value& value, const lexicon::Lexicon& lexicon);

enum class ValueFit : uint8_t {
  incomparable,  // of different kinds or dimensions: not about one fact
  equal,         // the same number (0.6 bn and 600 million)
  refines,       // compatible, one more exact than the other (about 600 / 612; 2026 / the first quarter of 2026)
  differs,       // both cannot be true of one fact
  unit_differs,  // the same digits in another currency, or per cent against percentage points
  worded,        // claims without a number: what they say is compared by the verdicts
};

std::string_view name_of(ValueFit fit);  // "unit_differs"

// Example: "about 600 million" and "612 million" refine; "more than 500" and 480 differ; "up to 30,000" and 14,000 are
// incomparable: both may be true, and neither says anything of the other. Symmetric.
ValueFit fit_of(const Comparable& a, const Comparable& b);

// How two periods fit: equal, refines (one lies in the other), differs (apart), incomparable (one is unknown, or open
// so widely that nothing follows).
ValueFit fit_of(const DateRange& a, const DateRange& b);

// How near two compatible values are, 0 to 1: 1 for equal ones; 600 and 612 are nearer than a year and one of its days.
double nearness_of(const Comparable& a, const Comparable& b);

}  // namespace gainsay::align
