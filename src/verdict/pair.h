// Two claims on one fact, with all that a rule may look at.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "align/aligner.h"
#include "claim/claim.h"
#include "claim/traits.h"
#include "text/article.h"

namespace gainsay::verdict {

struct Pair {
  const claim::Claim& a;
  const claim::Claim& b;
  const align::Comparable& value_a;
  const align::Comparable& value_b;
  align::ValueFit fit;
  double margin;  // by how much the pair's score exceeds what its join needed
  const text::Article& article_a;
  const text::Article& article_b;
  claim::TraitTable& traits;

  const lexicon::Lexicon& lexicon() const { return traits.lexicon(); }
  // The words of each value as they stand in the text, hedges included.
  std::string words_a() const;
  std::string words_b() const;
};

// The value or predicate of a claim as its writer put it, hedges included, on one line.
std::string words_of(const claim::Claim& claim, const text::Article& article);

// How a message names a source: its file name.
std::string name_of_source(const text::Article& article);

}  // namespace gainsay::verdict
