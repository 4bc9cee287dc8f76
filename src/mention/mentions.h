// Everything that one sentence mentions.
#pragma once

#include <vector>

#include "mention/concept.h"
#include "mention/cue.h"
#include "mention/name.h"
#include "mention/value.h"

namespace gainsay::mention {

// Each list in order of place.
struct Mentions {
  std::vector<Value> values;
  std::vector<NameMention> names;
  std::vector<ConceptMention> concepts;
  std::vector<Cue> cues;

  void clear();
};

// Replaces `out` by the sentence's mentions; its memory is reused.
void find_mentions(const SentenceView& sentence, Skeletons& skeletons, Mentions& out);

}  // namespace gainsay::mention
