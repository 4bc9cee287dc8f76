#include "verdict/comparison.h"

#include <algorithm>

#include "align/aligner.h"
#include "claim/claim_finder.h"
#include "text/reader.h"
#include "verdict/facts.h"

namespace gainsay::verdict {
namespace {

text::Article read(const Statement& statement, const char* name, lexicon::Vocabulary& vocabulary) {
  text::ReadOptions options;
  options.language = statement.language;
  options.date = statement.date;
  text::Article article = text::read_snippet(statement.text, vocabulary, options);
  article.path = name;
  return article;
}

// What kept the two claims apart that came nearest to being joined.
std::string nearest_miss(const align::Alignment& alignment, const std::vector<claim::Claim>& claims) {
  std::string reason = "no claim of the one meets a claim of the other";
  double best = -1e9;
  for (uint32_t a = 0; a < claims.size(); ++a) {
    for (uint32_t b = a + 1; b < claims.size(); ++b) {
      if (claims[a].article == claims[b].article) continue;
      align::Alignment::Why why = alignment.why(a, b);
      bool shut = why.gate != align::Gate::open;
      double score = shut ? -1e6 + static_cast<double>(why.gate) : why.match.score;
      if (score <= best) continue;
      best = score;
      reason = shut ? std::string(align::reason_of(why.gate))
                    : "too little in common to be sure that they speak of one fact";
    }
  }
  return reason;
}

}  // namespace

Comparison compare(const Statement& a, const Statement& b, lexicon::Vocabulary& vocabulary) {
  std::vector<text::Article> articles = {read(a, "first", vocabulary), read(b, "second", vocabulary)};
  claim::ClaimFinder finder(vocabulary);
  std::vector<claim::Claim> claims;
  for (uint32_t i = 0; i < articles.size(); ++i) {
    for (claim::Claim& claim : finder.find(articles[i], i)) claims.push_back(std::move(claim));
  }
  align::Alignment alignment(claims, vocabulary.lexicon());
  std::vector<align::Match> matches = alignment.matches();
  std::erase_if(matches, [&](const align::Match& match) { return claims[match.a].article == claims[match.b].article; });
  claim::TraitTable traits(vocabulary.lexicon());
  Judged judged = judge_matches(articles, claims, alignment, matches, {0, 1}, traits);
  Comparison out;
  if (judged.findings.empty()) {
    out.message = "The two texts do not speak of one fact.";
    out.reasons = {nearest_miss(alignment, claims)};
    return out;
  }
  const Finding& finding = judged.findings.front();
  out.verdict = finding.verdict;
  out.kind = finding.kind;
  out.confidence = finding.confidence;
  out.rule = finding.rule;
  out.message = finding.message;
  out.reasons = finding.reasons;
  out.diagnosis = finding.diagnosis;
  return out;
}

}  // namespace gainsay::verdict
