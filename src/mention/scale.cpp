#include "mention/scale.h"

namespace gainsay::mention {

bool Scale::number(Decimal value) {
  if (!has_group_) {
    if (count_ > 0 && !(value < terms_[count_ - 1].magnitude)) return false;
    group_ = value;
    has_group_ = true;
    return true;
  }
  if (group_.is_zero() && count_ > 0) {  // 二百零三: a zero that holds a place
    group_ = value;
    return true;
  }
  Decimal place(1, group_.exponent());  // 300 has room for what is below 100
  if (group_.is_zero() || !(value < place) || value.is_zero()) return false;
  group_ = group_ + value;
  return true;
}

bool Scale::magnitude(Decimal value) {
  Decimal sum = has_group_ ? group_ : Decimal();
  uint32_t left = count_;
  while (left > 0 && terms_[left - 1].magnitude < value) sum = sum + terms_[--left].value;
  bool again = left > 0 && terms_[left - 1].magnitude == value;
  if (again && !has_group_ && left == count_ && value >= Decimal(10000)) {  // 万万
    terms_[left - 1] = {terms_[left - 1].value * value, value * value};
    return true;
  }
  if (again) return false;
  if (has_group_ && group_.is_zero()) sum = sum + Decimal(1);  // 一百零十
  if (sum.is_zero() && left > 0 && !has_group_) return false;
  if (left == terms_.size()) return false;
  if (!has_group_ && left == count_) sum = Decimal(1);
  terms_[left] = {sum * value, value};
  count_ = left + 1;
  has_group_ = false;
  return true;
}

bool Scale::fraction(Decimal value) {
  if (has_group_) {
    if (!group_.is_integer()) return false;
    group_ = group_ + value;
    return true;
  }
  if (count_ == 0) return false;
  Term& last = terms_[count_ - 1];
  last.value = last.value + value * last.magnitude;
  return true;
}

void Scale::collect(Decimal value) {
  terms_[0] = {total() * value, value};
  count_ = 1;
  has_group_ = false;
}

bool Scale::times(Decimal value) {
  if (!has_group_ || count_ > 0) return false;
  group_ = group_ * value;
  return true;
}

Decimal Scale::total() const {
  Decimal out = has_group_ ? group_ : Decimal();
  for (uint32_t i = 0; i < count_; ++i) out = out + terms_[i].value;
  return out;
}

Decimal Scale::factor() const {
  return count_ == 1 && !has_group_ ? terms_[0].magnitude : Decimal(1);
}

}  // namespace gainsay::mention
