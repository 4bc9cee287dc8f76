#include "report/escape.h"

#include "base/utf8.h"

namespace gainsay::report {
namespace {

constexpr char32_t kReplacement = 0xFFFD;
constexpr std::string_view kWordJoiner = "\xE2\x81\xA0";  // invisible, and no part of a user's or an issue's name

bool is_space(char32_t code) {
  return code == ' ' || (code >= 0x09 && code <= 0x0D) || code == 0x85 || code == 0x2028 || code == 0x2029;
}

// Directional embeddings, overrides and isolates: they reach beyond the quote that they stand in.
bool turns_text(char32_t code) {
  return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

bool is_noncharacter(char32_t code) {
  return (code & 0xFFFE) == 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF);
}

char32_t visible(char32_t code) {
  if (code < 0x20) return 0x2400 + code;
  if (code == 0x7F) return 0x2421;
  bool hostile = (code >= 0x80 && code < 0xA0) || turns_text(code) || is_noncharacter(code);
  return hostile ? kReplacement : code;
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_name_start(char c) {
  return is_digit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool is_markdown_mark(char c) {
  return std::string_view("\\`*_[]<>|#~&!$").find(c) != std::string_view::npos;
}

// At the beginning of a line these make a list, a heading's underline or a rule of it.
size_t list_mark(std::string_view text) {
  if (text.empty()) return std::string_view::npos;
  if (std::string_view("-+=").find(text[0]) != std::string_view::npos) return 0;
  size_t digits = 0;
  while (digits < text.size() && is_digit(text[digits])) ++digits;
  bool numbered = digits > 0 && digits < text.size() && (text[digits] == '.' || text[digits] == ')');
  return numbered ? digits : std::string_view::npos;
}

// GitHub turns @name and #12 into links that notify people, even where the mark is escaped.
bool would_notify(std::string_view text, size_t at) {
  if (at + 1 >= text.size()) return false;
  return (text[at] == '@' && is_name_start(text[at + 1])) || (text[at] == '#' && is_digit(text[at + 1]));
}

}  // namespace

std::string plain(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (size_t at = 0; at < text.size();) {
    utf8::Decoded next = utf8::decode(text, at);
    at += next.length;
    if (!is_space(next.code)) {
      utf8::append(out, visible(next.code));
    } else if (out.empty() || out.back() != ' ') {
      out += ' ';
    }
  }
  return out;
}

std::string escape_html(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  for (char c : plain(text)) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string escape_markdown(std::string_view text, bool at_line_start) {
  const std::string clean = plain(text);
  const size_t list = at_line_start ? list_mark(clean) : std::string_view::npos;
  std::string out;
  out.reserve(clean.size() + clean.size() / 8);
  for (size_t i = 0; i < clean.size(); ++i) {
    if (is_markdown_mark(clean[i]) || i == list) out += '\\';
    out += clean[i];
    if (would_notify(clean, i)) out += kWordJoiner;
  }
  return out;
}

std::string escape_terminal(std::string_view text) {
  return plain(text);
}

}  // namespace gainsay::report
