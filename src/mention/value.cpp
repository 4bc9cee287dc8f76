#include "mention/value.h"

#include <array>

namespace gainsay::mention {
namespace {

constexpr std::array<std::string_view, 10> kKinds = {"number",      "ordinal", "percent",  "percentage_point",
                                                     "basis_point", "money",   "quantity", "multiplier",
                                                     "date",        "time"};
constexpr std::array<std::string_view, 8> kApprox = {"none",     "about",     "almost",  "more_than",
                                                     "at_least", "less_than", "at_most", "exact"};
constexpr std::array<std::string_view, 5> kChanges = {"none", "up", "down", "to", "by"};

}  // namespace

std::string_view name_of(ValueKind kind) {
  return kKinds[static_cast<size_t>(kind)];
}
std::string_view name_of(Approx approx) {
  return kApprox[static_cast<size_t>(approx)];
}
std::string_view name_of(Change change) {
  return kChanges[static_cast<size_t>(change)];
}

}  // namespace gainsay::mention
