#include "claim/claim_finder.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <unordered_map>

#include "base/hash.h"
#include "claim/certainty.h"
#include "claim/claim_parts.h"
#include "claim/facets.h"
#include "claim/subject.h"
#include "claim/value_claims.h"
#include "claim/worded_claims.h"

namespace gainsay::claim {
namespace {

constexpr uint32_t kLongestSentence =
    256;  // tokens; a longer one is read in pieces, so that no text costs more than linear

// By place. A claim is large: their numbers are sorted, and each is moved once.
std::vector<Claim> in_order(std::vector<Claim> claims) {
  std::vector<uint32_t> order(claims.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(),
                   [&](uint32_t a, uint32_t b) { return claims[a].value_span < claims[b].value_span; });
  std::vector<Claim> out;
  out.reserve(claims.size());
  for (uint32_t i : order) out.push_back(std::move(claims[i]));
  return out;
}

}  // namespace

struct ClaimFinder::State {
  explicit State(lexicon::Vocabulary& words) : vocabulary(words), traits(words.lexicon()), skeletons(words) {}

  void read_paragraph(const text::Article& article, const text::Paragraph& paragraph, std::vector<Claim>& out);
  void read_piece(const text::Article& article, const text::Paragraph& paragraph, uint32_t first, uint32_t end,
                  std::vector<Claim>& out);
  void remember(const Reading& reading);

  lexicon::Vocabulary& vocabulary;
  TraitTable traits;
  mention::Skeletons skeletons;
  lexicon::Hits hits;
  mention::Mentions mentions;
  Clauses clauses;
  Discourse discourse;
  std::vector<std::string> sources;
  FacetItems facet_items;
  std::vector<Facet> title, heading;
  char32_t decimal_habit = 0;
};

void ClaimFinder::State::read_piece(const text::Article& article, const text::Paragraph& paragraph, uint32_t first,
                                    uint32_t end, std::vector<Claim>& out) {
  std::span<const lexicon::Token> tokens(article.tokens.data() + first, end - first);
  lexicon::match(tokens, article.text, paragraph.language, vocabulary, hits);
  mention::SentenceView view{article,      first, end, paragraph.language, hits, vocabulary, article.published.range,
                             decimal_habit};
  mention::find_mentions(view, skeletons, mentions);
  clauses.split(view, mentions);
  sources.clear();
  facet_items.clear();
  Reading reading{view, mentions, clauses, traits, skeletons, discourse, sources, facet_items};
  sources = find_attribution(reading);
  size_t first_new = out.size();
  if (paragraph.role == text::Role::title) title = background_of(reading);
  if (paragraph.role == text::Role::heading) heading = background_of(reading);
  add_value_claims(reading, out);
  add_worded_claims(reading, first_new, out);
  remember(reading);
}

// What the next sentence may take up: the subject, the time, the heading.
void ClaimFinder::State::remember(const Reading& reading) {
  if (const mention::NameMention* name = leading_name(reading)) discourse.subject = *name;
  for (const mention::Value& value : reading.mentions.values) {
    if (value.kind == mention::ValueKind::date && value.date.known()) discourse.time = value.date;
  }
}

void ClaimFinder::State::read_paragraph(const text::Article& article, const text::Paragraph& paragraph,
                                        std::vector<Claim>& out) {
  discourse.time = {};
  discourse.background = title;
  discourse.background.insert(discourse.background.end(), heading.begin(), heading.end());
  for (uint32_t i = paragraph.first_sentence; i < paragraph.end_sentence; ++i) {
    const text::Sentence& sentence = article.sentences[i];
    for (uint32_t first = sentence.first_token; first < sentence.end_token; first += kLongestSentence) {
      uint32_t end = std::min(sentence.end_token, first + kLongestSentence);
      read_piece(article, paragraph, first, end, out);
    }
  }
}

ClaimFinder::ClaimFinder(lexicon::Vocabulary& vocabulary) : state_(std::make_unique<State>(vocabulary)) {}
ClaimFinder::~ClaimFinder() = default;

std::vector<Claim> ClaimFinder::find(const text::Article& article, uint32_t index) {
  std::vector<Claim> claims;
  claims.reserve(article.sentences.size() * 2);
  state_->discourse = {};
  state_->title.clear();
  state_->heading.clear();
  state_->decimal_habit = mention::decimal_habit(article);
  for (const text::Paragraph& paragraph : article.paragraphs) {
    if (text::makes_claims(paragraph.role)) state_->read_paragraph(article, paragraph, claims);
  }
  claims = in_order(std::move(claims));
  std::unordered_map<uint64_t, uint32_t> seen;
  const uint64_t path = hash_of(article.path);
  Span sentence;
  uint64_t sentence_hash = hash_of({});
  for (Claim& claim : claims) {
    claim.article = index;
    if (!(claim.span == sentence)) {  // the claims of a sentence stand together: it is hashed once
      sentence = claim.span;
      sentence_hash = hash_of(article.slice(sentence));
    }
    uint64_t key = mix(sentence_hash, hash_of(article.slice(claim.value_span)));
    key = mix(key, static_cast<uint64_t>(claim.kind));
    claim.fingerprint = hex(mix(mix(path, key), seen[key]++));
  }
  return claims;
}

}  // namespace gainsay::claim
