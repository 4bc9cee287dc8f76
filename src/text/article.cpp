#include "text/article.h"

#include <array>

namespace gainsay::text {

std::string_view name_of(DateBasis basis) {
  static constexpr std::array<std::string_view, 4> kNames = {"unknown", "stated", "given", "inferred"};
  return kNames[static_cast<size_t>(basis)];
}

bool makes_claims(Role role) {
  switch (role) {
    case Role::title:
    case Role::heading:
    case Role::body:
    case Role::list_item:
    case Role::quote:
    case Role::table_cell:
      return true;
    case Role::caption:
    case Role::code:
    case Role::date_line:
    case Role::furniture:
      return false;
  }
  return false;
}

}  // namespace gainsay::text
