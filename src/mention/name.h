// Names in a text: of the lexicon's entities, of unknown people and things, and product codes.
#pragma once

#include <cstdint>
#include <vector>

#include "lexicon/lexicon.h"
#include "mention/skeleton.h"
#include "mention/value_finder.h"

namespace gainsay::mention {

enum class NameKind : uint8_t { entity, unknown, code };

// Example: "Ascend 910C" is one code named "ascend 910c"; "китайские" is the entity CN by its demonym.
struct NameMention {
  NameKind kind = NameKind::unknown;
  Span span;                                   // bytes of the article's text
  uint32_t first = 0, end = 0;                 // tokens of the article, end exclusive
  lexicon::EntryId entry = lexicon::kNoEntry;  // of an entity
  uint64_t key = 0;                            // the same for the same name in every script and language
  bool by_demonym = false;
};

// Appends the sentence's names in order of place, none overlapping another. A capitalised word at the start of a
// sentence is a name only where the lexicon says so or another capitalised word follows. Values found before are never
// names: give them.
void find_names(const SentenceView& sentence, const std::vector<Value>& values, Skeletons& skeletons,
                std::vector<NameMention>& out);

// The key of a lexicon entity, as in NameMention::key.
uint64_t entity_key(lexicon::EntryId entity);

}  // namespace gainsay::mention
