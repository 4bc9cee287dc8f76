// The version that reports carry.
#pragma once

#include <string_view>

namespace gainsay::report {

// The same as the project's version in CMakeLists.txt; a test holds the two together.
inline constexpr std::string_view kVersion = "0.1.0";

}  // namespace gainsay::report
