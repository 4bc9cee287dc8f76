#include "verdict/pair.h"

namespace gainsay::verdict {

std::string words_of(const claim::Claim& claim, const text::Article& article) {
  Span span = claim.has_value && !claim.value.outer.empty() ? claim.value.outer : claim.value_span;
  std::string words;
  for (char c : article.slice(span)) {
    bool space = c == '\n' || c == '\t' || c == '\r' || c == ' ';
    if (space && (words.empty() || words.back() == ' ')) continue;
    words += space ? ' ' : c;
  }
  return words;
}

std::string name_of_source(const text::Article& article) {
  size_t slash = article.path.find_last_of('/');
  return slash == std::string::npos ? article.path : article.path.substr(slash + 1);
}

std::string Pair::words_a() const {
  return words_of(a, article_a);
}
std::string Pair::words_b() const {
  return words_of(b, article_b);
}

}  // namespace gainsay::verdict
