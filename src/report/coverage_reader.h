// Reads short texts to see what of them is understood.
#pragma once

#include <string>
#include <string_view>

#include "lexicon/vocabulary.h"
#include "report/coverage.h"

namespace gainsay::report {

class CoverageReader {
 public:
  CoverageReader(const lexicon::Lexicon& lexicon, lexicon::Language language);

  // The example as it is read: `kind` must be used in a value where `in_values`, and else stand in the text.
  // `date` is the day from which "next year" is seen, YYYY-MM-DD or empty.
  CoverageExample example(const std::string& text, const std::string& date, lexicon::Kind kind, bool in_values);

  // The text is one number or ordinal, whole, and this one. Example: reads_as("двадцать пять", 25).
  bool reads_as(const std::string& text, Decimal number);

 private:
  lexicon::Vocabulary vocabulary_;
  std::string code_;
};

// How far the words for numbers reach: every whole number below a thousand is put together from the lexicon's words in
// the ways that languages know (hundreds, tens, units; units before tens; joined by nothing, a space, a hyphen or an
// "and") and read back; then 999 of every magnitude.
NumberReach number_reach(const lexicon::Lexicon& lexicon, lexicon::Language language, CoverageReader& reader);

}  // namespace gainsay::report
