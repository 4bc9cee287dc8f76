// Keys of the trie's edges: what two tokens must share to be the same step of a phrase. The same in every run.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/hash.h"
#include "base/utf8.h"
#include "lexicon/unicode.h"

namespace gainsay::lexicon {

// By folded spelling: its hash itself.
inline uint64_t word_key(std::string_view folded) {
  return hash_of(folded);
}

// By stem, in the language of this salt. A language without a stemmer uses word_key.
inline uint64_t stem_salt(std::string_view language_code) {
  return mix(0x5354454D, hash_of(language_code));
}
inline uint64_t stem_key(std::string_view stem, uint64_t salt) {
  return mix(salt, hash_of(stem));
}

// The trie's edge from a node under a key; never 0 but by chance, which an empty slot's node tells apart.
inline uint64_t edge_key(uint32_t node, uint64_t key) {
  uint64_t x = (key ^ (node * 0x9E3779B97F4A7C15ULL)) * 0xD6E8FEB86659FD93ULL;
  return x ^ x >> 32;
}

inline uint64_t mark_key(char32_t mark) {
  return mix(0x4D41524B, mark);
}

// By their values, whatever the script: ٣ is 3.
inline uint64_t digits_key(std::string_view digits) {
  if (static_cast<unsigned char>(digits.front()) < 0x80) return mix(0x44494749, hash_of(digits));
  std::string plain;
  for (size_t at = 0; at < digits.size();) {
    utf8::Decoded next = utf8::decode(digits, at);
    plain += static_cast<char>('0' + char_info(next.code).fold % 10);
    at += next.length;
  }
  return mix(0x44494749, hash_of(plain));
}

}  // namespace gainsay::lexicon
