#include "verdict/crosscheck.h"

#include "align/aligner.h"
#include "verdict/dating.h"
#include "verdict/facts.h"
#include "verdict/origins.h"

namespace gainsay::verdict {
namespace {

void find_facts(Crosscheck& check, const lexicon::Lexicon& lexicon) {
  claim::TraitTable traits(lexicon);
  align::Alignment alignment(check.claims, lexicon);
  std::vector<align::Match> matches = alignment.matches();
  check.origins = origins_of(check.articles, check.claims, lexicon);
  std::vector<uint32_t> groups = origin_groups(check.articles, check.origins, check.claims, matches);
  Judged judged = judge_matches(check.articles, check.claims, alignment, matches, groups, traits);
  check.facts = std::move(judged.facts);
  check.findings = std::move(judged.findings);
}

}  // namespace

Crosscheck cross_check(const std::vector<Input>& inputs, const lexicon::Lexicon& lexicon,
                       const CrosscheckOptions& options) {
  Workshop workshop(lexicon, options.threads);
  Workshop::Shelf shelf = workshop.read(inputs, options.reading, options.progress);
  Crosscheck check;
  check.problems = std::move(shelf.problems);
  std::vector<std::vector<claim::Claim>> claims;
  for (ReadArticle& item : shelf.articles) {
    check.problems.insert(check.problems.end(), item.article.problems.begin(), item.article.problems.end());
    check.articles.push_back(std::move(item.article));
    claims.push_back(std::move(item.claims));
  }
  if (options.find_facts) {
    auto again = [&](const text::Article& article, uint32_t index) { return workshop.claims_again(article, index); };
    for (uint32_t index : infer_dates(check.articles, claims, lexicon, again)) {
      claims[index] = workshop.claims_again(check.articles[index], index);
    }
  }
  for (std::vector<claim::Claim>& of_article : claims) {
    std::move(of_article.begin(), of_article.end(), std::back_inserter(check.claims));
  }
  check.origins.resize(check.articles.size());
  if (options.find_facts) find_facts(check, lexicon);
  return check;
}

}  // namespace gainsay::verdict
