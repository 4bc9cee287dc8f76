// Numbers in digits, in words, and in both.
#pragma once

#include <cstdint>
#include <optional>

#include "base/decimal.h"
#include "mention/value_scan.h"

namespace gainsay::mention {

// One number without unit or bounds.
// Example: "1,6 млн" → value 1600000, factor 1000000, significant 2.
struct Number {
  uint32_t first = 0, end = 0;  // tokens, end exclusive
  Decimal value;
  Decimal factor{1};        // the magnitude in `value` that a range or list may share: 400 to 700 thousand
  uint8_t significant = 0;  // 0 for words without precision (dozens)
  bool digits = false;      // it has a digit
  bool decimal = false;     // it has a decimal separator
  bool vague = false;       // dozens, несколько
  bool part = false;        // a fraction and nothing else: a third, 3/4
  bool ambiguous = false;   // its separator could be of either sort
  bool lone_one = false;    // the single word for 1, which may be an article or a pronoun
  lexicon::Tag bound = lexicon::Tag::none;  // of a word inside it or right behind: 三百多 (more than), 十来 (about)
  bool loose_end = false;  // ends with a word after which "of" may stand before the unit (millions of, half an)
};

struct NumberPlace {
  static constexpr uint32_t kNoSkip = 0xFFFFFFFF;
  bool after_currency = false;  // a currency sign stands before it: "$5B"
  bool joined = false;          // a dash joins it to the number before it: 3km-5km
  uint32_t skip = kNoSkip;      // a numeral left out: the four in the first reading of 三四百
  bool whole = false;           // no decimals: the hour of 三点一刻
  bool stop_at_and = false;     // an "and" before it belongs to a range: between a hundred and two hundred
};

// The longest number that begins here, or nothing: also where the digits belong to a code (H100, 910C, v3.1, 10:27), a
// list number or a telephone number. Cost: linear in its tokens.
std::optional<Number> read_number(const ValueScan& scan, uint32_t at, NumberPlace place = {});

// What a hit of the kind number or ordinal says, also where it is a numeral written as one word.
Decimal numeral_value(const ValueScan& scan, const ValueScan::Word& word);

// A word that is none of grammar's stands here: after "a third" it is what the third is of ("a third man").
bool noun_follows(const ValueScan& scan, uint32_t at);

// Past the code, version or telephone number that the digits at `at` belong to; `at` + 1 where there is none.
uint32_t past_digits(const ValueScan& scan, uint32_t at);

}  // namespace gainsay::mention
