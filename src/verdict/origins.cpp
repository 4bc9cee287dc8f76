#include "verdict/origins.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "base/hash.h"
#include "verdict/union_find.h"

namespace gainsay::verdict {
namespace {

constexpr size_t kShingle = 8;        // words
constexpr double kCopiedShare = 0.3;  // of the shorter text's shingles
constexpr size_t kFewestInOrder = 6;  // facts told in the same order
constexpr double kInOrderShare = 0.8;

std::set<std::string, std::less<>> media_names(const lexicon::Lexicon& lexicon) {
  std::set<std::string, std::less<>> names;
  auto media = lexicon.find(lexicon::Kind::entity, "media-outlet");
  if (!media) return names;
  for (lexicon::EntryId entry = 0; entry < lexicon.entry_count(); ++entry) {
    if (lexicon.entry(entry).kind != lexicon::Kind::entity) continue;
    auto broader = lexicon.related(entry, lexicon::Attribute::broader);
    if (std::find(broader.begin(), broader.end(), *media) != broader.end()) names.emplace(lexicon.entry(entry).name);
  }
  return names;
}

std::unordered_set<uint64_t> shingles_of(const text::Article& article) {
  std::vector<uint64_t> words;
  for (const text::Paragraph& paragraph : article.paragraphs) {
    if (!text::makes_claims(paragraph.role)) continue;
    for (uint32_t i = paragraph.first_token; i < paragraph.end_token; ++i) {
      const lexicon::Token& token = article.tokens[i];
      if (token.kind != lexicon::TokenKind::mark) words.push_back(hash_of(article.slice(token.span())));
    }
  }
  std::unordered_set<uint64_t> shingles;
  for (size_t i = 0; i + kShingle <= words.size(); ++i) {
    uint64_t key = 0;
    for (size_t j = 0; j < kShingle; ++j) key = mix(key, words[i + j]);
    if (key % 8 == 0) shingles.insert(key);  // one in eight is enough to tell a copy
  }
  return shingles;
}

// Articles that share long runs of text, found through the shingles they share.
void join_copies(const std::vector<text::Article>& articles, UnionFind& groups) {
  std::unordered_map<uint64_t, uint32_t> first_with;
  std::vector<size_t> sizes(articles.size());
  std::map<std::pair<uint32_t, uint32_t>, size_t> shared;
  for (uint32_t i = 0; i < articles.size(); ++i) {
    std::unordered_set<uint64_t> shingles = shingles_of(articles[i]);
    sizes[i] = shingles.size();
    for (uint64_t key : shingles) {
      auto [place, is_new] = first_with.try_emplace(key, i);
      if (!is_new) ++shared[{place->second, i}];
    }
  }
  for (const auto& [pair, count] : shared) {
    size_t shorter = std::min(sizes[pair.first], sizes[pair.second]);
    if (static_cast<double>(count) >= kCopiedShare * static_cast<double>(shorter)) groups.join(pair.first, pair.second);
  }
}

size_t longest_rising_run(const std::vector<uint32_t>& order) {
  std::vector<uint32_t> tails;
  for (uint32_t item : order) {
    auto at = std::lower_bound(tails.begin(), tails.end(), item);
    if (at == tails.end()) {
      tails.push_back(item);
    } else {
      *at = item;
    }
  }
  return tails.size();
}

// Translations: the same facts in the same order.
void join_translations(const std::vector<claim::Claim>& claims, const std::vector<align::Match>& matches,
                       UnionFind& groups) {
  std::map<std::pair<uint32_t, uint32_t>, std::vector<uint32_t>> order;  // matches are sorted by their first claim
  for (const align::Match& match : matches) {
    uint32_t a = claims[match.a].article, b = claims[match.b].article;
    if (a != b && match.fit == align::ValueFit::equal) order[{a, b}].push_back(match.b);
  }
  for (const auto& [pair, sequence] : order) {
    if (sequence.size() < kFewestInOrder) continue;
    double in_order = static_cast<double>(longest_rising_run(sequence));
    if (in_order >= kInOrderShare * static_cast<double>(sequence.size())) groups.join(pair.first, pair.second);
  }
}

}  // namespace

std::vector<std::vector<std::string>> origins_of(const std::vector<text::Article>& articles,
                                                 const std::vector<claim::Claim>& claims,
                                                 const lexicon::Lexicon& lexicon) {
  std::set<std::string, std::less<>> media = media_names(lexicon);
  std::vector<std::map<std::string, uint32_t>> counts(articles.size());
  for (const claim::Claim& claim : claims) {
    for (const std::string& source : claim.attributed_to) {
      if (media.contains(source)) ++counts[claim.article][source];
    }
  }
  std::vector<std::vector<std::string>> origins(articles.size());
  for (size_t i = 0; i < articles.size(); ++i) {
    std::vector<std::pair<std::string, uint32_t>> named(counts[i].begin(), counts[i].end());
    std::stable_sort(named.begin(), named.end(), [](const auto& x, const auto& y) { return x.second > y.second; });
    for (auto& item : named) origins[i].push_back(item.first);
  }
  return origins;
}

std::vector<uint32_t> origin_groups(const std::vector<text::Article>& articles,
                                    const std::vector<std::vector<std::string>>& origins,
                                    const std::vector<claim::Claim>& claims, const std::vector<align::Match>& matches) {
  UnionFind groups(articles.size());
  std::map<std::string, uint32_t> main_origin;  // the outlet an article leans on most
  for (uint32_t i = 0; i < articles.size(); ++i) {
    if (origins[i].empty()) continue;
    auto [place, is_new] = main_origin.try_emplace(origins[i].front(), i);
    if (!is_new) groups.join(place->second, i);
  }
  join_copies(articles, groups);
  join_translations(claims, matches, groups);
  std::vector<uint32_t> out(articles.size());
  for (uint32_t i = 0; i < articles.size(); ++i) out[i] = groups.find(i);
  return out;
}

}  // namespace gainsay::verdict
