#include "mention/number_figures.h"

#include "mention/ideographs.h"

namespace gainsay::mention {
namespace {

using lexicon::Kind;
using lexicon::kind_bit;

constexpr uint32_t kLongest = 12;  // figures

constexpr lexicon::KindSet kCounted = kind_bit(Kind::unit) | kind_bit(Kind::time_unit) | kind_bit(Kind::currency) |
                                      kind_bit(Kind::percent) | kind_bit(Kind::percentage_point) |
                                      kind_bit(Kind::collective) | kind_bit(Kind::magnitude) |
                                      kind_bit(Kind::multiplier);

int64_t figure_at(const ValueScan& scan, uint32_t at) {
  return scan.word(at, Kind::number).entry->value.to_integer().value_or(0);
}

bool figure_before(const ValueScan& scan, uint32_t at) {
  if (at == scan.first() || !scan.glued(at) || !is_figure(scan, at - 1)) return false;
  bool zero = scan.word(at - 1, Kind::number).entry->value.is_zero();  // 一小时零五分
  return !zero || (at - 1 > scan.first() && is_figure(scan, at - 2));
}

// 两 behind a numeral is the unit of mass.
bool ends_with_unit(const ValueScan& scan, uint32_t at, uint32_t count) {
  uint32_t last = at + count - 1;
  return count == 2 && figure_at(scan, at) != 1 && scan.word(last, Kind::unit) && !scan.word(last + 1, Kind::magnitude);
}

bool follow_each_other(int64_t a, int64_t b) {
  return a > 0 && (b == a + 1 || (a == 3 && b == 5));
}

}  // namespace

FigureRun read_figures(const ValueScan& scan, uint32_t at) {
  if (figure_before(scan, at)) return {FigureRun::Kind::none, {}, at};
  uint32_t count = figure_count(scan, at);
  if (count == 1 || ends_with_unit(scan, at, count)) return {FigureRun::Kind::word, {}, at + 1};
  bool zero = false;
  int64_t value = 0;
  for (uint32_t i = 0; i < count && i < kLongest; ++i) {
    zero |= figure_at(scan, at + i) == 0;
    value = value * 10 + figure_at(scan, at + i);
  }
  bool counted = (scan.kinds(at + count) & kCounted) != 0 && !scan.word(at + count, Kind::magnitude);
  bool string = count >= 3 && count <= kLongest && (zero || count > 3 || counted) && figure_at(scan, at) != 0;
  return {string ? FigureRun::Kind::string : FigureRun::Kind::none, Decimal(value), at + count};
}

uint32_t second_of_pair(const ValueScan& scan, uint32_t at) {
  uint32_t first = at;  // 十七八: the pair may stand behind tens
  while (scan.word(first + 1, Kind::magnitude) && first < at + 6) first += 2;
  if (scan.word(at, Kind::magnitude)) first = at + 1;
  if (!is_figure(scan, first) || figure_count(scan, first) != 2 || figure_before(scan, first)) return 0;
  if (ends_with_unit(scan, first, 2) || !follow_each_other(figure_at(scan, first), figure_at(scan, first + 1)))
    return 0;
  return (scan.kinds(first + 2) & kCounted) != 0 ? first + 1 : 0;
}

}  // namespace gainsay::mention
