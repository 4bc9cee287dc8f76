#include "base/utf8.h"

#include <cstring>

namespace gainsay::utf8 {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool is_continuation(std::string_view text, size_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

char32_t low_bits(std::string_view text, size_t at) {
  return static_cast<unsigned char>(text[at]) & 0x3F;
}

}  // namespace

Decoded decode(std::string_view text, size_t at) {
  unsigned char lead = static_cast<unsigned char>(text[at]);
  if (lead < 0x80) return {lead, 1};
  if (lead >= 0xC2 && lead < 0xE0 && is_continuation(text, at + 1)) {
    return {static_cast<char32_t>(lead & 0x1F) << 6 | low_bits(text, at + 1), 2};
  }
  if (lead >= 0xE0 && lead < 0xF0 && is_continuation(text, at + 1) && is_continuation(text, at + 2)) {
    char32_t code = static_cast<char32_t>(lead & 0x0F) << 12 | low_bits(text, at + 1) << 6 | low_bits(text, at + 2);
    if (code >= 0x800 && (code < 0xD800 || code > 0xDFFF)) return {code, 3};
  }
  if (lead >= 0xF0 && lead < 0xF5 && is_continuation(text, at + 1) && is_continuation(text, at + 2) &&
      is_continuation(text, at + 3)) {
    char32_t code = static_cast<char32_t>(lead & 0x07) << 18 | low_bits(text, at + 1) << 12 |
                    low_bits(text, at + 2) << 6 | low_bits(text, at + 3);
    if (code >= 0x10000 && code <= 0x10FFFF) return {code, 4};
  }
  return {kReplacement, 1};
}

void append(std::string& out, char32_t code) {
  if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) code = kReplacement;
  if (code < 0x80) {
    out += static_cast<char>(code);
  } else if (code < 0x800) {
    out += static_cast<char>(0xC0 | code >> 6);
    out += static_cast<char>(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    out += static_cast<char>(0xE0 | code >> 12);
    out += static_cast<char>(0x80 | (code >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (code & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | code >> 18);
    out += static_cast<char>(0x80 | (code >> 12 & 0x3F));
    out += static_cast<char>(0x80 | (code >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (code & 0x3F));
  }
}

size_t valid_prefix(std::string_view text) {
  size_t at = 0;
  while (at < text.size()) {
    uint64_t eight = 0;
    if (at + sizeof eight <= text.size()) {
      std::memcpy(&eight, text.data() + at, sizeof eight);
      if ((eight & 0x8080808080808080ULL) == 0) {
        at += sizeof eight;
        continue;
      }
    }
    Decoded next = decode(text, at);
    if (next.length == 1 && next.code == kReplacement) return at;
    at += next.length;
  }
  return at;
}

size_t count(std::string_view text) {
  size_t total = 0;
  for (size_t at = 0; at < text.size(); at += decode(text, at).length) ++total;
  return total;
}

}  // namespace gainsay::utf8
