// When an article was published, as its first lines say it.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "base/date.h"
#include "lexicon/vocabulary.h"

namespace gainsay::text {

// What a paragraph says if it is a date line and nothing else.
struct DateLine {
  DateRange range;          // unknown where the date is impossible or could be read two ways
  bool impossible = false;  // 2025-13-45
  bool ambiguous = false;   // 03/04/2025 where the language does not settle which is the month
  Span span;                // of the date, in the text
};

// Where the paragraph stands: first, where a headline would; below; or where the format says that a date stands (front
// matter, a "date" header), so that what is around it is not asked.
enum class DatePlace : uint8_t { first, below, named };

// Reads "31/10/2025 10h27", "28 августа 2025, 14:05", "Published: August 28, 2025", "Quarta-feira, 28 de agosto de 2025
// às 10h", "2025-10-31 09:15 | Reuters". Everything in the paragraph must belong to a date, a time, or what stands
// around them; a sentence or a headline that has a date in it is not a date line. Month names are the lexicon's. Cost:
// constant; long paragraphs are refused at once.
std::optional<DateLine> read_date_line(std::span<const lexicon::Token> tokens, std::string_view text,
                                       lexicon::Language language, lexicon::Vocabulary& vocabulary, lexicon::Hits& hits,
                                       DatePlace place = DatePlace::first);

}  // namespace gainsay::text
