// The tokenizer's rules, for any taker of words: the Vocabulary at run time, the form compiler at build time.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "lexicon/letter_run.h"
#include "lexicon/token.h"
#include "lexicon/unicode.h"

namespace gainsay::lexicon {

// The fold of a word that has combining marks or compound letters, by ICU. See tokenizer.h for what folding is.
std::string fold_slowly(std::string_view word);

// Cuts text[at, end) into tokens; `Sink` has `WordId add(std::string_view folded)`. One Cutter serves one stretch.
template <typename Sink>
class Cutter {
 public:
  Cutter(std::string_view text, Span part, Sink& sink, std::vector<Token>& out)
      : text_(text.substr(0, part.end)), at_(part.start), sink_(sink), out_(out) {}

  void run() {
    while (at_ < text_.size()) {
      if (text_[at_] == ' ') {
        ++at_;
        ++spaces_;
        continue;
      }
      Char next = peek(at_);
      switch (next.info->kind) {
        case CharClass::letter:
          word();
          break;
        case CharClass::digit:
          digits(next);
          break;
        case CharClass::ideograph:
          ideograph(next);
          break;
        case CharClass::mark:
        case CharClass::apostrophe:
          mark(next);
          break;
        default:
          gap(next);
      }
    }
  }

 private:
  struct Char {
    char32_t code;
    uint32_t length;
    const CharInfo* info;
  };
  static constexpr size_t kLongestWord = 1024;  // bytes; a longer run of letters is cut there

  Char peek(size_t at) const {
    unsigned char lead = static_cast<unsigned char>(text_[at]);
    if (lead < 0x80) return {lead, 1, &unicode_table::kLow[lead]};
    if (lead >= 0xC2 && lead < 0xE0 && at + 1 < text_.size()) {
      unsigned char next = static_cast<unsigned char>(text_[at + 1]);
      if ((next & 0xC0) == 0x80) {
        char32_t code = static_cast<char32_t>(lead & 0x1F) << 6 | (next & 0x3F);
        return {code, 2, &unicode_table::kLow[code]};
      }
    }
    utf8::Decoded decoded = utf8::decode(text_, at);
    return {decoded.code, decoded.length, &char_info(decoded.code)};
  }

  void gap(Char next) {
    at_ += next.length;
    CharClass kind = next.info->kind;
    if (kind == CharClass::ignorable || kind == CharClass::combining) return;
    ++spaces_;
    wide_ |= kind != CharClass::narrow_space;
    line_ |= kind == CharClass::line_break;
  }

  Token begin(TokenKind kind, Script script) {
    Token token;
    token.start = static_cast<uint32_t>(at_);
    token.kind = kind;
    token.script = script;
    token.space_before = spaces_ > 0;
    token.line_before = line_;
    token.narrow_before = spaces_ == 1 && !wide_;
    spaces_ = 0;
    line_ = wide_ = false;
    return token;
  }

  void finish(Token& token, size_t end) {
    token.end = static_cast<uint32_t>(end);
    at_ = end;
    out_.push_back(token);
  }

  // What `word` learns of the letters as it goes.
  struct Letters {
    uint32_t count = 0, upper = 0;
    Script script = Script::none;
    bool slow = false;
  };

  void put(char32_t code) {
    if (code < 0x80) {
      buffer_[length_++] = static_cast<char>(code);
    } else if (code < 0x800) {
      buffer_[length_++] = static_cast<char>(0xC0 | code >> 6);
      buffer_[length_++] = static_cast<char>(0x80 | (code & 0x3F));
    } else {
      std::string tail;
      utf8::append(tail, code);
      for (char c : tail) buffer_[length_++] = c;
    }
  }

  void letter(Char next, Letters& letters) {
    put(static_cast<char32_t>(static_cast<int32_t>(next.code) + next.info->fold));
    ++letters.count;
    letters.upper += next.info->upper;
    letters.slow |= next.info->compound != 0;
    if (letters.script == Script::none) letters.script = next.info->script;
  }

  bool cyrillic_at(size_t at) const {
    if (at >= text_.size()) return false;
    const CharInfo* info = peek(at).info;
    return info->kind == CharClass::letter && info->script == Script::cyrillic;
  }

  // Takes the plain letters of one script that stand at `at` in a run, and returns their end.
  template <typename Fold>
  size_t take_run(size_t at, size_t limit, Script script, Fold fold, Letters& letters) {
    LetterRun run = fold(text_.data() + at, limit - at, buffer_.data() + length_);
    if (run.bytes == 0) return at;
    length_ += run.bytes;
    letters.count += run.count;
    letters.upper += run.upper;
    if (letters.script == Script::none) letters.script = script;
    return at + run.bytes;
  }

  // Takes letters from `at_` on and returns the end of the last one.
  size_t take_letters(Letters& letters) {
    size_t limit = std::min(text_.size(), at_ + kLongestWord);
    size_t at = take_run(at_, limit, Script::latin, fold_ascii, letters), end = at;
    if (at < limit && static_cast<unsigned char>(text_[at]) < 0x80 && at > at_) return end;
    while (at < limit) {
      if (size_t past = take_run(at, limit, Script::cyrillic, fold_cyrillic, letters); past != at) {
        end = at = past;
        continue;
      }
      Char next = peek(at);
      CharClass kind = next.info->kind;
      at += next.length;
      if (kind == CharClass::letter) {
        letter(next, letters);
      } else if (kind == CharClass::combining) {
        letters.slow = true;
      } else if (kind == CharClass::apostrophe && letters.script == Script::cyrillic && cyrillic_at(at)) {
        put('\'');
      } else if (kind == CharClass::ignorable) {
        continue;
      } else {
        break;
      }
      end = at;
    }
    return end;
  }

  void word() {
    Token token = begin(TokenKind::word, Script::none);
    Letters letters;
    length_ = 0;
    size_t end = take_letters(letters);
    bool capitalised = letters.upper > 0 && peek(at_).info->upper != 0;
    token.script = letters.script;
    token.capitalised = capitalised;
    token.all_caps = capitalised && letters.upper == letters.count;
    token.word = letters.slow ? sink_.add(fold_slowly(text_.substr(at_, end - at_)))
                              : sink_.add(std::string_view(buffer_.data(), length_));
    finish(token, end);
  }

  void digits(Char first) {
    Token token = begin(TokenKind::digits, first.info->script);
    char32_t zero = first.code - static_cast<char32_t>(first.info->fold);
    size_t at = at_ + first.length;
    while (at < text_.size()) {
      Char next = peek(at);
      if (next.info->kind != CharClass::digit || next.code - static_cast<char32_t>(next.info->fold) != zero) break;
      at += next.length;
    }
    finish(token, at);
  }

  void ideograph(Char next) {
    Token token = begin(TokenKind::ideograph, next.info->script);
    token.word = sink_.add(text_.substr(at_, next.length));
    finish(token, at_ + next.length);
  }

  void mark(Char next) {
    Token token = begin(TokenKind::mark, Script::none);
    token.mark = static_cast<char32_t>(static_cast<int32_t>(next.code) + next.info->fold);
    finish(token, at_ + next.length);
  }

  std::string_view text_;
  size_t at_;
  Sink& sink_;
  std::vector<Token>& out_;
  uint32_t spaces_ = 0;
  bool wide_ = false, line_ = false;
  size_t length_ = 0;
  std::array<char, kLongestWord * 2 + 16> buffer_;  // a folded letter takes at most twice its bytes (Ⱥ: two to three)
};

}  // namespace gainsay::lexicon
