// UTF-8, one code point at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace gainsay::utf8 {

// The code point at `text[at]` and its length in bytes. A byte that begins no valid sequence (broken, overlong, a
// surrogate, past the end) reads as U+FFFD of length 1. Requires: at < text.size(). Cost: constant.
struct Decoded {
  char32_t code;
  uint32_t length;
};
Decoded decode(std::string_view text, size_t at);

// Appends the code point's encoding; a surrogate or a value above U+10FFFF is written as U+FFFD.
void append(std::string& out, char32_t code);

// Offset of the first byte that begins no valid sequence, or text.size() where all is well. ASCII goes eight bytes a
// step.
size_t valid_prefix(std::string_view text);

// Code points in the text; a broken byte counts one.
size_t count(std::string_view text);

}  // namespace gainsay::utf8
