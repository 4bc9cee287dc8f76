// What the tokenizer must know of a code point: its class, its script, and how it folds.
//
// The tables are generated from ICU when gainsay is built (unicode_main.cpp), so that no ICU call stands in the inner
// loop.
#pragma once

#include <cstdint>

#include "lexicon/token.h"

namespace gainsay::lexicon {

// letter: joins a word. combining: extends a word. ignorable: soft hyphens, zero-width characters; invisible.
// apostrophe: a mark that joins two Cyrillic letters. narrow_space: a space inside which a digit group may go on.
enum class CharClass : uint8_t {
  letter,
  combining,
  digit,
  ideograph,
  space,
  narrow_space,
  line_break,
  ignorable,
  apostrophe,
  mark
};

struct CharInfo {
  int32_t fold = 0;  // added to the code point: its lower-case letter or plain mark; of a digit: its value
  CharClass kind = CharClass::mark;
  Script script = Script::none;
  uint8_t upper = 0;     // upper-case or title-case
  uint8_t compound = 0;  // folds to several code points (ligatures): the slow path
};

namespace unicode_table {
extern const CharInfo kLow[0x800];            // direct: what UTF-8 writes in one or two bytes
extern const uint16_t kPages[0x110000 >> 7];  // block number of every 128 code points
extern const CharInfo kBlocks[][128];
}  // namespace unicode_table

// Requires: code <= 0x10FFFF. Cost: constant, one or two loads.
inline const CharInfo& char_info(char32_t code) {
  if (code < 0x800) return unicode_table::kLow[code];
  return unicode_table::kBlocks[unicode_table::kPages[code >> 7]][code & 127];
}

}  // namespace gainsay::lexicon
