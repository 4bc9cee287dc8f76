#include "report/excerpt.h"

#include <algorithm>

namespace gainsay::report {
namespace {

constexpr uint32_t kNear = 40;  // bytes to walk for a space to cut at
constexpr std::string_view kEllipsis = "…";

bool inside_code_point(std::string_view text, uint32_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

uint32_t floor_of(std::string_view text, uint32_t at) {
  for (int i = 0; i < 3 && at > 0 && inside_code_point(text, at); ++i) --at;
  return at;
}

uint32_t ceiling_of(std::string_view text, uint32_t at) {
  for (int i = 0; i < 3 && inside_code_point(text, at); ++i) ++at;
  return at;
}

Span clamped(std::string_view text, Span span) {
  uint32_t size = static_cast<uint32_t>(text.size());
  uint32_t start = std::min(span.start, size);
  return {start, std::clamp(span.end, start, size)};
}

// The cut's beginning moved right, or its end moved left, to the next space.
uint32_t next_space(std::string_view text, uint32_t from, uint32_t limit) {
  for (uint32_t at = from; at < std::min(from + kNear, limit); ++at) {
    if (text[at] == ' ') return at + 1;
  }
  return from;
}

uint32_t space_before(std::string_view text, uint32_t from, uint32_t limit) {
  for (uint32_t at = from; at > limit && at + kNear > from; --at) {
    if (text[at - 1] == ' ') return at - 1;
  }
  return from;
}

std::string piece(std::string_view text, uint32_t start, uint32_t end) {
  return end > start ? std::string(text.substr(start, end - start)) : std::string();
}

}  // namespace

Span narrowed(std::string_view text, Span span, Span value, uint32_t limit) {
  span = clamped(text, span);
  if (span.size() <= limit) return span;
  if (!span.contains(value)) value = {span.start, span.start};
  uint32_t room = value.size() < limit ? (limit - value.size()) / 2 : 0;
  uint32_t start = std::max(span.start, value.start > room ? value.start - room : 0);
  uint32_t end = start + std::min(limit, span.end - start);
  if (end == span.end) start = std::max(span.start, end - limit);
  return {ceiling_of(text, start), floor_of(text, end)};
}

std::string clip(std::string_view text, uint32_t limit) {
  Excerpt shown = excerpt(text, {0, static_cast<uint32_t>(text.size())}, {}, limit);
  return shown.before + shown.after;
}

Excerpt excerpt(std::string_view text, Span span, Span value, uint32_t limit) {
  span = clamped(text, span);
  value = clamped(text, value);
  Span shown = narrowed(text, span, value, limit);
  bool marked = !value.empty() && span.contains(value);
  Span mark = marked ? Span{std::max(value.start, shown.start), std::min(value.end, shown.end)} : shown;
  bool value_cut = marked && mark.end < value.end;
  uint32_t start =
      shown.start == span.start ? span.start : next_space(text, shown.start, marked ? mark.start : shown.end);
  uint32_t end = shown.end == span.end ? span.end : space_before(text, shown.end, marked ? mark.end : start);
  if (!marked) mark = {end, end};
  Excerpt out{piece(text, start, mark.start), piece(text, mark.start, mark.end), piece(text, mark.end, end)};
  if (start > span.start) out.before.insert(0, kEllipsis);
  if (end < span.end) (value_cut ? out.value : out.after) += kEllipsis;
  return out;
}

}  // namespace gainsay::report
