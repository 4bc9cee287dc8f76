// Tokens: the smallest pieces that the rest of gainsay looks at.
#pragma once

#include <cstdint>

#include "base/span.h"

namespace gainsay::lexicon {

// Index into a Vocabulary. Two tokens with the same id have the same folded spelling; the ids themselves depend on the
// order of reading and must never decide a result.
using WordId = uint32_t;
inline constexpr WordId kNoWord = 0;  // digits and punctuation have no word

// word: a run of letters (with combining marks; in Cyrillic an apostrophe between letters belongs to it).
// digits: a run of decimal digits of one script. ideograph: one Han, kana or Hangul character.
// mark: one punctuation character or symbol; a full-width or typographic variant keeps its own code point, see `mark`.
// So "Ascend-910C: $1.5bn" is Ascend · - · 910 · C · : · $ · 1 · . · 5 · bn.
enum class TokenKind : uint8_t { word, digits, ideograph, mark };

enum class Script : uint8_t { none, latin, cyrillic, greek, han, kana, hangul, arabic, hebrew, devanagari, other };

struct Token {
  uint32_t start = 0;  // bytes into the article's cleaned text
  uint32_t end = 0;    // exclusive
  WordId word = kNoWord;
  char32_t mark = 0;  // the code point of a mark, folded: any dash of hyphen width is '-', any quote ' or ", ％ is %;
                      // else 0. U+2013 and U+2014 stay themselves (ranges), no-break and thin spaces make no token
  TokenKind kind = TokenKind::mark;
  Script script = Script::none;
  bool space_before : 1 = false;  // white space (of any width) stands before it
  bool line_before : 1 = false;   // a line break stands before it
  bool narrow_before : 1 =
      false;  // that space is one no-break, thin or narrow space or one plain space (a digit group may go on)
  bool capitalised : 1 = false;  // begins with an upper-case letter
  bool all_caps : 1 = false;     // two or more letters, all upper-case; or one upper-case letter standing alone

  Span span() const { return {start, end}; }
};

}  // namespace gainsay::lexicon
