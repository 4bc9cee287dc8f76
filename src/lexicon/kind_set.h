// Sets of kinds, from a list: kind_set({Kind::unit, Kind::currency}).
#pragma once

#include <initializer_list>

#include "lexicon/kinds.h"

namespace gainsay::lexicon {

constexpr KindSet kind_set(std::initializer_list<Kind> kinds) {
  KindSet out = 0;
  for (Kind kind : kinds) out |= kind_bit(kind);
  return out;
}

}  // namespace gainsay::lexicon
