#include "lexicon/stemmer.h"

#include <libstemmer.h>

#include <utility>

namespace gainsay::lexicon {
namespace {

constexpr size_t kLongestWord = 64;  // bytes; longer runs of letters have no inflection worth finding

sb_stemmer* create(std::string_view name) {
  return name.empty() ? nullptr : sb_stemmer_new(std::string(name).c_str(), "UTF_8");
}

}  // namespace

Stemmer::Stemmer(std::string_view name, const std::vector<std::string>& endings)
    : stemmer_(create(name)), endings_(endings) {}
Stemmer::~Stemmer() {
  sb_stemmer_delete(stemmer_);
}
Stemmer::Stemmer(Stemmer&& other) noexcept
    : stemmer_(std::exchange(other.stemmer_, nullptr)), endings_(std::move(other.endings_)) {}

bool Stemmer::knows(std::string_view name) {
  Stemmer stemmer(name);
  return stemmer.stems();
}

std::string_view Stemmer::stem(std::string_view folded) {
  if (folded.size() > kLongestWord || !stems()) return folded;
  if (stemmer_ == nullptr) return endings_.stem(folded);
  const sb_symbol* stem =
      sb_stemmer_stem(stemmer_, reinterpret_cast<const sb_symbol*>(folded.data()), static_cast<int>(folded.size()));
  if (stem == nullptr) return folded;
  return {reinterpret_cast<const char*>(stem), static_cast<size_t>(sb_stemmer_length(stemmer_))};
}

}  // namespace gainsay::lexicon
