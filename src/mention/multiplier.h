// Tripled, втрое, em dobro, 3 times as much, в 10 раз меньше.
#pragma once

#include <cstdint>
#include <optional>

#include "base/decimal.h"
#include "mention/number.h"
#include "mention/value_scan.h"

namespace gainsay::mention {

struct Multiplier {
  Decimal factor;
  uint32_t end = 0;
  bool inverse = false;  // "times less": the factor was turned round already
  uint32_t first = 0;    // of a word: past what opens its phrase, the "will" of "will double"
};

// A word that is a factor by itself: "tripled", "вдвое", "halved".
std::optional<Multiplier> multiplier_at(const ValueScan& scan, uint32_t at);

// The words after a number that make it a factor: "раз" in "в 10 раз", "times" in "3 times more", "x" in "2x".
// Counts that stay counts ("called three times") are none.
std::optional<Multiplier> multiplier_after(const ValueScan& scan, const Number& number);

// A rise or fall is told at most `words` tokens before this one.
bool change_told_before(const ValueScan& scan, uint32_t first, uint32_t words);
// A rise or fall is told within some words before these tokens, or right behind them.
bool change_told_near(const ValueScan& scan, uint32_t first, uint32_t end);

}  // namespace gainsay::mention
