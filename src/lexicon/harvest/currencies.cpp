// Currency names in every plural form.
#include <unicode/ucurr.h>
#include <unicode/unistr.h>

#include <array>

#include "lexicon/harvest/crop.h"

namespace gainsay::harvest {
namespace {

constexpr std::array<const char*, 66> kCurrencies = {
    "USD", "EUR", "GBP", "JPY", "CNY", "RUB", "UAH", "BRL", "INR", "KRW", "CHF", "CAD", "AUD", "NZD",
    "HKD", "SGD", "TWD", "SEK", "NOK", "DKK", "ISK", "PLN", "CZK", "HUF", "RON", "BGN", "RSD", "TRY",
    "ILS", "AED", "SAR", "QAR", "KWD", "BHD", "OMR", "IRR", "IQD", "EGP", "ZAR", "NGN", "KES", "ETB",
    "MAD", "DZD", "TND", "GHS", "MXN", "ARS", "CLP", "COP", "PEN", "UYU", "BOB", "VES", "THB", "IDR",
    "MYR", "PHP", "VND", "PKR", "BDT", "KZT", "BYN", "GEL", "AMD", "AZN",
};
constexpr std::array<const char*, 6> kPlurals = {"zero", "one", "two", "few", "many", "other"};

void add(Crop& crop, const char* code, const UChar* name, int32_t length) {
  std::string form;
  icu::UnicodeString(name, length).toUTF8String(form);
  crop.add({"currency", code, "word", "", "", ""}, form);
}

void gather(Crop& crop, const char* code) {
  icu::UnicodeString iso(code, -1, US_INV);
  UErrorCode error = U_ZERO_ERROR;
  int32_t length = 0;
  const UChar* name =
      ucurr_getName(iso.getTerminatedBuffer(), crop.language().c_str(), UCURR_LONG_NAME, nullptr, &length, &error);
  if (U_FAILURE(error) != 0 || error == U_USING_DEFAULT_WARNING) return;
  add(crop, code, name, length);
  for (const char* plural : kPlurals) {
    error = U_ZERO_ERROR;
    name = ucurr_getPluralName(iso.getTerminatedBuffer(), crop.language().c_str(), nullptr, plural, &length, &error);
    if (U_SUCCESS(error) != 0) add(crop, code, name, length);
  }
}

}  // namespace

void gather_currencies(Crop& crop) {
  for (const char* code : kCurrencies) gather(crop, code);
}

}  // namespace gainsay::harvest
