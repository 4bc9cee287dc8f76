// How far one word is from another.
#pragma once

#include <cstddef>
#include <string_view>

namespace gainsay::cli {

// The fewest insertions, deletions, replacements and swaps of two neighbours that make `a` of `b`.
// Example: edit_distance("formt", "format") == 1. Units: bytes. Cost: the product of the lengths; meant for command
// lines. Source: Damerau's distance in its restricted form ("optimal string alignment").
size_t edit_distance(std::string_view a, std::string_view b);

}  // namespace gainsay::cli
