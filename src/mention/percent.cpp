#include "mention/percent.h"

#include "mention/ideographs.h"

namespace gainsay::mention {
namespace {

using lexicon::Kind;

struct Sort {
  Kind word;
  ValueKind kind;
  Decimal size;
};

// Tenths (成) and ten-thousandths (万分之) say how large they are.
Decimal size_of(const ValueScan::Word& word, Decimal usual) {
  return word.entry->value.is_zero() ? usual : word.entry->value;
}

}  // namespace

std::optional<Percent> percent_at(const ValueScan& scan, uint32_t at) {
  const Sort sorts[] = {{Kind::percentage_point, ValueKind::percentage_point, 1},
                        {Kind::basis_point, ValueKind::basis_point, 1},
                        {Kind::percent, ValueKind::percent, 1},
                        {Kind::permille, ValueKind::percent, Decimal(1, -1)}};
  std::optional<Percent> best;
  for (const Sort& sort : sorts) {
    ValueScan::Word word = scan.word(at, sort.word);
    if (past_longer_word(scan, at, word ? word.end : at) != at) continue;  // 成功
    if (word && (!best || word.end > best->end)) best = Percent{sort.kind, word.end, size_of(word, sort.size)};
  }
  return best;
}

}  // namespace gainsay::mention
