#include "mention/cue.h"

namespace gainsay::mention {
namespace {

using lexicon::Kind;

bool is_cue(Kind kind) {
  switch (kind) {
    case Kind::negation:
    case Kind::status:
    case Kind::attribution:
    case Kind::pronoun:
    case Kind::conjunction:
    case Kind::comparison:
    case Kind::determiner:
      return true;
    default:
      return false;
  }
}

}  // namespace

void find_cues(const SentenceView& sentence, std::vector<Cue>& out) {
  size_t begin = out.size();
  for (const lexicon::Hit& hit : sentence.hits.all()) {
    if (!is_cue(hit.kind)) continue;
    uint32_t first = sentence.first_token + hit.first, end = sentence.first_token + hit.end;
    bool inside_longer = false;
    for (size_t i = out.size(); i > begin && !inside_longer; --i) {
      const Cue& before = out[i - 1];
      if (before.first + 8 < first) break;  // no cue is longer than that
      inside_longer = before.kind == hit.kind && before.end >= end && before.first <= first;
    }
    if (inside_longer) continue;
    out.push_back(
        {{sentence.article.tokens[first].start, sentence.article.tokens[end - 1].end}, first, end, hit.kind, hit.tag});
  }
}

}  // namespace gainsay::mention
