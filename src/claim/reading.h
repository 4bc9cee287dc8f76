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
  std::optional<mention::NameMention> subject;  // of the last claim with one, for pronouns and bare nouns
  DateRange time;                               // last one stated in this paragraph
  std::vector<Facet> background;                // of the title and of the heading above
};

// A mention of the sentence, or a facet of the title or heading, before it is known how near the claim it stands.
struct FacetItem {
  Facet facet;                  // its place holds only for those of the title and heading
  uint32_t first = 0, end = 0;  // tokens; none for those of the title and heading
  uint32_t group = 0;           // items of one key have one number, in the order in which the keys are met
  bool may_be_value = false;    // passed over where it is the claim's own value
};

// The items of one sentence, collected for its first claim.
struct FacetItems {
  bool ready = false;
  uint32_t group_count = 0;
  std::vector<FacetItem> items;
  std::vector<const Facet*> nearest;  // of the claim at hand, by group
  void clear() {
    ready = false;
    group_count = 0;
    items.clear();
  }
};

struct Reading {
  const mention::SentenceView& view;
  const mention::Mentions& mentions;
  const Clauses& clauses;
  TraitTable& traits;
  mention::Skeletons& skeletons;
  const Discourse& discourse;
  const std::vector<std::string>& sources;  // whom the sentence names as its source, see certainty.h
  FacetItems& facet_items;                  // see facets.h

  const text::Article& article() const { return view.article; }
  const lexicon::Lexicon& lexicon() const { return traits.lexicon(); }
};

// The name as a claim holds it.
Name name_for(const Reading& reading, const mention::NameMention& mention);

}  // namespace gainsay::claim
