// Text as people read it: one kind of line end, composed letters, nothing invisible.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"
#include "text/offset_map.h"

namespace gainsay::text {

struct Cleaned {
  std::string text;        // NFC; lines end in LF
  OffsetMap offsets;       // bytes of `text` to bytes of the source
  uint32_t nuls = 0;       // NUL bytes that became spaces
  uint32_t first_nul = 0;  // byte of the source; meaningful where nuls > 0
};

// CR LF, CR, NEL, U+2028 and U+2029 become LF; soft hyphens, zero-width characters, marks of writing direction and
// stray byte order marks go; other control characters become spaces; letters are composed. Joiners stay in scripts that
// need them. Requires: valid UTF-8. Cost: linear; text that is clean already is copied once and its map is the
// identity.
Cleaned clean(std::string_view text);

}  // namespace gainsay::text
