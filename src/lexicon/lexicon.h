// What gainsay knows of languages and the world, as one read-only table.
//
//   const Lexicon& lexicon = Lexicon::embedded();
//   EntryId china = *lexicon.find(Kind::entity, "CN");
//   lexicon.entry(china).name == "China"
//
// The table is compiled from lexicon/ when gainsay is built (see compiler.h) and linked into the program; opening it
// costs nothing. Tables of the user's own (`--lexicon DIR`) are compiled at start-up and laid over it.
// Threads: everything const here may be used from any number of threads.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/decimal.h"
#include "base/problem.h"
#include "lexicon/kinds.h"

namespace gainsay::lexicon {

// Index of a language in this lexicon: 0 is `und` (no language: symbols, names), the others in order of their codes.
using Language = uint8_t;
inline constexpr Language kUndetermined = 0;

struct LanguageInfo {
  std::string_view code;       // BCP 47: "pt"
  std::string_view name;       // in English: "Portuguese"
  std::string_view script;     // "Latin", "Cyrillic", "Han"
  std::string_view stemmer;    // Snowball's name ("portuguese"), empty where there is none
  char32_t decimal = '.';      // decimal separator: ',' in most of Europe
  std::string_view letters;    // letters by which the language is told from its neighbours: "ãõç"
  bool capital_nouns = false;  // every noun begins with a capital letter (German): a capital tells no name
};

using EntryId = uint32_t;
inline constexpr EntryId kNoEntry = 0xFFFFFFFF;

// One entry of lexicon/. Lifetime: views live as long as the Lexicon.
struct Entry {
  Kind kind;
  Tag tag = Tag::none;
  std::string_view id;    // unique within its kind, where the kind has ids; else empty
  std::string_view name;  // how a report calls it, in English; falls back to the id or the first form
  Decimal value;
  uint32_t attributes_begin = 0, attributes_end = 0;  // for Lexicon::attribute
};

// How a form wants to be written to count as this entry.
enum class CaseRule : uint8_t {
  any,
  capital,   // the text's word begins with an upper-case letter (names in languages with case)
  all_caps,  // all upper-case (US, WHO, IT)
  same,      // letter for letter (mW against MW)
};

// One meaning of a word or phrase.
struct Sense {
  EntryId entry;
  uint64_t languages;  // bit i: holds in language i; bit 0 set: holds in every language
  CaseRule case_rule;
  Kind kind = Kind::number;  // of the entry, and so its tag
  Tag tag = Tag::none;

  bool holds_in(Language language) const { return (languages & 1) != 0 || (languages >> language & 1) != 0; }
};

class Table;  // the compiled form; see table.h

// The values of one attribute, read where they lie in the table. Lifetime: of the Lexicon. No allocation.
class AttributeValues {
 public:
  class Iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = std::string_view;
    using difference_type = std::ptrdiff_t;
    using pointer = const std::string_view*;
    using reference = std::string_view;

    Iterator() = default;
    Iterator(const AttributeValues* of, size_t index) : of_(of), index_(index) {}
    std::string_view operator*() const { return (*of_)[index_]; }
    Iterator& operator++() {
      ++index_;
      return *this;
    }
    Iterator operator++(int) { return {of_, index_++}; }
    friend bool operator==(const Iterator& a, const Iterator& b) { return a.index_ == b.index_; }

   private:
    const AttributeValues* of_ = nullptr;
    size_t index_ = 0;
  };

  AttributeValues() = default;
  AttributeValues(const Table& table, uint32_t first, uint32_t end) : table_(&table), first_(first), end_(end) {}
  size_t size() const { return end_ - first_; }
  bool empty() const { return end_ == first_; }
  std::string_view operator[](size_t index) const;  // requires: index < size()
  std::string_view front() const { return (*this)[0]; }
  Iterator begin() const { return {this, 0}; }
  Iterator end() const { return {this, size()}; }
  bool hold(std::string_view value) const;

 private:
  const Table* table_ = nullptr;
  uint32_t first_ = 0, end_ = 0;  // section `values`
};

class Lexicon {
 public:
  static const Lexicon& embedded();
  // The embedded table with the user's folder laid over it. Errors: a malformed file (file, line, what was expected).
  // Cost: compiles both together anew, some 0.2 s.
  static Result<std::unique_ptr<Lexicon>> with_overlay(const std::string& folder);
  // A lexicon of these folders alone, without the embedded one (tests, tools). Errors: as with_overlay.
  static Result<std::unique_ptr<Lexicon>> of_folders(const std::vector<std::string>& folders);
  ~Lexicon();
  Lexicon(const Lexicon&) = delete;
  Lexicon& operator=(const Lexicon&) = delete;

  size_t entry_count() const;
  const Entry& entry(EntryId id) const { return entries_[id]; }
  // The entry with this id; kinds without ids have none. Where several entries of a kind share an id and differ in tag
  // (the unit `meter` as word and as symbol), the first of them: compare ids, not EntryIds, to see whether two mean the
  // same.
  std::optional<EntryId> find(Kind kind, std::string_view id) const;
  // The attribute's values, in the data's order; empty where the entry does not have it.
  AttributeValues attribute(EntryId id, Attribute attribute) const;
  // The entries that an (id) attribute names; `opposite` and `distinct` hold both ways. No allocation.
  std::span<const EntryId> related(EntryId id, Attribute attribute) const;

  // The entry's forms in a language as the data gives them, the preferred one first (for reports and tests; slow).
  std::vector<std::string> forms(EntryId id, Language language) const;

  std::span<const LanguageInfo> languages() const;  // index: Language
  std::optional<Language> language(std::string_view code) const;

 private:
  friend class Vocabulary;
  friend class Matcher;
  explicit Lexicon(std::unique_ptr<Table> table);
  std::unique_ptr<Table> table_;
  struct Index;
  std::unique_ptr<Index> index_;
  const Entry* entries_ = nullptr;  // the index's, here so that looking one up is compiled in where it is done
};

}  // namespace gainsay::lexicon
