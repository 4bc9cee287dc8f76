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
constexpr int64_t kTelling = 13;     // smaller numbers meet by chance

class FacetReader {
 public:
  FacetReader(const Reading& reading, uint32_t first, uint32_t end) : reading_(reading), first_(first), end_(end) {}

  std::vector<Facet> read() {
    facets_.reserve(reading_.mentions.names.size() + reading_.mentions.concepts.size() +
                    reading_.discourse.background.size() + 8);
    for (const NameMention& name : reading_.mentions.names) {
      if (name.first < end_ && first_ < name.end) continue;
      add_name(name, place_of(name.first, name.end));
    }
    for (const auto& item : reading_.mentions.concepts) {
      add({Facet::Kind::concept_, place_of(item.first, item.end), concept_key(item.entry), item.entry, item.span});
    }
    add_words();
    add_values();
    for (const Facet& facet : reading_.discourse.background) add(facet);
    std::stable_sort(facets_.begin(), facets_.end(),
                     [](const Facet& a, const Facet& b) { return std::pair(a.place, a.span) < std::pair(b.place, b.span); });
    return std::move(facets_);
  }

 private:
  Facet::Place place_of(uint32_t first, uint32_t end) const {
    bool before = end <= first_;
    double distance = before ? reading_.clauses.distance(end - 1, first_) : reading_.clauses.distance(end_ - 1, first);
    if (distance <= kPhraseReach) return Facet::Place::phrase;
    return reading_.clauses.same(first, first_) ? Facet::Place::clause : Facet::Place::sentence;
  }

  void add(const Facet& facet) {
    for (Facet& known : facets_) {
      if (known.key != facet.key) continue;
      if (facet.place < known.place) known = facet;
      return;
    }
    facets_.push_back(facet);
  }

  void add_name(const NameMention& name, Facet::Place place) {
    Facet::Kind kind = name.kind == NameKind::code ? Facet::Kind::code : Facet::Kind::entity;
    add({kind, place, name.key, name.entry, name.span});
  }

  // Words that the lexicon does not know, by what travels between languages: their skeleton.
  void add_words() {
    for (uint32_t at = reading_.view.first_token; at < reading_.view.end_token; ++at) {
      const Token& token = reading_.article().tokens[at];
      if (token.kind != TokenKind::word || !reading_.view.hits.at(at - reading_.view.first_token).empty()) continue;
      if (covered(at)) continue;
      uint64_t key = reading_.skeletons.word(token.word);
      if (key == 0) continue;
      add({Facet::Kind::word, place_of(at, at + 1), key, lexicon::kNoEntry, token.span()});
    }
  }

  // The sentence's other amounts: two texts that give the same two figures in one breath speak of one thing.
  void add_values() {
    for (const mention::Value& value : reading_.mentions.values) {
      bool telling = value.min && value.kind != mention::ValueKind::date && value.min->abs() >= Decimal(kTelling);
      if (!telling || (value.first < end_ && first_ < value.end)) continue;
      uint64_t number = mix(static_cast<uint64_t>(value.min->mantissa()), static_cast<uint64_t>(value.min->exponent()));
      add({Facet::Kind::value, place_of(value.first, value.end), mix(hash_of("value"), number), lexicon::kNoEntry, value.span});
    }
  }

  bool covered(uint32_t at) const {
    auto covers = [at](const auto& item) { return item.first <= at && at < item.end; };
    return std::any_of(reading_.mentions.names.begin(), reading_.mentions.names.end(), covers) ||
           std::any_of(reading_.mentions.concepts.begin(), reading_.mentions.concepts.end(), covers) ||
           std::any_of(reading_.mentions.values.begin(), reading_.mentions.values.end(), covers);
  }

  const Reading& reading_;
  uint32_t first_, end_;
  std::vector<Facet> facets_;
};

}  // namespace

std::vector<Facet> find_facets(const Reading& reading, uint32_t first, uint32_t end) {
  return FacetReader(reading, first, end).read();
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
