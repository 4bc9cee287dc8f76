#include "mention/share.h"

#include "lexicon/kind_set.h"
#include "mention/ordinal.h"

namespace gainsay::mention {
namespace {

using lexicon::Kind;
using lexicon::Tag;
using Word = ValueScan::Word;

constexpr int kLargestWhole = 1000;

bool plain(const Number& number) {
  return number.value.is_integer() && !number.vague && !number.part && number.value > Decimal(0);
}

// Numbers that are read as the lower half of a fraction: fifths, пятых, décimos.
std::optional<Share> with_ordinal(const ValueScan& scan, const Number& number) {
  if (number.digits) return std::nullopt;
  uint32_t at = scan.hyphen(number.end) ? number.end + 1 : number.end;
  std::optional<Ordinal> lower = ordinal_at(scan, at);
  if (!lower || lower->digits || lower->value < Decimal(3) || !(number.value < lower->value)) return std::nullopt;
  if (scan.word(lower->end, Kind::time_unit)) return std::nullopt;  // one third year
  bool article = number.lone_one && scan.article(number.first);
  if (article && noun_follows(scan, lower->end)) return std::nullopt;  // un cinquième suspect
  return Share{number.value / lower->value, lower->end};
}

// "um doze avos", "três vinte e cinco avos".
std::optional<Share> with_denominator(const ValueScan& scan, const Number& number) {
  std::optional<Number> lower = number.digits ? std::nullopt : read_number(scan, number.end);
  if (!lower || !plain(*lower) || lower->value < Decimal(3)) return std::nullopt;
  Word mark = scan.word(lower->end, Kind::ordinal_mark, "denominator");
  return mark ? std::optional(Share{number.value / lower->value, mark.end}) : std::nullopt;
}

bool whole_fits(const ValueScan& scan, const Number& whole, Decimal multiple) {
  if (!plain(whole) || Decimal(kLargestWhole) < whole.value || whole.value < Decimal(2)) return false;
  if (multiple > Decimal(1) && !(whole.value / multiple).is_integer()) return false;
  constexpr lexicon::KindSet kUnits =
      lexicon::kind_set({Kind::unit, Kind::time_unit, Kind::currency, Kind::percent, Kind::month});
  return (scan.kinds(whole.end) & kUnits) == 0;
}

std::optional<Share> with_whole(const ValueScan& scan, const Number& number) {
  Word per = scan.word(number.end, Kind::per);
  bool noun = !per && number.lone_one && scan.is_word(number.end);  // one room in three
  if (noun) per = scan.word(number.end + 1, Kind::per);
  if (!per) return std::nullopt;
  std::optional<Number> whole = read_number(scan, per.end);
  if (!whole || whole->digits != number.digits || !(number.value < whole->value)) return std::nullopt;
  if (!whole_fits(scan, *whole, per.entry->value)) return std::nullopt;
  bool counts_more = noun && scan.is_word(whole->end) && (scan.kinds(whole->end) & ValueScan::bit(Kind::stopword)) == 0;
  if (counts_more) return std::nullopt;  // one plant in two provinces
  return Share{number.value / whole->value, whole->end};
}

}  // namespace

std::optional<Share> share_of(const ValueScan& scan, const Number& number) {
  if (!plain(number)) return std::nullopt;
  if (std::optional<Share> share = with_ordinal(scan, number)) return share;
  if (std::optional<Share> share = with_denominator(scan, number)) return share;
  return with_whole(scan, number);
}

std::optional<Share> every_nth(const ValueScan& scan, uint32_t at) {
  Word each = scan.word(at, Kind::determiner, Tag::each);
  if (!each || scan.word(each.end, Kind::time_unit)) return std::nullopt;  // per second
  std::optional<Ordinal> nth = ordinal_at(scan, each.end);
  if (!nth || nth->value < Decimal(2) || Decimal(100) < nth->value) return std::nullopt;
  if (scan.word(nth->end, Kind::time_unit)) return std::nullopt;
  return Share{Decimal(1) / nth->value, nth->end};
}

}  // namespace gainsay::mention
