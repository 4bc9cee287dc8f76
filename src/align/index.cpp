#include "align/index.h"

#include <algorithm>

namespace gainsay::align {
namespace {

constexpr uint32_t kMostPartners = 400;  // that one key may propose to one claim

}  // namespace

CandidateIndex::CandidateIndex(const std::vector<Candidate>& candidates) : places_(candidates.size()) {
  for (uint32_t claim = 0; claim < candidates.size(); ++claim) {
    if (candidates[claim].value.key != 0) postings_.push_back({candidates[claim].value.key, claim});
    for (const WeightedKey& item : candidates[claim].profile) {
      if (item.near || item.distinctive) postings_.push_back({item.key, claim});
    }
  }
  std::sort(postings_.begin(), postings_.end(),
            [](const Posting& a, const Posting& b) { return a.key != b.key ? a.key < b.key : a.claim < b.claim; });
  for (uint32_t place = 0; place < postings_.size(); ++place) places_[postings_[place].claim].push_back(place);
}

void CandidateIndex::partners_of(uint32_t claim, std::vector<uint32_t>& out) const {
  out.clear();
  for (uint32_t place : places_[claim]) {
    uint32_t taken = 0;
    for (uint32_t next = place + 1; next < postings_.size() && taken < kMostPartners; ++next, ++taken) {
      if (postings_[next].key != postings_[place].key) break;
      if (postings_[next].claim > claim) out.push_back(postings_[next].claim);
    }
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
}

}  // namespace gainsay::align
