#include <algorithm>

#include "mention/concept.h"
#include "mention/context.h"

namespace gainsay::mention {
namespace {

using lexicon::Kind;

class ConceptReader {
 public:
  ConceptReader(const SentenceView& sentence, const std::vector<NameMention>& names)
      : sentence_(sentence), names_(names) {}

  void read(std::vector<ConceptMention>& out) {
    uint32_t covered_to = sentence_.first_token;
    size_t name = 0;
    for (uint32_t at = sentence_.first_token; at < sentence_.end_token; ++at) {
      while (name < names_.size() && names_[name].end <= at) ++name;
      bool in_name = name < names_.size() && names_[name].first <= at && names_[name].kind != NameKind::unknown;
      if (in_name || at < covered_to) continue;
      covered_to = std::max(covered_to, append_longest(at, out));
    }
  }

 private:
  // A word that the language uses as a small word ("стали", "including") is no concept, whatever its stem.
  bool is_small_word(const lexicon::Hit& hit) const {
    if (hit.end - hit.first != 1) return false;
    auto hits = sentence_.hits.at(hit.first);
    return std::any_of(hits.begin(), hits.end(), [&](const lexicon::Hit& other) {
      if (other.end != hit.end) return false;
      Kind kind = other.kind;
      return kind == Kind::stopword || kind == Kind::determiner || kind == Kind::conjunction || kind == Kind::pronoun ||
             kind == Kind::relative_period || kind == Kind::offset;
    });
  }

  // Appends the meanings of the longest form that begins here; returns one past its last token.
  uint32_t append_longest(uint32_t at, std::vector<ConceptMention>& out) {
    uint32_t end = 0;
    lexicon::KindSet kinds = sentence_.hits.beginning_at(at - sentence_.first_token);
    if ((kinds & lexicon::kind_bit(Kind::concept_)) == 0) return end;
    for (const lexicon::Hit& hit : sentence_.hits.at(at - sentence_.first_token)) {
      uint32_t hit_end = sentence_.first_token + hit.end;
      if (end != 0 && hit_end < end) break;
      if (hit.kind != Kind::concept_ || is_small_word(hit) || !context_stands(sentence_, hit.entry)) continue;
      end = hit_end;
      out.push_back({{sentence_.article.tokens[at].start, sentence_.article.tokens[hit_end - 1].end},
                     at,
                     hit_end,
                     hit.entry,
                     hit.tag});
    }
    return end;
  }

  const SentenceView& sentence_;
  const std::vector<NameMention>& names_;
};

}  // namespace

void find_concepts(const SentenceView& sentence, const std::vector<NameMention>& names,
                   std::vector<ConceptMention>& out) {
  ConceptReader(sentence, names).read(out);
}

}  // namespace gainsay::mention
