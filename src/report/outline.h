// What a report says to a person, before any format: the writers of Markdown, HTML and terminal text only dress this.
//
// All texts are raw, as the articles and rules gave them: a writer escapes each before it shows it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "report/excerpt.h"
#include "report/report.h"

namespace gainsay::report {

// One claim as evidence: its words, and where they stand.
struct Quote {
  uint32_t claim = 0;
  uint32_t article = 0;
  Excerpt text;
  std::string said;     // "about $600 million"
  std::string caption;  // "Cambricon · funds raised · 2025"
  std::string place;    // "seeds/000.txt:15:1"
};

// Those who say the same.
struct Side {
  std::string said;           // of its first quote
  std::vector<Quote> quotes;  // at most kQuotesShown, the others of the side are in `more`
  std::vector<Quote> more;    // without their words
};

struct Item {
  uint32_t finding = 0;
  std::string title;                              // the fact's
  std::string message;                            // the finding's, without the title that it may begin with
  std::vector<Side> sides;                        // never empty; an agreement has one side
  uint32_t sources = 0, independent_origins = 0;  // of the fact
};

struct Section {
  verdict::Verdict verdict;
  std::string_view heading;  // "Contradictions"
  std::string_view lead;     // one sentence on what they are
  std::vector<Item> items;   // never empty
};

// A fact as a row of a table: what each source says of it.
struct Row {
  uint32_t fact = 0;
  std::vector<std::pair<uint32_t, std::string>> cells;  // article, its values; by article
};

struct SourceLine {
  uint32_t article = 0;
  std::string title;      // falls back to the file's name
  std::string language;   // "Russian", or "language unknown"
  std::string published;  // "28 August 2025, stated"
  std::string read;       // "24 paragraphs read, 3 left out as page furniture; 14 claims"
  std::vector<std::string> origins;
  std::vector<Quote> alone;  // its claims that no other source speaks of
};

struct Outline {
  std::string headline;
  std::vector<Section> sections;  // gravest first; those without items are left out
  std::vector<Row> rows;          // in order of the facts
  std::vector<SourceLine> sources;
  uint32_t alone = 0;  // claims in no finding
  std::vector<Problem> problems;
};

inline constexpr size_t kQuotesShown = 3;

// Cost: linear in the articles, claims and findings; quotes are bounded.
Outline outline(const Report& report);

// "confirmed by 3 independent origins", "2 sources, one origin".
std::string confirmation_text(const Item& item);
// "93%".
std::string percent_text(double confidence);
// The article's title (its beginning, where it has no end), or its file's name.
std::string title_of(const text::Article& article);
// "Title, 28 August 2025, stated".
std::string citation_text(const text::Article& article);
// BCP 47 code of an article's language, empty where unknown; and whether it is written from right to left.
std::string_view language_code(const Report& report, const text::Article& article);
bool right_to_left(const Report& report, const text::Article& article);

}  // namespace gainsay::report
