#include "text/language_id.h"

#include <unicode/ulocdata.h>
#include <unicode/uset.h>

#include <algorithm>
#include <array>
#include <bit>
#include <compare>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "text/word_kinds.h"

namespace gainsay::text {
namespace {

using lexicon::Kind;
using lexicon::kUndetermined;
using lexicon::Language;
using lexicon::Script;
using lexicon::Token;
using lexicon::TokenKind;

constexpr KindSet kTelling = kFunctionWords | bit(Kind::number) | bit(Kind::magnitude) | bit(Kind::month) |
                             bit(Kind::weekday) | bit(Kind::time_unit) | bit(Kind::hedge) | bit(Kind::range_word) |
                             bit(Kind::relative_day) | bit(Kind::attribution) | bit(Kind::percent) |
                             bit(Kind::currency);

constexpr int kFunctionWeight = 4;  // a function word of the language
constexpr int kTellingWeight = 2;   // another word of its closed classes
constexpr int kOwnLetter = 2;       // a letter that tells it from its neighbours
constexpr int kForeignLetter = 6;   // a letter that its alphabet lacks: against it
constexpr size_t kSample = 6000;    // tokens
constexpr size_t kFew = 20;         // words; fewer and any evidence has to do

// The letters of a language's alphabet as CLDR has it, sorted; empty where CLDR does not know the language.
const std::vector<char32_t>& alphabet_of(const std::string& code) {
  static std::mutex guard;
  static std::map<std::string, std::vector<char32_t>> known;
  std::lock_guard lock(guard);
  auto [place, is_new] = known.try_emplace(code);
  if (!is_new) return place->second;
  UErrorCode status = U_ZERO_ERROR;
  ULocaleData* data = ulocdata_open(code.c_str(), &status);
  if (U_FAILURE(status)) return place->second;
  USet* set = ulocdata_getExemplarSet(data, nullptr, USET_ADD_CASE_MAPPINGS, ULOCDATA_ES_STANDARD, &status);
  if (U_SUCCESS(status)) {
    for (int32_t i = 0; i < uset_size(set); ++i) place->second.push_back(static_cast<char32_t>(uset_charAt(set, i)));
    uset_close(set);
  }
  ulocdata_close(data);
  std::sort(place->second.begin(), place->second.end());
  return place->second;
}

Script script_named(std::string_view name) {
  static constexpr std::array<std::pair<std::string_view, Script>, 9> kNames = {{{"Latin", Script::latin},
                                                                                 {"Cyrillic", Script::cyrillic},
                                                                                 {"Greek", Script::greek},
                                                                                 {"Han", Script::han},
                                                                                 {"Kana", Script::kana},
                                                                                 {"Hangul", Script::hangul},
                                                                                 {"Arabic", Script::arabic},
                                                                                 {"Hebrew", Script::hebrew},
                                                                                 {"Devanagari", Script::devanagari}}};
  for (const auto& [known, script] : kNames) {
    if (known == name) return script;
  }
  return Script::none;
}

// One language's witnesses in a stretch of words.
struct Score {
  int points = 0;
  uint32_t function_words = 0, foreign = 0;
};

struct Count {
  uint32_t words = 0;  // of the leading script
  Script script = Script::none;
};

Count count_words(std::span<const Token> tokens) {
  std::array<uint32_t, 16> counts = {};
  for (const Token& token : tokens) {
    bool counted = token.kind == TokenKind::word || token.kind == TokenKind::ideograph;
    if (counted && token.script != Script::none) ++counts[static_cast<size_t>(token.script)];
  }
  // Two ideographs are about one word of other scripts; Japanese mixes kana in.
  uint32_t kana = counts[static_cast<size_t>(Script::kana)], han = counts[static_cast<size_t>(Script::han)];
  if (kana * 10 > han) counts[static_cast<size_t>(Script::kana)] = kana + han;
  auto best = std::max_element(counts.begin(), counts.end());
  return {*best, *best == 0 ? Script::none : static_cast<Script>(best - counts.begin())};
}

}  // namespace

struct LanguageGuesser::State {
  explicit State(lexicon::Vocabulary& words) : vocabulary(words) {
    auto languages = vocabulary.lexicon().languages();
    for (size_t i = 1; i < languages.size() && i < 64; ++i) {
      Candidate candidate{static_cast<Language>(i), script_named(languages[i].script), {}, {}};
      for (size_t at = 0; at < languages[i].letters.size();) {
        utf8::Decoded next = utf8::decode(languages[i].letters, at);
        candidate.letters.push_back(next.code);
        at += next.length;
      }
      candidate.alphabet = &alphabet_of(std::string(languages[i].code));
      candidates.push_back(std::move(candidate));
    }
  }

  struct Candidate {
    Language language;
    Script script;
    std::vector<char32_t> letters;          // its own
    const std::vector<char32_t>* alphabet;  // all of them
  };

  // Bit i: the word speaks so for candidate i.
  struct Vote {
    uint64_t function = 0, telling = 0, own = 0, foreign = 0;
    friend auto operator<=>(const Vote&, const Vote&) = default;
  };
  struct CountedVote {
    Vote vote;
    uint32_t count;  // of the words that cast it in the stretch at hand; 0 between two stretches
  };
  static constexpr uint32_t kNoVote = 0xFFFFFFFF;

  void look_at_letters(std::string_view spelling, size_t index, Vote& vote) const {
    const Candidate& candidate = candidates[index];
    bool own = false, foreign = false;
    for (size_t at = 0; at < spelling.size();) {
      utf8::Decoded next = utf8::decode(spelling, at);
      at += next.length;
      if (next.code < 0x80 || next.code == '\'') continue;
      own |= std::find(candidate.letters.begin(), candidate.letters.end(), next.code) != candidate.letters.end();
      foreign |= !candidate.alphabet->empty() &&
                 !std::binary_search(candidate.alphabet->begin(), candidate.alphabet->end(), next.code);
    }
    if (own) vote.own |= uint64_t{1} << index;
    if (foreign) vote.foreign |= uint64_t{1} << index;
  }

  // Index into `votes`. There are few different ones: most words speak for nobody.
  uint32_t vote_of(const Token& token) {
    if (token.word >= vote_of_word.size()) vote_of_word.resize(token.word + token.word / 2 + 1, kNoVote);
    if (vote_of_word[token.word] != kNoVote) return vote_of_word[token.word];
    Vote vote = make_vote(token);
    auto [place, is_new] = known_votes.try_emplace(vote, static_cast<uint32_t>(votes.size()));
    if (is_new) votes.push_back({vote, 0});
    return vote_of_word[token.word] = place->second;
  }

  Vote make_vote(const Token& token) {
    Vote vote;
    for (size_t i = 0; i < candidates.size(); ++i) {
      if (candidates[i].script != token.script) continue;
      KindSet kinds = kinds_of(token, candidates[i].language, vocabulary);
      if (kinds & kFunctionWords) {
        vote.function |= uint64_t{1} << i;
      } else if (kinds & kTelling) {
        vote.telling |= uint64_t{1} << i;
      }
      if (token.kind == TokenKind::word) look_at_letters(vocabulary.spelling(token.word), i, vote);
    }
    return vote;
  }

  // Counts the votes first: a stretch has many words and few different votes.
  void add(std::span<const Token> tokens, Script script) {
    for (const Token& token : tokens) {
      if (token.word == lexicon::kNoWord || token.script != script) continue;
      uint32_t vote = vote_of(token);
      if (votes[vote].count++ == 0) cast.push_back(vote);
    }
    for (uint32_t index : cast) {
      const Vote& vote = votes[index].vote;
      for (uint64_t heard = vote.function | vote.telling | vote.own | vote.foreign; heard != 0; heard &= heard - 1) {
        add(votes[index], heard & (~heard + 1), scores[static_cast<size_t>(std::countr_zero(heard))]);
      }
      votes[index].count = 0;
    }
    cast.clear();
  }

  static void add(const CountedVote& cast_vote, uint64_t candidate, Score& score) {
    auto count_of = [&](uint64_t voices) { return (voices & candidate) != 0 ? cast_vote.count : 0; };
    uint32_t function = count_of(cast_vote.vote.function), foreign = count_of(cast_vote.vote.foreign);
    score.function_words += function;
    score.foreign += foreign;
    score.points += kFunctionWeight * static_cast<int>(function) - kForeignLetter * static_cast<int>(foreign) +
                    kTellingWeight * static_cast<int>(count_of(cast_vote.vote.telling)) +
                    kOwnLetter * static_cast<int>(count_of(cast_vote.vote.own));
  }

  void start_scores() { scores.assign(candidates.size(), Score{}); }

  // The best candidate of the script, or kUndetermined where nothing speaks for any, or for two alike.
  Language best(Count count) const {
    Language winner = kUndetermined, left = kUndetermined;
    int points = 0, remaining = 0;
    bool tie = false;
    for (size_t i = 0; i < candidates.size(); ++i) {
      if (candidates[i].script != count.script) continue;
      if (scores[i].foreign == 0) {
        left = candidates[i].language;
        ++remaining;
      }
      bool enough = count.words < kFew || count.script == Script::han || scores[i].function_words * 10 >= count.words;
      if (!enough || scores[i].points < points || scores[i].points <= 0) continue;
      tie = scores[i].points == points;
      points = scores[i].points;
      winner = candidates[i].language;
    }
    if (winner != kUndetermined && !tie) return winner;
    bool few = count.words < kFew && count.script != Script::latin;
    return (few || count.script == Script::han) && remaining == 1 ? left : kUndetermined;
  }

  int points_of(Language language) const {
    for (size_t i = 0; i < candidates.size(); ++i) {
      if (candidates[i].language == language) return scores[i].points;
    }
    return 0;
  }

  bool writes(Language language, Script script) const {
    return std::any_of(candidates.begin(), candidates.end(),
                       [&](const Candidate& c) { return c.language == language && c.script == script; });
  }

  lexicon::Vocabulary& vocabulary;
  std::vector<Candidate> candidates;
  std::vector<CountedVote> votes;  // the different ones met so far
  std::map<Vote, uint32_t> known_votes;
  std::vector<uint32_t> vote_of_word;  // by WordId, index into `votes`
  std::vector<uint32_t> cast;          // votes of the stretch at hand
  std::vector<Score> scores;           // of the stretch at hand, by candidate
};

LanguageGuesser::LanguageGuesser(lexicon::Vocabulary& vocabulary) : state_(std::make_unique<State>(vocabulary)) {}
LanguageGuesser::~LanguageGuesser() = default;

Language LanguageGuesser::of_text(std::span<const Token> tokens) {
  // The beginning and the middle: a page's end is where other things stand.
  std::span<const Token> head = tokens.first(std::min(tokens.size(), kSample / 2));
  std::span<const Token> rest = tokens.subspan(head.size());
  rest = rest.subspan(rest.size() > kSample ? rest.size() / 2 - kSample / 2 : 0);
  rest = rest.first(std::min(rest.size(), kSample / 2));
  Count count = count_words(head);
  count.words += rest.empty() ? 0 : count_words(rest).words;
  state_->start_scores();
  state_->add(head, count.script);
  state_->add(rest, count.script);
  return state_->best(count);
}

Language LanguageGuesser::of_paragraph(std::span<const Token> tokens, Language prior) {
  constexpr uint32_t kFewest = 6;  // words before a paragraph is heard
  tokens = tokens.first(std::min(tokens.size(), kSample / 6));
  Count count = count_words(tokens);
  if (count.words < kFewest) return prior;
  state_->start_scores();
  state_->add(tokens, count.script);
  Language own = state_->best(count);
  if (own == kUndetermined || own == prior || prior == kUndetermined) return own == kUndetermined ? prior : own;
  if (!state_->writes(prior, count.script)) return own;
  int prior_points = std::max(0, state_->points_of(prior));
  return state_->points_of(own) >= 2 * prior_points + 2 * kFunctionWeight ? own : prior;
}

}  // namespace gainsay::text
