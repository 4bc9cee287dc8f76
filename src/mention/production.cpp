#include "mention/production.h"

#include "lexicon/kind_set.h"

#include <array>

namespace gainsay::mention {
namespace {

using lexicon::Kind;
using lexicon::kind_bit;
using lexicon::kind_set;
using lexicon::KindSet;

constexpr KindSet kNumbers = kind_set({Kind::number, Kind::magnitude, Kind::collective, Kind::fraction, Kind::vague,
                                       Kind::conjunction, Kind::date_preposition});
constexpr KindSet kOrdinals = kNumbers | kind_set({Kind::ordinal, Kind::ordinal_mark});
constexpr KindSet kShares = kOrdinals | kind_set({Kind::per, Kind::determiner});
constexpr KindSet kPercents =
    kNumbers | kind_set({Kind::percent, Kind::percentage_point, Kind::basis_point, Kind::permille});
constexpr KindSet kMoney = kNumbers | kind_set({Kind::currency, Kind::subunit, Kind::demonym});
constexpr KindSet kQuantities = kNumbers | kind_set({Kind::unit, Kind::time_unit, Kind::per});
constexpr KindSet kMultipliers = kNumbers | kind_bit(Kind::multiplier);
constexpr KindSet kRanges = kPercents | kMoney | kQuantities | kMultipliers | kind_bit(Kind::range_word);
constexpr KindSet kDates =
    kOrdinals |
    kind_set({Kind::month, Kind::weekday, Kind::season, Kind::time_unit, Kind::year_mark, Kind::era, Kind::relative_day,
              Kind::relative_period, Kind::offset, Kind::part_of_period, Kind::date_preposition, Kind::range_word});
constexpr KindSet kTimes = kNumbers | kind_set({Kind::day_part, Kind::time_unit, Kind::range_word});

struct Row {
  Production production;
  std::string_view name;
  KindSet kinds;
};

constexpr std::array kRows = {
    Row{Production::none, "", 0},
    Row{Production::number, "number: digits, words and magnitudes", kNumbers},              // 1.6 million
    Row{Production::vague_number, "number: a word for a rough size", kNumbers},             // dozens
    Row{Production::fraction, "number: a fraction", kNumbers},                              // a third, 3/4
    Row{Production::share, "number: a share told by two numbers", kShares},                 // three in four, two fifths
    Row{Production::every_nth, "number: one in every so many", kShares},                    // every fifth
    Row{Production::ordinal, "ordinal: a place in a row", kOrdinals},                       // 21st, twenty-first
    Row{Production::percent_after, "percent: sign or word after the number", kPercents},    // 5 %, 2 percentage points
    Row{Production::percent_before, "percent: sign before the number", kPercents},          // %5
    Row{Production::money_before, "money: sign before the number", kMoney},                 // US$ 600 million
    Row{Production::money_after, "money: currency after the number", kMoney},               // 600 million euros
    Row{Production::quantity, "quantity: number and unit", kQuantities},                    // 7 nm, 1 hour 30 minutes
    Row{Production::multiplier_word, "multiplier: a word that is a factor", kMultipliers},  // tripled
    Row{Production::multiplier_times, "multiplier: so many times", kMultipliers},           // 3 times as much
    Row{Production::range, "range: from one value to another", kRanges},                    // 5 to 7 million
    Row{Production::bounds, "range: two bounds that close each other",
        kRanges | kind_bit(Kind::hedge)},                               // > 30 and < 40
    Row{Production::move_to, "change: the value it went to", kRanges},  // (from 5) to 7
    Row{Production::listed, "list or change: unit and magnitude of the value behind it",
        kNumbers},                                                                                 // 2 (and 3 million)
    Row{Production::numeric_date, "date: in figures", kDates},                                     // 28.08.2025
    Row{Production::day_and_month, "date: day and month", kDates},                                 // 28 August 2025
    Row{Production::marked_day, "date: a day of the month by its number", kDates},                 // dia 12
    Row{Production::suffixed_date, "date: every number with its unit behind it", kDates},          // 2025年8月
    Row{Production::weekday, "date: a day of the week", kDates},                                   // on Tuesday
    Row{Production::month, "date: a month", kDates},                                               // August 2025
    Row{Production::season, "date: a season of a year", kDates},                                   // winter 2024
    Row{Production::year, "date: a year", kDates},                                                 // in 2026
    Row{Production::decade, "date: a decade", kDates},                                             // the 1990s
    Row{Production::numbered_period, "date: a numbered period", kDates},                           // third quarter
    Row{Production::part_of_period, "date: a part of a period", kDates},                           // end of 2025
    Row{Production::relative_date, "date: counted in periods from the publication date", kDates},  // next year
    Row{Production::named_day, "date: a day with a name", kDates},                                 // Christmas 2025
    Row{Production::counted_day, "date: a day counted from another", kDates},      // the Friday before Easter
    Row{Production::offset_date, "date: so long before or after", kDates},         // 3 years ago
    Row{Production::date_range, "date: from one date to another", kDates},         // 2019 to 2021
    Row{Production::date_bound, "date: a bound", kDates},                          // since 2020
    Row{Production::time_of_day, "time: a time of day", kTimes},                   // 8 p.m.
    Row{Production::time_range, "time: from one time of day to another", kTimes},  // 10:00–12:00
};

constexpr bool in_order() {
  for (size_t i = 0; i < kRows.size(); ++i) {
    if (static_cast<size_t>(kRows[i].production) != i) return false;
  }
  return kRows.size() == static_cast<size_t>(Production::time_range) + 1;
}
static_assert(in_order(), "a row for every production, in the order of the enumeration");

}  // namespace

std::string_view name_of(Production production) {
  return kRows[static_cast<size_t>(production)].name;
}

KindSet kinds_read_by(Production production) {
  return kRows[static_cast<size_t>(production)].kinds;
}

}  // namespace gainsay::mention
