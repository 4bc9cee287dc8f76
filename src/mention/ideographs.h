// Words in scripts that write no spaces: where one token is one character, the longest word of the lexicon decides.
// Example: 一 is one, but neither in 一些 (some) nor in 三星 (Samsung) does a number stand.
#pragma once

#include <cstdint>

#include "mention/value_scan.h"

namespace gainsay::mention {

// One Han, kana or Hangul character stands here.
bool is_ideograph(const ValueScan& scan, uint32_t at);

// Past the longest word of two or more ideographs that begins here and ends beyond `end` (a name, a concept, a function
// word; numerals, units and words of time are none); `at` where there is none.
uint32_t past_longer_word(const ValueScan& scan, uint32_t at, uint32_t end);

// A digit's word below ten stands here: 一, 〇; formal ones (壹) do not count.
bool is_figure(const ValueScan& scan, uint32_t at);

// How many such words stand here one after the other.
uint32_t figure_count(const ValueScan& scan, uint32_t at);

}  // namespace gainsay::mention
