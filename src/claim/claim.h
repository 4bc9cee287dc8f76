// A claim: who is said to be, have or do what, when, with what certainty.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/span.h"
#include "mention/value.h"

namespace gainsay::claim {

// The kinds of mention::ValueKind under their own names, and three for claims without a number.
enum class Kind : uint8_t {
  number,
  ordinal,
  percent,
  percentage_point,
  basis_point,
  money,
  quantity,
  multiplier,
  date,
  time,
  comparison,
  event,
  relation
};
enum class Status : uint8_t { asserted, planned, expected, possible, rumoured, approved, denied };
enum class TimeBasis : uint8_t { publication, explicit_, relative, context };
std::string_view name_of(Kind kind);
std::string_view name_of(Status status);
std::string_view name_of(TimeBasis basis);

// Something that the claim speaks of: an entity of the lexicon, or a name that only the text knows.
struct Name {
  std::string
      id;  // lexicon id ("CN"), or the folded, transliterated name for an unknown one ("maikl-berri"); empty: none
  std::string text;  // as a report shows it
  friend bool operator==(const Name&, const Name&) = default;
};

// How two things compare: for kind comparison, and for quantities of a lag or a lead.
enum class Ordering : uint8_t { none, equal, above, below };

// Something that narrows or identifies the claim, in the order of its nearness to the value.
struct Facet {
  enum class Kind : uint8_t { entity, concept_, code, word, value };
  enum class Place : uint8_t { phrase, clause, sentence, paragraph, title };
  Kind kind;
  Place place;
  uint64_t key = 0;                    // equal keys mean the same thing in every language (words: cognate skeleton)
  uint32_t entry = lexicon::kNoEntry;  // of an entity or concept
  Span span;                           // the word as written; bytes of Article::text
};

// A concept that may be what a claim measures or does, and how likely it is next to the likeliest, 0 to 1.
struct Governor {
  lexicon::EntryId entry = lexicon::kNoEntry;
  double weight = 0;
};

struct Claim {
  uint32_t article = 0;  // index of the source in the set
  Span span;             // the clause or sentence; bytes of Article::text
  Span value_span;       // the value expression, or what is said of the subject
  Kind kind = Kind::number;
  mention::Value value;  // meaningless for comparison, event and relation unless has_value
  bool has_value = true;
  Ordering ordering = Ordering::none;

  Name subject;
  Name object;                                         // of a relation or comparison
  lexicon::EntryId subject_entry = lexicon::kNoEntry;  // of a subject that the lexicon knows
  lexicon::EntryId object_entry = lexicon::kNoEntry;
  std::string measure_id, measure;  // concept id and the name a report shows; may be empty
  std::vector<Governor> governors;  // what may govern the value, the likeliest (the measure) first; three at most
  lexicon::EntryId measure_entry = lexicon::kNoEntry;
  std::string counted_id, counted;  // what is counted or the noun of the phrase
  lexicon::EntryId counted_entry = lexicon::kNoEntry;
  std::vector<Facet> facets;

  DateRange time;
  TimeBasis time_basis = TimeBasis::publication;
  Status status = Status::asserted;
  std::string status_words;  // the words that gave the status: "recebeu aprovação para"
  bool negated = false;
  std::vector<std::string> attributed_to;
  double confidence = 0;    // 0 to 1: that the facets were read rightly
  std::string fingerprint;  // stable across runs and across edits elsewhere in the file
};

}  // namespace gainsay::claim
