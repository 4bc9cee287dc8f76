// What a number has taken so far, and how numbers of ideographs go on: 三百多万, 一万二, 三分之二, 六十三个.
#pragma once

#include <cstdint>

#include "mention/number.h"
#include "mention/number_digits.h"
#include "mention/scale.h"
#include "mention/value_scan.h"

namespace gainsay::mention {

// The part of the reader of numbers (number.cpp) that no language with spaces needs. Each `take…` moves `end` and says
// whether it took something.
class NumberState {
 protected:
  using Kind = lexicon::Kind;
  using Tag = lexicon::Tag;
  using Word = ValueScan::Word;

  enum class Last : uint8_t { nothing, digits, word, magnitude, vague, fraction };

  struct State {
    Scale scale;
    uint32_t end = 0;
    Last last = Last::nothing;
    uint8_t significant = 0;
    bool digits = false, decimal = false, vague = false, fraction = false, ambiguous = false, scaled = false;
    bool formal = false;      // 壹, 拾
    bool measured = false;    // a measure word was taken: 三个
    bool figures = false;     // told figure by figure
    Tag bound = Tag::none;    // 多, 来
    uint32_t words = 0;       // elements taken
    uint32_t last_first = 0;  // where the last of them begins
  };

  NumberState(const ValueScan& scan, uint32_t at, NumberPlace place) : scan_(scan), place_(place), at_(at) {
    state_.end = at;
    before_group_ = state_;
  }

  // What an ideograph must not be to go on with the number: 两 in 三十两 is a unit, 壹 goes with its like only.
  bool ideograph_fits(const Word& word);
  // 千 of 千瓦, 个 of 个月: where a number stands before it, the unit counts.
  bool longer_unit(const Word& word) const;
  bool measures(const Word& word) const;
  // 多, 余, 来 behind a round number or a measure word: 三百多人, 十余万, 三个多月.
  bool take_bound(uint32_t at);
  bool is_round() const;
  // 一万二 is 12000: a last figure without its magnitude counts tenths of the one before.
  void take_short_tail();
  // 3万5.
  bool take_short_digit(const Digits& digits);
  // 陆 alone is mostly the land; 伍元 is money.
  bool is_lone_formal() const;
  // 三分之二: the whole, and then its parts.
  void take_denominator();
  void take_parts(Decimal parts, Decimal whole, uint32_t end);
  // 三又三分之一.
  bool take_parts_added(uint32_t at);
  bool add_fraction(Decimal value, uint32_t end);

  void take(uint32_t end, Last last) {
    state_.last_first = state_.end;
    state_.end = end;
    state_.last = last;
    ++state_.words;
  }

  const ValueScan& scan_;
  NumberPlace place_;
  uint32_t at_;
  State state_;
  State before_group_;  // where the number word that waits for its magnitude was not yet taken
};

}  // namespace gainsay::mention
