#include "claim/facets.h"

#include <algorithm>

#include "base/hash.h"

namespace gainsay::claim {
namespace {

using lexicon::Token;
using lexicon::TokenKind;
using mention::NameKind;
using mention::NameMention;

constexpr double kPhraseReach = 4;  // tokens
constexpr int64_t kTelling = 13;    // smaller numbers meet by chance

// Reads what a sentence has to offer as facets, once for all its claims.
class ItemReader {
 public:
  explicit ItemReader(const Reading& reading) : reading_(reading), out_(reading.facet_items) {}

  void read() {
    out_.clear();
    for (const NameMention& name : reading_.mentions.names) {
      Facet::Kind kind = name.kind == NameKind::code ? Facet::Kind::code : Facet::Kind::entity;
      add({kind, kUnknown, name.key, name.entry, name.span}, name.first, name.end, true);
    }
    for (const auto& item : reading_.mentions.concepts) {
      add({Facet::Kind::concept_, kUnknown, concept_key(item.entry), item.entry, item.span}, item.first, item.end,
          false);
    }
    add_words();
    add_values();
    for (const Facet& facet : reading_.discourse.background) add(facet, 0, 0, false);
    out_.ready = true;
  }

 private:
  static constexpr Facet::Place kUnknown = Facet::Place::sentence;

  void add(const Facet& facet, uint32_t first, uint32_t end, bool may_be_value) {
    out_.items.push_back({facet, first, end, group_of(facet.key), may_be_value});
  }

  uint32_t group_of(uint64_t key) {
    for (const FacetItem& known : out_.items) {
      if (known.facet.key == key) return known.group;
    }
    return out_.group_count++;
  }

  // Words that the lexicon does not know, by what travels between languages: their skeleton.
  void add_words() {
    for (uint32_t at = reading_.view.first_token; at < reading_.view.end_token; ++at) {
      const Token& token = reading_.article().tokens[at];
      if (token.kind != TokenKind::word || !reading_.view.hits.at(at - reading_.view.first_token).empty()) continue;
      if (covered(at)) continue;
      uint64_t key = reading_.skeletons.word(token.word);
      if (key == 0) continue;
      add({Facet::Kind::word, kUnknown, key, lexicon::kNoEntry, token.span()}, at, at + 1, false);
    }
  }

  // The sentence's other amounts: two texts that give the same two figures in one breath speak of one thing.
  void add_values() {
    static const uint64_t kSeed = hash_of("value");
    for (const mention::Value& value : reading_.mentions.values) {
      bool telling = value.min && value.kind != mention::ValueKind::date && value.min->abs() >= Decimal(kTelling);
      if (!telling) continue;
      uint64_t number = mix(static_cast<uint64_t>(value.min->mantissa()), static_cast<uint64_t>(value.min->exponent()));
      add({Facet::Kind::value, kUnknown, mix(kSeed, number), lexicon::kNoEntry, value.span}, value.first, value.end,
          true);
    }
  }

  bool covered(uint32_t at) const {
    auto covers = [at](const auto& item) { return item.first <= at && at < item.end; };
    return std::any_of(reading_.mentions.names.begin(), reading_.mentions.names.end(), covers) ||
           std::any_of(reading_.mentions.concepts.begin(), reading_.mentions.concepts.end(), covers) ||
           std::any_of(reading_.mentions.values.begin(), reading_.mentions.values.end(), covers);
  }

  const Reading& reading_;
  FacetItems& out_;
};

// Places the sentence's items about one claim at tokens [first, end).
class FacetPlacer {
 public:
  FacetPlacer(const Reading& reading, uint32_t first, uint32_t end)
      : reading_(reading), items_(reading.facet_items), first_(first), end_(end) {}

  std::vector<Facet> place() {
    items_.nearest.assign(items_.group_count, nullptr);
    for (FacetItem& item : items_.items) consider(item);
    std::vector<Facet> out;
    out.reserve(items_.group_count + 1);  // and the subject carried over
    for (const Facet* facet : items_.nearest) {
      if (facet != nullptr) out.insert(std::upper_bound(out.begin(), out.end(), *facet, stands_before), *facet);
    }
    return out;
  }

 private:
  static bool stands_before(const Facet& a, const Facet& b) {
    return std::pair(a.place, a.span) < std::pair(b.place, b.span);
  }

  void consider(FacetItem& item) {
    if (item.may_be_value && item.first < end_ && first_ < item.end) return;
    if (item.end > 0) item.facet.place = place_of(item.first, item.end);
    const Facet*& nearest = items_.nearest[item.group];
    if (nearest == nullptr || item.facet.place < nearest->place) nearest = &item.facet;
  }

  Facet::Place place_of(uint32_t first, uint32_t end) const {
    bool before = end <= first_;
    double distance = before ? reading_.clauses.distance(end - 1, first_) : reading_.clauses.distance(end_ - 1, first);
    if (distance <= kPhraseReach) return Facet::Place::phrase;
    return reading_.clauses.same(first, first_) ? Facet::Place::clause : Facet::Place::sentence;
  }

  const Reading& reading_;
  FacetItems& items_;
  uint32_t first_, end_;
};

}  // namespace

std::vector<Facet> find_facets(const Reading& reading, uint32_t first, uint32_t end) {
  if (!reading.facet_items.ready) ItemReader(reading).read();
  return FacetPlacer(reading, first, end).place();
}

std::vector<Facet> background_of(const Reading& reading) {
  std::vector<Facet> facets = find_facets(reading, reading.view.first_token, reading.view.first_token + 1);
  for (Facet& facet : facets) facet.place = Facet::Place::title;
  std::erase_if(facets, [](const Facet& facet) { return facet.kind == Facet::Kind::word; });
  return facets;
}

uint64_t concept_key(lexicon::EntryId entry) {
  static const uint64_t kSeed = hash_of("concept");
  return mix(kSeed, entry);
}

}  // namespace gainsay::claim
