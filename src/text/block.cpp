#include "text/block.h"

#include "base/utf8.h"

namespace gainsay::text {
namespace {

bool is_space(char32_t code) {
  return code == ' ' || (code >= '\t' && code <= '\r') || code == 0xA0 || code == 0x1680 ||
         (code >= 0x2000 && code <= 0x200A) || code == 0x202F || code == 0x205F || code == 0x3000;
}

}  // namespace

Span trimmed(std::string_view text, Span span) {
  while (span.start < span.end) {
    utf8::Decoded next = utf8::decode(text, span.start);
    if (!is_space(next.code)) break;
    span.start += next.length;
  }
  while (span.end > span.start) {
    uint32_t from = span.end - 1;
    while (from > span.start && (static_cast<unsigned char>(text[from]) & 0xC0) == 0x80) --from;
    if (!is_space(utf8::decode(text, from).code)) break;
    span.end = from;
  }
  return span;
}

}  // namespace gainsay::text
