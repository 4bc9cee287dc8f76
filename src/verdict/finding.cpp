#include "verdict/finding.h"

#include <array>

namespace gainsay::verdict {

std::string_view name_of(Verdict verdict) {
  constexpr std::array<std::string_view, 5> kNames = {"agrees", "refines", "updates", "differs-in-status",
                                                      "contradicts"};
  return kNames[static_cast<size_t>(verdict)];
}

std::string_view name_of(Severity severity) {
  constexpr std::array<std::string_view, 3> kNames = {"note", "warning", "error"};
  return kNames[static_cast<size_t>(severity)];
}

std::string_view name_of(FindingKind kind) {
  constexpr std::array<std::string_view, 10> kNames = {"",     "value",    "magnitude", "multiplier", "count",
                                                       "date", "ordering", "polarity",  "entity",     "status"};
  return kNames[static_cast<size_t>(kind)];
}

}  // namespace gainsay::verdict
