#include "mention/date_text.h"

#include <array>
#include <string_view>

#include <fmt/format.h>

namespace gainsay::mention {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {"January",   "February", "March",    "April",
                                                      "May",       "June",     "July",     "August",
                                                      "September", "October",  "November", "December"};
constexpr std::array<std::string_view, 4> kOrdinals = {"first", "second", "third", "fourth"};

std::string_view month_name(Date day) {
  return kMonths[static_cast<size_t>(day.month() - 1)];
}

bool begins_month(Date day) {
  return day.day() == 1;
}
bool ends_month(Date day) {
  return day.day() == days_in_month(day.year(), day.month());
}

std::string month_text(Date day) {
  return fmt::format("{} {}", month_name(day), day.year());
}

// Number of an English century: 20 → "20th", 21 → "21st".
std::string century_text(int century) {
  int tens = century % 100, ones = century % 10;
  std::string_view ending = "th";
  if (tens < 11 || tens > 13) ending = ones == 1 ? "st" : ones == 2 ? "nd" : ones == 3 ? "rd" : "th";
  return fmt::format("the {}{} century", century, ending);
}

// Whole calendar years.
std::string years_text(Date from, Date to, Grain grain) {
  if (from.year() == to.year()) return std::to_string(from.year());
  if (grain == Grain::decade) return fmt::format("the {}s", from.year());
  if (grain == Grain::century) return century_text((from.year() + 99) / 100);
  return fmt::format("{} to {}", from.year(), to.year());
}

// Whole months within one year.
std::string months_text(Date from, Date to) {
  int first = from.month(), length = to.month() - from.month() + 1;
  if (length == 1) return month_text(from);
  if (length == 3 && first % 3 == 1) {
    return fmt::format("{} quarter of {}", kOrdinals[static_cast<size_t>(first / 3)], from.year());
  }
  if (length == 6 && first % 6 == 1) {
    return fmt::format("{} half of {}", kOrdinals[static_cast<size_t>(first / 6)], from.year());
  }
  return fmt::format("{} to {}", month_name(from), month_text(to));
}

std::string days_text(Date from, Date to) {
  if (from.year() != to.year()) return fmt::format("{} to {}", date_text(from), date_text(to));
  if (from.month() != to.month()) return fmt::format("{} {} to {}", from.day(), month_name(from), date_text(to));
  return fmt::format("{} to {}", from.day(), date_text(to));
}

std::string closed_text(Date from, Date to, Grain grain) {
  if (from == to) return date_text(from);
  if (!begins_month(from) || !ends_month(to)) return days_text(from, to);
  if (from.month() == 1 && to.month() == 12) return years_text(from, to, grain);
  if (from.year() == to.year()) return months_text(from, to);
  return fmt::format("{} to {}", month_text(from), month_text(to));
}

std::string since_text(Date from, Grain grain) {
  if (grain >= Grain::year && begins_month(from) && from.month() == 1) return fmt::format("since {}", from.year());
  if (grain >= Grain::month && begins_month(from)) return "since " + month_text(from);
  return "since " + date_text(from);
}

std::string until_text(Date to, Grain grain) {
  if (grain >= Grain::year && to.month() == 12 && ends_month(to)) return fmt::format("by the end of {}", to.year());
  if (grain >= Grain::month && ends_month(to)) return "by the end of " + month_text(to);
  return "by " + date_text(to);
}

}  // namespace

std::string date_text(Date day) {
  return fmt::format("{} {}", day.day(), month_text(day));
}

std::string range_text(const DateRange& range) {
  if (range.from && range.to) return closed_text(*range.from, *range.to, range.grain);
  if (range.from) return since_text(*range.from, range.grain);
  if (range.to) return until_text(*range.to, range.grain);
  return {};
}

std::string published_text(const text::Published& published) {
  if (!published.range.known()) return "date unknown";
  return fmt::format("{}, {}", range_text(published.range), text::name_of(published.basis));
}

std::string time_text(mention::TimeOfDay time) {
  std::string minutes = fmt::format("{:02}:{:02}", time.seconds / 3600 % 24, time.seconds / 60 % 60);
  return time.has_seconds ? fmt::format("{}:{:02}", minutes, time.seconds % 60) : minutes;
}

}  // namespace gainsay::mention
