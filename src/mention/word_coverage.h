// How many of the content words of texts the lexicon knows, and which ones it lacks.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "mention/mentions.h"

namespace gainsay::mention {

// One language's figures. Units: words; in Chinese, characters, since nothing divides its words.
struct LanguageCoverage {
  size_t content = 0;  // words that are no function words, numbers, dates or names
  size_t known = 0;    // those of them that stand in a concept, a unit or another entry that says something
  std::map<std::string, size_t> unknown;  // folded: how often
};

// Counts words article by article. A capitalised word that the lexicon does not know is held for a name, except at the
// start of a sentence, and except by itself in languages that write nouns with capitals. Furniture and code are left
// out. Threads: one object a thread.
class WordCoverage {
 public:
  explicit WordCoverage(lexicon::Vocabulary& vocabulary) : vocabulary_(vocabulary), skeletons_(vocabulary) {}

  // Requires: the article was read with the same Vocabulary. Cost: as finding its mentions.
  void add(const text::Article& article);
  // In order of the languages' codes.
  const std::map<std::string, LanguageCoverage>& languages() const { return languages_; }

 private:
  void add_sentence(const text::Article& article, const text::Sentence& sentence, lexicon::Language language);
  void count_word(const SentenceView& view, uint32_t token, LanguageCoverage& out) const;

  lexicon::Vocabulary& vocabulary_;
  Skeletons skeletons_;
  lexicon::Hits hits_;
  Mentions mentions_;
  std::vector<bool> apart_;              // by token of the sentence: inside a value or a name
  std::vector<lexicon::KindSet> kinds_;  // by token of the sentence: of all entries that cover it
  std::map<std::string, LanguageCoverage> languages_;
};

}  // namespace gainsay::mention
