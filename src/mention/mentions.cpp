#include "mention/mentions.h"

namespace gainsay::mention {

void Mentions::clear() {
  values.clear();
  names.clear();
  concepts.clear();
  cues.clear();
}

void find_mentions(const SentenceView& sentence, Skeletons& skeletons, Mentions& out) {
  out.clear();
  find_values(sentence, out.values);
  find_names(sentence, out.values, skeletons, out.names);
  find_concepts(sentence, out.names, out.concepts);
  find_cues(sentence, out.cues);
}

}  // namespace gainsay::mention
