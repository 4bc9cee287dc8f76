#include "claim/claim.h"

#include <array>

namespace gainsay::claim {

std::string_view name_of(Kind kind) {
  constexpr std::array<std::string_view, 13> kNames = {
      "number",     "ordinal", "percent", "percentage_point", "basis_point", "money",   "quantity",
      "multiplier", "date",    "time",    "comparison",       "event",       "relation"};
  return kNames[static_cast<size_t>(kind)];
}

std::string_view name_of(Status status) {
  constexpr std::array<std::string_view, 7> kNames = {"asserted", "planned",  "expected", "possible",
                                                      "rumoured", "approved", "denied"};
  return kNames[static_cast<size_t>(status)];
}

std::string_view name_of(TimeBasis basis) {
  constexpr std::array<std::string_view, 4> kNames = {"publication", "explicit", "relative", "context"};
  return kNames[static_cast<size_t>(basis)];
}

}  // namespace gainsay::claim
