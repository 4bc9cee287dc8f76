// Files to articles.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/article.h"

namespace gainsay::text {

struct ReadOptions {
  std::optional<Date> date;  // the user's word on when it was published; beats what the text says
  std::string language;      // BCP 47; holds for every paragraph; empty: found out
};

// The article in these bytes: decoded, cleaned, cut into paragraphs and sentences, its furniture marked. `path` decides
// the format by its ending (.md and .markdown are Markdown, all else plain text) and is otherwise only carried along.
// Errors: nothing to read (empty, or binary by its bytes). Lesser faults are in Article::problems and lose nothing
// else. Threads: any number, each with a Vocabulary of its own. Cost: linear in the text.
Result<Article> read_article(const std::string& path, std::string_view bytes, lexicon::Vocabulary& vocabulary,
                             const ReadOptions& options = {});

// One piece of text without title, date line or furniture, for `gainsay mentions` and `compare`.
Article read_snippet(std::string_view text, lexicon::Vocabulary& vocabulary, const ReadOptions& options = {});

// The article files that the arguments mean, each once, in the order of the arguments and sorted by name within a
// folder: a file is itself, a folder is all text and Markdown files below it, a pattern with * ? [ ] is what it
// matches, - is standard input. Errors: a path that does not exist, a folder or pattern with no article.
struct Collected {
  std::vector<std::string> paths;
  std::vector<Problem> problems;
};
Collected collect_paths(const std::vector<std::string>& arguments);

}  // namespace gainsay::text
