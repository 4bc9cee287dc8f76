#include "align/aligner.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "align/index.h"
#include "align/weights.h"

namespace gainsay::align {
namespace {

using claim::Claim;

constexpr double kBackground =
    200;  // claims that a small set is thought to be drawn from, so that "rare" means something in it

// A relation that has one object only, told of two named parties: makers, products, institutions, people. "To train
// Chinese models on Chinese chips" names none.
bool is_functional(const Claim& claim, const lexicon::Lexicon& lexicon) {
  if (claim.kind != claim::Kind::relation || claim.measure_entry == lexicon::kNoEntry) return false;
  auto values = lexicon.attribute(claim.measure_entry, lexicon::Attribute::functional);
  if (values.empty() || values.front() != "true") return false;
  auto is_party = [&](const claim::Facet& facet) {
    if (facet.kind != claim::Facet::Kind::entity || facet.entry == lexicon::kNoEntry) return false;
    lexicon::Tag tag = lexicon.entry(facet.entry).tag;
    return facet.place <= claim::Facet::Place::sentence &&
           (tag == lexicon::Tag::company || tag == lexicon::Tag::product || tag == lexicon::Tag::organisation ||
            tag == lexicon::Tag::person);
  };
  return std::count_if(claim.facets.begin(), claim.facets.end(), is_party) >= 2;
}

bool is_varying(const Claim& claim, const lexicon::Lexicon& lexicon) {
  auto varying = [&](lexicon::EntryId entry) {
    return entry != lexicon::kNoEntry && !lexicon.attribute(entry, lexicon::Attribute::varying).empty();
  };
  bool governed = std::any_of(claim.governors.begin(), claim.governors.end(),
                              [&](const claim::Governor& governor) { return varying(governor.entry); });
  return governed || varying(claim.counted_entry);
}

std::vector<Candidate> candidates_of(const std::vector<Claim>& claims, const lexicon::Lexicon& lexicon) {
  std::vector<Candidate> candidates;
  candidates.reserve(claims.size());
  for (const Claim& claim : claims) {
    candidates.push_back({&claim, claim.has_value ? comparable_of(claim.value, lexicon) : Comparable{},
                          profile_of(claim, lexicon), 0, is_functional(claim, lexicon), is_varying(claim, lexicon)});
  }
  return candidates;
}

std::vector<Profile> profiles_of(const std::vector<Candidate>& candidates) {
  std::vector<Profile> profiles;
  profiles.reserve(candidates.size());
  for (const Candidate& candidate : candidates) profiles.push_back(candidate.profile);
  return profiles;
}

// How telling a value is: one that few claims have, written with several digits, vouches for a pair more than "two".
void set_value_rarity(std::vector<Candidate>& candidates) {
  std::unordered_map<uint64_t, uint32_t> count;
  for (const Candidate& candidate : candidates) ++count[candidate.value.key];
  double background = static_cast<double>(candidates.size()) + kBackground;
  for (Candidate& candidate : candidates) {
    if (candidate.value.key == 0) continue;
    double rare = std::log(background / count[candidate.value.key]) / std::log(background);
    candidate.value_rarity = rare;
  }
}

// "DeepSeek trains on …" twice: a relation that has one object only, of a named subject that both have.
bool one_functional_relation(const Candidate& a, const Candidate& b, const Features& features) {
  bool relations = a.claim->kind == claim::Kind::relation && b.claim->kind == claim::Kind::relation;
  bool same = features[static_cast<size_t>(Feature::measure_same)] > 0 &&
              features[static_cast<size_t>(Feature::subject_same)] > 0;
  return relations && same && a.functional && b.functional;
}

// The score that joining the two takes.
double needed_for(const Candidate& a, const Candidate& b, ValueFit fit, const Features& features,
                  const lexicon::Lexicon& lexicon) {
  double needed = kJoinDiffering;
  if (fit == ValueFit::equal) needed = kJoinEqual;
  if (fit == ValueFit::refines) needed = kJoinRefining;
  if (fit == ValueFit::worded) needed = one_functional_relation(a, b, features) ? kJoinFunctional : kJoinWorded;
  if (fit == ValueFit::worded && compare_alike(a, b, lexicon)) needed = kJoinCompared;
  if (tells_an_update(a, b)) return kJoinTold;
  bool opposed = fit == ValueFit::worded && a.claim->negated != b.claim->negated && needed != kJoinCompared;
  if (opposed) needed = std::max(needed, kJoinOpposed);
  return a.claim->article == b.claim->article ? needed + kJoinInside : needed;
}

// Mutual best: for each claim and each other source, its one best partner there; a pair stays if each is the other's
// best. Of equally good partners the first in the source is taken.
class MutualBest {
 public:
  explicit MutualBest(const std::vector<Candidate>& candidates) : candidates_(candidates) {}

  void offer(const Match& match) {
    consider(match.a, match.b, match.score);
    consider(match.b, match.a, match.score);
  }
  bool is_mutual(const Match& match) const {
    return best(match.a, match.b) == match.b && best(match.b, match.a) == match.a;
  }

 private:
  struct Partner {
    double score;
    uint32_t claim;
  };
  uint64_t slot(uint32_t claim, uint32_t other) const {
    return static_cast<uint64_t>(claim) << 32 | candidates_[other].claim->article;
  }
  void consider(uint32_t claim, uint32_t other, double score) {
    auto [place, is_new] = best_.try_emplace(slot(claim, other), Partner{score, other});
    Partner& known = place->second;
    bool better = score > known.score || (score == known.score && other < known.claim);
    if (!is_new && better) known = {score, other};
  }
  uint32_t best(uint32_t claim, uint32_t other) const { return best_.at(slot(claim, other)).claim; }

  const std::vector<Candidate>& candidates_;
  std::unordered_map<uint64_t, Partner> best_;
};

std::vector<Match> mutual(const std::vector<Match>& matches, const std::vector<Candidate>& candidates) {
  MutualBest best(candidates);
  for (const Match& match : matches) best.offer(match);
  std::vector<Match> kept;
  std::copy_if(matches.begin(), matches.end(), std::back_inserter(kept),
               [&](const Match& match) { return best.is_mutual(match); });
  return kept;
}

}  // namespace

Alignment::Alignment(const std::vector<Claim>& claims, const lexicon::Lexicon& lexicon)
    : lexicon_(lexicon), candidates_(candidates_of(claims, lexicon)), rarity_(profiles_of(candidates_)) {
  set_value_rarity(candidates_);
}

Alignment::Why Alignment::why(uint32_t a, uint32_t b) const {
  if (b < a) std::swap(a, b);
  Why why;
  const Candidate &x = candidates_[a], &y = candidates_[b];
  ValueFit fit = fit_of_claims(x, y);
  why.gate = gate_of(x, y, fit, lexicon_);
  why.match = {a, b, fit, 0, 0, {}};
  if (why.gate == Gate::open) {
    why.match.features = features_of(x, y, fit, rarity_, lexicon_);
    why.match.score = score_of(why.match.features);
  }
  why.needed = needed_for(x, y, fit, why.match.features, lexicon_);
  why.match.margin = why.match.score - why.needed;
  return why;
}

void Alignment::weigh_all(const std::function<void(const Why&)>& use, uint32_t first_only) const {
  CandidateIndex index(candidates_);
  std::vector<uint32_t> partners;
  for (uint32_t a = 0; a < candidates_.size() && a < first_only; ++a) {
    index.partners_of(a, partners);
    for (uint32_t b : partners) {
      Why pair = why(a, b);
      if (pair.gate == Gate::open) use(pair);
    }
  }
}

std::vector<Match> Alignment::matches(uint32_t first_only) const {
  std::vector<Match> agreeing, differing;
  weigh_all(
      [&](const Why& pair) {
        if (pair.match.score < pair.needed) return;
        bool agrees = pair.match.fit == ValueFit::equal || pair.match.fit == ValueFit::refines ||
                      pair.match.fit == ValueFit::worded;
        (agrees ? agreeing : differing).push_back(pair.match);
      },
      first_only);
  std::vector<Match> kept = mutual(agreeing, candidates_);
  std::unordered_map<uint64_t, bool> explained;  // (claim, article) pairs that have their partner
  auto slot = [&](uint32_t claim, uint32_t other) {
    return static_cast<uint64_t>(claim) << 32 | candidates_[other].claim->article;
  };
  for (const Match& match : kept) explained[slot(match.a, match.b)] = explained[slot(match.b, match.a)] = true;
  std::erase_if(differing, [&](const Match& match) {
    return explained.contains(slot(match.a, match.b)) || explained.contains(slot(match.b, match.a));
  });
  for (const Match& match : mutual(differing, candidates_)) kept.push_back(match);
  std::sort(kept.begin(), kept.end(),
            [](const Match& x, const Match& y) { return std::pair(x.a, x.b) < std::pair(y.a, y.b); });
  return kept;
}

}  // namespace gainsay::align
