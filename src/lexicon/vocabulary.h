// The words met so far, each looked up once.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.h"
#include "lexicon/token.h"

namespace gainsay::lexicon {

// A word is folded and hashed once a token, and found here with one probe; what the lexicon knows of it, and its stem
// in a language, are worked out at its first use and kept.
//
// Cost: one hash probe a token; memory grows with the number of distinct words, not with the text (words past four
// million are looked up each time and not kept). Threads: one Vocabulary a thread; WordIds of two Vocabularies are
// unrelated.
class Vocabulary {
 public:
  explicit Vocabulary(const Lexicon& lexicon);
  ~Vocabulary();
  Vocabulary(const Vocabulary&) = delete;
  Vocabulary& operator=(const Vocabulary&) = delete;

  const Lexicon& lexicon() const { return lexicon_; }

  // `folded`: lower-case, composed (NFC), ё as е, without soft hyphens. Never kNoWord.
  WordId add(std::string_view folded);
  std::string_view spelling(WordId word) const;   // the folded spelling; valid until the next add
  uint64_t hash(WordId word) const;               // of the folded spelling: the same in every Vocabulary
  uint64_t stem(WordId word, Language language);  // hash of its stem in that language: the same in every Vocabulary
  // What a word alone means in a language, by its spelling first, then by its stem; of languages, names and case rules
  // see `match`. Case is not checked here. Valid as long as the Vocabulary.
  std::span<const Sense> senses(WordId word, Language language);
  // The kinds of those senses that hold in the language.
  KindSet kinds(WordId word, Language language);

  // What a floor above works out of these words once and keeps with them: one T a Vocabulary, made at its first use as
  // T(Vocabulary&). Example: kept<LanguageGuesser>() remembers each word's votes from article to article.
  template <typename T>
  T& kept() {
    static constexpr char kKey = 0;  // its address tells one T from another
    for (const Kept& each : kept_) {
      if (each.key == &kKey) return *static_cast<T*>(each.what.get());
    }
    auto made = std::make_shared<T>(*this);
    kept_.push_back({&kKey, made});
    return *made;
  }

 private:
  struct Kept {
    const void* key;
    std::shared_ptr<void> what;
  };

  friend class Matcher;
  friend void tokenize(std::string_view text, Span part, Vocabulary& vocabulary, std::vector<Token>& out);
  const Lexicon& lexicon_;
  struct State;
  std::unique_ptr<State> state_;
  std::vector<Kept> kept_;  // gone before the words that they speak of
};

// A stretch of tokens that the lexicon knows as one entry.
struct Hit {
  uint32_t first;  // token index
  uint32_t end;    // exclusive
  EntryId entry;
  Kind kind = Kind::number;  // of the entry, and so its tag: most hits are passed over for these alone
  Tag tag = Tag::none;
};

// All hits of a run of tokens (a sentence), by first token.
class Hits {
 public:
  // Longest first; of one length in order of entry id. `token` counts from the run's first token.
  std::span<const Hit> at(uint32_t token) const {
    return {hits_.data() + begin_[token], hits_.data() + begin_[token + 1]};
  }
  std::span<const Hit> all() const { return hits_; }
  // The kinds of the entries that begin at the token, and of those whose last token is the one before it (0 to
  // token_count()).
  KindSet beginning_at(uint32_t token) const { return beginning_[token]; }
  KindSet ending_before(uint32_t token) const { return ending_[token]; }
  uint32_t token_count() const { return static_cast<uint32_t>(begin_.size()) - 1; }

 private:
  friend class Matcher;
  std::vector<Hit> hits_;
  std::vector<uint32_t> begin_ = {0};
  std::vector<KindSet> beginning_ = {0}, ending_ = {0};
};

// Finds every word and phrase of the lexicon in a run of tokens. A single hyphen inside a phrase may stand or be
// missing
// ("data-centre", "data centre"). Names may be of any language; everything else must be of the run's own language, of
// English where the word is Latin and the run's language has another script, or of every language.
// Reuses the memory of `out`: no allocation once warmed up.
void match(std::span<const Token> tokens, std::string_view text, Language language, Vocabulary& vocabulary, Hits& out);
// The same for the phrases alone that begin at one of the run's first `starts` tokens.
void match_at_start(std::span<const Token> tokens, uint32_t starts, std::string_view text, Language language,
                    Vocabulary& vocabulary, Hits& out);

}  // namespace gainsay::lexicon
