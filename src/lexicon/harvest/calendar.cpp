// Months and weekdays, in the forms for dates and the forms that stand alone.
#include <unicode/dtfmtsym.h>
#include <unicode/gregocal.h>

#include "lexicon/harvest/crop.h"

namespace gainsay::harvest {
namespace {

using Symbols = icu::DateFormatSymbols;

std::string text_of(const icu::UnicodeString& text) {
  std::string out;
  text.toUTF8String(out);
  return out;
}

// Abbreviations of two letters say too little; "янв." is known without its full stop, too.
void add_abbreviation(Crop& crop, const Fields& fields, std::string form) {
  bool stopped = form.ends_with('.');
  std::string plain = stopped ? form.substr(0, form.size() - 1) : form;
  icu::UnicodeString letters = icu::UnicodeString::fromUTF8(plain);
  if (letters.countChar32() < 3) return;
  crop.add_word(fields, plain);
}

void gather_months(Crop& crop, const Symbols& symbols) {
  for (auto context : {Symbols::FORMAT, Symbols::STANDALONE}) {
    for (auto width : {Symbols::WIDE, Symbols::ABBREVIATED}) {
      int32_t count = 0;
      const icu::UnicodeString* names = symbols.getMonths(count, context, width);
      for (int32_t i = 0; i < count && i < 12; ++i) {
        Fields fields{"month", "", "", std::to_string(i + 1), "", ""};
        if (width == Symbols::WIDE)
          crop.add(fields, text_of(names[i]));
        else
          add_abbreviation(crop, fields, text_of(names[i]));
      }
    }
  }
}

// Weekdays in full only: their abbreviations are words in most languages (sat, sun, mar, ter, sex, dom).
void gather_weekdays(Crop& crop, const Symbols& symbols) {
  for (auto context : {Symbols::FORMAT, Symbols::STANDALONE}) {
    int32_t count = 0;
    const icu::UnicodeString* names = symbols.getWeekdays(count, context, Symbols::WIDE);
    for (int32_t i = UCAL_SUNDAY; i <= UCAL_SATURDAY && i < count; ++i) {
      int from_monday = i == UCAL_SUNDAY ? 7 : i - 1;
      crop.add({"weekday", "", "", std::to_string(from_monday), "", ""}, text_of(names[i]));
    }
  }
}

}  // namespace

void gather_calendar(Crop& crop) {
  UErrorCode error = U_ZERO_ERROR;
  Symbols symbols(icu::Locale(crop.language().c_str()), "gregorian", error);
  if (U_FAILURE(error) != 0) return;
  gather_months(crop, symbols);
  gather_weekdays(crop, symbols);
}

}  // namespace gainsay::harvest
