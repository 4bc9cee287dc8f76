#include "mention/spoken_decimals.h"

#include "mention/number.h"
#include "mention/number_digits.h"
#include "mention/scale.h"

namespace gainsay::mention {
namespace {

using lexicon::Kind;
using lexicon::Tag;
using Word = ValueScan::Word;

constexpr int32_t kMostPlaces = 9;

// Number words that make one number below a thousand.
bool take_words(const ValueScan& scan, uint32_t& end, Decimal& value) {
  Scale scale;
  uint32_t next = end;
  while (Word word = scan.word(next, Kind::number)) {
    Decimal part = numeral_value(scan, word);
    if (part.is_negative() || !part.is_integer() || !scale.number(part)) break;
    end = next = word.end;
    if (Word conjunction = scan.word(next, Kind::conjunction, Tag::and_)) next = conjunction.end;
  }
  value = scale.total();
  return scale.has_group();
}

// Appends one spoken group: "four", "vinte e cinco", 25.
bool append_group(const ValueScan& scan, SpokenDecimals& out) {
  uint32_t after = out.end;
  Decimal value;
  if (scan.is_digits(out.end)) {
    Digits run = read_digits(scan, out.end);
    if (!run.valid || run.decimal) return false;
    value = run.value;
    after = run.end;
  } else if (!take_words(scan, after, value)) {
    return false;
  }
  constexpr int64_t kPowers[] = {1, 10, 100, 1000};
  int64_t whole = value.to_integer().value_or(kPowers[3]);
  int32_t size = whole < kPowers[1] ? 1 : whole < kPowers[2] ? 2 : 3;
  if (whole >= kPowers[3] || (size > 1 && out.places > 0)) return false;
  out.digits = out.digits * kPowers[size] + whole;
  out.places += size;
  out.end = after;
  return true;
}

// "ноль целых пять сотых": the ordinal says how many places the decimals take.
void take_name_of_places(const ValueScan& scan, SpokenDecimals& out) {
  Word name = scan.word(out.end, Kind::ordinal);
  Decimal value = name ? name.entry->value : Decimal();
  if (!name || value.mantissa() != 1 || value.exponent() < out.places) return;
  out.end = name.end;
  out.places = value.exponent();
}

}  // namespace

std::optional<SpokenDecimals> read_spoken_decimals(const ValueScan& scan, uint32_t at) {
  SpokenDecimals out;
  out.end = at;
  if (Word conjunction = scan.word(at, Kind::conjunction, Tag::and_)) out.end = conjunction.end;  // пять целых и три …
  while (out.places < kMostPlaces && append_group(scan, out)) {
  }
  if (out.places == 0) return std::nullopt;
  take_name_of_places(scan, out);
  return out;
}

}  // namespace gainsay::mention
