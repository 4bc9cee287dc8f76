#include "verdict/dating.h"

#include <algorithm>
#include <map>
#include <set>

#include "align/aligner.h"

namespace gainsay::verdict {
namespace {

using claim::Claim;
using claim::TimeBasis;
using text::Article;

constexpr int kFewestVotes = 2;
constexpr size_t kMostArticles = 200;  // beyond this, dating is left to the user
constexpr size_t kMostDays = 4;        // that are tried for an article

struct Votes {
  int right = 0, wrong = 0;
  Grain finest = Grain::century;
};

// Its time depends on when the article was written: "next year", or a day without its year.
bool is_relative(const Claim& claim) {
  bool incomplete = claim.kind == claim::Kind::date && claim.value.date_source == mention::DateSource::incomplete;
  return (incomplete || claim.time_basis == TimeBasis::relative) && claim.time.known();
}

bool is_stated(const Claim& claim) {
  return (claim.time_basis == TimeBasis::explicit_ || claim.time_basis == TimeBasis::relative) && claim.time.known();
}

// What the claims of an article, seen from a supposed day, have to say to the dated ones.
Votes votes_of(const std::vector<Claim>& supposed, const std::vector<Claim>& dated, const lexicon::Lexicon& lexicon) {
  std::vector<Claim> all = supposed;
  all.insert(all.end(), dated.begin(), dated.end());
  uint32_t first_dated = static_cast<uint32_t>(supposed.size());
  align::Alignment alignment(all, lexicon);
  Votes votes;
  for (const align::Match& match : alignment.matches(first_dated)) {
    if (match.b < first_dated) continue;
    const Claim &guess = all[match.a], &known = all[match.b];
    if (!is_relative(guess) || !is_stated(known)) continue;
    if (known.time.overlaps(guess.time)) {
      ++votes.right;
      bool incomplete = guess.kind == claim::Kind::date && guess.value.date_source == mention::DateSource::incomplete;
      votes.finest = std::min(votes.finest, incomplete ? Grain::year : guess.time.grain);
    } else {
      ++votes.wrong;
    }
  }
  return votes;
}

// As exact as the relative expressions were: "last week" tells the week, "next year" the year.
DateRange range_around(Date day, Grain finest) {
  if (finest == Grain::day) return day_range(day);
  if (finest == Grain::week) return week_range(day);
  if (finest == Grain::month) return month_range(day.year(), day.month());
  return year_range(day.year());
}

bool has_day(const Article& article) {
  bool sure = article.published.basis == text::DateBasis::stated || article.published.basis == text::DateBasis::given;
  return sure && article.published.range.is_day();
}

// The days of the dated articles that share most with the undated one: it was written when they were, or not at all.
std::set<Date> likely_days(const std::vector<Article>& articles, const std::map<uint32_t, uint32_t>& shared) {
  std::vector<std::pair<uint32_t, uint32_t>> most;  // matches, article
  for (const auto& [article, count] : shared) {
    if (has_day(articles[article])) most.push_back({count, article});
  }
  std::stable_sort(most.begin(), most.end(), [](const auto& x, const auto& y) { return x.first > y.first; });
  std::set<Date> days;
  for (const auto& [count, article] : most) {
    if (days.size() == kMostDays) break;
    days.insert(*articles[article].published.range.from);
  }
  return days;
}

// Of each article: how many of its claims match one of each other article.
std::vector<std::map<uint32_t, uint32_t>> shared_claims(const std::vector<std::vector<Claim>>& claims,
                                                        const lexicon::Lexicon& lexicon) {
  std::vector<Claim> all;
  for (const std::vector<Claim>& of_article : claims) all.insert(all.end(), of_article.begin(), of_article.end());
  std::vector<std::map<uint32_t, uint32_t>> shared(claims.size());
  for (const align::Match& match : align::Alignment(all, lexicon).matches()) {
    uint32_t a = all[match.a].article, b = all[match.b].article;
    ++shared[a][b];
    ++shared[b][a];
  }
  return shared;
}

}  // namespace

std::vector<uint32_t> infer_dates(
    std::vector<Article>& articles, const std::vector<std::vector<Claim>>& claims, const lexicon::Lexicon& lexicon,
    const std::function<std::vector<Claim>(const Article&, uint32_t)>& claims_seen_from_now) {
  std::vector<uint32_t> inferred;
  bool none_dated = std::none_of(articles.begin(), articles.end(), has_day);
  bool all_dated =
      std::all_of(articles.begin(), articles.end(), [](const Article& a) { return a.published.range.known(); });
  if (none_dated || all_dated || articles.size() > kMostArticles) return inferred;
  std::vector<std::map<uint32_t, uint32_t>> shared = shared_claims(claims, lexicon);
  std::vector<Claim> dated;
  for (size_t i = 0; i < articles.size(); ++i) {
    if (articles[i].published.range.known()) dated.insert(dated.end(), claims[i].begin(), claims[i].end());
  }
  for (uint32_t i = 0; i < articles.size(); ++i) {
    Article& article = articles[i];
    if (article.published.range.known()) continue;
    Votes best;
    std::optional<Date> best_day;
    for (Date day : likely_days(articles, shared[i])) {
      article.published.range = day_range(day);
      Votes votes = votes_of(claims_seen_from_now(article, i), dated, lexicon);
      if (votes.right - 2 * votes.wrong > best.right - 2 * best.wrong) {
        best = votes;
        best_day = day;
      }
    }
    article.published.range = {};
    if (!best_day || best.right < kFewestVotes) continue;
    article.published = {range_around(*best_day, best.finest), text::DateBasis::inferred};
    inferred.push_back(i);
  }
  return inferred;
}

}  // namespace gainsay::verdict
