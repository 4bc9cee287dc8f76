#include "mention/multiplier.h"

#include <algorithm>

namespace gainsay::mention {
namespace {

using lexicon::Kind;
using lexicon::Tag;
using Word = ValueScan::Word;

constexpr uint32_t kNear = 9;  // tokens

bool less_follows(const ValueScan& scan, uint32_t at) {
  return scan.word(at, Kind::change_word, Tag::down) || scan.word(at, Kind::comparison, Tag::below);
}

bool more_follows(const ValueScan& scan, uint32_t at) {
  return scan.word(at, Kind::change_word, Tag::up) || scan.word(at, Kind::comparison);
}

Multiplier turned(const ValueScan& scan, Decimal factor, uint32_t end, bool falling) {
  if (factor.is_zero() || !(falling || less_follows(scan, end)) || factor < Decimal(1)) return {factor, end, false};
  return {Decimal(1) / factor, end, true};
}

// A verb or noun of change; comparatives (value 1: more, ниже) only tell a change behind the number. Those of the value
// -1 (raised, cut) need a "to" or "by", as "raised $5 million" tells no rise.
bool is_change(const ValueScan& scan, uint32_t at, Tag tag) {
  Word word = scan.word(at, Kind::change_word, tag);
  bool compound = scan.glued(at) && scan.mark(at - 1, U'-');  // start-up
  return word && !(Decimal(0) < word.entry->value) && !compound;
}

bool told_before(const ValueScan& scan, uint32_t first, Tag tag, uint32_t words = kNear) {
  uint32_t low = first - std::min(first - scan.first(), words);
  for (uint32_t at = low; at < first; ++at) {
    if (is_change(scan, at, tag)) return true;
  }
  return false;
}

// The change that the factor at `first` belongs to is a fall: told before it in its own clause, and no rise there.
bool falls_before(const ValueScan& scan, uint32_t first) {
  uint32_t words = 0;
  bool comma = false;
  for (uint32_t at = first; at > scan.first() && words < kNear; ++words) {
    --at;
    comma |= scan.mark(at, U',') || scan.mark(at, U';');
    if (comma && scan.is_digits(at)) break;
  }
  return told_before(scan, first, Tag::down, words) && !told_before(scan, first, Tag::up, words);
}

bool told_after(const ValueScan& scan, uint32_t end, Tag tag) {
  return static_cast<bool>(scan.word(end, Kind::change_word, tag));
}

}  // namespace

bool change_told_before(const ValueScan& scan, uint32_t first, uint32_t words) {
  return told_before(scan, first, Tag::up, words) || told_before(scan, first, Tag::down, words);
}

bool change_told_near(const ValueScan& scan, uint32_t first, uint32_t end) {
  for (Tag tag : {Tag::up, Tag::down}) {
    if (told_before(scan, first, tag) || told_after(scan, end, tag)) return true;
  }
  return false;
}

std::optional<Multiplier> multiplier_at(const ValueScan& scan, uint32_t at) {
  for (Tag tag : {Tag::verb, Tag::adverb}) {
    Word word = scan.word(at, Kind::multiplier, tag);
    if (!word || word.entry->value == Decimal(1)) continue;
    bool falling = tag == Tag::adverb && falls_before(scan, at);
    return turned(scan, word.entry->value, word.end, falling);
  }
  return std::nullopt;
}

std::optional<Multiplier> multiplier_after(const ValueScan& scan, const Number& number) {
  uint32_t at = number.end;
  if (scan.hyphen(at)) ++at;
  bool falling = falls_before(scan, number.first);
  Word always = scan.word(at, Kind::multiplier, Tag::adverb);
  if (always && always.entry->value == Decimal(1)) {
    if (scan.glued(always.end) && (scan.is_digits(always.end) || scan.is_word(always.end))) return std::nullopt;
    return turned(scan, number.value, always.end, falling);
  }
  Word times = scan.word(at, Kind::multiplier, Tag::times);
  if (!times || times.entry->value.is_zero()) return std::nullopt;
  Word before = scan.before(number.first, Kind::multiplier, Tag::times);
  bool preposition = before && before.entry->value.is_zero();  // the data's mark of "в" in "в 2 раза"
  bool compared = more_follows(scan, times.end) || less_follows(scan, times.end);
  bool changed = change_told_near(scan, number.first, times.end);
  if (!preposition && !compared && !changed) return std::nullopt;
  return turned(scan, number.value, times.end, falling);
}

}  // namespace gainsay::mention
