#include "mention/range.h"

#include <utility>

#include "mention/date_finder.h"
#include "mention/multiplier.h"
#include "mention/number_figures.h"

namespace gainsay::mention {
namespace {

using lexicon::Kind;
using lexicon::Tag;
using Word = ValueScan::Word;

uint32_t past_word(const ValueScan& scan, uint32_t at, RangeOpening opening) {
  Tag wanted = opening == RangeOpening::between ? Tag::and_ : Tag::to;
  Word word = scan.word(at, Kind::range_word, wanted);
  return word ? word.end : at;
}

// "three or four": the next whole number.
uint32_t past_or(const ValueScan& scan, const Amount& low) {
  Word word = scan.word(low.end, Kind::conjunction, Tag::or_);
  if (!word || low.has_unit || !low.value.is_integer()) return low.end;
  std::optional<Amount> high = read_amount(scan, word.end);
  bool next = high && high->number.value == low.value + Decimal(1) && high->number.digits == low.number.digits;
  return next ? word.end : low.end;
}

Word closing_word(const ValueScan& scan, uint32_t at) {
  Word word = scan.word(at, Kind::range_word, Tag::between);
  return word && word.entry->id == "after" ? word : Word{};
}

// The "and" of a range that is named behind it: 10与20之间.
uint32_t past_closed_and(const ValueScan& scan, uint32_t at) {
  Word word = scan.word(at, Kind::range_word, Tag::and_);
  std::optional<Amount> high = word ? read_amount(scan, word.end) : std::nullopt;
  return high && closing_word(scan, high->end) ? word.end : at;
}

// Past the dash or word that joins the two ends; the end of `low` itself where there is none.
uint32_t past_connector(const ValueScan& scan, const Amount& low, RangeOpening opening) {
  uint32_t at = low.end;
  if (scan.mark(at, U'-') && scan.glued(at)) {  // 8- to 16-metre, 10-to-15-year
    uint32_t past = past_word(scan, at + 1, opening);
    if (past != at + 1) return scan.hyphen(past) ? past + 1 : past;
  }
  bool even = scan.has(at) && scan.token(at).space_before == (scan.has(at + 1) && scan.token(at + 1).space_before);
  if ((scan.dash(at) || scan.mark(at, U'~') || scan.mark(at, U'…')) && even) return at + 1;
  uint32_t past = past_word(scan, at, opening);
  if (past == at && opening == RangeOpening::between) past = past_word(scan, at, RangeOpening::from);
  if (past == at && opening != RangeOpening::between) past = past_closed_and(scan, at);
  return past == at && opening == RangeOpening::none ? past_or(scan, low) : past;
}

Word opening_word(const ValueScan& scan, uint32_t at) {
  for (Tag tag : {Tag::from, Tag::between}) {
    Word word = scan.before(at, Kind::range_word, tag);
    if (word && word.entry->id != "after") return word;
  }
  bool article = at > scan.first() && scan.article(at - 1);
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

// From a larger to a smaller value; or behind a word of change, at once or (value 1: "с") at some distance.
bool is_move(const ValueScan& scan, const Word& opener, const Range& range) {
  Decimal high = range.high.number.value / range.high.number.factor,
          low = range.low.number.value / range.low.number.factor;
  bool same_scale = range.high.number.factor == range.low.number.factor || low < high * Decimal(10);
  bool falls = high < low && same_scale && !range.high.value.is_negative();
  if (falls || opener.entry->id == "move") return true;  // "passou de 8 para 10"
  constexpr uint32_t kClose = 3;
  if (!opener.entry->value.is_zero()) return change_told_near(scan, range.first, range.end);
  return change_told_before(scan, range.first, kClose);
}

// "by 8.4 % to 1.25 billion": a share, and what is no share.
bool is_share_and_count(const Amount& share, const Amount& count) {
  bool percent = share.kind == ValueKind::percent || share.kind == ValueKind::percentage_point;
  return percent && !count.has_unit && !(count.number.factor == Decimal(1));
}

}  // namespace

RangeOpening opening_before(const ValueScan& scan, uint32_t at) {
  Word word = opening_word(scan, at);
  if (!word) return RangeOpening::none;
  return word.tagged(Tag::from) ? RangeOpening::from : RangeOpening::between;
}

std::optional<Range> read_pair(const ValueScan& scan, uint32_t at) {
  uint32_t second = second_of_pair(scan, at);
  if (second == 0) return std::nullopt;
  std::optional<Amount> low = read_amount(scan, at, {.skip = second});
  std::optional<Amount> high = read_amount(scan, at, {.skip = second - 1});
  if (!low || !high || low->end != high->end || !(low->value < high->value)) return std::nullopt;
  low->first = high->first = at;
  return Range{*low, *high, at, high->end};
}

std::optional<Range> read_range(const ValueScan& scan, const Amount& low, RangeOpening opening) {
  uint32_t next = past_connector(scan, low, opening);
  if (next == low.end || low.at_least) return std::nullopt;
  std::optional<Amount> high = read_amount(scan, next, {.joined = true});
  if (Word article = high ? Word{} : scan.article(next)) high = read_amount(scan, article.end);
  if (!high || is_date(scan, *high) || is_share_and_count(low, *high)) return std::nullopt;
  Range out{low, *high, low.first, high->end};
  Word opener = opening_word(scan, low.first);
  if (opener) out.first = opener.first;
  out.moved = opening == RangeOpening::from && !scan.dash(low.end) && is_move(scan, opener, out);
  share(out.high, out.low, out.moved);
  if (!out.high.has_unit) share(out.low, out.high);
  if (out.moved) return commensurable(out.low, out.high) ? std::optional(out) : std::nullopt;
  bool turned = out.high.value < out.low.value && out.low.value.is_negative() && out.high.value.is_negative();
  if (turned) std::swap(out.low.value, out.high.value);  // from -18 °C to -34 °C
  if (!fits(out.low, out.high, opening != RangeOpening::none)) return std::nullopt;
  return out;
}

}  // namespace gainsay::mention
