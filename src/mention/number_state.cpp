#include "mention/number_state.h"

#include <algorithm>

#include "mention/ideographs.h"

namespace gainsay::mention {

bool NumberState::ideograph_fits(const Word& word) {
  bool formal = static_cast<bool>(scan_.word(word.first, word.entry->kind, "formal"));
  if (state_.words == 0) state_.formal = formal;
  if (state_.measured || state_.figures) return false;
  if (word.entry->kind != Kind::number) return state_.words == 0 || !formal || state_.formal;
  bool may_be_unit = state_.words > 0 && scan_.word(word.first, Kind::unit);
  if (may_be_unit && !scan_.word(word.end, Kind::magnitude)) return false;
  return formal == state_.formal || word.entry->value.is_zero();
}

bool NumberState::longer_unit(const Word& word) const {
  if (state_.last == Last::nothing) return false;
  Word unit = scan_.word(word.first, Kind::unit);
  Word time = scan_.word(word.first, Kind::time_unit);
  auto longer = [&](Kind kind) { return scan_.word(word.first, kind).size() > word.size(); };
  return (unit && unit.size() > word.size()) || (time && time.size() > word.size()) || longer(Kind::percentage_point) ||
         longer(Kind::currency) || longer(Kind::fraction);
}

bool NumberState::measures(const Word& word) const {
  return !state_.measured && past_longer_word(scan_, word.first, word.end) == word.first;
}

bool NumberState::take_bound(uint32_t at) {
  if (!is_ideograph(scan_, at) || state_.bound != Tag::none || state_.vague || state_.decimal) return false;
  Word word = scan_.word(at, Kind::hedge);
  bool after = word && word.entry->id == "after" && word.size() == 1;
  if (!after || past_longer_word(scan_, at, word.end) != at) return false;
  bool round = state_.measured || (is_round() && (word.tagged(Tag::about) || word.tagged(Tag::more_than)));
  if (!round) return false;
  state_.bound = word.entry->tag;
  state_.end = word.end;
  return true;
}

bool NumberState::is_round() const {
  Decimal value = state_.scale.total();
  return value.is_integer() && !value.is_zero() && (value / Decimal(10)).is_integer();
}

void NumberState::take_short_tail() {
  if (state_.last != Last::word || state_.words < 2 || state_.decimal || state_.measured) return;
  uint32_t at = state_.last_first;
  if (at == scan_.first() || !is_figure(scan_, at) || place_.skip != NumberPlace::kNoSkip) return;
  Word magnitude = scan_.before(at, Kind::magnitude);
  if (!magnitude || !is_ideograph(scan_, magnitude.first) || magnitude.entry->value < Decimal(100)) return;
  state_.scale.shift_group(state_.scale.group() * magnitude.entry->value / Decimal(10));
}

bool NumberState::take_short_digit(const Digits& digits) {
  if (digits.end != state_.end + 1 || !(digits.value < Decimal(10)) || digits.value.is_zero()) return false;
  if (scan_.glued(digits.end) && scan_.kinds(digits.end) != 0) return false;  // 100万5月
  Decimal magnitude = state_.scale.lowest_magnitude();
  if (magnitude < Decimal(100) || !state_.scale.number(digits.value * magnitude / Decimal(10))) return false;
  state_.end = digits.end;
  state_.last = Last::digits;
  return true;
}

bool NumberState::is_lone_formal() const {
  return state_.formal && state_.words == 1 && !scan_.word(state_.end, Kind::currency);
}

void NumberState::take_denominator() {
  Word word = scan_.word(state_.end, Kind::fraction);
  if (!word || !word.entry->value.is_zero() || word.entry->id.empty()) return;
  Decimal whole = state_.scale.total();
  if (state_.bound != Tag::none || state_.measured || whole < Decimal(2)) return;
  if (word.entry->id == "denominator-of-one") return take_parts(Decimal(1), whole, word.end);
  bool negative = false;
  uint32_t at = word.end;
  if (Word sign = scan_.word(at, Kind::number); sign && sign.entry->value.is_negative()) {
    negative = true;
    at = sign.end;
  }
  std::optional<Number> parts = read_number(scan_, at, {.after_currency = true});
  if (parts) take_parts(negative ? -parts->value : parts->value, whole, parts->end);
}

void NumberState::take_parts(Decimal parts, Decimal whole, uint32_t end) {
  state_.scale = Scale();
  state_.scale.number(parts / whole);
  state_.fraction = true;
  state_.scaled = false;
  take(end, Last::fraction);
}

bool NumberState::take_parts_added(uint32_t at) {
  bool may = (is_ideograph(scan_, at) || scan_.is_digits(at)) && is_ideograph(scan_, at - 1) && !state_.measured;
  std::optional<Number> parts = may ? read_number(scan_, at, {.after_currency = true}) : std::nullopt;
  bool fits = parts && parts->part && parts->value < Decimal(1);
  if (fits && !state_.scale.has_group()) fits = state_.scale.number(Decimal(0));
  return fits && add_fraction(parts->value, parts->end);
}

bool NumberState::add_fraction(Decimal value, uint32_t end) {
  if (!(value < Decimal(1)) || !state_.scale.fraction(value)) return false;
  ++state_.significant;
  take(end, Last::fraction);
  state_.decimal = true;
  return true;
}

}  // namespace gainsay::mention
