// The articles that a command line names.
#pragma once

#include <string>
#include <vector>

#include "cli/context.h"
#include "verdict/crosscheck.h"

namespace gainsay::cli {

// Options that all commands over articles share.
struct ArticleOptions {
  std::vector<std::string> paths;
  std::string date;      // --date YYYY-MM-DD
  std::string language;  // --lang
};
void add_article_options(CLI::App& command, ArticleOptions& options);

// Reads and cross-checks what the options name; problems of the input are told at once. `find_facts`: claims alone, or
// all.
verdict::Crosscheck check_articles(Context& context, const lexicon::Lexicon& lexicon, const ArticleOptions& options,
                                   bool find_facts);

}  // namespace gainsay::cli
