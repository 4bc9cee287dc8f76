// What a text says in numbers, amounts and dates.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/date.h"
#include "base/decimal.h"
#include "base/span.h"
#include "lexicon/lexicon.h"
#include "mention/production.h"

namespace gainsay::mention {

enum class ValueKind : uint8_t {
  number,
  ordinal,
  percent,
  percentage_point,
  basis_point,
  money,
  quantity,
  multiplier,
  date,
  time
};
enum class Approx : uint8_t { none, about, almost, more_than, at_least, less_than, at_most, exact };
enum class Change : uint8_t { none, up, down, to, by };
std::string_view name_of(ValueKind kind);
std::string_view name_of(Approx approx);  // "more_than"
std::string_view name_of(Change change);

// How a date came to be.
enum class DateSource : uint8_t {
  explicit_,   // the text alone tells it (28 August 2025)
  relative,    // resolved against the publication date (next year, on Tuesday)
  incomplete,  // its year was taken from the publication date (on 28 August)
  unresolved,  // relative or incomplete, and the publication date is unknown: `date` has no ends, `shift` says what it
               // would be
};

struct TimeOfDay {
  int32_t seconds = 0;  // since midnight
  bool has_seconds = false;
};

// One value as it stands in a text.
// Example: "cerca de US $ 600 milhões" → money, 600000000 to 600000000, USD, about; its span begins at "US" and its
// outer span at "cerca".
struct Value {
  ValueKind kind = ValueKind::number;
  Span span;                    // bytes of the article's text: the value expression without hedges
  Span outer;                   // the same with the hedge and change words that belong to it
  uint32_t first = 0, end = 0;  // tokens of the span, indices into Article::tokens, end exclusive
  std::optional<Decimal> min,
      max;                // equal when exact; an absent end is open. Percent as written (60), money in major units
  std::string_view unit;  // CLDR unit or ISO 4217 code; empty: none, or not told by the text
  Approx approx = Approx::none;
  Change change = Change::none;
  Production production = Production::none;  // which one made it; told by `gainsay mentions --explain`
  uint8_t significant = 0;       // digits the writer gave: 600 → 1, 612 → 3; 0 for words without precision (dozens)
  bool in_words = false;         // no digit in it
  bool ambiguous = false;        // another reading was possible (1,234; 2.788 millones; a bare dollar)
  bool is_part = false;          // a share of something ("a third of", "three in four"): kind number or percent
  std::string_view alternative;  // where ambiguous by currency: the other candidates, space-separated; else empty

  // kind date
  DateRange date;
  DateSource date_source = DateSource::explicit_;
  Grain shift_grain = Grain::day;  // of an unresolved relative date: how many of which grain from the publication date
  int32_t shift = 0;               // next year: grain year, shift 1
  // Part of a shifted period: until the end of it, its middle, …; none when the whole period is meant.
  lexicon::Tag part = lexicon::Tag::none;

  // kind time
  std::optional<TimeOfDay> from_time, to_time;
};

}  // namespace gainsay::mention
