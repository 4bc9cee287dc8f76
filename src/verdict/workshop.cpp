#include "verdict/workshop.h"

#include <algorithm>
#include <mutex>
#include <thread>

#include "base/text_file.h"
#include "claim/claim_finder.h"

namespace gainsay::verdict {

struct Workshop::Worker {
  explicit Worker(const lexicon::Lexicon& lexicon) : vocabulary(lexicon), finder(vocabulary) {}

  Result<ReadArticle> read(const Input& input, const text::ReadOptions& options) {
    Result<std::string> bytes = input.bytes ? Result<std::string>(*input.bytes) : read_file(input.path);
    if (!bytes) return bytes.problem();
    Result<text::Article> article = text::read_article(input.path, *bytes, vocabulary, options);
    if (!article) return article.problem();
    ReadArticle out{std::move(*article), {}};
    out.claims = finder.find(out.article, 0);
    return out;
  }

  lexicon::Vocabulary vocabulary;
  claim::ClaimFinder finder;
};

Workshop::Workshop(const lexicon::Lexicon& lexicon, unsigned threads) {
  for (unsigned i = 0; i < std::max(1U, threads); ++i) workers_.push_back(std::make_unique<Worker>(lexicon));
}

Workshop::~Workshop() = default;

Workshop::Shelf Workshop::read(const std::vector<Input>& inputs, const text::ReadOptions& options,
                               const std::function<void(size_t)>& progress) {
  std::vector<std::optional<Result<ReadArticle>>> results(inputs.size());
  std::mutex progress_lock;
  size_t done = 0;
  auto work = [&](size_t worker) {
    for (size_t i = worker; i < inputs.size(); i += workers_.size()) {
      results[i] = workers_[worker]->read(inputs[i], options);
      std::lock_guard<std::mutex> lock(progress_lock);
      ++done;
      if (progress) progress(done);
    }
  };
  std::vector<std::thread> threads;
  size_t busy = std::min(workers_.size(), inputs.size());
  for (size_t i = 1; i < busy; ++i) threads.emplace_back(work, i);
  if (busy > 0) work(0);
  for (std::thread& thread : threads) thread.join();

  Shelf shelf;
  worker_of_.clear();
  for (size_t i = 0; i < results.size(); ++i) {
    Result<ReadArticle>& result = *results[i];
    if (!result) {
      shelf.problems.push_back(result.problem());
      continue;
    }
    ReadArticle& item = *result;
    for (claim::Claim& claim : item.claims) claim.article = static_cast<uint32_t>(shelf.articles.size());
    worker_of_.push_back(static_cast<uint32_t>(i % workers_.size()));
    shelf.articles.push_back(std::move(item));
  }
  return shelf;
}

std::vector<claim::Claim> Workshop::claims_again(const text::Article& article, uint32_t index) {
  return workers_[worker_of_[index]]->finder.find(article, index);
}

}  // namespace gainsay::verdict
