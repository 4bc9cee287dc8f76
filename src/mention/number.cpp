#include "mention/number.h"

#include <algorithm>

#include "base/utf8.h"
#include "lexicon/numeral_compound.h"
#include "mention/ideographs.h"
#include "mention/number_code.h"
#include "mention/number_digits.h"
#include "mention/number_figures.h"
#include "mention/number_state.h"
#include "mention/scale.h"
#include "mention/spoken_decimals.h"

namespace gainsay::mention {
namespace {

using lexicon::Attribute;
using lexicon::Kind;
using lexicon::Tag;
using Word = ValueScan::Word;

// Reads on from where it stands; each `take…` moves `end` and says whether it took something.
class NumberReader : NumberState {
 public:
  NumberReader(const ValueScan& scan, uint32_t at, NumberPlace place) : NumberState(scan, at, place) {}

  std::optional<Number> read() {
    if (at_ == place_.skip) before_group_.end = state_.end = ++at_;
    if (!take_first()) return std::nullopt;
    while (take_next()) {
    }
    take_short_tail();
    if (is_lone_formal()) return std::nullopt;
    take_denominator();
    return number();
  }

 private:
  // --- the first element

  bool take_first() {
    if (scan_.is_digits(at_)) return take_first_digits();
    uint64_t kinds = scan_.kinds(at_);
    if ((kinds & ValueScan::bit(Kind::vague)) != 0 && take_vague()) return true;
    if ((kinds & ValueScan::bit(Kind::fraction)) != 0 && take_first_fraction()) return true;
    if (is_figure(scan_, at_) && place_.skip == NumberPlace::kNoSkip) {
      FigureRun run = read_figures(scan_, at_);
      if (run.kind == FigureRun::Kind::none) return false;
      if (run.kind == FigureRun::Kind::string) return take_figures(run);
    }
    return take_word_at(at_);
  }

  bool take_figures(const FigureRun& run) {
    state_.scale.number(run.value);
    state_.figures = true;
    state_.significant = static_cast<uint8_t>(run.end - at_);
    take(run.end, Last::digits);
    return true;
  }

  bool take_first_digits() {
    if (!place_.after_currency && !place_.joined && code_before(scan_, at_)) return false;
    Digits digits = first_digits();
    if (!digits.valid || list_number(scan_, at_, digits.end)) return false;
    if (slash_follows(digits.end)) return take_slash();
    if (code_after(scan_, digits.end)) return false;
    accept_digits(digits);
    return true;
  }

  Digits first_digits() const {
    Digits digits = read_digits(scan_, at_);
    bool money = place_.after_currency || scan_.word(digits.end, Kind::currency);
    bool regroup = digits.ambiguous && money && !scan_.word(digits.end, Kind::magnitude);
    return regroup ? read_digits(scan_, at_, true) : digits;
  }

  void accept_digits(const Digits& digits) {
    state_.scale.number(digits.value);
    state_.end = digits.end;
    state_.last = Last::digits;
    state_.significant = std::max(state_.significant, digits.significant);
    state_.digits = true;
    state_.decimal |= digits.decimal;
    state_.ambiguous |= digits.ambiguous;
    ++state_.words;
  }

  // The fraction "3/4" that begins at `at`; nothing where it is a date, a ratio (24/7) or a code.
  std::optional<Decimal> slash_value(uint32_t at, uint32_t& end) const {
    if (!scan_.is_digits(at) || !slash_follows(at + 1) || slash_follows(at + 3)) return std::nullopt;
    Digits upper = read_digits(scan_, at), lower = read_digits(scan_, at + 2);
    bool plain = upper.valid && lower.valid && upper.end == at + 1 && lower.end == at + 3;
    if (!plain || upper.value.is_zero() || !(upper.value < lower.value)) return std::nullopt;
    bool usual =
        upper.value == Decimal(1) || !(Decimal(10) < lower.value) || lower.value.significant_digits() == 1;  // not 9/11
    if (!usual || Decimal(1000) < lower.value || code_after(scan_, at + 3)) return std::nullopt;
    end = at + 3;
    return upper.value / lower.value;
  }

  bool slash_follows(uint32_t at) const {
    return scan_.mark(at, U'/') && scan_.glued(at) && scan_.glued(at + 1) && scan_.is_digits(at + 1);
  }

  bool take_slash() {
    uint32_t end = 0;
    std::optional<Decimal> value = slash_value(at_, end);
    if (!value) return false;
    state_.scale.number(*value);
    take(end, Last::fraction);
    state_.digits = state_.fraction = true;
    state_.significant = 1;
    return true;
  }

  // "более тысячи": behind a bound the plural of a rough size is the singular of an exact one, where both are written
  // alike.
  bool is_one_bounded(const Word& vague) const {
    bool counts = scan_.word(vague.first, Kind::magnitude) || scan_.word(vague.first, Kind::collective);
    return counts && scan_.before(vague.first, Kind::hedge);
  }

  bool take_vague() {
    Word vague = scan_.word(at_, Kind::vague);
    if (is_one_bounded(vague)) return false;
    Word number = scan_.word(at_, Kind::number);
    if (number && number.size() > vague.size()) return false;
    if (vague.entry->id == "counting" && !scan_.word(vague.end, Kind::collective)) return false;  // 几, 数
    state_.scale.number(vague.entry->value);
    state_.vague = true;
    take(vague.end, Last::vague);
    return true;
  }

  bool take_first_fraction() {
    Word fraction = scan_.word(at_, Kind::fraction);
    if (fraction.entry->value.is_zero() || !(fraction.entry->value < Decimal(1))) return false;
    if (scan_.before(at_, Kind::ordinal)) return false;  // the second half, the first quarter
    if (has_other_sense(fraction) && !amount_follows(fraction.end)) return false;
    if (is_ordinal_too(fraction) && noun_follows(scan_, fraction.end)) return false;
    if (past_longer_word(scan_, at_, fraction.end) != at_) return false;  // 半导体
    state_.scale.number(fraction.entry->value);
    state_.fraction = true;
    state_.significant = 1;
    take(fraction.end, Last::fraction);
    return true;
  }

  // The word is a function word or a stretch of time as well: meio, quarter.
  bool has_other_sense(const Word& fraction) const {
    if (fraction.size() > 1) return false;
    return (scan_.kinds(fraction.first) & (ValueScan::bit(Kind::stopword) | ValueScan::bit(Kind::time_unit))) != 0;
  }

  // "a third", "un quinto", "ein viertes": also the third man, the fifth suspect.
  bool is_ordinal_too(const Word& fraction) const {
    return fraction.size() > 1 && (scan_.kinds(fraction.end - 1) & ValueScan::bit(Kind::ordinal)) != 0;
  }

  // A magnitude or unit stands here, or behind "of": what only a number can have.
  bool amount_follows(uint32_t at) const {
    constexpr Kind kKinds[] = {Kind::magnitude, Kind::collective, Kind::unit,
                               Kind::time_unit, Kind::percent,    Kind::percentage_point};
    uint64_t wanted = 0;
    for (Kind kind : kKinds) wanted |= ValueScan::bit(kind);
    if (scan_.hyphen(at)) ++at;
    return (scan_.kinds(at) & wanted) != 0;
  }

  // --- what may follow

  bool take_next() {
    if (state_.last == Last::nothing) return false;
    uint32_t at = state_.end;
    if (at == place_.skip) state_.end = ++at;
    if (scan_.hyphen(at) && !scan_.is_digits(at + 1)) ++at;
    if (take_bound(at)) return true;
    if (take_decimal_word(at) || take_fraction(at) || take_word_at(at)) return true;
    if (at != state_.end) return take_after_and(at);
    if (take_more_digits(at) || take_after_and(at)) return true;
    bool loose =
        state_.last == Last::vague || state_.last == Last::fraction || (state_.vague && state_.last == Last::magnitude);
    uint32_t past = loose ? scan_.past_of(at) : at;
    return past != at && take_scaling(past);
  }

  bool take_after_and(uint32_t at) {
    Word conjunction = scan_.word(at, Kind::conjunction, Tag::and_);
    if (!conjunction || place_.stop_at_and) return false;
    uint32_t next = scan_.hyphen(conjunction.end) ? conjunction.end + 1 : conjunction.end;  // vingt-et-un
    return take_fraction_added(next) || take_part_of_magnitude(next) || take_parts_added(next) ||
           take_number_after_and(next);
  }

  bool take_number_after_and(uint32_t at) {
    if (is_ideograph(scan_, at - 1)) return false;  // 三百和五 are two numbers
    bool in_words = state_.last == Last::word || state_.last == Last::magnitude;
    if (!in_words || state_.vague || state_.decimal) return false;
    State saved = state_;
    if ((take_word_at(at) || take_more_digits(at)) && state_.words == saved.words + 1) return true;
    state_ = saved;
    return false;
  }

  // A number word or a magnitude, whichever fits.
  bool take_word_at(uint32_t at) {
    if (take_scaling(at)) return true;
    Word word = scan_.word(at, Kind::number);
    Decimal value = word ? numeral_value(scan_, word) : Decimal();
    if (!word || value.is_negative()) return false;
    if (is_ideograph(scan_, at) && !ideograph_fits(word)) return false;
    if (state_.last == Last::digits || state_.last == Last::fraction || state_.decimal) return false;
    State saved = state_;
    if (!state_.scale.number(value)) return false;
    if (!saved.scale.has_group()) before_group_ = saved;
    take(word.end, Last::word);
    state_.significant = std::max<uint8_t>(state_.significant, static_cast<uint8_t>(value.significant_digits()));
    return true;
  }

  bool take_scaling(uint32_t at) {
    for (Kind kind : {Kind::magnitude, Kind::collective}) {
      Word word = scan_.word(at, kind);
      if (word && may_scale(word) && scale(word)) return true;
    }
    return false;
  }

  bool may_scale(const Word& word) {
    if (word.tagged(Tag::suffix)) return suffix_holds(word);
    if (is_ideograph(scan_, word.first)) {
      if (!ideograph_fits(word) || longer_unit(word)) return false;
      if (word.entry->kind == Kind::collective) return state_.last != Last::nothing && measures(word);
    }
    if (state_.last == Last::nothing) return stands_alone(word);
    if (scan_.word(word.first, Kind::subunit) && !multiplies_hundred()) return false;
    if (word.entry->kind == Kind::magnitude && word.tagged(Tag::suffix)) return false;
    return true;
  }

  // "cinq cents" are five hundred; "12 cents" and "quarante-cinq cents" are money.
  bool multiplies_hundred() const { return state_.last == Last::word && state_.scale.group() < Decimal(20); }

  // A magnitude without a number: "a million", "тысяча", "десяток"; not the second word of something longer.
  bool stands_alone(const Word& word) const {
    return word.entry->kind == Kind::collective || !scan_.word(word.first, Kind::vague) || is_one_bounded(word);
  }

  bool scale(const Word& word) {
    State saved = state_;
    bool collective = word.entry->kind == Kind::collective && saved.last != Last::nothing;
    if (collective) {
      state_.scale.collect(word.entry->value);
      state_.measured = word.entry->value == Decimal(1);
    } else if (!state_.scale.magnitude(word.entry->value)) {
      bool grouped = state_.last == Last::word && before_group_.last != Last::nothing;
      if (grouped) state_ = before_group_;  // "one hundred [and] two hundred": the two was not ours
      return false;
    }
    if (saved.last == Last::nothing) state_.significant = 1;
    take(word.end, Last::magnitude);
    state_.scaled = true;
    before_group_ = state_;
    return true;
  }

  // Short signs of magnitude stand right after digits; single letters are glued to them or belong to an amount of
  // money.
  bool suffix_holds(const Word& word) const {
    if (state_.last != Last::digits) return false;
    const lexicon::Token& token = scan_.token(word.first);
    bool letter = word.size() == 1 && utf8::count(scan_.text(word.first)) == 1;
    if (word.first != state_.end || (scan_.glued(word.end) && scan_.is_digits(word.end))) return false;
    bool money = place_.after_currency || scan_.word(word.end, Kind::currency);
    if (money) return true;
    if (unit_competes(word)) return false;
    if (!letter) return true;
    if (!scan_.glued(word.first)) return false;
    bool only_money = !scan_.lexicon().attribute(word.id, Attribute::units).empty();
    return !only_money || (state_.decimal && token.capitalised);
  }

  // "4.5m homes", "3m people", "2.5m tonnes": what stands here is counted, not long.
  bool counted_follows(uint32_t at) const {
    if (!scan_.is_word(at) || scan_.glued(at)) return false;
    if (at_ > scan_.first() && scan_.article(at_ - 1)) return false;  // a 3.5m wall
    if (scan_.word(at, Kind::unit, Tag::word)) return true;
    Word people = scan_.word(at, Kind::concept_, Tag::role);
    if (people && !scan_.lexicon().attribute(people.id, Attribute::units).empty()) return true;
    Word counted = scan_.longest(at, [this](const Word& word) {
      return word.entry->kind == Kind::concept_ && !scan_.lexicon().attribute(word.id, Attribute::counted).empty();
    });
    return static_cast<bool>(counted);
  }

  // "5 mm" are millimetres, "3 m" metres, unless money is told.
  bool unit_competes(const Word& word) const {
    Word unit = scan_.word(word.first, Kind::unit);
    return unit && unit.size() >= word.size() && scan_.holds(unit) && !counted_follows(word.end);
  }

  bool take_more_digits(uint32_t at) {
    bool after_ideograph = scan_.glued(at) && is_ideograph(scan_, at - 1) && !state_.measured;
    bool placed = after_ideograph && state_.last == Last::word && state_.scale.group().is_zero();  // 1千零20
    if ((state_.last != Last::magnitude && !placed) || !scan_.is_digits(at) || state_.vague) return false;
    if (scan_.glued(at) && !after_ideograph) return false;
    Digits digits = read_digits(scan_, at);
    Decimal magnitude = state_.scale.lowest_magnitude();
    bool fits = digits.valid && !digits.decimal && digits.value < magnitude && !code_after(scan_, digits.end);
    if (!fits) return false;
    Word next = scan_.word(digits.end, Kind::magnitude);
    bool scaled = next && next.entry->value < magnitude;
    if (next && !scaled && !placed) return false;
    if (!scaled && !placed && (Decimal(1000) < magnitude || after_ideograph)) {
      return after_ideograph && take_short_digit(digits);
    }
    before_group_ = state_;
    accept_digits(digits);
    return true;
  }

  // --- fractions and decimals

  bool take_fraction(uint32_t at) {
    Word fraction = scan_.word(at, Kind::fraction);
    if (!fraction || fraction.entry->value.is_zero()) {
      uint32_t end = 0;
      bool mixed = state_.last == Last::digits && !state_.decimal && !state_.scaled && scan_.is_digits(at);
      std::optional<Decimal> value = mixed ? slash_value(at, end) : std::nullopt;
      return value && add_fraction(*value, end);
    }
    bool parts = (scan_.kinds(at) & ValueScan::bit(Kind::ordinal)) != 0;  // tres cuartas partes
    bool added =
        (fraction.size() > 1 && !parts) || !scan_.is_word(at);  // "два с половиной", "2 ½" against "two thirds"
    if (added) return !smaller_magnitude_at(fraction.end) && add_fraction(fraction.entry->value, fraction.end);
    if (state_.decimal || state_.scaled || state_.vague || !part_may_follow(fraction)) return false;
    if (!state_.scale.times(fraction.entry->value)) return false;
    state_.fraction = true;
    take(fraction.end, Last::fraction);
    return true;
  }

  // "three quarters of an hour", but not "the first three quarters of the year".
  bool part_may_follow(const Word& fraction) const {
    if (!has_other_sense(fraction) || scan_.hyphen(fraction.first - 1)) return true;
    bool loose = scan_.past_of(fraction.end) != fraction.end || amount_follows(fraction.end);
    return loose && !scan_.before(at_, Kind::ordinal) && state_.scale.group() < Decimal(4);
  }

  // "um trilhão e meio milhão": the half is of the smaller magnitude that follows.
  bool take_part_of_magnitude(uint32_t at) {
    Word count = scan_.word(at, Kind::number);
    Word fraction = scan_.word(count ? count.end : at, Kind::fraction);
    if (!fraction || fraction.size() > 1 || !(Decimal(0) < fraction.entry->value) ||
        !smaller_magnitude_at(fraction.end))
      return false;
    State saved = state_;
    if (!state_.scale.number(count ? count.entry->value * fraction.entry->value : fraction.entry->value)) return false;
    before_group_ = saved;
    take(fraction.end, Last::fraction);
    return true;
  }

  bool smaller_magnitude_at(uint32_t at) const {
    Word magnitude = scan_.word(at, Kind::magnitude, Tag::word);
    return magnitude && magnitude.entry->value < state_.scale.lowest_magnitude();
  }

  // After "and": a half, three quarters.
  bool take_fraction_added(uint32_t at) {
    if (state_.last == Last::vague || state_.last == Last::fraction || state_.decimal) return false;
    Word fraction = scan_.word(at, Kind::fraction);
    if (fraction && !fraction.entry->value.is_zero()) {
      return !smaller_magnitude_at(fraction.end) && add_fraction(fraction.entry->value, fraction.end);
    }
    Word count = scan_.word(at, Kind::number);
    Word part = count ? scan_.word(count.end, Kind::fraction) : Word{};
    if (!part || part.entry->value.is_zero() || part.size() > 1 || smaller_magnitude_at(part.end)) return false;
    return add_fraction(count.entry->value * part.entry->value, part.end);
  }

  // "three point one four", "cinco vírgula vinte e cinco"; a fraction of value 0 is the word for the separator.
  bool take_decimal_word(uint32_t at) {
    Word point = scan_.word(at, Kind::fraction);
    bool fits = point && point.entry->value.is_zero() && point.entry->id.empty() && !state_.decimal &&
                !state_.fraction && !state_.vague;
    if (!fits || place_.whole || (is_ideograph(scan_, at) && (state_.last == Last::digits || state_.measured)))
      return false;
    std::optional<SpokenDecimals> decimals = read_spoken_decimals(scan_, point.end);
    if (!decimals || (!state_.scale.has_group() && !state_.scale.number(Decimal(0)))) return false;
    if (!state_.scale.fraction(Decimal(decimals->digits, -decimals->places))) return false;
    state_.significant = static_cast<uint8_t>(state_.significant + decimals->places);
    state_.decimal = true;
    take(decimals->end, Last::word);
    return true;
  }

  std::optional<Number> number() const {
    Number out;
    out.first = at_;
    out.end = state_.end;
    out.value = state_.scale.total();
    out.factor = state_.scale.factor();
    out.significant = state_.vague ? uint8_t{0} : std::max<uint8_t>(state_.significant, 1);
    out.digits = state_.digits;
    out.decimal = state_.decimal;
    out.vague = state_.vague;
    out.part = state_.fraction && !state_.scaled;
    out.ambiguous = state_.ambiguous;
    bool word = state_.last == Last::word || (state_.measured && state_.words == 2 && !state_.digits);
    out.lone_one = state_.words <= 2 && word && out.value == Decimal(1) && state_.bound == Tag::none;
    out.bound = state_.bound;
    out.loose_end = state_.last == Last::magnitude || state_.last == Last::vague || state_.last == Last::fraction;
    return out;
  }
};

}  // namespace

std::optional<Number> read_number(const ValueScan& scan, uint32_t at, NumberPlace place) {
  if (!scan.has(at)) return std::nullopt;
  return NumberReader(scan, at, place).read();
}

Decimal numeral_value(const ValueScan& scan, const Word& word) {
  if (word.entry->id != lexicon::NumeralCompounds::kId) return word.entry->value;
  const SentenceView& view = scan.view();
  auto compound = lexicon::compound_value(view.vocabulary, scan.token(word.first).word, view.language);
  return compound ? compound->value : Decimal();
}

bool noun_follows(const ValueScan& scan, uint32_t at) {
  constexpr Kind kGrammar[] = {
      Kind::stopword,   Kind::conjunction,      Kind::negation,   Kind::change_word, Kind::hedge,
      Kind::range_word, Kind::date_preposition, Kind::comparison, Kind::pronoun,     Kind::determiner,
      Kind::per,        Kind::multiplier,       Kind::offset,     Kind::relative_day};
  uint64_t grammar = 0;
  for (Kind kind : kGrammar) grammar |= ValueScan::bit(kind);
  return scan.is_word(at) && (scan.kinds(at) & grammar) == 0;
}

uint32_t past_digits(const ValueScan& scan, uint32_t at) {
  Digits digits = read_digits(scan, at);
  uint32_t code = past_code(scan, at);
  return std::max(digits.end, code);
}

}  // namespace gainsay::mention
