// How entries of the lexicon are related: what the gates, the features and the rules ask of them.
#pragma once

#include "lexicon/lexicon.h"

namespace gainsay::align {

// The attribute of `from` names `to`.
bool lists(const lexicon::Lexicon& lexicon, lexicon::EntryId from, lexicon::Attribute attribute, lexicon::EntryId to);

// One and the same, or one is the next wider concept of the other, or a part of it: HBM and memory. False for kNoEntry.
bool akin(const lexicon::Lexicon& lexicon, lexicon::EntryId a, lexicon::EntryId b);

// Never the same fact: revenue and profit, the dead and the injured; and opposites.
bool opposed(const lexicon::Lexicon& lexicon, lexicon::EntryId a, lexicon::EntryId b);

// `part` is made by, seated in or part of `whole`: a product and its maker, a company and its country.
bool belongs(const lexicon::Lexicon& lexicon, lexicon::EntryId part, lexicon::EntryId whole);

// One and the same, or one belongs to the other: DeepSeek and China. False for kNoEntry.
bool same_or_belongs(const lexicon::Lexicon& lexicon, lexicon::EntryId a, lexicon::EntryId b);

}  // namespace gainsay::align
