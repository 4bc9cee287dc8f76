// What the lexicon says of a concept or entity, in the form that claims need it.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "claim/claim.h"
#include "lexicon/lexicon.h"

namespace gainsay::claim {

struct Traits {
  bool known = false;        // read already
  bool counted = false;      // chips, people, factories
  bool functional = false;   // one object for each subject
  bool varying = false;      // its figure moves while a story runs
  bool media = false;        // an outlet or agency: a source rather than a subject
  uint16_t value_kinds = 0;  // bit i: takes values of mention::ValueKind i; 0: the lexicon does not say
  mention::Change direction = mention::Change::none;
  std::optional<Status> status;  // by its nature: a plan is planned
};

// Reads an entry's attributes at its first use and keeps them. Threads: one a thread.
class TraitTable {
 public:
  explicit TraitTable(const lexicon::Lexicon& lexicon);
  const Traits& of(lexicon::EntryId entry);
  const lexicon::Lexicon& lexicon() const { return lexicon_; }

 private:
  Traits read(lexicon::EntryId entry) const;

  const lexicon::Lexicon& lexicon_;
  std::optional<lexicon::EntryId> media_;
  std::vector<Traits> traits_;
};

// The status that a lexicon tag names; nothing for other tags.
std::optional<Status> status_of(lexicon::Tag tag);

}  // namespace gainsay::claim
