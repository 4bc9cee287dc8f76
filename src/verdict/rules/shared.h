// What several rules ask of a pair.
#pragma once

#include <vector>

#include "verdict/rule.h"

namespace gainsay::verdict::rules {

// The pair's values are of these kinds and cannot both be true of one fact.
bool values_differ(const Pair& pair);
bool both_are(const Pair& pair, claim::Kind kind);

// A product and its maker, or two products of one maker: no two answers to one question.
bool compatible(const lexicon::Lexicon& lexicon, lexicon::EntryId a, lexicon::EntryId b);

// The makers, products, institutions, people and cities that a relation is between: its subject, its object, and what
// else is named in its clause; outlets are none.
std::vector<lexicon::EntryId> parties_of(const claim::Claim& claim, claim::TraitTable& traits);

// Those of `mine` that are compatible with none of `other`.
std::vector<lexicon::EntryId> without(const Pair& pair, const std::vector<lexicon::EntryId>& mine,
                                      const std::vector<lexicon::EntryId>& other);

// "0.6 bn = 600 million": says how values worded differently come to be the same, or how far two differ.
void add_value_reason(const Pair& pair, Judgement& judgement);
void add_difference_reason(const Pair& pair, Judgement& judgement);

// A contradiction of this kind with its reason, difference and severity filled in.
Judgement contradiction(const Pair& pair, FindingKind kind);

// The exact number of a claim's value, where it has one.
std::optional<Decimal> exact_number(const align::Comparable& value);

}  // namespace gainsay::verdict::rules
