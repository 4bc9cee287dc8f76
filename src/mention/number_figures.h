// Numerals told figure by figure: 二〇二五, 一三五〇.
#pragma once

#include <cstdint>

#include "mention/value_scan.h"

namespace gainsay::mention {

// The words of figures that begin at a token. word: one alone, the beginning of a usual numeral. string: figures that
// make one number. none: the middle of such a run, or a run that is no number (九一八, 三八).
struct FigureRun {
  enum class Kind : uint8_t { word, string, none };
  Kind kind = Kind::word;
  Decimal value;
  uint32_t end = 0;
};

// Requires: is_figure(scan, at).
FigureRun read_figures(const ValueScan& scan, uint32_t at);

// Two figures that follow each other and are told for one number or the next: the 三四 of 三四百. 0, or the place of
// the second: 四百 is the other end.
uint32_t second_of_pair(const ValueScan& scan, uint32_t at);

}  // namespace gainsay::mention
