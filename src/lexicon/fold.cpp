#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include "lexicon/cut.h"
#include "lexicon/tokenizer.h"

namespace gainsay::lexicon {
namespace {

bool is_stress(char32_t code) {
  return code == 0x300 || code == 0x301;
}

bool has_compound(std::string_view word) {
  for (size_t at = 0; at < word.size();) {
    utf8::Decoded next = utf8::decode(word, at);
    if (char_info(next.code).compound != 0) return true;
    at += next.length;
  }
  return false;
}

// NFC, or NFKC where ligatures must come apart. A word that ICU cannot take stays as it is.
std::string composed(std::string_view word) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer =
      has_compound(word) ? icu::Normalizer2::getNFKCInstance(error) : icu::Normalizer2::getNFCInstance(error);
  if (U_FAILURE(error)) return std::string(word);
  icu::UnicodeString source =
      icu::UnicodeString::fromUTF8(icu::StringPiece(word.data(), static_cast<int32_t>(word.size())));
  icu::UnicodeString result = normalizer->normalize(source, error);
  if (U_FAILURE(error)) return std::string(word);
  std::string out;
  result.toUTF8String(out);
  return out;
}

// Folds code point by code point; stress marks on Cyrillic vowels (за́мок) go.
std::string folded(std::string_view word) {
  std::string out;
  Script last = Script::none;
  for (size_t at = 0; at < word.size();) {
    utf8::Decoded next = utf8::decode(word, at);
    at += next.length;
    const CharInfo& info = char_info(next.code);
    if (info.kind == CharClass::ignorable || (last == Script::cyrillic && is_stress(next.code))) continue;
    int32_t shift = info.kind == CharClass::digit ? 0 : info.fold;
    utf8::append(out, static_cast<char32_t>(static_cast<int32_t>(next.code) + shift));
    if (info.kind != CharClass::combining) last = info.script;
  }
  return out;
}

bool needs_composing(std::string_view word) {
  for (size_t at = 0; at < word.size();) {
    utf8::Decoded next = utf8::decode(word, at);
    const CharInfo& info = char_info(next.code);
    if (info.kind == CharClass::combining || info.compound != 0) return true;
    at += next.length;
  }
  return false;
}

}  // namespace

std::string fold_slowly(std::string_view word) {
  return folded(composed(word));
}

std::string fold(std::string_view word) {
  return needs_composing(word) ? fold_slowly(word) : folded(word);
}

}  // namespace gainsay::lexicon
