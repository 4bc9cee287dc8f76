#include "report/json_text.h"

#include <cmath>

#include <fmt/format.h>

#include "base/utf8.h"

namespace gainsay::report {
namespace {

bool needs_escape(char c) {
  return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

void append_escape(std::string& out, char c) {
  switch (c) {
    case '"':
      out += "\\\"";
      break;
    case '\\':
      out += "\\\\";
      break;
    case '\n':
      out += "\\n";
      break;
    case '\t':
      out += "\\t";
      break;
    case '\r':
      out += "\\r";
      break;
    default:
      fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(c));
  }
}

// Whole runs at a time. Requires: valid UTF-8.
void append_escaped(std::string& out, std::string_view value) {
  size_t run = 0;
  for (size_t at = 0; at < value.size(); ++at) {
    if (!needs_escape(value[at])) continue;
    out += value.substr(run, at - run);
    append_escape(out, value[at]);
    run = at + 1;
  }
  out += value.substr(run);
}

std::string repaired(std::string_view value) {
  std::string out;
  for (size_t at = 0; at < value.size();) {
    utf8::Decoded next = utf8::decode(value, at);
    utf8::append(out, next.code);
    at += next.length;
  }
  return out;
}

}  // namespace

void JsonText::separate() {
  if (!first_) out_ += ',';
  first_ = false;
  if (indent_ == kNoLine) return;
  out_ += '\n';
  out_.append(indent_, ' ');
  indent_ = kNoLine;
}

JsonText& JsonText::begin(char bracket) {
  separate();
  out_ += bracket;
  first_ = true;
  return *this;
}

JsonText& JsonText::end(char bracket) {
  if (indent_ != kNoLine) {
    out_ += '\n';
    out_.append(indent_, ' ');
    indent_ = kNoLine;
  }
  out_ += bracket;
  first_ = false;
  return *this;
}

JsonText& JsonText::key(std::string_view name) {
  separate();
  out_ += '"';
  out_ += name;
  out_ += "\":";
  first_ = true;  // its value follows without a comma
  return *this;
}

JsonText& JsonText::text(std::string_view value) {
  separate();
  out_ += '"';
  if (utf8::valid_prefix(value) == value.size()) {
    append_escaped(out_, value);
  } else {
    append_escaped(out_, repaired(value));
  }
  out_ += '"';
  return *this;
}

JsonText& JsonText::integer(uint64_t value) {
  return word(fmt::format_int(value).c_str());
}

JsonText& JsonText::confidence(double value) {
  if (!(value > 0)) return word("0");
  long percent = value < 1 ? std::lround(value * 100) : 100;
  if (percent % 100 == 0) return word(percent == 0 ? "0" : "1");
  return word(percent % 10 == 0 ? fmt::format("0.{}", percent / 10) : fmt::format("0.{:02}", percent));
}

JsonText& JsonText::new_line(size_t indent) {
  indent_ = indent;
  return *this;
}

JsonText& JsonText::word(std::string_view word) {
  separate();
  out_ += word;
  return *this;
}

}  // namespace gainsay::report
