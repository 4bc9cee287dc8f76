#include "mention/context.h"

#include <algorithm>

#include "lexicon/tokenizer.h"

namespace gainsay::mention {
namespace {

bool stands(const SentenceView& sentence, std::string_view word) {
  lexicon::WordId wanted = sentence.vocabulary.add(lexicon::fold(word));
  uint64_t stem = sentence.vocabulary.stem(wanted, sentence.language);
  for (uint32_t at = sentence.first_token; at < sentence.end_token; ++at) {
    lexicon::WordId have = sentence.article.tokens[at].word;
    if (have == wanted || (have != lexicon::kNoWord && sentence.vocabulary.stem(have, sentence.language) == stem)) return true;
  }
  return false;
}

}  // namespace

bool context_stands(const SentenceView& sentence, lexicon::EntryId entry) {
  const lexicon::Lexicon& lexicon = sentence.vocabulary.lexicon();
  if (lexicon.entry(entry).attributes_begin == lexicon.entry(entry).attributes_end) return true;
  std::vector<std::string_view> words = lexicon.attribute(entry, lexicon::Attribute::context);
  return words.empty() || std::any_of(words.begin(), words.end(), [&](std::string_view word) { return stands(sentence, word); });
}

}  // namespace gainsay::mention
