// Numerals added up word by word: three hundred and forty-two thousand.
#pragma once

#include <array>
#include <cstdint>

#include "base/decimal.h"

namespace gainsay::mention {

// A sum of terms, each a small number times a magnitude, magnitudes falling from left to right. Works for every
// language that says its numbers from large to small, and for magnitudes that multiply each other (dos mil quinientos
// millones, 三千五百万). Example: number(3), magnitude(100), number(42), magnitude(1000) → 342000. Cost: constant a
// step; a plain value, copied to go back to an earlier state.
class Scale {
 public:
  // Adds a number word; false, and nothing changed, where its place is taken (twenty + thirty, five + three).
  bool number(Decimal value);
  // Multiplies what stands before it and is smaller; false where that cannot be (two million three million).
  bool magnitude(Decimal value);
  // A half of the last magnitude (a million and a half), or of one (two and a half).
  bool fraction(Decimal value);
  // Multiplies all that was said so far: two hundred dozen. Requires: something was.
  void collect(Decimal value);
  // Multiplies the number that stands alone so far (two thirds).
  bool times(Decimal value);

  Decimal total() const;
  // What the whole has been multiplied by where it is one term without a rest (600 million → 1000000), else 1.
  Decimal factor() const;
  // The magnitude that the next number must stay below; zero where there is none.
  Decimal lowest_magnitude() const { return count_ == 0 ? Decimal() : terms_[count_ - 1].magnitude; }
  // Replaces the number that waits for its magnitude. Requires: has_group().
  void shift_group(Decimal value) { group_ = value; }
  bool has_group() const { return has_group_; }
  bool has_terms() const { return count_ > 0; }
  Decimal group() const { return group_; }

 private:
  struct Term {
    Decimal value;  // the magnitude is in it
    Decimal magnitude;
  };
  std::array<Term, 10> terms_;
  uint32_t count_ = 0;
  Decimal group_;  // what waits for its magnitude
  bool has_group_ = false;
};

}  // namespace gainsay::mention
