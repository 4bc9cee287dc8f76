// One sentence as the claim room reads it.
#pragma once

#include <optional>
#include <vector>

#include "claim/claim.h"
#include "claim/clause.h"
#include "claim/traits.h"
#include "mention/mentions.h"
#include "text/article.h"

namespace gainsay::claim {

// What the sentences before hand on.
struct Discourse {
  std::optional<mention::NameMention> subject;   // of the last claim with one, for pronouns and bare nouns
  DateRange time;                                // last one stated in this paragraph
  std::vector<Facet> background;                 // of the title and of the heading above
};

struct Reading {
  const mention::SentenceView& view;
  const mention::Mentions& mentions;
  const Clauses& clauses;
  TraitTable& traits;
  mention::Skeletons& skeletons;
  const Discourse& discourse;
  const std::vector<std::string>& sources;  // whom the sentence names as its source, see certainty.h

  const text::Article& article() const { return view.article; }
  const lexicon::Lexicon& lexicon() const { return traits.lexicon(); }
};

// The name as a claim holds it.
Name name_for(const Reading& reading, const mention::NameMention& mention);

}  // namespace gainsay::claim
