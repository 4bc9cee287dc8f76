#include "mention/value_scan.h"

#include <algorithm>

namespace gainsay::mention {
namespace {

using lexicon::Attribute;
using lexicon::Hit;
using lexicon::Kind;
using lexicon::Tag;

constexpr uint32_t kLongestPhrase = 6;  // tokens that are looked back for a phrase

}  // namespace

ValueScan::Word ValueScan::word_of(const Hit* hit) const {
  if (hit == nullptr) return {};
  return {&lexicon().entry(hit->entry), hit->entry, first() + hit->first, first() + hit->end};
}

ValueScan::Word ValueScan::find_word(uint32_t at, Kind kind) const {
  return word_of(find_hit(at, kind, [](const Hit&) { return true; }));
}

ValueScan::Word ValueScan::find_word(uint32_t at, Kind kind, Tag tag) const {
  return word_of(find_hit(at, kind, [tag](const Hit& hit) { return hit.tag == tag; }));
}

ValueScan::Word ValueScan::find_word(uint32_t at, Kind kind, std::string_view id) const {
  return word_of(find_hit(at, kind, [this, id](const Hit& hit) { return lexicon().entry(hit.entry).id == id; }));
}

ValueScan::Word ValueScan::find_word_before(uint32_t at, Kind kind) const {
  return word_of(find_hit_before(at, kind, kLongestPhrase, [](const Hit&) { return true; }));
}

ValueScan::Word ValueScan::find_word_before(uint32_t at, Kind kind, Tag tag) const {
  return word_of(find_hit_before(at, kind, kLongestPhrase, [tag](const Hit& hit) { return hit.tag == tag; }));
}

bool ValueScan::inside_phrase(uint32_t at, Kind kind) const {
  if (!has(at)) return false;
  uint32_t low = at - std::min(at - first(), kLongestPhrase);
  for (uint32_t from = low; from <= at; ++from) {
    for (const Hit& hit : hits(from)) {
      uint32_t size = hit.end - hit.first;
      if (size >= 2 && from + size > at && hit.kind == kind) return true;
    }
  }
  return false;
}

bool ValueScan::filler(uint32_t at) const {
  if (!is_word(at)) return false;
  const lexicon::Token& word = token(at);
  constexpr uint32_t kLongest = 3;
  if (word.script != lexicon::Script::latin || word.capitalised || word.end - word.start > kLongest) return false;
  constexpr Kind kNumerals[] = {Kind::magnitude, Kind::ordinal, Kind::unit, Kind::currency};
  uint64_t found = kinds(at);
  return std::none_of(std::begin(kNumerals), std::end(kNumerals),
                      [found](Kind kind) { return (found & bit(kind)) != 0; });
}

ValueScan::Word ValueScan::find_article(uint32_t at) const {
  for (std::string_view id : {"article", "one"}) {
    if (Word found = word(at, Kind::date_preposition, id)) return found;
  }
  return {};
}

uint32_t ValueScan::past_of(uint32_t at) const {
  if (Word of = word(at, Kind::date_preposition, "of")) at = of.end;
  if (mark(at, U'\'') && glued(at)) ++at;  // d'
  Word one = article(at);
  return one ? one.end : at;
}

bool ValueScan::in_context(lexicon::EntryId id) const {
  lexicon::AttributeValues wanted = lexicon().attribute(id, Attribute::context);
  if (wanted.empty()) return true;
  for (uint32_t at = first(); at < end(); ++at) {
    if (!is_word(at)) continue;
    std::string_view spelling = view_.vocabulary.spelling(token(at).word);
    if (wanted.hold(spelling)) return true;
  }
  return false;
}

bool ValueScan::holds(const Word& word) const {
  if (!in_region(word.id)) return false;
  bool unit = word.entry->kind == Kind::unit;
  bool doubtful = !unit || Decimal(0) < word.entry->value || this->word(word.first, Kind::currency);
  return !doubtful || in_context(word.id);
}

bool ValueScan::in_region(lexicon::EntryId id) const {
  lexicon::AttributeValues wanted = lexicon().attribute(id, Attribute::regions);
  if (wanted.empty()) return true;
  std::string_view code = lexicon().languages()[view_.language].code;
  return wanted.hold(code);
}

}  // namespace gainsay::mention
