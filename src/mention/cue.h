// Small words that decide how a claim is meant: status, negation, attribution, comparison, pronouns, determiners.
#pragma once

#include <cstdint>
#include <vector>

#include "mention/value_finder.h"

namespace gainsay::mention {

// Example: "recebeu aprovação para" is a cue of kind status with the tag approved.
struct Cue {
  Span span;                    // bytes of the article's text
  uint32_t first = 0, end = 0;  // tokens of the article, end exclusive
  lexicon::Kind kind = lexicon::Kind::stopword;
  lexicon::Tag tag = lexicon::Tag::none;
};

// Appends the sentence's cues in order of place; the longest of each kind at a place. Cues of two kinds may overlap.
void find_cues(const SentenceView& sentence, std::vector<Cue>& out);

}  // namespace gainsay::mention
