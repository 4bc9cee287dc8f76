// The short texts of lexicon/languages/<code>/examples.jsonl, linked into the program.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gainsay::report {

struct ExampleText {
  std::string text;
  std::string date;  // the day from which "next year" is seen, YYYY-MM-DD; empty: none
};

// What the language shows of a kind of entry, in the file's order. Example: examples_of("de", "fraction") → "ein
// Drittel der Wähler".
std::vector<ExampleText> examples_of(std::string_view language, std::string_view kind);

}  // namespace gainsay::report
