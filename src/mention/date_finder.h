// Finds dates, periods and times of day.
#pragma once

#include <cstdint>
#include <optional>

#include "mention/date_reader.h"
#include "mention/value.h"
#include "mention/value_finder.h"

namespace gainsay::mention {

// The longest date, period or time of day that begins at this token (an index into Article::tokens), or nothing.
// Words that change the range lie inside the span ("by the end of 2025", "с 2019 по 2021 год", "até o fim do ano"),
// those that only point at it lie in `outer` alone (the "in" of "in August 2025"). Example: "до конца текущего года",
// published on 2025-08-28 → date, from absent, to 2025-12-31, relative. Where the publication date is unknown, a
// relative date keeps `shift_grain`, `shift` and `part`, and has no ends. Requires: sentence.first_token <= token <
// sentence.end_token. Cost: a look at the token's kind and hits where nothing begins; else a look at a handful of
// tokens. No allocation.
std::optional<Value> find_date(const SentenceView& sentence, uint32_t token);
// The same with what the reader remembers, for those who ask of token after token.
std::optional<Value> find_date(const DateReader& reader, uint32_t token);

}  // namespace gainsay::mention
