#include "mention/skeleton.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

#include "base/hash.h"

namespace gainsay::mention {
namespace {

bool is_ascii(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

const icu::Transliterator* transliterator() {
  static const std::unique_ptr<icu::Transliterator> instance = [] {
    UErrorCode status = U_ZERO_ERROR;
    return std::unique_ptr<icu::Transliterator>(
        icu::Transliterator::createInstance("Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
  }();
  return instance.get();
}

bool is_vowel(char c) {
  return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

// The one letter that stands for the sounds that spellings vary in.
char plain_sound(char c, char next) {
  switch (c) {
    case 'c':
      return next == 'e' || next == 'i' ? 's' : 'k';
    case 'q':
      return 'k';
    case 'w':
      return 'v';
    case 'z':
      return 's';
    case 'j':
      return 'i';
    default:
      return c;
  }
}

constexpr size_t kShortestName = 2;
constexpr size_t kShortestWord = 4;
constexpr size_t kLongestWord = 5;  // consonants that a common word is known by; endings differ
constexpr size_t kShortestLatin = 6;

}  // namespace

std::string latin_of(std::string_view word) {
  if (is_ascii(word)) return std::string(word);
  icu::UnicodeString text = icu::UnicodeString::fromUTF8({word.data(), static_cast<int32_t>(word.size())});
  if (const icu::Transliterator* latin = transliterator()) latin->transliterate(text);
  std::string out;
  text.toUTF8String(out);
  std::erase_if(out, [](char c) { return c < 'a' || c > 'z'; });
  return out;
}

std::string consonants_of(std::string_view latin) {
  std::string out;
  for (size_t i = 0; i < latin.size(); ++i) {
    char next = i + 1 < latin.size() ? latin[i + 1] : '\0';
    char c = plain_sound(latin[i], next);
    if (next == 'h' && (c == 'p' || c == 't' || c == 'k' || c == 's' || c == 'g')) {
      c = c == 'p' ? 'f' : c;
      ++i;
    }
    if (c == 'h' && i > 0) continue;
    if (is_vowel(c) && i > 0) continue;
    if (!out.empty() && out.back() == c) continue;
    out += c;
  }
  return out;
}

Skeletons::Keys Skeletons::keys_of(lexicon::WordId word) const {
  Keys out;
  out.known = true;
  std::string latin = latin_of(vocabulary_.spelling(word));
  std::string consonants = consonants_of(latin);
  if (consonants.size() >= kShortestName) out.name = hash_of("name:" + consonants);
  if (consonants.size() >= kShortestWord && latin.size() >= kShortestLatin) {
    out.word = hash_of("word:" + consonants.substr(0, kLongestWord));
  }
  return out;
}

const Skeletons::Keys& Skeletons::keys(lexicon::WordId word) {
  if (word >= keys_.size()) keys_.resize(std::max<size_t>(word + size_t{1}, keys_.size() * 2));
  if (!keys_[word].known) keys_[word] = keys_of(word);
  return keys_[word];
}

uint64_t Skeletons::name(lexicon::WordId word) {
  return keys(word).name;
}
uint64_t Skeletons::word(lexicon::WordId word) {
  return keys(word).word;
}

}  // namespace gainsay::mention
