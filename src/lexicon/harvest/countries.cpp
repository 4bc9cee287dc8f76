// Country names, in full and short.
#include <unicode/locdspnm.h>
#include <unicode/uloc.h>

#include <memory>

#include "base/utf8.h"
#include "lexicon/harvest/crop.h"

namespace gainsay::harvest {
namespace {

std::string display_name(const std::string& language, const std::string& country, UDisplayContext length) {
  UDisplayContext contexts[] = {length};
  std::unique_ptr<icu::LocaleDisplayNames> names(
      icu::LocaleDisplayNames::createInstance(icu::Locale(language.c_str()), contexts, 1));
  icu::UnicodeString text;
  names->regionDisplayName(country.c_str(), text);
  std::string out;
  text.toUTF8String(out);
  return out;
}

// "Myanmar (Burma)" → "Myanmar".
std::string without_brackets(const std::string& name) {
  size_t open = std::min(name.find(" ("), name.find("（"));
  return open == std::string::npos ? name : name.substr(0, open);
}

// "Hong Kong SAR China" → "Hong Kong"; "Antigua & Barbuda" → "Antigua and Barbuda".
std::string plain_english(std::string name) {
  if (size_t region = name.find(" SAR "); region != std::string::npos) name.resize(region);
  if (size_t sign = name.find(" & "); sign != std::string::npos) name.replace(sign, 3, " and ");
  return name;
}

// German names take an s where they own something.
bool takes_genitive_s(const std::string& name) {
  return name.find(' ') == std::string::npos && name.back() >= 'a' && !name.ends_with('s') && !name.ends_with('x') &&
         !name.ends_with('z');
}

void gather(Crop& crop, const std::string& country) {
  const std::string english = plain_english(without_brackets(display_name("en", country, UDISPCTX_LENGTH_FULL)));
  if (english == country) return;
  Fields fields{"entity", country, "country", "", english, ""};
  if (crop.language() == "en") crop.add(fields, english);
  for (UDisplayContext length : {UDISPCTX_LENGTH_FULL, UDISPCTX_LENGTH_SHORT}) {
    std::string name = without_brackets(display_name(crop.language(), country, length));
    crop.add(fields, name);
    if (crop.language() == "de" && takes_genitive_s(name)) crop.add(fields, name + "s");
  }
}

}  // namespace

void gather_countries(Crop& crop) {
  for (const char* const* country = uloc_getISOCountries(); *country != nullptr; ++country) gather(crop, *country);
  gather(crop, "XK");
}

}  // namespace gainsay::harvest
