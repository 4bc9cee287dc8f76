#include "align/kinship.h"
#include "verdict/rules/rules.h"
#include "verdict/rules/shared.h"

namespace gainsay::verdict::rules {
namespace {

using claim::Claim;
using claim::Ordering;

Ordering reversed(Ordering ordering) {
  if (ordering == Ordering::above) return Ordering::below;
  if (ordering == Ordering::below) return Ordering::above;
  return ordering;
}

// The same thing, or one that belongs to the other: DeepSeek and China.
bool same_party(const Pair& pair, const claim::Name& a, lexicon::EntryId a_entry, const claim::Name& b,
                lexicon::EntryId b_entry) {
  if (!a.id.empty() && a.id == b.id) return true;
  return align::same_or_belongs(pair.lexicon(), a_entry, b_entry);
}

// The ordering of b as seen with a's subject on the left; none where the two compare other things.
Ordering seen_from_a(const Pair& pair) {
  const Claim &a = pair.a, &b = pair.b;
  auto same = [&](const claim::Name& x, lexicon::EntryId x_entry, const claim::Name& y, lexicon::EntryId y_entry) {
    return same_party(pair, x, x_entry, y, y_entry);
  };
  bool straight = same(a.subject, a.subject_entry, b.subject, b.subject_entry) &&
                  same(a.object, a.object_entry, b.object, b.object_entry);
  bool swapped = same(a.subject, a.subject_entry, b.object, b.object_entry) &&
                 same(a.object, a.object_entry, b.subject, b.subject_entry);
  if (straight == swapped) return Ordering::none;
  return straight ? b.ordering : reversed(b.ordering);
}

// What is negated ("cannot overtake") leaves only that it is not so: not above is equal or below.
bool excludes(const Claim& a, Ordering a_order, const Claim& b, Ordering b_order) {
  if (a.negated && b.negated) return false;
  if (a.negated || b.negated) return a_order == b_order;
  return a_order != b_order;
}

std::optional<Judgement> judge(const Pair& pair) {
  if (pair.a.ordering == Ordering::none || pair.b.ordering == Ordering::none) return std::nullopt;
  if (pair.fit != align::ValueFit::worded) return std::nullopt;
  Ordering order = seen_from_a(pair);
  if (order == Ordering::none || !excludes(pair.a, pair.a.ordering, pair.b, order)) return std::nullopt;
  Judgement judgement = contradiction(pair, FindingKind::ordering);
  auto said = [](Ordering ordering, bool negated) {
    std::string_view words = ordering == Ordering::equal ? "level" : ordering == Ordering::above ? "ahead" : "behind";
    return (negated ? "not " : "") + std::string(words);
  };
  std::string with = pair.a.object.text.empty() ? "" : " of " + pair.a.object.text;
  judgement.difference = said(pair.a.ordering, pair.a.negated) + with + " against " + said(order, pair.b.negated);
  judgement.reasons.push_back(pair.a.subject.text + ": " + judgement.difference);
  return judgement;
}

}  // namespace

const Rule ordering_conflict = {"ordering-conflict",
                                "Two sources compare the same things and come to opposite results.",
                                "Ahead, level or behind: only one can hold at a time.",
                                {"The Ascend 910C surpasses the H100 in performance.", "en", "2025-12-18",
                                 "The Ascend 910C lags behind the H100 in performance.", "en", "2025-12-18"},
                                {"The Ascend 910C surpasses the H100 in performance.", "en", "2025-12-18",
                                 "The H100 lags behind the Ascend 910C in performance.", "en", "2025-12-18"},
                                judge};

}  // namespace gainsay::verdict::rules
