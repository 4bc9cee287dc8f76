#include "text/sentence.h"

#include <algorithm>
#include <span>

#include "base/utf8.h"
#include "text/word_kinds.h"

namespace gainsay::text {
namespace {

using lexicon::Kind;
using lexicon::Token;
using lexicon::TokenKind;

bool is_wide_stop(char32_t mark) {
  return mark == 0x3002 || mark == 0xFF61;
}  // 。｡
bool is_terminator(char32_t mark) {
  return mark == '.' || mark == '!' || mark == '?' || mark == 0x2026 || is_wide_stop(mark) || mark == 0x203C ||
         (mark >= 0x2047 && mark <= 0x2049) || mark == 0x0964 || mark == 0x061F || mark == 0x06D4;
}
bool is_dash(char32_t mark) {
  return mark == '-' || mark == 0x2013 || mark == 0x2014;
}

class Splitter {
 public:
  Splitter(uint32_t first, uint32_t end, lexicon::Language language, lexicon::Vocabulary& vocabulary,
           lexicon::Hits& hits, Article& article)
      : begin_(first), end_(end), language_(language), vocabulary_(vocabulary), hits_(hits), article_(article) {}

  void run() {
    for (uint32_t at = begin_; at < end_;) {
      if (!is_terminator(token(at).mark)) {
        ++at;
        continue;
      }
      uint32_t stop = at;
      uint32_t next = past_end(at);
      if (next == end_ || ends_here(stop, next)) emit(next);
      at = next;
    }
    if (begin_ < end_) emit(end_);
  }

 private:
  const Token& token(uint32_t at) const { return article_.tokens[at]; }
  bool is_word(uint32_t at) const { return at < end_ && token(at).kind == TokenKind::word; }
  bool apart(uint32_t at) const { return token(at).space_before || token(at).line_before; }
  uint32_t letters(uint32_t at) const { return static_cast<uint32_t>(utf8::count(article_.slice(token(at).span()))); }

  bool is_letter(uint32_t at) const { return is_word(at) && letters(at) == 1; }

  void emit(uint32_t end) {
    article_.sentences.push_back({{token(begin_).start, token(end - 1).end}, begin_, end});
    begin_ = end;
  }

  // Closing rather than opening: by its form where that tells, else by the space before it.
  bool closes(uint32_t at) const {
    const Token& mark = token(at);
    if (mark.mark == ')' || mark.mark == ']' || mark.mark == '}' || mark.mark == 0x3011 || mark.mark == 0x300B)
      return true;
    if (mark.mark != '"' && mark.mark != '\'') return false;
    char32_t code = utf8::decode(article_.text, mark.start).code;
    if (code == 0x00BB || code == 0x201D || code == 0x300D || code == 0x300F || code == 0x203A) return true;
    if (code == 0x00AB || code == 0x201E || code == 0x201A || code == 0x300C || code == 0x300E) return false;
    return !apart(at);
  }

  // The first token after the terminators, closing marks and glued notes ("[3]") that belong to the stop at `at`.
  uint32_t past_end(uint32_t at) const {
    ++at;
    while (at < end_) {
      bool more = is_terminator(token(at).mark) && !apart(at);
      bool note = token(at).mark == '[' && !apart(at) && at + 2 < end_ && token(at + 1).kind == TokenKind::digits &&
                  token(at + 2).mark == ']';
      if (!more && !note && !closes(at)) break;
      at += note ? 3 : 1;
    }
    return at;
  }

  // Does the word begin as a sentence does? A small first letter with a capital behind it is a name (iPhone).
  bool begins_high(uint32_t at) const {
    if (token(at).capitalised) return true;
    std::string_view word = article_.slice(token(at).span());
    if (token(at).script == lexicon::Script::latin || token(at).script == lexicon::Script::cyrillic ||
        token(at).script == lexicon::Script::greek) {
      return word.size() > 1 && word[0] >= 'a' && word[0] <= 'z' && word[1] >= 'A' && word[1] <= 'Z';
    }
    return true;  // a script without case
  }

  bool is_function_word(uint32_t at) const {
    return is_word(at) && (kinds_of(token(at), language_, vocabulary_) & kFunctionWords) != 0;
  }

  // A capitalised function word that is not an initial ("В. Иванов"): no name, so a sentence begins.
  bool surely_begins(uint32_t at) const {
    bool initial = at + 1 < end_ && token(at + 1).mark == '.' && letters(at) == 1;
    return is_word(at) && token(at).capitalised && !initial && is_function_word(at);
  }

  bool ends_here(uint32_t stop, uint32_t next) {
    bool wide = is_wide_stop(token(stop).mark);
    bool no_case = token(next).kind == TokenKind::ideograph;
    if (wide || (no_case && token(stop).mark != '.')) return !is_inner_mark(next);
    if (is_inner_mark(next)) return false;
    bool quoted = token(next - 1).mark == '"';
    if (is_dash(token(next).mark) && quoted) return false;
    uint32_t word = next;  // past opening quotes, brackets and a dash
    while (word < end_ && token(word).kind == TokenKind::mark && (is_opener(word) || is_dash(token(word).mark))) ++word;
    if (word == end_) return true;
    if (is_word(word) && !begins_high(word)) return false;
    if (!apart(next)) return splits_without_space(stop, next);
    return next > stop + 1 || token(stop).mark != '.' || full_stop_ends(stop, word);
  }

  bool is_opener(uint32_t at) const {
    char32_t mark = token(at).mark;
    return mark == '(' || mark == '[' || mark == 0x300A || mark == 0x3010 || mark == 0xBF || mark == 0xA1 ||
           mark == '"' || mark == '\'';
  }

  // After these the sentence goes on.
  bool is_inner_mark(uint32_t at) const {
    char32_t mark = token(at).mark;
    return mark == ',' || mark == ';' || mark == ':' || mark == 0x3001 || mark == '/' || mark == '%';
  }

  // "…the end.The next": only between a small word and a capitalised function word.
  bool splits_without_space(uint32_t stop, uint32_t next) const {
    if (next > stop + 1 && !closes(next - 1)) return surely_begins(next);
    bool low = stop > begin_ && is_word(stop - 1) && !token(stop - 1).capitalised && letters(stop - 1) > 2;
    return low && surely_begins(next);
  }

  bool full_stop_ends(uint32_t stop, uint32_t next) {
    if (stop == begin_) return false;
    const Token& before = token(stop - 1);
    if (apart(stop)) return true;
    if (before.kind == TokenKind::digits) {
      return stop - 1 != begin_ && !is_month(next) && !is_month_number(next) && !is_period(next) &&
             !is_ordinal(stop, next);
    }
    if (!is_word(stop - 1)) return true;
    if (is_month(stop - 1) && token(next).kind == TokenKind::digits) return false;  // "15 mar. 2025", "Aug. 28"
    uint32_t first = abbreviation_start(stop);
    if (first < stop && inside_abbreviation_) return false;
    if (first == stop) return true;
    if (is_year_mark(stop) && is_common_word(next)) return true;
    return may_end(first, stop) && (surely_begins(next) || (is_measure(first, stop) && token(next).capitalised));
  }

  // "в 2026 г. Одновременно": behind the mark of a year a capitalised common word begins a sentence, a name does not.
  bool is_year_mark(uint32_t stop) const {
    return stop >= begin_ + 2 && token(stop - 2).kind == TokenKind::digits && is_word(stop - 1) &&
           (kinds_of(token(stop - 1), language_, vocabulary_) & bit(Kind::year_mark)) != 0;
  }
  bool is_common_word(uint32_t at) const {
    constexpr KindSet kNames = bit(Kind::entity) | bit(Kind::demonym) | bit(Kind::month);
    if (!is_word(at) || !token(at).capitalised) return false;
    KindSet kinds = kinds_of(token(at), language_, vocabulary_);
    return kinds != 0 && (kinds & kNames) == 0;
  }

  bool is_month(uint32_t at) const {
    return is_word(at) && (kinds_of(token(at), language_, vocabulary_) & bit(Kind::month)) != 0;
  }

  // The name of what an ordinal counts: "im 2. Quartal", "des 19. Jahrhunderts".
  bool is_period(uint32_t at) const {
    return is_word(at) && token(at).capitalised &&
           (kinds_of(token(at), language_, vocabulary_) & bit(Kind::time_unit)) != 0;
  }

  // The 11 of "am 27. 11." and the 05 of "27. 05.99".
  bool is_month_number(uint32_t at) const {
    bool digits = token(at).kind == TokenKind::digits && letters(at) <= 2;
    return digits && at + 1 < end_ && token(at + 1).mark == '.' && !apart(at + 1);
  }

  // "der 3. Platz", "im 18. Jahrhundert", in a language that writes ordinals with a full stop.
  bool is_ordinal(uint32_t stop, uint32_t next) const {
    constexpr uint32_t kLongest = 3;
    bool led = stop >= begin_ + 2 && is_function_word(stop - 2) && !token(stop - 2).capitalised;
    if (!led || letters(stop - 1) > kLongest || !is_word(next) || surely_begins(next)) return false;
    const lexicon::Lexicon& lexicon = vocabulary_.lexicon();
    std::optional<lexicon::EntryId> dot = lexicon.find(Kind::stopword, "ordinal-dot");
    if (!dot) return false;
    lexicon::AttributeValues codes = lexicon.attribute(*dot, lexicon::Attribute::regions);
    return std::find(codes.begin(), codes.end(), lexicon.languages()[language_].code) != codes.end();
  }

  // A shortened magnitude or currency behind a number: "$600 млн.", "5 bn.", "300 руб." No name goes with it. Where it
  // is capitalised itself (5 Mio. Euro), so is every noun behind it.
  bool is_measure(uint32_t first, uint32_t stop) const {
    constexpr KindSet kMeasures = bit(Kind::magnitude) | bit(Kind::currency) | bit(Kind::percent) |
                                  bit(Kind::percentage_point) | bit(Kind::subunit);
    bool behind_number = first > begin_ && stop - first == 1 && token(first - 1).kind == TokenKind::digits;
    return behind_number && !token(first).capitalised &&
           (kinds_of(token(first), language_, vocabulary_) & kMeasures) != 0;
  }

  // The first token of the abbreviation that ends at the full stop `stop` or goes on behind it (the first stop of
  // "a. C."), or `stop` where none does.
  uint32_t abbreviation_start(uint32_t stop) {
    uint32_t first = stop;
    inside_abbreviation_ = false;
    while (first > begin_ && is_letter(first - 1)) {  // by shape: U.S., a.m., one initial
      --first;
      bool glued = first >= begin_ + 2 && !apart(first) && token(first - 1).mark == '.' && is_letter(first - 2);
      if (!glued) break;
      --first;
    }
    if (first < stop && (stop - first > 1 || token(first).capitalised)) return first;
    constexpr uint32_t kLongest = 7;  // tokens of the longest abbreviation, with its stops
    uint32_t from = stop - std::min(stop - begin_, kLongest);
    constexpr uint32_t kAhead = 4;
    uint32_t until = std::min(stop + 1 + kAhead, end_);
    lexicon::match(std::span(article_.tokens).subspan(from, until - from), article_.text, language_, vocabulary_,
                   hits_);
    uint32_t found = stop;
    for (const lexicon::Hit& hit : hits_.all()) {
      bool ends_at_stop = from + hit.end == stop + 1 && hit.end - hit.first > 1;
      bool goes_on = from + hit.end > stop + 1 && from + hit.first < stop;
      if ((!ends_at_stop && !goes_on) || vocabulary_.lexicon().entry(hit.entry).kind != Kind::abbreviation) continue;
      found = std::min(found, from + hit.first);
      inside_abbreviation_ |= goes_on;
    }
    return found;
  }

  // Abbreviations that can stand at a sentence's end: behind a number (2026 г., 10 a.m.), small ones (etc.), those of
  // several letters (the U.S.), capitalised ones behind a name (Apple Inc.). Not titles and initials before a name.
  bool may_end(uint32_t first, uint32_t stop) const {
    bool initial = stop - first == 1 && letters(first) == 1 && token(first).capitalised;
    if (initial) return first > begin_ && is_word(first - 1) && !token(first - 1).capitalised;
    if (stop - first > 1 || !token(first).capitalised) return true;
    if (first == begin_) return false;
    const Token& before = token(first - 1);
    return before.kind == TokenKind::digits || (before.kind == TokenKind::word && before.capitalised);
  }

  uint32_t begin_, end_;
  bool inside_abbreviation_ = false;  // the stop last asked about is not the abbreviation's last
  lexicon::Language language_;
  lexicon::Vocabulary& vocabulary_;
  lexicon::Hits& hits_;
  Article& article_;
};

}  // namespace

void split_sentences(uint32_t first, uint32_t end, lexicon::Language language, lexicon::Vocabulary& vocabulary,
                     lexicon::Hits& hits, Article& article) {
  Splitter(first, end, language, vocabulary, hits, article).run();
}

}  // namespace gainsay::text
