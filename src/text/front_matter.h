// The lines between two `---` at the beginning of a Markdown file.
#pragma once

#include <string>
#include <string_view>

#include "base/span.h"

namespace gainsay::text {

// Units: bytes of the text; values without their quotes; empty spans where a key is missing.
struct FrontMatter {
  uint32_t end = 0;  // where the article itself begins; 0: there is no front matter
  Span title, date;
  std::string language;
};

// YAML (`---`, "key: value") and TOML (`+++`, "key = value"); keys title, date or published, lang or language; one
// level, one line a value. Without a closing line within 16 KiB it is not front matter. Cost: at most 16 KiB are looked
// at.
FrontMatter read_front_matter(std::string_view text);

}  // namespace gainsay::text
