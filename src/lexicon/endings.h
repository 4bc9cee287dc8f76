// A light stemmer by lists of endings, for languages that Snowball does not know.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gainsay::lexicon {

// Steps that are gone through once each, in order; of a step's endings the longest that fits is taken off, or replaced
// if it is written "old>new", as long as three letters are left before it. Example: Endings({"ся", "ами ів и", "ок>к"})
// makes "ринк" of "ринок", "ринки" and "ринками". Threads: one object a thread.
class Endings {
 public:
  // Steps that `is_step` refuses are passed over.
  explicit Endings(const std::vector<std::string>& steps = {});

  // Endings divided by single spaces, none of them empty before its ">".
  static bool is_step(std::string_view step);
  bool empty() const { return steps_.empty(); }
  // Valid until the next call, and as long as `folded`. Cost: a look-up for each possible length of an ending.
  std::string_view stem(std::string_view folded);

 private:
  struct Ending {
    std::string old_text, new_text;
  };
  static const Ending* longest(const std::vector<Ending>& step, std::string_view word);

  std::vector<std::vector<Ending>> steps_;  // each sorted by old_text
  std::string stem_;
};

}  // namespace gainsay::lexicon
