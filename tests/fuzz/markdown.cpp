// Markdown to blocks: every block inside the text, in order, with a way back to the source.
#include <cstdint>
#include <string>

#include "base/utf8.h"
#include "check.h"
#include "text/format_markdown.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace gainsay;
  std::string_view bytes(reinterpret_cast<const char*>(data), size);
  bytes = bytes.substr(0, utf8::valid_prefix(bytes));
  text::Layout layout = text::format_markdown(bytes);
  uint32_t end = 0;
  for (const text::Block& block : layout.blocks) {
    GAINSAY_MUST(block.span.start >= end && block.span.start < block.span.end && block.span.end <= layout.text.size());
    GAINSAY_MUST(block.level <= 6);
    Span source = layout.offsets.file(block.span);
    GAINSAY_MUST(source.start <= source.end && source.end <= bytes.size());
    end = block.span.end;
  }
  GAINSAY_MUST(utf8::valid_prefix(layout.text) == layout.text.size());
  return 0;
}
