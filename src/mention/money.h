// Currencies beside a number: signs, codes, words, whose dollars they are.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "mention/number.h"
#include "mention/value_scan.h"

namespace gainsay::mention {

// A currency as the text names it.
// Example: "долларов США" → USD; "dollars" → USD, ambiguous, alternative "CAD AUD …"; "pesos" → no unit.
struct Currency {
  uint32_t first = 0, end = 0;
  std::string_view unit;         // ISO 4217; empty where the text does not tell
  std::string_view alternative;  // where it does not tell beyond doubt: the first other candidate
  bool ambiguous = false;
  bool word = false;   // a word, not a sign or code
  bool named = false;  // a word or code, behind which cents may be told
  Decimal size{1};     // 0.01 for cents, 1000000 for MUSD
};

// The currency that begins here and stands before its number: "US $", "R$", "USD", "SGD$". Words only as "dólares 22".
std::optional<Currency> currency_before(const ValueScan& scan, uint32_t at);

// The currency that begins here and stands after its number: "долларов США", "Canadian dollars", "€", "cents".
std::optional<Currency> currency_after(const ValueScan& scan, uint32_t at);

// "and 20 cents" after whole money in words: its value in major units and where it ends.
struct Cents {
  Decimal value;
  uint32_t end = 0;
};
// Those of another currency (50 kronor and 20 Rappen) are money of their own.
std::optional<Cents> cents_after(const ValueScan& scan, uint32_t at, std::string_view unit);

}  // namespace gainsay::mention
