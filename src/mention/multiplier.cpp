#include "mention/multiplier.h"

#include "lexicon/kind_set.h"

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

// "three times the size", "trois fois le prix".
bool measure_follows(const ValueScan& scan, uint32_t at) {
  Word article = scan.article(at);
  return article && scan.word(article.end, Kind::concept_, Tag::measure);
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

// How many of the words before `at` belong to its clause, at most kNear: all up to a comma; where `asides` may stand
// between (fell, says the bank, by a third) up to the number of another clause.
uint32_t clause_before(const ValueScan& scan, uint32_t at, bool asides) {
  bool comma = false;
  for (uint32_t words = 0; words < kNear && at > scan.first(); ++words) {
    --at;
    comma |= scan.mark(at, U',') || scan.mark(at, U';');
    if (comma && (!asides || scan.is_digits(at))) return words;
  }
  return kNear;
}

// The change that the factor at `first` belongs to is a fall: told before it in its own clause, and no rise there.
bool falls_before(const ValueScan& scan, uint32_t first, bool asides) {
  uint32_t words = clause_before(scan, first, asides);
  return told_before(scan, first, Tag::down, words) && !told_before(scan, first, Tag::up, words);
}

// A rise (or fall) is told behind `end`, before its clause ends: "um die Hälfte auf 3 Mio. gestiegen".
bool told_later(const ValueScan& scan, uint32_t end, Tag tag) {
  for (uint32_t at = end; at < end + kNear && scan.has(at) && !scan.mark(at, U',') && !scan.mark(at, U';'); ++at) {
    if (is_change(scan, at, tag)) return true;
  }
  return false;
}

// "by half": what is changed by the share is half again as large where a rise is told, and half as large elsewhere.
Decimal changed_by(const ValueScan& scan, const Word& word) {
  Decimal share = -word.entry->value;
  uint32_t words = clause_before(scan, word.first, false);
  bool up = told_before(scan, word.first, Tag::up, words), down = told_before(scan, word.first, Tag::down, words);
  if (!up && !down) up = told_later(scan, word.end, Tag::up) && !told_later(scan, word.end, Tag::down);
  return up && !down ? Decimal(1) + share : Decimal(1) - share;
}

// "a factor of 3", "multiplié par 3"; of the value -1 what divides: "divisé par 3".
std::optional<Multiplier> factor_of(const ValueScan& scan, const Number& number) {
  Word before = scan.before(number.first, Kind::multiplier, Tag::times);
  if (!before || before.size() < 2 || Decimal(0) < before.entry->value || number.value.is_zero()) return std::nullopt;
  bool counts = scan.is_word(number.end) && (scan.kinds(number.end) & ValueScan::bit(Kind::stopword)) == 0;
  if (counts) return std::nullopt;  // divided by two winners
  if (before.entry->value.is_negative()) return Multiplier{Decimal(1) / number.value, number.end, true};
  return turned(scan, number.value, number.end, falls_before(scan, before.first, false));
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

namespace {

// A word of rise, and not of rising to, stands before the number, hedges and 了 between them allowed: 增长了近三倍.
bool rise_ends_at(const ValueScan& scan, uint32_t at) {
  for (int hedges = 0; hedges < 3; ++hedges) {
    if (scan.before(at, Kind::change_word, Tag::to)) return false;
    if (scan.before(at, Kind::change_word, Tag::up)) return true;
    Word between = scan.before(at, Kind::hedge);
    if (!between) between = scan.before(at, Kind::stopword);
    if (!between) return false;
    at = between.first;
  }
  return false;
}

// Past the words by which a phrase is told to be a verb: "to", "will", "nearly".
uint32_t past_openers(const ValueScan& scan, const Word& word) {
  constexpr lexicon::KindSet kOpeners =
      lexicon::kind_set({Kind::stopword, Kind::status, Kind::hedge, Kind::negation, Kind::date_preposition});
  uint32_t first = word.first;
  while (first + 1 < word.end && (scan.kinds(first) & kOpeners) != 0) ++first;
  return first;
}

std::optional<Multiplier> read_multiplier_at(const ValueScan& scan, uint32_t at) {
  for (Tag tag : {Tag::verb, Tag::adverb}) {
    Word word = scan.word(at, Kind::multiplier, tag);
    if (!word || word.entry->value == Decimal(1) || !scan.in_context(word.id)) continue;  // двукратный чемпион
    if (scan.hyphen(word.end)) return std::nullopt;                                       // to double-check
    if (word.entry->value.is_negative()) return Multiplier{changed_by(scan, word), word.end, false};
    bool rises = static_cast<bool>(scan.word(word.end, Kind::change_word, Tag::up));  // трехкратное увеличение
    bool asides = word.size() == 1;
    return turned(scan, word.entry->value, word.end, tag == Tag::adverb && !rises && falls_before(scan, at, asides));
  }
  return std::nullopt;
}

}  // namespace

std::optional<Multiplier> multiplier_at(const ValueScan& scan, uint32_t at) {
  std::optional<Multiplier> out = read_multiplier_at(scan, at);
  if (!out) return out;
  Word verb = scan.word(at, Kind::multiplier, Tag::verb);
  out->first = verb && verb.end == out->end ? past_openers(scan, verb) : at;
  return out;
}

std::optional<Multiplier> multiplier_after(const ValueScan& scan, const Number& number) {
  uint32_t at = number.end;
  if (scan.hyphen(at)) ++at;
  Word always = scan.word(at, Kind::multiplier, Tag::adverb);
  if (always && always.entry->value == Decimal(1) && scan.in_context(always.id)) {
    if (scan.glued(always.end) && (scan.is_digits(always.end) || scan.is_word(always.end))) return std::nullopt;
    bool added = always.entry->id == "added" && rise_ends_at(scan, number.first);
    return turned(scan, added ? number.value + Decimal(1) : number.value, always.end,
                  falls_before(scan, number.first, true));
  }
  Word times = scan.word(at, Kind::multiplier, Tag::times);
  if (!times || !(Decimal(0) < times.entry->value)) return factor_of(scan, number);
  if (number.lone_one) return std::nullopt;  // once more
  Word before = scan.before(number.first, Kind::multiplier, Tag::times);
  bool preposition = before && before.entry->value.is_zero();  // the data's mark of "в" in "в 2 раза"
  bool compared = more_follows(scan, times.end) || less_follows(scan, times.end) || measure_follows(scan, times.end);
  uint32_t words = clause_before(scan, number.first, preposition);
  bool changed = change_told_before(scan, number.first, words) || told_after(scan, times.end, Tag::up);
  if (!preposition && !compared && !changed) return std::nullopt;
  return turned(scan, number.value, times.end, falls_before(scan, number.first, preposition));
}

}  // namespace gainsay::mention
