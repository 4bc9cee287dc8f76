// Snowball, one object a language.
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct sb_stemmer;

namespace gainsay::lexicon {

// Cuts a folded word down to its stem: Stemmer("russian").stem("заводами") == "завод". Threads: one object a thread.
// Source: Snowball (https://snowballstem.org), by way of libstemmer.
class Stemmer {
 public:
  // An unknown or empty name makes a stemmer that returns each word as it is.
  explicit Stemmer(std::string_view name);
  ~Stemmer();
  Stemmer(Stemmer&& other) noexcept;
  Stemmer& operator=(Stemmer&&) = delete;

  static bool knows(std::string_view name);
  bool stems() const { return stemmer_ != nullptr; }
  // Valid until the next call, and as long as `folded`.
  std::string_view stem(std::string_view folded);

 private:
  sb_stemmer* stemmer_;
};

}  // namespace gainsay::lexicon
