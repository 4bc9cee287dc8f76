#include "text/front_matter.h"

#include <algorithm>

#include "text/block.h"

namespace gainsay::text {
namespace {

constexpr size_t kLongest = 16384;

std::string lower(std::string_view key) {
  std::string out(key);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}

Span unquoted(std::string_view text, Span value) {
  value = trimmed(text, value);
  if (value.size() < 2) return value;
  char first = text[value.start];
  if ((first == '"' || first == '\'') && text[value.end - 1] == first)
    return trimmed(text, {value.start + 1, value.end - 1});
  return value;
}

void read_line(std::string_view text, Span line, char separator, FrontMatter& out) {
  std::string_view words = text.substr(line.start, line.size());
  size_t cut = words.find(separator);
  if (cut == std::string_view::npos) return;
  Span key_span = trimmed(text, {line.start, line.start + static_cast<uint32_t>(cut)});
  std::string key = lower(text.substr(key_span.start, key_span.size()));
  Span value = unquoted(text, {line.start + static_cast<uint32_t>(cut) + 1, line.end});
  if (key == "title") out.title = value;
  if (key == "date" || key == "published" || key == "publishdate" || key == "pubdate") out.date = value;
  if (key == "lang" || key == "language" || key == "locale")
    out.language = std::string(text.substr(value.start, value.size()));
}

}  // namespace

FrontMatter read_front_matter(std::string_view text) {
  FrontMatter out;
  std::string_view head = text.substr(0, kLongest);
  bool toml = head.starts_with("+++\n");
  if (!toml && !head.starts_with("---\n")) return out;
  std::string_view fence = toml ? "+++" : "---";
  for (size_t from = 4; from < head.size();) {
    size_t end = std::min(head.find('\n', from), head.size());
    std::string_view line = head.substr(from, end - from);
    if (line == fence || (!toml && line == "...")) {
      out.end = static_cast<uint32_t>(std::min(end + 1, text.size()));
      return out;
    }
    read_line(text, {static_cast<uint32_t>(from), static_cast<uint32_t>(end)}, toml ? '=' : ':', out);
    from = end + 1;
  }
  return FrontMatter();
}

}  // namespace gainsay::text
