#include "verdict/facts.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "base/hash.h"
#include "verdict/rule.h"
#include "verdict/union_find.h"
#include "verdict/wording.h"

namespace gainsay::verdict {
namespace {

using align::Match;
using claim::Claim;

struct JudgedMatch {
  const Match* match;
  Judgement judgement;
};

// The weightier verdict comes first in a report and names its fact.
int weight_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::contradicts:
      return 4;
    case Verdict::differs_in_status:
      return 3;
    case Verdict::updates:
      return 2;
    case Verdict::refines:
      return 1;
    case Verdict::agrees:
      return 0;
  }
  return 0;
}

// From the score beyond what the join needed to a share of one: just enough is a little more than a half.
double confidence_of(const Match& match) {
  return 1.0 / (1.0 + std::exp(-(0.5 + 0.7 * std::min(match.margin, 6.0))));
}

// A text that repeats itself in other words (a headline, a summary) agrees with itself; only what cannot be true twice,
// or moved meanwhile, is said of it.
std::optional<Judgement> within_one_article(Judgement judgement) {
  if (judgement.verdict == Verdict::contradicts || judgement.verdict == Verdict::updates) return judgement;
  Judgement same;
  same.rule = "agreement";
  return same;
}

class FactBuilder {
 public:
  FactBuilder(const std::vector<text::Article>& articles, const std::vector<Claim>& claims,
              const align::Alignment& alignment, const std::vector<uint32_t>& groups, claim::TraitTable& traits)
      : articles_(articles),
        claims_(claims),
        alignment_(alignment),
        groups_(groups),
        traits_(traits),
        fact_of_(claims.size()),
        side_of_(claims.size()) {}

  Judged build(const std::vector<Match>& matches) {
    judge_all(matches);
    for (const JudgedMatch& item : judged_) fact_of_.join(item.match->a, item.match->b);
    join_sides();
    make_facts();
    gather_sides();
    add_agreements();
    add_differences();
    finish();
    return std::move(out_);
  }

 private:
  void judge_all(const std::vector<Match>& matches) {
    for (const Match& match : matches) {
      const Claim &a = claims_[match.a], &b = claims_[match.b];
      Pair pair{a,
                b,
                alignment_.candidate(match.a).value,
                alignment_.candidate(match.b).value,
                match.fit,
                match.margin,
                articles_[a.article],
                articles_[b.article],
                traits_};
      std::optional<Judgement> judgement = judge(pair);
      bool inside = a.article == b.article;
      if (inside && judgement) judgement = within_one_article(std::move(*judgement));
      if (judgement) judged_.push_back({&match, std::move(*judgement)});
    }
  }

  // Claims that agree stand on one side, the surest pairs first; a side never takes in what contradicts one of its own.
  void join_sides() {
    std::vector<const JudgedMatch*> agreeing, disputed;
    for (const JudgedMatch& item : judged_) {
      if (item.judgement.verdict == Verdict::agrees) agreeing.push_back(&item);
      if (item.judgement.verdict == Verdict::contradicts) disputed.push_back(&item);
    }
    std::stable_sort(agreeing.begin(), agreeing.end(),
                     [](const JudgedMatch* x, const JudgedMatch* y) { return x->match->score > y->match->score; });
    for (const JudgedMatch* item : agreeing) {
      uint32_t a = side_of_.find(item->match->a), b = side_of_.find(item->match->b);
      bool dispute = std::any_of(disputed.begin(), disputed.end(), [&](const JudgedMatch* other) {
        uint32_t x = side_of_.find(other->match->a), y = side_of_.find(other->match->b);
        return (x == a && y == b) || (x == b && y == a);
      });
      if (!dispute) side_of_.join(a, b);
    }
  }

  void make_facts() {
    std::map<uint32_t, std::set<uint32_t>> members;
    for (const JudgedMatch& item : judged_) {
      members[fact_of_.find(item.match->a)].insert({item.match->a, item.match->b});
    }
    for (const auto& [root, claims] : members) {
      Fact fact;
      fact.claims.assign(claims.begin(), claims.end());
      count_sources(fact.claims, fact.sources, fact.independent_origins);
      fact.title = title_of(claims_, fact.claims);
      index_of_[root] = static_cast<uint32_t>(out_.facts.size());
      out_.facts.push_back(std::move(fact));
    }
  }

  void gather_sides() {
    side_root_.resize(claims_.size());
    for (const Fact& fact : out_.facts) {
      for (uint32_t claim : fact.claims) {
        side_root_[claim] = side_of_.find(claim);
        members_[side_root_[claim]].push_back(claim);
      }
    }
  }

  void count_sources(const std::vector<uint32_t>& claims, uint32_t& sources, uint32_t& origins) const {
    std::set<uint32_t> articles, groups;
    for (uint32_t claim : claims) {
      articles.insert(claims_[claim].article);
      groups.insert(groups_[claims_[claim].article]);
    }
    sources = static_cast<uint32_t>(articles.size());
    origins = static_cast<uint32_t>(groups.size());
  }

  const std::vector<uint32_t>& side(uint32_t claim) const { return members_.at(side_root_[claim]); }

  // A side that two sources stand on; its strongest pair speaks for it.
  void add_agreements() {
    std::map<uint32_t, const JudgedMatch*> strongest;
    for (const JudgedMatch& item : judged_) {
      bool within = claims_[item.match->a].article == claims_[item.match->b].article;
      if (item.judgement.verdict != Verdict::agrees || within) continue;
      const JudgedMatch*& best = strongest[side_of_.find(item.match->a)];
      if (best == nullptr || item.match->score > best->match->score) best = &item;
    }
    for (const auto& [root, item] : strongest) {
      Finding finding = begin_finding(*item);
      finding.claims = side(item->match->a);
      add(std::move(finding), *item);
    }
  }

  // What stands between two sides: the strongest pair decides.
  void add_differences() {
    std::map<std::pair<uint32_t, uint32_t>, const JudgedMatch*> strongest;
    for (const JudgedMatch& item : judged_) {
      uint32_t a = side_of_.find(item.match->a), b = side_of_.find(item.match->b);
      if (item.judgement.verdict == Verdict::agrees || a == b) continue;
      const JudgedMatch*& best = strongest[{std::min(a, b), std::max(a, b)}];
      if (best == nullptr || item.match->score > best->match->score) best = &item;
    }
    for (const auto& [pair, item] : strongest) {
      Finding finding = begin_finding(*item);
      finding.sides = {side(item->match->a), side(item->match->b)};
      for (const auto& members : finding.sides) {
        finding.claims.insert(finding.claims.end(), members.begin(), members.end());
      }
      std::sort(finding.claims.begin(), finding.claims.end());
      add(std::move(finding), *item);
    }
  }

  Finding begin_finding(const JudgedMatch& item) {
    Finding finding;
    finding.fact = index_of_.at(fact_of_.find(item.match->a));
    finding.rule = item.judgement.rule;
    finding.verdict = item.judgement.verdict;
    finding.kind = item.judgement.kind;
    finding.severity = item.judgement.severity;
    finding.confidence = confidence_of(*item.match);
    finding.diagnosis = item.judgement.diagnosis;
    return finding;
  }

  void add(Finding finding, const JudgedMatch& item) {
    const Claim &a = claims_[item.match->a], &b = claims_[item.match->b];
    Pair pair{a,
              b,
              alignment_.candidate(item.match->a).value,
              alignment_.candidate(item.match->b).value,
              item.match->fit,
              item.match->margin,
              articles_[a.article],
              articles_[b.article],
              traits_};
    Fact& fact = out_.facts[finding.fact];
    if (weight_of(finding.verdict) > weight_of(fact.verdict)) fact.verdict = finding.verdict;
    uint32_t sources = 0, origins = 0;
    count_sources(finding.claims, sources, origins);
    finding.message = message_of(pair, item.judgement, fact.title, sources, origins);
    finding.reasons = reasons_of(pair, *item.match);
    finding.reasons.insert(finding.reasons.end(), item.judgement.reasons.begin(), item.judgement.reasons.end());
    uint64_t key = hash_of(finding.rule);
    for (uint32_t claim : finding.claims) key = mix(key, hash_of(claims_[claim].fingerprint));
    finding.id = hex(key);
    out_.findings.push_back(std::move(finding));
  }

  void finish() {
    auto heavier = [](const Finding& a, const Finding& b) {
      if (a.verdict != b.verdict) return weight_of(a.verdict) > weight_of(b.verdict);
      if (a.confidence != b.confidence) return a.confidence > b.confidence;
      return a.claims < b.claims;
    };
    std::stable_sort(out_.findings.begin(), out_.findings.end(), heavier);
  }

  const std::vector<text::Article>& articles_;
  const std::vector<Claim>& claims_;
  const align::Alignment& alignment_;
  const std::vector<uint32_t>& groups_;
  claim::TraitTable& traits_;
  UnionFind fact_of_, side_of_;
  std::vector<JudgedMatch> judged_;
  std::vector<uint32_t> side_root_;                    // of each claim in a fact
  std::map<uint32_t, std::vector<uint32_t>> members_;  // of each side, by its root
  std::map<uint32_t, uint32_t> index_of_;              // of a fact's smallest claim
  Judged out_;
};

}  // namespace

Judged judge_matches(const std::vector<text::Article>& articles, const std::vector<Claim>& claims,
                     const align::Alignment& alignment, const std::vector<Match>& matches,
                     const std::vector<uint32_t>& groups, claim::TraitTable& traits) {
  return FactBuilder(articles, claims, alignment, groups, traits).build(matches);
}

}  // namespace gainsay::verdict
