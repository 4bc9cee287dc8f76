#include "verdict/dating.h"

#include <algorithm>
#include <set>

#include "align/aligner.h"

namespace gainsay::verdict {
namespace {

using claim::Claim;
using claim::TimeBasis;
using text::Article;

constexpr int kFewestVotes = 2;
constexpr size_t kMostArticles = 200;  // beyond this, dating is left to the user

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
  std::vector<Claim> all = dated;
  all.insert(all.end(), supposed.begin(), supposed.end());
  align::Alignment alignment(all, lexicon);
  Votes votes;
  for (const align::Match& match : alignment.matches()) {
    if (match.a >= dated.size() || match.b < dated.size()) continue;
    const Claim &known = all[match.a], &guess = all[match.b];
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

std::set<Date> days_of(const std::vector<Article>& articles) {
  std::set<Date> days;
  for (const Article& article : articles) {
    bool sure = article.published.basis == text::DateBasis::stated || article.published.basis == text::DateBasis::given;
    if (sure && article.published.range.is_day()) days.insert(*article.published.range.from);
  }
  return days;
}

}  // namespace

std::vector<uint32_t> infer_dates(
    std::vector<Article>& articles, const std::vector<std::vector<Claim>>& claims, const lexicon::Lexicon& lexicon,
    const std::function<std::vector<Claim>(const Article&, uint32_t)>& claims_seen_from_now) {
  std::vector<uint32_t> inferred;
  std::set<Date> days = days_of(articles);
  if (days.empty() || articles.size() > kMostArticles) return inferred;
  std::vector<Claim> dated;
  for (size_t i = 0; i < articles.size(); ++i) {
    if (articles[i].published.range.known()) dated.insert(dated.end(), claims[i].begin(), claims[i].end());
  }
  for (uint32_t i = 0; i < articles.size(); ++i) {
    Article& article = articles[i];
    if (article.published.range.known()) continue;
    Votes best;
    std::optional<Date> best_day;
    for (Date day : days) {
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
