// What was gathered of one language, ready to be written as a lexicon file.
#pragma once

#include <compare>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace gainsay::harvest {

// The fields of an entry; forms with equal fields are one entry. Empty fields are not written.
struct Fields {
  std::string kind, id, tag, value, name, dimension;
  friend auto operator<=>(const Fields&, const Fields&) = default;
};

// Words that CLDR offers and that mean something else too often, by language and folded; with a "!" before it, the word
// is kept, but only letter for letter ("!may": May, not may). See left_out.json.
using LeftOut = std::map<std::string, std::set<std::string>>;

class Crop {
 public:
  Crop(std::string language, const LeftOut& left_out);

  const std::string& language() const { return language_; }
  // Keeps the form unless it is empty, has digits, is a single letter (ideographs may stand alone), is left out by the
  // list, or stands in the entry already. Soft hyphens and bidirectional marks are dropped, every space and hyphen is
  // made plain.
  void add(const Fields& fields, std::string_view form);
  // The same for forms that must be one word; others are passed over.
  void add_word(const Fields& fields, std::string_view form);

  // {"schema": "gainsay-lexicon/1", …}, an entry a line, sorted by kind, id, tag and value.
  std::string json() const;

 private:
  std::string language_;
  std::set<std::string> left_out_;
  std::map<Fields, std::vector<std::string>> entries_;
};

// The text without its digits, separators, white space and marks at either end: "1,5 км²" → "км²". Empty where letters
// stand on both sides of the number.
std::string without_number(std::string_view text);

void gather_numbers(Crop& crop);
void gather_calendar(Crop& crop);
void gather_currencies(Crop& crop);
void gather_units(Crop& crop);
void gather_magnitudes(Crop& crop);
void gather_countries(Crop& crop);

}  // namespace gainsay::harvest
