// What stands where a date may begin and within its reach: the cheapest questions, asked before any production is
// tried.
#pragma once

#include <cstdint>

#include "lexicon/kinds.h"
#include "mention/date_reader.h"

namespace gainsay::mention {

// Example: at the "28" of "28 de agosto", digits stand here and a month is near, so that a day and month may be read;
// no unit of time is near, so that no offset ("28 days ago") need be tried.
class Outlook {
 public:
  Outlook(const DateReader& reader, uint32_t at)
      : reader_(reader),
        at_(at),
        digits_(reader.is_digits(at)),
        ideograph_(reader.has(at) && reader.token(at).kind == TokenKind::ideograph),
        here_(reader.kinds(at)),
        near_(reader.kinds_within(at, kReach)) {}

  bool digits() const { return digits_; }
  bool ideograph() const { return ideograph_; }
  // An entry of one of these kinds begins right here.
  bool here(lexicon::KindSet kinds) const { return (here_ & kinds) != 0; }
  bool here(Kind kind) const { return here(lexicon::kind_bit(kind)); }
  // One begins here or at one of the next tokens.
  bool near(lexicon::KindSet kinds) const { return (near_ & kinds) != 0; }
  bool near(Kind kind) const { return near(lexicon::kind_bit(kind)); }
  // More digits stand at one of the next tokens.
  bool digits_near() const {
    for (uint32_t next = at_ + 1; next < at_ + kReach && reader_.has(next); ++next) {
      if (reader_.is_digits(next)) return true;
    }
    return false;
  }
  // A date or time whose numbers have their units behind them may begin here.
  bool may_be_suffixed() const { return ideograph_ || here(Kind::relative_period) || may_have_unit_marks(); }
  bool may_have_unit_marks() const { return near(Kind::year_mark) && reader_.has_unit_mark(at_, kReach); }

 private:
  // Further than any date goes before the word that makes it one ("двадцать первого числа этого месяца").
  static constexpr uint32_t kReach = 16;  // tokens

  const DateReader& reader_;
  uint32_t at_;
  bool digits_, ideograph_;
  lexicon::KindSet here_, near_;
};

}  // namespace gainsay::mention
