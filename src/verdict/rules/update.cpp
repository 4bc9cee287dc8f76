#include <algorithm>

#include "mention/date_text.h"
#include "verdict/diagnosis.h"
#include "verdict/rules/rules.h"
#include "verdict/rules/shared.h"

namespace gainsay::verdict::rules {
namespace {

using claim::Claim;
using claim::TimeBasis;

// Figures that move while a story runs: tolls, rates, prices, people at work.
bool varies(const Pair& pair, const Claim& claim) {
  auto varying = [&](lexicon::EntryId entry) { return entry != lexicon::kNoEntry && pair.traits.of(entry).varying; };
  bool governed = std::any_of(claim.governors.begin(), claim.governors.end(),
                              [&](const claim::Governor& governor) { return varying(governor.entry); });
  return governed || varying(claim.counted_entry);
}

// The day to which a claim's figure holds: its own time where it states one, else that of publication.
DateRange as_of(const Claim& claim, const text::Article& article) {
  bool own = claim.time_basis != TimeBasis::publication && claim.time.known() && claim.time.grain <= Grain::month;
  return own ? claim.time : article.published.range;
}

bool same_day(const DateRange& a, const DateRange& b) {
  return a.is_day() && b.is_day() && *a.from == *b.from;
}

// 3.2 billion does not become 3.2 million over night, nor 63.7 % 67.3 %.
bool is_slip(const Pair& pair) {
  auto a = exact_number(pair.value_a), b = exact_number(pair.value_b);
  if (!a || !b || a->significant_digits() < 2) return false;
  int slip = magnitude_slip(*a, *b);
  return slip >= 3 || (slip == 0 && a->significant_digits() > 2 && !diagnose(*a, *b).empty());
}

bool in_one_sentence(const Pair& pair) {
  return pair.a.article == pair.b.article && pair.a.span == pair.b.span;
}

// "From 145 to 30 per cent": the sentence itself says that the one took the other's place.
Judgement told_change(const Pair& pair) {
  Judgement judgement;
  judgement.verdict = Verdict::updates;
  judgement.reasons.push_back("one sentence tells the change itself");
  add_difference_reason(pair, judgement);
  return judgement;
}

std::optional<Judgement> judge(const Pair& pair) {
  if (!values_differ(pair) || pair.a.kind == claim::Kind::date) return std::nullopt;
  if (in_one_sentence(pair)) return told_change(pair);
  if (!varies(pair, pair.a) && !varies(pair, pair.b)) return std::nullopt;
  if (is_slip(pair)) return std::nullopt;
  DateRange a = as_of(pair.a, pair.article_a), b = as_of(pair.b, pair.article_b);
  if (same_day(a, b)) return std::nullopt;
  Judgement judgement;
  judgement.verdict = Verdict::updates;
  judgement.difference = "“" + pair.words_a() + "”, then “" + pair.words_b() + "”";
  auto day = [](const DateRange& range) {
    return range.known() ? mention::range_text(range) : std::string("an unknown date");
  };
  judgement.reasons.push_back("a figure that moves while the story runs: as of " + day(a) + " and as of " + day(b));
  add_difference_reason(pair, judgement);
  return judgement;
}

}  // namespace

const Rule update = {"update",
                     "A figure that moves while the story runs has two values at two dates.",
                     "A rising toll is no contradiction; the later figure replaces the earlier one.",
                     {"The flood in Valencia killed 158 people.", "en", "2024-10-31",
                      "The flood in Valencia killed 211 people.", "en", "2024-11-02"},
                     {"The flood in Valencia killed 158 people.", "en", "2024-11-02",
                      "The flood in Valencia killed 211 people.", "en", "2024-11-02"},
                     judge};

}  // namespace gainsay::verdict::rules
