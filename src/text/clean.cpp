#include "text/clean.h"

#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>

#include "base/utf8.h"
#include "text/rewriter.h"

namespace gainsay::text {
namespace {

constexpr char32_t kFirstWithJoiners =
    0x0590;  // below it (Latin, Greek, Cyrillic, Armenian) no spelling needs a joiner

bool is_line_end(char32_t code) {
  return code == '\r' || code == '\f' || code == '\v' || code == 0x85 || code == 0x2028 || code == 0x2029;
}

bool is_invisible(char32_t code, char32_t before) {
  if (code == 0x200C || code == 0x200D) return before < kFirstWithJoiners;
  return code == 0xAD || code == 0x200B || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
         (code >= 0x2060 && code <= 0x2064) || (code >= 0x2066 && code <= 0x2069) || code == 0xFEFF;
}

bool is_stray_control(char32_t code) {
  return (code < 0x20 && code != '\n' && code != '\t') || (code >= 0x7F && code < 0xA0);
}

// Can a character that needs care begin with this byte? (ASCII controls, C2 80–AD, E2 80/81, EF BB BF.)
bool may_need_care(unsigned char c) {
  return (c < 0x20 && c != '\n') || c == 0x7F || c == 0xC2 || c == 0xE2 || c == 0xEF;
}

void clean_one(std::string_view text, size_t at, char32_t before, utf8::Decoded next, Rewriter& copy, Cleaned& out) {
  if (is_line_end(next.code)) {
    bool pair = next.code == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
    copy.keep_to(at);
    copy.replace_to(at + next.length + (pair ? 1 : 0), "\n");
  } else if (is_invisible(next.code, before)) {
    copy.keep_to(at);
    copy.drop_to(at + next.length);
  } else if (is_stray_control(next.code)) {
    if (next.code == 0 && out.nuls++ == 0) out.first_nul = static_cast<uint32_t>(at);
    copy.keep_to(at);
    copy.replace_to(at + next.length, " ");
  }
}

char32_t code_before(std::string_view text, size_t at) {
  size_t from = at;
  while (from > 0 && at - from < 4) {
    --from;
    if ((static_cast<unsigned char>(text[from]) & 0xC0) != 0x80) break;
  }
  return from < at ? utf8::decode(text, from).code : 0;
}

void drop_invisible(std::string_view text, Cleaned& out) {
  Rewriter copy(text);
  for (size_t at = 0; at < text.size();) {
    if (at < copy.position()) {  // the LF of a CR LF
      at = copy.position();
      continue;
    }
    if (!may_need_care(static_cast<unsigned char>(text[at]))) {
      ++at;
      continue;
    }
    utf8::Decoded next = utf8::decode(text, at);
    clean_one(text, at, code_before(text, at), next, copy, out);
    at += next.length;
  }
  copy.keep_to(text.size());
  out.text = copy.take_text();
  out.offsets = copy.take_map();
}

OffsetMap map_of(const icu::Edits& edits) {
  OffsetMap map;
  icu::Edits::Iterator changes = edits.getFineChangesIterator();
  UErrorCode status = U_ZERO_ERROR;
  while (changes.next(status)) {
    auto clean = static_cast<uint32_t>(changes.destinationIndex());
    auto source = static_cast<uint32_t>(changes.sourceIndex());
    if (changes.oldLength() == changes.newLength()) continue;
    map.add(clean, source);
    map.add(clean + static_cast<uint32_t>(changes.newLength()), source + static_cast<uint32_t>(changes.oldLength()));
  }
  return map;
}

// ICU counts in signed 32 bits; a text beyond that keeps its spelling.
void compose(Cleaned& out) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status) || out.text.size() > 0x7FFFFFFF) return;
  icu::StringPiece source(out.text.data(), static_cast<int32_t>(out.text.size()));
  if (nfc->isNormalizedUTF8(source, status)) return;
  std::string composed;
  composed.reserve(out.text.size());
  icu::StringByteSink<std::string> sink(&composed);
  icu::Edits edits;
  nfc->normalizeUTF8(0, source, sink, &edits, status);
  if (U_FAILURE(status)) return;
  out.offsets = map_of(edits).after(out.offsets);
  out.text = std::move(composed);
}

}  // namespace

Cleaned clean(std::string_view text) {
  Cleaned out;
  drop_invisible(text, out);
  compose(out);
  return out;
}

}  // namespace gainsay::text
