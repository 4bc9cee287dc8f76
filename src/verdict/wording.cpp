#include "verdict/wording.h"

#include <algorithm>
#include <map>

#include "align/features.h"
#include "mention/date_text.h"

namespace gainsay::verdict {
namespace {

using align::Feature;
using claim::Claim;
using claim::Facet;

// The value that most members have for a part of the claim; of equals the first by name. Empty where few have one.
template <typename Part>
std::string commonest(const std::vector<Claim>& claims, const std::vector<uint32_t>& members, Part part) {
  std::map<std::string, uint32_t> count;
  for (uint32_t member : members) {
    std::string value = part(claims[member]);
    if (!value.empty()) ++count[value];
  }
  auto best =
      std::max_element(count.begin(), count.end(), [](const auto& x, const auto& y) { return x.second < y.second; });
  return best == count.end() ? std::string() : best->first;
}

std::string year_of(const Claim& claim) {
  bool own = claim.time_basis != claim::TimeBasis::publication && claim.time.from && claim.time.to;
  if (!own || claim.time.from->year() != claim.time.to->year()) return {};
  return std::to_string(claim.time.from->year());
}

std::string what_of(const Claim& claim) {
  if (!claim.counted.empty() && !claim.measure.empty()) return claim.measure + ", " + claim.counted;
  return claim.measure.empty() ? claim.counted : claim.measure;
}

std::string source_of(const text::Article& article) {
  return name_of_source(article);
}

bool has(const align::Match& match, Feature feature) {
  return match.features[static_cast<size_t>(feature)] > 0;
}

// How a relative time was resolved: "no próximo ano", seen from 2025-08-28.
void add_time_reason(const Claim& claim, const text::Article& article, std::vector<std::string>& reasons) {
  if (!claim.has_value || claim.value.kind != mention::ValueKind::date) return;
  if (claim.value.date_source != mention::DateSource::relative || !claim.value.date.known()) return;
  if (!article.published.range.known()) return;
  reasons.push_back(mention::range_text(claim.value.date) + " = “" + words_of(claim, article) + "”, seen from " +
                    mention::range_text(article.published.range) +
                    (article.published.basis == text::DateBasis::inferred ? " (inferred)" : ""));
}

// Names and codes that both claims mention, as the first article writes them.
std::vector<std::string> shared_names(const Pair& pair) {
  std::vector<std::string> names;
  for (const Facet& facet : pair.a.facets) {
    if (facet.kind != Facet::Kind::entity && facet.kind != Facet::Kind::code) continue;
    if (facet.place >= Facet::Place::paragraph) continue;
    bool in_both = std::any_of(pair.b.facets.begin(), pair.b.facets.end(), [&](const Facet& other) {
      return other.key == facet.key && other.place < Facet::Place::paragraph;
    });
    std::string name(pair.article_a.slice(facet.span));
    if (facet.entry != lexicon::kNoEntry) name = pair.lexicon().entry(facet.entry).name;
    bool is_subject = name == pair.a.subject.text && pair.a.subject.id == pair.b.subject.id;
    if (in_both && !is_subject && std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
  return names;
}

std::vector<std::string> shared_concepts(const Pair& pair) {
  std::vector<std::string> names;
  for (const Facet& facet : pair.a.facets) {
    if (facet.kind != Facet::Kind::concept_ || facet.place > Facet::Place::clause) continue;
    if (facet.entry == pair.a.measure_entry || facet.entry == pair.a.counted_entry) continue;
    bool in_both = std::any_of(pair.b.facets.begin(), pair.b.facets.end(), [&](const Facet& other) {
      return other.key == facet.key && other.place <= Facet::Place::clause;
    });
    std::string name(pair.lexicon().entry(facet.entry).name);
    if (in_both && std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
  return names;
}

std::string listed(const std::vector<std::string>& items) {
  std::string out;
  for (size_t i = 0; i < items.size() && i < 5; ++i) out += (i == 0 ? "" : ", ") + items[i];
  return out;
}

}  // namespace

std::string title_of(const std::vector<Claim>& claims, const std::vector<uint32_t>& members) {
  std::string subject = commonest(claims, members, [](const Claim& claim) { return claim.subject.text; });
  std::string what = commonest(claims, members, what_of);
  std::string year = commonest(claims, members, year_of);
  std::string title = subject.empty() ? what : what.empty() ? subject : subject + ": " + what;
  if (title.empty()) title = "Unnamed figure";
  return year.empty() ? title : title + ", " + year;
}

std::string message_of(const Pair& pair, const Judgement& judgement, const std::string& title, uint32_t sources,
                       uint32_t origins) {
  std::string a = "“" + pair.words_a() + "” (" + source_of(pair.article_a) + ")";
  std::string b = "“" + pair.words_b() + "” (" + source_of(pair.article_b) + ")";
  switch (judgement.verdict) {
    case Verdict::contradicts:
      if (pair.fit == align::ValueFit::worded) return title + ": " + judgement.difference + "; " + a + ", " + b + ".";
      return title + ": " + a + " cannot be true together with " + b + ".";
    case Verdict::differs_in_status:
      return title + ": " + judgement.difference + "; " + a + ", " + b + ".";
    case Verdict::updates:
      return title + ": " + a + " was replaced later, or replaces an earlier figure: " + b + ".";
    case Verdict::refines:
      return title + ": " + a + " and " + b + " fit; one is more exact.";
    case Verdict::agrees:
      break;
  }
  std::string who = std::to_string(sources) + " sources";
  std::string independent = origins == 1 ? "of one origin" : "of " + std::to_string(origins) + " independent origins";
  return title + ": " + who + " " + independent + " agree on " + a + ".";
}

std::vector<std::string> reasons_of(const Pair& pair, const align::Match& match) {
  std::vector<std::string> reasons;
  bool subjects = has(match, Feature::subject_same) && pair.a.subject.id == pair.b.subject.id;
  if (subjects) reasons.push_back("same subject: " + pair.a.subject.text);
  if (has(match, Feature::object_same)) reasons.push_back("same counterpart: " + pair.a.object.text);
  if (has(match, Feature::measure_same)) reasons.push_back("same measure: " + pair.a.measure);
  if (has(match, Feature::measure_related))
    reasons.push_back("related measures: " + pair.a.measure + " and " + pair.b.measure);
  if (has(match, Feature::counted_same)) reasons.push_back("both count: " + pair.a.counted);
  if (has(match, Feature::time_same)) reasons.push_back("same time: " + mention::range_text(pair.a.time));
  if (std::string names = listed(shared_names(pair)); !names.empty()) reasons.push_back("both name " + names);
  if (std::string concepts = listed(shared_concepts(pair)); !concepts.empty())
    reasons.push_back("both speak of " + concepts);
  add_time_reason(pair.a, pair.article_a, reasons);
  add_time_reason(pair.b, pair.article_b, reasons);
  return reasons;
}

}  // namespace gainsay::verdict
