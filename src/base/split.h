// Lists written in one string: "а у ом" → "а", "у", "ом".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gainsay {

// The parts between the separators, empty ones left out.
std::vector<std::string> split(std::string_view text, char separator);

}  // namespace gainsay
