#include "mention/unit_text.h"

#include <algorithm>
#include <array>
#include <span>

#include <fmt/format.h>

namespace gainsay::mention {
namespace {

struct Sign {
  std::string_view id, text;
};

// Ordered by id. Only what an English reader expects as a sign; all else is spelled out.
constexpr std::array kUnitSigns = {
    Sign{"ampere", "A"},
    Sign{"bit", "bit"},
    Sign{"celsius", "°C"},
    Sign{"centimeter", "cm"},
    Sign{"cubic-centimeter", "cm³"},
    Sign{"cubic-kilometer", "km³"},
    Sign{"cubic-meter", "m³"},
    Sign{"decibel", "dB"},
    Sign{"exabyte", "EB"},
    Sign{"fahrenheit", "°F"},
    Sign{"gigabit", "Gbit"},
    Sign{"gigabyte", "GB"},
    Sign{"gigahertz", "GHz"},
    Sign{"gigawatt", "GW"},
    Sign{"gigawatt-hour", "GWh"},
    Sign{"gram", "g"},
    Sign{"hectare", "ha"},
    Sign{"hertz", "Hz"},
    Sign{"joule", "J"},
    Sign{"kelvin", "K"},
    Sign{"kilobyte", "kB"},
    Sign{"kilogram", "kg"},
    Sign{"kilohertz", "kHz"},
    Sign{"kilometer", "km"},
    Sign{"kilovolt", "kV"},
    Sign{"kilowatt", "kW"},
    Sign{"kilowatt-hour", "kWh"},
    Sign{"liter", "L"},
    Sign{"megabit", "Mbit"},
    Sign{"megabyte", "MB"},
    Sign{"megahertz", "MHz"},
    Sign{"megawatt", "MW"},
    Sign{"megawatt-hour", "MWh"},
    Sign{"meter", "m"},
    Sign{"microgram", "µg"},
    Sign{"micrometer", "µm"},
    Sign{"milliampere", "mA"},
    Sign{"milligram", "mg"},
    Sign{"milliliter", "mL"},
    Sign{"millimeter", "mm"},
    Sign{"milliwatt", "mW"},
    Sign{"nanometer", "nm"},
    Sign{"petabyte", "PB"},
    Sign{"square-centimeter", "cm²"},
    Sign{"square-kilometer", "km²"},
    Sign{"square-meter", "m²"},
    Sign{"square-millimeter", "mm²"},
    Sign{"terabyte", "TB"},
    Sign{"terahertz", "THz"},
    Sign{"terawatt", "TW"},
    Sign{"terawatt-hour", "TWh"},
    Sign{"volt", "V"},
    Sign{"watt", "W"},
    Sign{"watt-hour", "Wh"},
};

// Plurals that are not made with an s, and units whose second part is the noun. Ordered by id.
constexpr std::array kPlurals = {
    Sign{"century", "centuries"},
    Sign{"foot", "feet"},
    Sign{"half-year", "half-years"},
    Sign{"inch", "inches"},
    Sign{"lux", "lux"},
    Sign{"person", "people"},
    Sign{"square-foot", "square feet"},
    Sign{"square-inch", "square inches"},
};

// What stands before the amount. Ordered by code.
constexpr std::array kCurrencySigns = {
    Sign{"AUD", "A$"},  Sign{"BRL", "R$"},  Sign{"CAD", "C$"}, Sign{"EUR", "€"},   Sign{"GBP", "£"},
    Sign{"HKD", "HK$"}, Sign{"ILS", "₪"},   Sign{"INR", "₹"},  Sign{"JPY", "¥"},   Sign{"KRW", "₩"},
    Sign{"MXN", "MX$"}, Sign{"NZD", "NZ$"}, Sign{"SGD", "S$"}, Sign{"TWD", "NT$"}, Sign{"USD", "$"},
};

// What stands after it. Ordered by code.
constexpr std::array kCurrencyWords = {
    Sign{"CNY", "yuan"},  Sign{"CZK", "Czech koruna"}, Sign{"KZT", "tenge"},
    Sign{"PLN", "zloty"}, Sign{"RUB", "roubles"},      Sign{"THB", "baht"},
    Sign{"TRY", "lira"},  Sign{"UAH", "hryvnias"},     Sign{"VND", "dong"},
};

static_assert(std::ranges::is_sorted(kUnitSigns, {}, &Sign::id));
static_assert(std::ranges::is_sorted(kPlurals, {}, &Sign::id));
static_assert(std::ranges::is_sorted(kCurrencySigns, {}, &Sign::id));
static_assert(std::ranges::is_sorted(kCurrencyWords, {}, &Sign::id));

std::string_view find(std::span<const Sign> signs, std::string_view id) {
  auto found = std::ranges::lower_bound(signs, id, {}, &Sign::id);
  return found != signs.end() && found->id == id ? found->text : std::string_view{};
}

std::string spelled_out(std::string_view unit, bool one) {
  std::string_view plural = one ? std::string_view{} : find(kPlurals, unit);
  if (!plural.empty()) return std::string(plural);
  std::string words(unit);
  std::ranges::replace(words, '-', ' ');
  return one ? words : words + "s";
}

std::string simple_unit(std::string_view unit, bool one) {
  std::string_view sign = find(kUnitSigns, unit);
  return sign.empty() ? spelled_out(unit, one) : std::string(sign);
}

std::string per_unit(std::string_view above, std::string_view below, bool one) {
  if (above == "kilometer" && below == "hour") return "km/h";
  if (above == "mile" && below == "hour") return "mph";
  std::string_view sign = find(kUnitSigns, above);
  if (sign.empty() || find(kUnitSigns, below).empty()) {
    if (below == "second" && !sign.empty()) return fmt::format("{}/s", sign);
    return fmt::format("{} per {}", simple_unit(above, one), spelled_out(below, true));
  }
  return fmt::format("{}/{}", sign, simple_unit(below, true));
}

}  // namespace

std::string unit_text(std::string_view unit, bool one) {
  constexpr std::string_view kPer = "-per-";
  size_t per = unit.find(kPer);
  if (per == std::string_view::npos) return simple_unit(unit, one);
  return per_unit(unit.substr(0, per), unit.substr(per + kPer.size()), one);
}

std::string money_text(std::string_view currency, const std::string& amount) {
  if (currency.empty()) return amount + " (currency not told)";
  bool negative = amount.starts_with('-');
  std::string_view sign = find(kCurrencySigns, currency);
  if (!sign.empty()) return fmt::format("{}{}{}", negative ? "-" : "", sign, amount.substr(negative ? 1 : 0));
  std::string_view word = find(kCurrencyWords, currency);
  if (!word.empty()) return fmt::format("{} {}", amount, word);
  return fmt::format("{} {}", currency, amount);
}

}  // namespace gainsay::mention
