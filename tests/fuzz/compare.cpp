// Two texts, parted by a line of three hyphens, held against each other, twice: the answer must be the same and whole.
#include <cstdint>
#include <string>

#include "check.h"
#include "verdict/comparison.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace gainsay;
  if (size > 8192) return 0;
  static lexicon::Vocabulary vocabulary(lexicon::Lexicon::embedded());
  std::string both(reinterpret_cast<const char*>(data), size);
  size_t cut = both.find("\n---\n");
  if (cut == std::string::npos) return 0;
  verdict::Statement a{both.substr(0, cut), "", Date::of(2025, 8, 28)};
  verdict::Statement b{both.substr(cut + 5), "", Date::of(2025, 8, 29)};
  verdict::Comparison there = verdict::compare(a, b, vocabulary);
  verdict::Comparison again = verdict::compare(a, b, vocabulary);
  GAINSAY_MUST(there.verdict == again.verdict && there.message == again.message && there.reasons == again.reasons);
  GAINSAY_MUST(there.confidence >= 0 && there.confidence <= 1);
  GAINSAY_MUST(!there.message.empty());
  GAINSAY_MUST(there.verdict.has_value() == !there.rule.empty());
  return 0;
}
