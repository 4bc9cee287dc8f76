// Words and signs for powers of ten, from the compact number formats.
#include <unicode/numberformatter.h>

#include <algorithm>
#include <cstdint>

#include "lexicon/harvest/crop.h"

namespace gainsay::harvest {
namespace {

using icu::number::Notation;
using icu::number::NumberFormatter;

// The power of ten that the text's word stands for, given the whole number: 1000 millones of 10^9 → 10^6; "" where none
// fits.
std::string magnitude_of(const std::string& text, int64_t number) {
  int64_t written = 0;
  for (char c : text) {
    if (c >= '0' && c <= '9') written = written * 10 + (c - '0');
  }
  if (written == 0 || number % written != 0) return {};
  std::string magnitude = std::to_string(number / written);
  bool power_of_ten = magnitude[0] == '1' && magnitude.find_first_not_of('0', 1) == std::string::npos;
  return power_of_ten && magnitude.size() > 1 ? magnitude : std::string();
}

// One word or sign; a sign with a full stop is known without it, too. Mil millones is two magnitudes.
void add(Crop& crop, const Fields& fields, const std::string& form) {
  if (form.find(' ') != std::string::npos) return;
  crop.add(fields, form);
  if (form.ends_with('.')) crop.add(fields, form.substr(0, form.size() - 1));
}

void gather_style(Crop& crop, const Notation& notation, const std::string& tag) {
  auto formatter = NumberFormatter::withLocale(icu::Locale(crop.language().c_str()))
                       .notation(notation)
                       .grouping(UNUM_GROUPING_OFF)
                       .precision(icu::number::Precision::integer());
  for (int64_t power = 1000; power <= 1'000'000'000'000; power *= 10) {
    for (int64_t count : {1, 2, 3, 5}) {
      UErrorCode error = U_ZERO_ERROR;
      std::string text;
      formatter.formatInt(power * count, error).toString(error).toUTF8String(text);
      if (U_FAILURE(error) != 0) continue;
      std::string magnitude = magnitude_of(text, power * count);
      if (!magnitude.empty()) add(crop, {"magnitude", "", tag, magnitude, "", ""}, without_number(text));
    }
  }
}

}  // namespace

void gather_magnitudes(Crop& crop) {
  gather_style(crop, Notation::compactLong(), "word");
  bool ideographic = crop.language() == "zh";  // its short forms are the long ones
  if (!ideographic) gather_style(crop, Notation::compactShort(), "suffix");
}

}  // namespace gainsay::harvest
