#include "mention/context.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

#include "lexicon/tokenizer.h"

namespace gainsay::mention {
namespace {

// The context words of each entry, worked out at its first use.
class ContextWords {
 public:
  explicit ContextWords(lexicon::Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

  const std::vector<lexicon::WordId>& of(lexicon::EntryId entry) {
    auto [place, is_new] = known_.try_emplace(entry);
    if (!is_new) return place->second;
    for (std::string_view word : vocabulary_.lexicon().attribute(entry, lexicon::Attribute::context)) {
      place->second.push_back(vocabulary_.add(lexicon::fold(word)));
    }
    return place->second;
  }

 private:
  lexicon::Vocabulary& vocabulary_;
  std::unordered_map<lexicon::EntryId, std::vector<lexicon::WordId>> known_;
};

bool stands(const SentenceView& sentence, lexicon::WordId wanted) {
  uint64_t stem = sentence.vocabulary.stem(wanted, sentence.language);
  for (uint32_t at = sentence.first_token; at < sentence.end_token; ++at) {
    lexicon::WordId have = sentence.article.tokens[at].word;
    if (have == wanted || (have != lexicon::kNoWord && sentence.vocabulary.stem(have, sentence.language) == stem))
      return true;
  }
  return false;
}

}  // namespace

bool context_stands(const SentenceView& sentence, lexicon::EntryId entry) {
  const lexicon::Lexicon& lexicon = sentence.vocabulary.lexicon();
  if (lexicon.entry(entry).attributes_begin == lexicon.entry(entry).attributes_end) return true;
  const std::vector<lexicon::WordId>& words = sentence.vocabulary.kept<ContextWords>().of(entry);
  return words.empty() ||
         std::any_of(words.begin(), words.end(), [&](lexicon::WordId word) { return stands(sentence, word); });
}

}  // namespace gainsay::mention
