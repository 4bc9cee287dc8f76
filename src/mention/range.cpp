#include "mention/range.h"

#include "mention/date_finder.h"
#include "mention/multiplier.h"

namespace gainsay::mention {
namespace {

using lexicon::Kind;
using lexicon::Tag;
using Word = ValueScan::Word;

// Past the dash or word that joins the two ends; `at` itself where there is none.
uint32_t past_connector(const ValueScan& scan, uint32_t at, RangeOpening opening) {
  bool even = scan.has(at) && scan.token(at).space_before == (scan.has(at + 1) && scan.token(at + 1).space_before);
  if ((scan.dash(at) || scan.mark(at, U'~') || scan.mark(at, U'…')) && even) return at + 1;
  Tag wanted = opening == RangeOpening::between ? Tag::and_ : Tag::to;
  Word word = scan.word(at, Kind::range_word, wanted);
  return word ? word.end : at;
}

Word opening_word(const ValueScan& scan, uint32_t at) {
  for (Tag tag : {Tag::from, Tag::between}) {
    if (Word word = scan.before(at, Kind::range_word, tag)) return word;
  }
  bool article = at > scan.first() && scan.filler(at - 1);
  if (!article) return {};
  for (Tag tag : {Tag::from, Tag::between}) {
    if (Word word = scan.before(at - 1, Kind::range_word, tag)) return word;
  }
  return {};
}

bool is_date(const ValueScan& scan, const Amount& amount) {
  if (amount.has_unit || !amount.number.digits) return false;
  return find_date(scan.view(), amount.first).has_value();
}

bool fits(const Amount& low, const Amount& high, bool opened) {
  if (!commensurable(low, high) || !(low.value < high.value)) return false;
  if (low.number.vague != high.number.vague) return false;
  if (low.kind == ValueKind::multiplier || high.kind == ValueKind::multiplier) return low.kind == high.kind;
  return opened || low.number.digits == high.number.digits;
}

}  // namespace

RangeOpening opening_before(const ValueScan& scan, uint32_t at) {
  Word word = opening_word(scan, at);
  if (!word) return RangeOpening::none;
  return word.tagged(Tag::from) ? RangeOpening::from : RangeOpening::between;
}

std::optional<Range> read_range(const ValueScan& scan, const Amount& low, RangeOpening opening) {
  uint32_t next = past_connector(scan, low.end, opening);
  if (next == low.end || low.at_least) return std::nullopt;
  std::optional<Amount> high = read_amount(scan, next);
  if (!high && scan.filler(next)) high = read_amount(scan, next + 1);
  if (!high || is_date(scan, *high)) return std::nullopt;
  Range out{low, *high, low.first, high->end};
  share(out.high, out.low);
  if (!out.high.has_unit) share(out.low, out.high);
  if (!fits(out.low, out.high, opening != RangeOpening::none)) return std::nullopt;
  if (Word word = opening_word(scan, low.first)) out.first = word.first;
  bool moved = opening == RangeOpening::from && change_told_near(scan, out.first, out.end);
  if (moved && !scan.dash(low.end)) return std::nullopt;  // rose from 5 to 7: two values
  return out;
}

}  // namespace gainsay::mention
