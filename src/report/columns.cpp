#include "report/columns.h"

#include <unicode/uchar.h>

#include "base/utf8.h"

namespace gainsay::report {
namespace {

size_t columns_of(char32_t code) {
  if (code < 0x300) return 1;
  UChar32 character = static_cast<UChar32>(code);
  int8_t type = u_charType(character);
  if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) return 0;
  int width = u_getIntPropertyValue(character, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

// Fills lines word by word.
class Filler {
 public:
  explicit Filler(size_t width) : width_(width) {}

  void add(std::string_view word) {
    size_t columns = report::columns_of(word);
    if (used_ > 0 && used_ + 1 + columns > width_) end_line();
    if (used_ > 0) put(" ", 1);
    if (columns <= width_) {
      put(word, columns);
    } else {
      add_long(word);
    }
  }

  std::vector<std::string> finish() {
    if (used_ > 0 || lines_.empty()) end_line();
    return std::move(lines_);
  }

 private:
  void put(std::string_view piece, size_t columns) {
    line_ += piece;
    used_ += columns;
  }

  void end_line() {
    lines_.push_back(std::move(line_));
    line_.clear();
    used_ = 0;
  }

  void add_long(std::string_view word) {
    for (size_t at = 0; at < word.size();) {
      utf8::Decoded next = utf8::decode(word, at);
      size_t columns = columns_of(next.code);
      if (used_ + columns > width_) end_line();
      put(word.substr(at, next.length), columns);
      at += next.length;
    }
  }

  size_t width_;
  size_t used_ = 0;
  std::string line_;
  std::vector<std::string> lines_;
};

}  // namespace

size_t columns_of(std::string_view text) {
  size_t columns = 0;
  for (size_t at = 0; at < text.size();) {
    utf8::Decoded next = utf8::decode(text, at);
    columns += columns_of(next.code);
    at += next.length;
  }
  return columns;
}

std::vector<std::string> wrap(std::string_view text, size_t width) {
  Filler filler(width);
  for (size_t at = 0; at < text.size();) {
    size_t end = std::min(text.find(' ', at), text.size());
    if (end > at) filler.add(text.substr(at, end - at));
    at = end + 1;
  }
  return filler.finish();
}

std::string padded(std::string_view text, size_t width) {
  size_t columns = columns_of(text);
  return std::string(text) + std::string(columns < width ? width - columns : 0, ' ');
}

}  // namespace gainsay::report
