// News-like text of any size, the same on every machine: what the benchmarks read.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gainsay::bench {

struct NewsText {
  std::string path;      // "000012.pt.txt"
  std::string language;  // "en", "ru" or "pt"
  std::string text;      // a title, a date line, and paragraphs of sentences with names, amounts and dates
};

// One article of about `bytes` bytes. Requires: one of the three languages. The same seed gives the same text.
std::string news_text(std::string_view language, size_t bytes, uint64_t seed);

// Articles of 2 to 6 KB in the three languages by turns, `bytes` in all (the last one passes it a little).
std::vector<NewsText> corpus(size_t bytes, uint64_t seed = 1);

// Bytes of all texts.
size_t size_of(const std::vector<NewsText>& corpus);

}  // namespace gainsay::bench
