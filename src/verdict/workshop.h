// Reads many articles at once.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "claim/claim.h"
#include "lexicon/lexicon.h"
#include "text/article.h"
#include "text/reader.h"

namespace gainsay::verdict {

// A file to read; with `bytes`, what it holds (standard input), else it is read from `path`.
struct Input {
  std::string path;
  std::optional<std::string> bytes;
};

struct ReadArticle {
  text::Article article;
  std::vector<claim::Claim> claims;  // Claim::article is the index among the articles that could be read
};

// Threads with a vocabulary each, kept alive so that articles can be read again when their date becomes known.
// The result does not depend on the number of threads.
class Workshop {
 public:
  Workshop(const lexicon::Lexicon& lexicon, unsigned threads);
  ~Workshop();
  Workshop(const Workshop&) = delete;
  Workshop& operator=(const Workshop&) = delete;

  // The articles that could be read, in the order given, and a Problem for each that could not. `progress` is called
  // with the number done, from any thread, one call at a time.
  struct Shelf {
    std::vector<ReadArticle> articles;
    std::vector<Problem> problems;
  };
  Shelf read(const std::vector<Input>& inputs, const text::ReadOptions& options,
             const std::function<void(size_t)>& progress);

  // The claims of the article at `index` of the shelf last read, seen from its present date.
  std::vector<claim::Claim> claims_again(const text::Article& article, uint32_t index);

 private:
  struct Worker;
  std::vector<std::unique_ptr<Worker>> workers_;
  std::vector<uint32_t> worker_of_;  // of each article of the last shelf
};

}  // namespace gainsay::verdict
