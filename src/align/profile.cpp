#include "align/profile.h"

#include <algorithm>
#include <cmath>

#include "claim/facets.h"
#include "mention/name.h"

namespace gainsay::align {
namespace {

using claim::Facet;
using lexicon::Attribute;
using lexicon::EntryId;

constexpr double kBackground = 30;  // claims added to a set's own, so that in a small one nothing is common
constexpr double kWider = 0.5;      // a wider concept, a maker or a country counts half of the word itself

double weight_of(Facet::Place place) {
  switch (place) {
    case Facet::Place::phrase:
      return 1.0;
    case Facet::Place::clause:
      return 0.8;
    case Facet::Place::sentence:
      return 0.45;
    case Facet::Place::paragraph:
      return 0.3;
    case Facet::Place::title:
      return 0.12;
  }
  return 0;
}

// Things and names tell facts apart better than general words do.
double weight_of(const Facet& facet, const lexicon::Lexicon& lexicon) {
  double place = weight_of(facet.place);
  if (facet.kind == Facet::Kind::word) return 0.7 * place;
  if (facet.kind == Facet::Kind::concept_ && lexicon.entry(facet.entry).tag == lexicon::Tag::general)
    return 0.4 * place;
  return place;
}

void add_wider(const Facet& facet, double weight, const lexicon::Lexicon& lexicon, Profile& profile) {
  if (facet.entry == lexicon::kNoEntry) return;
  bool near = facet.place <= Facet::Place::clause;
  if (facet.kind == Facet::Kind::concept_) {
    for (EntryId wider : lexicon.related(facet.entry, Attribute::broader)) {
      profile.push_back({claim::concept_key(wider), weight * kWider, near, false, false});
    }
    return;
  }
  for (Attribute attribute : {Attribute::part_of, Attribute::maker, Attribute::country}) {
    for (EntryId wider : lexicon.related(facet.entry, attribute)) {
      profile.push_back(
          {mention::entity_key(wider), weight * kWider, near, false, facet.place <= Facet::Place::paragraph});
    }
  }
}

// One key each, at its highest weight.
void keep_heaviest(Profile& profile) {
  std::sort(profile.begin(), profile.end(), [](const WeightedKey& a, const WeightedKey& b) {
    return a.key != b.key ? a.key < b.key : a.weight > b.weight;
  });
  profile.erase(std::unique(profile.begin(), profile.end(),
                            [](const WeightedKey& a, const WeightedKey& b) { return a.key == b.key; }),
                profile.end());
}

}  // namespace

Profile profile_of(const claim::Claim& claim, const lexicon::Lexicon& lexicon) {
  Profile profile;
  profile.reserve(claim.facets.size() * 2);
  for (const Facet& facet : claim.facets) {
    double weight = weight_of(facet, lexicon);
    bool name = facet.kind == Facet::Kind::code || facet.kind == Facet::Kind::entity;
    bool distinctive = name || facet.kind == Facet::Kind::value;
    profile.push_back({facet.key, weight, facet.place <= Facet::Place::clause, distinctive,
                       name && facet.place <= Facet::Place::paragraph});
    add_wider(facet, weight, lexicon, profile);
  }
  keep_heaviest(profile);
  return profile;
}

Rarity::Rarity(const std::vector<Profile>& profiles) {
  for (const Profile& profile : profiles) {
    for (const WeightedKey& item : profile) ++count_[item.key];
  }
  claims_ = static_cast<double>(profiles.size()) + kBackground;
  highest_ = std::log(std::max(2.0, claims_));
}

double Rarity::of(uint64_t key) const {
  auto found = count_.find(key);
  return std::log(claims_ / (found == count_.end() ? 1.0 : found->second));
}

Overlap overlap_of(const Profile& a, const Profile& b, const Rarity& rarity) {
  double shared = 0, near = 0, distinctive = 0, norm_a = 0, norm_b = 0, near_a = 0, near_b = 0;
  auto square = [](double x) { return x * x; };
  auto norm = [&](const Profile& profile, double& all, double& close) {
    for (const WeightedKey& item : profile) {
      double weight = square(item.weight * rarity.of(item.key));
      all += weight;
      if (item.near) close += weight;
    }
  };
  norm(a, norm_a, near_a);
  norm(b, norm_b, near_b);
  for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i].key < b[j].key) {
      ++i;
    } else if (b[j].key < a[i].key) {
      ++j;
    } else {
      double rare = rarity.of(a[i].key);
      double weight = a[i].weight * b[j].weight * rare * rare;
      shared += weight;
      if (a[i].near && b[j].near) near += weight;
      if (a[i].distinctive && b[j].distinctive) {
        distinctive += rare / rarity.highest() * std::min(a[i].weight, b[j].weight);
      }
      ++i, ++j;
    }
  }
  auto cosine = [](double part, double x, double y) { return x > 0 && y > 0 ? part / std::sqrt(x * y) : 0.0; };
  return {cosine(shared, norm_a, norm_b), cosine(near, near_a, near_b), distinctive};
}

}  // namespace gainsay::align
