// hash_of, compiled in where it is called: for loops in which the call would cost more than the hash.
#pragma once

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <cstdint>
#include <string_view>

namespace gainsay::lexicon {

// Equal to hash_of(bytes).
inline uint64_t quick_hash(std::string_view bytes) {
  return XXH3_64bits(bytes.data(), bytes.size());
}

}  // namespace gainsay::lexicon
