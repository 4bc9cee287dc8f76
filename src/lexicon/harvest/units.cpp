// Unit names in full, in every plural form and case.
#include <unicode/measunit.h>
#include <unicode/numberformatter.h>

#include <array>

#include "lexicon/harvest/crop.h"

namespace gainsay::harvest {
namespace {

struct Unit {
  const char* id;
  const char* dimension;
};

// What news measures. Units that are other words in most languages (bar, stone, point, degree of an angle) are not
// here.
constexpr Unit kUnits[] = {
    {"kilometer", "length"},
    {"meter", "length"},
    {"centimeter", "length"},
    {"millimeter", "length"},
    {"micrometer", "length"},
    {"nanometer", "length"},
    {"mile", "length"},
    {"foot", "length"},
    {"inch", "length"},
    {"yard", "length"},
    {"nautical-mile", "length"},
    {"light-year", "length"},
    {"astronomical-unit", "length"},
    {"square-kilometer", "area"},
    {"square-meter", "area"},
    {"square-centimeter", "area"},
    {"square-mile", "area"},
    {"square-foot", "area"},
    {"hectare", "area"},
    {"acre", "area"},
    {"liter", "volume"},
    {"milliliter", "volume"},
    {"hectoliter", "volume"},
    {"cubic-meter", "volume"},
    {"cubic-kilometer", "volume"},
    {"cubic-centimeter", "volume"},
    {"cubic-foot", "volume"},
    {"gallon", "volume"},
    {"barrel", "volume"},
    {"tonne", "mass"},
    {"kilogram", "mass"},
    {"gram", "mass"},
    {"milligram", "mass"},
    {"microgram", "mass"},
    {"pound", "mass"},
    {"ounce", "mass"},
    {"carat", "mass"},
    {"kilometer-per-hour", "speed"},
    {"meter-per-second", "speed"},
    {"kilometer-per-second", "speed"},
    {"mile-per-hour", "speed"},
    {"knot", "speed"},
    {"celsius", "temperature"},
    {"fahrenheit", "temperature"},
    {"kelvin", "temperature"},
    {"joule", "energy"},
    {"kilojoule", "energy"},
    {"calorie", "energy"},
    {"kilocalorie", "energy"},
    {"watt-hour", "energy"},
    {"kilowatt-hour", "energy"},
    {"megawatt-hour", "energy"},
    {"gigawatt-hour", "energy"},
    {"terawatt-hour", "energy"},
    {"electronvolt", "energy"},
    {"watt", "power"},
    {"milliwatt", "power"},
    {"kilowatt", "power"},
    {"megawatt", "power"},
    {"gigawatt", "power"},
    {"terawatt", "power"},
    {"horsepower", "power"},
    {"volt", "voltage"},
    {"kilovolt", "voltage"},
    {"ampere", "current"},
    {"milliampere", "current"},
    {"ohm", "resistance"},
    {"hertz", "frequency"},
    {"kilohertz", "frequency"},
    {"megahertz", "frequency"},
    {"gigahertz", "frequency"},
    {"bit", "data"},
    {"kilobit", "data"},
    {"megabit", "data"},
    {"gigabit", "data"},
    {"terabit", "data"},
    {"byte", "data"},
    {"kilobyte", "data"},
    {"megabyte", "data"},
    {"gigabyte", "data"},
    {"terabyte", "data"},
    {"petabyte", "data"},
    {"megabit-per-second", "data-rate"},
    {"gigabit-per-second", "data-rate"},
    {"terabit-per-second", "data-rate"},
    {"megabyte-per-second", "data-rate"},
    {"gigabyte-per-second", "data-rate"},
    {"terabyte-per-second", "data-rate"},
    {"pascal", "pressure"},
    {"hectopascal", "pressure"},
    {"kilopascal", "pressure"},
    {"megapascal", "pressure"},
    {"millibar", "pressure"},
    {"millimeter-ofhg", "pressure"},
    {"pound-force-per-square-inch", "pressure"},
    {"newton", "force"},
    {"decibel", "level"},
    {"lumen", "luminous-flux"},
    {"pixel", "pixels"},
    {"megapixel", "pixels"},
    {"part-per-million", "ratio"},
    {"kilogram-per-square-meter", "areal-density"},
    {"milligram-per-deciliter", "concentration"},
    {"mile-per-gallon", "consumption"},
    {"millisecond", "time"},
    {"microsecond", "time"},
    {"nanosecond", "time"},
};

// Kept as `time_unit`, for dates and durations both.
constexpr const char* kTimeUnits[] = {"second", "minute", "hour",    "day",    "week",
                                      "month",  "year",   "quarter", "decade", "century"};

constexpr std::array<const char*, 7> kCases = {"",         "genitive",     "dative",       "accusative",
                                               "locative", "instrumental", "prepositional"};
// One number of every plural category that the languages have.
constexpr std::array<double, 8> kNumbers = {1, 2, 3, 5, 11, 21, 1000000, 1.5};

std::string formatted(const icu::number::LocalizedNumberFormatter& formatter, double number) {
  UErrorCode error = U_ZERO_ERROR;
  icu::UnicodeString text = formatter.formatDouble(number, error).toString(error);
  std::string out;
  if (U_SUCCESS(error) != 0) text.toUTF8String(out);
  return out;
}

void gather(Crop& crop, const char* id, const Fields& fields) {
  UErrorCode error = U_ZERO_ERROR;
  icu::MeasureUnit unit = icu::MeasureUnit::forIdentifier(id, error);
  if (U_FAILURE(error) != 0) return;
  for (const char* grammatical_case : kCases) {
    auto formatter = icu::number::NumberFormatter::withLocale(icu::Locale(crop.language().c_str()))
                         .unit(unit)
                         .unitWidth(UNUM_UNIT_WIDTH_FULL_NAME)
                         .unitDisplayCase(grammatical_case);
    for (double number : kNumbers) crop.add(fields, without_number(formatted(formatter, number)));
  }
}

}  // namespace

void gather_units(Crop& crop) {
  for (const Unit& unit : kUnits) gather(crop, unit.id, {"unit", unit.id, "word", "", "", unit.dimension});
  for (const char* id : kTimeUnits) gather(crop, id, {"time_unit", id, "", "", "", ""});
}

}  // namespace gainsay::harvest
