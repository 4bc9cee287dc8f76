// The piece of an article that a report quotes.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/span.h"

namespace gainsay::report {

inline constexpr uint32_t kQuoteBytes = 600;   // of a quote that a person reads
inline constexpr uint32_t kSaidBytes = 120;    // of a value or predicate in a heading
inline constexpr uint32_t kTitleBytes = 240;   // of an article's title
inline constexpr uint32_t kSpanBytes = 16384;  // of a claim's span in JSON

// A quote in three pieces, so that a writer can mark its value. What was left out stands as "…". Not yet escaped.
struct Excerpt {
  std::string before, value, after;
};

// At most about `limit` bytes of `span`, around `value`; cut between code points, at a space where one is near. A value
// outside of the span is not marked. Spans are bytes of `text` and are cut to it. Cost: linear in `limit`, not in the
// text.
Excerpt excerpt(std::string_view text, Span span, Span value, uint32_t limit);

// The text's beginning, at most about `limit` bytes, with "…" where something was left out.
std::string clip(std::string_view text, uint32_t limit);

// The same narrowing as a span, without looking for a space: what JSON gives for a claim whose sentence has no end.
// Spans up to the limit come back as they are, but cut to the text.
Span narrowed(std::string_view text, Span span, Span value, uint32_t limit);

}  // namespace gainsay::report
