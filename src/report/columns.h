// Text in columns of a terminal.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gainsay::report {

// Columns that the text takes: two for wide East Asian characters, none for combining marks. Requires: plain() text.
size_t columns_of(std::string_view text);

// The text in lines of at most `width` columns, broken at spaces, or inside a word that is longer than a line. Never
// empty. Requires: plain() text, width of at least 2. Cost: linear.
std::vector<std::string> wrap(std::string_view text, size_t width);

// The text with spaces up to `width` columns.
std::string padded(std::string_view text, size_t width);

}  // namespace gainsay::report
