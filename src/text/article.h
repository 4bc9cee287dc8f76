// An article as the later stages see it: clean text with the way back to the file.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/problem.h"
#include "base/span.h"
#include "lexicon/token.h"
#include "lexicon/vocabulary.h"
#include "text/offset_map.h"

namespace gainsay::text {

// What a paragraph is. Claims are made of title, heading, body, list_item, quote and table_cell only.
enum class Role : uint8_t { title, heading, body, list_item, quote, table_cell, caption, code, date_line, furniture };

// Units: text spans are bytes of Article::text; token and sentence indices point into Article's vectors, ends
// exclusive.
struct Sentence {
  Span span;
  uint32_t first_token = 0, end_token = 0;
};

struct Paragraph {
  Span span;
  uint32_t first_token = 0, end_token = 0;
  uint32_t first_sentence = 0, end_sentence = 0;  // empty for code
  lexicon::Language language = lexicon::kUndetermined;
  Role role = Role::body;
  uint8_t level = 0;                            // of a heading: 1 to 6
  lexicon::Tag furniture = lexicon::Tag::none;  // why it is furniture
};

enum class DateBasis : uint8_t { unknown, stated, given, inferred };
std::string_view name_of(DateBasis basis);

// When the article was published; unknown: both ends absent.
struct Published {
  DateRange range;
  DateBasis basis = DateBasis::unknown;
};

struct Article {
  std::string path;    // as the user gave it; "-" for standard input
  std::string sha256;  // of the file's bytes
  std::string text;    // UTF-8, NFC, LF line ends, without byte order mark and soft hyphens
  OffsetMap offsets;   // bytes of `text` to bytes of the file
  std::vector<lexicon::Token> tokens;
  std::vector<Sentence> sentences;
  std::vector<Paragraph> paragraphs;
  lexicon::Language language = lexicon::kUndetermined;  // of most of its body
  std::string title;
  Published published;
  std::vector<Problem> problems;  // broken UTF-8 and where, an impossible date, no text; never fatal

  std::string_view slice(Span span) const { return std::string_view(text).substr(span.start, span.size()); }
};

// True where a paragraph of this role makes claims.
bool makes_claims(Role role);

}  // namespace gainsay::text
