// Byte offsets to lines and columns.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gainsay::text {

// 1-based; columns count code points. Example: place_of("a\nbé!", 5) is line 2, column 3.
struct Place {
  uint32_t line = 1, column = 1;
};

// Cost: linear in `at`; meant for the few places that a Problem names.
Place place_of(std::string_view text, size_t at);

}  // namespace gainsay::text
