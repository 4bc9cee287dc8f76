#include "verdict/rules/shared.h"

#include <algorithm>
#include <cmath>

namespace gainsay::verdict::rules {
namespace {

std::string plain(const align::Comparable& value) {
  if (value.kind == mention::ValueKind::date) {
    std::string from = value.date.from ? value.date.from->text() : "";
    std::string to = value.date.to ? value.date.to->text() : "";
    if (from == to) return from;
    if (from.empty()) return "until " + to;
    return to.empty() ? "from " + from : from + " to " + to;
  }
  std::string low = value.min ? value.min->text() : "", high = value.max ? value.max->text() : "";
  std::string text = low == high ? low : low.empty() ? "up to " + high : high.empty() ? "more than " + low : low + " to " + high;
  return value.unit.empty() ? text : text + " " + std::string(value.unit);
}

}  // namespace

bool values_differ(const Pair& pair) { return pair.fit == align::ValueFit::differs; }

bool both_are(const Pair& pair, claim::Kind kind) { return pair.a.kind == kind && pair.b.kind == kind; }

bool belongs(const lexicon::Lexicon& lexicon, lexicon::EntryId part, lexicon::EntryId whole) {
  using lexicon::Attribute;
  if (part == lexicon::kNoEntry || whole == lexicon::kNoEntry) return false;
  for (Attribute attribute : {Attribute::maker, Attribute::part_of, Attribute::country}) {
    auto related = lexicon.related(part, attribute);
    if (std::find(related.begin(), related.end(), whole) != related.end()) return true;
  }
  return false;
}

void add_value_reason(const Pair& pair, Judgement& judgement) {
  std::string a = pair.words_a(), b = pair.words_b();
  if (!pair.a.has_value || !pair.b.has_value || a == b) return;
  std::string x = plain(pair.value_a), y = plain(pair.value_b);
  std::string reason = "“" + a + "” and “" + b + "”";
  judgement.reasons.push_back(x == y ? reason + ": both " + x : reason + ": " + x + " and " + y);
}

void add_difference_reason(const Pair& pair, Judgement& judgement) {
  std::string reason = plain(pair.value_a) + " against " + plain(pair.value_b);
  auto a = exact_number(pair.value_a), b = exact_number(pair.value_b);
  if (a && b && !a->is_zero() && !b->is_zero() && pair.value_a.kind != mention::ValueKind::date) {
    Decimal low = *a < *b ? *a : *b, high = *a < *b ? *b : *a;
    double ratio = high.to_double() / low.to_double();
    Decimal apart = high - low;
    reason += ": " + apart.text() + " apart";
    if (ratio >= 1.995 && std::isfinite(ratio)) {
      Decimal rounded(static_cast<int64_t>(std::llround(std::min(ratio, 1e15) * 10)), -1);
      reason += ", a factor of " + rounded.text();
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
