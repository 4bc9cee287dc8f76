#include "lexicon/endings.h"

#include <algorithm>

#include "base/split.h"
#include "base/utf8.h"

namespace gainsay::lexicon {
namespace {

constexpr size_t kFewestLetters = 3;   // left before an ending
constexpr size_t kLongestEnding = 24;  // bytes

}  // namespace

Endings::Endings(const std::vector<std::string>& steps) {
  for (const std::string& step : steps) {
    if (!is_step(step)) continue;
    std::vector<Ending>& endings = steps_.emplace_back();
    for (const std::string& text : split(step, ' ')) {
      size_t arrow = std::min(text.find('>'), text.size());
      endings.push_back({text.substr(0, arrow), text.substr(std::min(arrow + 1, text.size()))});
    }
    std::sort(endings.begin(), endings.end(), [](const Ending& a, const Ending& b) { return a.old_text < b.old_text; });
  }
}

bool Endings::is_step(std::string_view step) {
  std::vector<std::string> endings = split(step, ' ');
  return !endings.empty() && std::all_of(endings.begin(), endings.end(), [](const std::string& text) {
    size_t old_size = std::min(text.find('>'), text.size());
    return old_size > 0 && old_size <= kLongestEnding && text.size() <= 2 * kLongestEnding;
  });
}

const Endings::Ending* Endings::longest(const std::vector<Ending>& step, std::string_view word) {
  for (size_t size = std::min(word.size(), kLongestEnding); size > 0; --size) {
    std::string_view tail = word.substr(word.size() - size);
    auto found = std::lower_bound(step.begin(), step.end(), tail,
                                  [](const Ending& a, std::string_view text) { return a.old_text < text; });
    if (found == step.end() || found->old_text != tail) continue;
    if (utf8::count(word.substr(0, word.size() - size)) >= kFewestLetters) return &*found;
  }
  return nullptr;
}

std::string_view Endings::stem(std::string_view folded) {
  stem_ = folded;
  for (const std::vector<Ending>& step : steps_) {
    const Ending* ending = longest(step, stem_);
    if (ending == nullptr) continue;
    stem_.resize(stem_.size() - ending->old_text.size());
    stem_ += ending->new_text;
  }
  return stem_;
}

}  // namespace gainsay::lexicon
