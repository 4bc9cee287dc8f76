#include "mention/percent.h"

namespace gainsay::mention {
namespace {

using lexicon::Kind;

struct Sort {
  Kind word;
  ValueKind kind;
  Decimal size;
};

}  // namespace

std::optional<Percent> percent_at(const ValueScan& scan, uint32_t at) {
  const Sort sorts[] = {{Kind::percentage_point, ValueKind::percentage_point, 1},
                        {Kind::basis_point, ValueKind::basis_point, 1},
                        {Kind::percent, ValueKind::percent, 1},
                        {Kind::permille, ValueKind::percent, Decimal(1, -1)}};
  std::optional<Percent> best;
  for (const Sort& sort : sorts) {
    ValueScan::Word word = scan.word(at, sort.word);
    if (word && (!best || word.end > best->end)) best = Percent{sort.kind, word.end, sort.size};
  }
  return best;
}

}  // namespace gainsay::mention
