#include "text/format_plain.h"

#include <re2/re2.h>

#include <algorithm>

#include "base/utf8.h"

namespace gainsay::text {
namespace {

constexpr uint32_t kWidest = 120;  // code points; longer lines were not wrapped by a program for people
constexpr uint32_t kNarrowest = 40;
constexpr uint32_t kFewest = 3;  // line breaks that must look wrapped before any is believed

struct Line {
  Span span;           // trimmed; empty for a blank line
  uint32_t width = 0;  // code points, at most kWidest + 1
  uint32_t first_word = 0;
  bool list_item = false;
};

// Bytes of a list mark with the space behind it, or 0.
uint32_t list_mark(std::string_view line) {
  for (std::string_view mark : {"- ", "* ", "• ", "· ", "‣ ", "▪ ", "● ", "◦ "}) {
    if (line.starts_with(mark)) return static_cast<uint32_t>(mark.size());
  }
  size_t digits = 0;
  while (digits < line.size() && digits < 3 && line[digits] >= '0' && line[digits] <= '9') ++digits;
  if (digits == 0 || digits == 3 || digits + 2 >= line.size()) return 0;
  bool closed = line[digits] == '.' || line[digits] == ')';
  return closed && line[digits + 1] == ' ' ? static_cast<uint32_t>(digits + 2) : 0;
}

uint32_t width_of(std::string_view line) {
  if (line.size() > 4 * kWidest) return kWidest + 1;
  return static_cast<uint32_t>(std::min<size_t>(utf8::count(line), kWidest + 1));
}

Line measure(std::string_view text, Span raw) {
  Line line;
  line.span = trimmed(text, raw);
  std::string_view words = text.substr(line.span.start, line.span.size());
  line.width = width_of(words);
  line.first_word = width_of(words.substr(0, words.find_first_of(" \t")));
  line.list_item = list_mark(words) > 0;
  return line;
}

std::vector<Line> lines_of(std::string_view text) {
  std::vector<Line> out;
  for (size_t from = 0; from < text.size();) {
    size_t end = std::min(text.find('\n', from), text.size());
    out.push_back(measure(text, {static_cast<uint32_t>(from), static_cast<uint32_t>(end)}));
    from = end + 1;
  }
  return out;
}

bool runs_on(const Line& line, const Line& next) {
  return !line.span.empty() && !next.span.empty() && !next.list_item;
}

// The width at which the text was wrapped, or 0. Wrapped text breaks a line only where the next word would not fit.
uint32_t wrap_width(const std::vector<Line>& lines) {
  uint32_t width = 0;
  for (size_t i = 0; i + 1 < lines.size(); ++i) {
    if (runs_on(lines[i], lines[i + 1])) width = std::max(width, lines[i].width);
  }
  if (width < kNarrowest || width > kWidest) return 0;
  uint32_t full = 0, breaks = 0;
  for (size_t i = 0; i + 1 < lines.size(); ++i) {
    if (!runs_on(lines[i], lines[i + 1])) continue;
    ++breaks;
    if (lines[i].width + 1 + lines[i + 1].first_word > width) ++full;
  }
  return breaks >= kFewest && full * 10 >= breaks * 7 ? width : 0;
}

Block block_of(std::string_view text, const Line& line, bool glued) {
  Block block;
  block.span = line.span;
  block.glued = glued;
  if (!line.list_item) return block;
  block.role = Role::list_item;
  block.span.start += list_mark(text.substr(line.span.start, line.span.size()));
  block.span = trimmed(text, block.span);
  return block;
}

// "date 2025-08-28 Headline" at the very beginning: the date apart from the headline.
void split_header(std::string_view text, std::vector<Block>& blocks) {
  static const RE2 kHeader(R"((?i)^(?:date|published)\s*:?\s+\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?Z?)?)");
  if (blocks.empty()) return;
  Span whole = blocks.front().span;
  re2::StringPiece rest(text.data() + whole.start, whole.size());
  re2::StringPiece header;
  if (!kHeader.Match(rest, 0, rest.size(), RE2::ANCHOR_START, &header, 1)) return;
  Block line = blocks.front();
  line.span.end = whole.start + static_cast<uint32_t>(header.size());
  line.role = Role::date_line;
  blocks.front().span = trimmed(text, {line.span.end, whole.end});
  if (blocks.front().span.empty()) {
    blocks.front() = line;
  } else {
    blocks.insert(blocks.begin(), line);
  }
}

}  // namespace

Layout format_plain(std::string_view text) {
  Layout out;
  std::vector<Line> lines = lines_of(text);
  uint32_t width = wrap_width(lines);
  bool glued = false;
  for (size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].span.empty()) {
      glued = false;
      continue;
    }
    bool full = glued && width > 0 && lines[i - 1].width + 1 + lines[i].first_word > width;
    if (full && !lines[i].list_item && !out.blocks.empty()) {
      out.blocks.back().span.end = lines[i].span.end;
    } else {
      Block block = block_of(text, lines[i], glued);
      if (!block.span.empty()) out.blocks.push_back(block);
    }
    glued = true;
  }
  split_header(text, out.blocks);
  out.text.assign(text);
  return out;
}

}  // namespace gainsay::text
