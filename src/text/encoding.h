// The bytes of a file to UTF-8.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"
#include "text/offset_map.h"

namespace gainsay::text {

struct Decoded {
  std::string text;               // valid UTF-8, without byte order mark
  OffsetMap offsets;              // bytes of `text` to bytes of the file
  std::string encoding;           // "UTF-8", "UTF-16LE", "windows-1251": ICU's names
  std::vector<Problem> problems;  // broken sequences and where, an encoding that had to be guessed
};

// Byte order marks first, then UTF-8 if that is what the bytes are, UTF-16 without a mark, and else the legacy encoding
// that ICU's detector finds likeliest. A few broken bytes in UTF-8 are read on as U+FFFD, with one Problem at the
// first. Errors: bytes that are no text (an image, an archive, a PDF, mostly control characters). Cost: linear; valid
// UTF-8 is copied once, the detector sees 64 KiB at most.
Result<Decoded> decode(const std::string& path, std::string_view bytes);

}  // namespace gainsay::text
