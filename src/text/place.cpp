#include "text/place.h"

#include <algorithm>

#include "base/utf8.h"

namespace gainsay::text {

Place place_of(std::string_view text, size_t at) {
  std::string_view before = text.substr(0, at);
  size_t line_start = before.rfind('\n');
  line_start = line_start == std::string_view::npos ? 0 : line_start + 1;
  auto lines = std::count(before.begin(), before.end(), '\n');
  return {static_cast<uint32_t>(lines + 1), static_cast<uint32_t>(utf8::count(before.substr(line_start)) + 1)};
}

}  // namespace gainsay::text
