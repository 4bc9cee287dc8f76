// What a language's words are cut down to: by Snowball, or by the language's own list of endings.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/endings.h"

struct sb_stemmer;

namespace gainsay::lexicon {

// Cuts a folded word down to its stem: Stemmer("russian").stem("заводами") == "завод". Threads: one object a thread.
// Source: Snowball (https://snowballstem.org), by way of libstemmer.
class Stemmer {
 public:
  // An unknown or empty name makes a stemmer that returns each word as it is.
  // `endings`: see Endings; used where there is no name.
  explicit Stemmer(std::string_view name, const std::vector<std::string>& endings = {});
  ~Stemmer();
  Stemmer(Stemmer&& other) noexcept;
  Stemmer& operator=(Stemmer&&) = delete;

  static bool knows(std::string_view name);
  bool stems() const { return stemmer_ != nullptr || !endings_.empty(); }
  // Valid until the next call, and as long as `folded`.
  std::string_view stem(std::string_view folded);

 private:
  sb_stemmer* stemmer_;
  Endings endings_;
};

}  // namespace gainsay::lexicon
