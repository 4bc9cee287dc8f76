#include "mention/ideographs.h"

#include "base/utf8.h"

namespace gainsay::mention {
namespace {

using lexicon::Kind;
using lexicon::kind_bit;

constexpr lexicon::KindSet kWords = kind_bit(Kind::entity) | kind_bit(Kind::demonym) | kind_bit(Kind::concept_) |
                                    kind_bit(Kind::stopword) | kind_bit(Kind::pronoun) | kind_bit(Kind::determiner) |
                                    kind_bit(Kind::negation) | kind_bit(Kind::status) | kind_bit(Kind::attribution) |
                                    kind_bit(Kind::comparison) | kind_bit(Kind::change_word);

}  // namespace

bool is_ideograph(const ValueScan& scan, uint32_t at) {
  return scan.has(at) && scan.token(at).kind == lexicon::TokenKind::ideograph;
}

uint32_t past_longer_word(const ValueScan& scan, uint32_t at, uint32_t end) {
  if (!is_ideograph(scan, at) || (scan.kinds(at) & kWords) == 0) return at;
  ValueScan::Word word = scan.longest(
      at, [](const ValueScan::Word& found) { return found.size() > 1 && (kind_bit(found.entry->kind) & kWords) != 0; });
  return word && word.end > end ? word.end : at;
}

bool is_figure(const ValueScan& scan, uint32_t at) {
  constexpr char32_t kFirst = 0x3000;  // 〇 is a letter of its own
  if (!scan.has(at) || utf8::decode(scan.text(at), 0).code < kFirst) return false;
  if (scan.word(at, Kind::number, "formal")) return false;
  ValueScan::Word word = scan.word(at, Kind::number);
  if (!word || word.size() > 1 || !word.entry->id.empty()) return false;
  return !word.entry->value.is_negative() && word.entry->value < Decimal(10);
}

uint32_t figure_count(const ValueScan& scan, uint32_t at) {
  uint32_t count = 0;
  while (is_figure(scan, at + count) && (count == 0 || scan.glued(at + count))) ++count;
  return count;
}

}  // namespace gainsay::mention
