#include "verdict/rules/shared.h"

#include <algorithm>
#include <cmath>

#include "align/kinship.h"
#include "mention/value_text.h"

namespace gainsay::verdict::rules {
namespace {

constexpr double kTellingRatio = 1.995;  // from here on a factor says more than a difference

// In plain English, whatever the language of the text: "about $600 million".
std::string plain(const claim::Claim& claim) {
  return mention::value_text(claim.value);
}

}  // namespace

bool values_differ(const Pair& pair) {
  return pair.fit == align::ValueFit::differs;
}

bool both_are(const Pair& pair, claim::Kind kind) {
  return pair.a.kind == kind && pair.b.kind == kind;
}

bool compatible(const lexicon::Lexicon& lexicon, lexicon::EntryId a, lexicon::EntryId b) {
  if (align::same_or_belongs(lexicon, a, b)) return true;
  auto makers = lexicon.related(a, lexicon::Attribute::maker);
  return std::any_of(makers.begin(), makers.end(),
                     [&](lexicon::EntryId maker) { return align::belongs(lexicon, b, maker); });
}

std::vector<lexicon::EntryId> parties_of(const claim::Claim& claim, claim::TraitTable& traits) {
  using lexicon::Tag;
  std::vector<lexicon::EntryId> entries;
  auto add = [&](lexicon::EntryId entry) {
    if (entry == lexicon::kNoEntry || traits.of(entry).media) return;
    Tag tag = traits.lexicon().entry(entry).tag;
    bool party = tag == Tag::company || tag == Tag::product || tag == Tag::organisation || tag == Tag::person ||
                 tag == Tag::city;
    if (party && std::find(entries.begin(), entries.end(), entry) == entries.end()) entries.push_back(entry);
  };
  add(claim.subject_entry);
  add(claim.object_entry);
  for (const claim::Facet& facet : claim.facets) {
    if (facet.kind == claim::Facet::Kind::entity && facet.place <= claim::Facet::Place::clause) add(facet.entry);
  }
  return entries;
}

std::vector<lexicon::EntryId> without(const Pair& pair, const std::vector<lexicon::EntryId>& mine,
                                      const std::vector<lexicon::EntryId>& other) {
  std::vector<lexicon::EntryId> out;
  for (lexicon::EntryId entry : mine) {
    bool met = std::any_of(other.begin(), other.end(),
                           [&](lexicon::EntryId its) { return compatible(pair.lexicon(), entry, its); });
    if (!met) out.push_back(entry);
  }
  return out;
}

void add_value_reason(const Pair& pair, Judgement& judgement) {
  std::string a = pair.words_a(), b = pair.words_b();
  if (!pair.a.has_value || !pair.b.has_value || a == b) return;
  std::string x = plain(pair.a), y = plain(pair.b);
  std::string reason = "“" + a + "” and “" + b + "”";
  judgement.reasons.push_back(x == y ? reason + ": both " + x : reason + ": " + x + " and " + y);
}

void add_difference_reason(const Pair& pair, Judgement& judgement) {
  std::string reason = plain(pair.a) + " against " + plain(pair.b);
  auto a = exact_number(pair.value_a), b = exact_number(pair.value_b);
  if (a && b && !a->is_zero() && !b->is_zero() && pair.value_a.kind != mention::ValueKind::date) {
    Decimal low = *a < *b ? *a : *b, high = *a < *b ? *b : *a;
    double ratio = high.to_double() / low.to_double();
    bool plain_number =
        pair.value_a.kind == mention::ValueKind::number || pair.value_a.kind == mention::ValueKind::money;
    if (plain_number && high != low) reason += ": " + mention::amount_text(high - low) + " apart";
    if (ratio >= kTellingRatio && std::isfinite(ratio)) {
      Decimal rounded(static_cast<int64_t>(std::llround(std::min(ratio, 1e15) * 10)), -1);
      reason += ", a factor of " + mention::amount_text(rounded);
    }
  }
  judgement.reasons.push_back(reason);
}

Judgement contradiction(const Pair& pair, FindingKind kind) {
  Judgement judgement;
  judgement.verdict = Verdict::contradicts;
  judgement.kind = kind;
  judgement.severity = Severity::error;
  judgement.difference = "“" + pair.words_a() + "” against “" + pair.words_b() + "”";
  if (pair.a.has_value && pair.b.has_value) add_difference_reason(pair, judgement);
  return judgement;
}

std::optional<Decimal> exact_number(const align::Comparable& value) {
  if (value.min && value.min == value.max) return value.min;
  return value.min ? value.min : value.max;
}

}  // namespace gainsay::verdict::rules
