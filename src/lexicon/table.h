// The compiled lexicon: one flat run of bytes that is used as it lies in memory.
//
// Layout: Header, then its sections, each aligned to eight bytes, little-endian. Words and phrases are one trie: an
// edge is a slot of an open-addressing hash table under edge_key(node, key of the word), so that a word alone and the
// first word of a phrase cost one probe. Node 0 is the root.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "base/problem.h"
#include "lexicon/keys.h"
#include "lexicon/lexicon.h"

namespace gainsay::lexicon {

struct TextRef {
  uint32_t offset = 0, size = 0;  // bytes of the section `texts`
};

// begin inclusive, end exclusive, indices into the section named beside the field.
struct Range {
  uint32_t begin = 0, end = 0;
};

struct LanguageRecord {
  TextRef code, name, script, stemmer, letters;
  TextRef names, endings;  // the rules of Declension and the steps of Endings, a line each
  uint32_t decimal = 0;
  uint32_t capital_nouns = 0;
};

struct EntryRecord {
  int64_t mantissa = 0;
  int32_t exponent = 0;
  uint8_t kind = 0, tag = 0, named = 0, has_value = 0;  // named: `name` stands in the data
  TextRef id, name;
  Range attributes, forms;
};

struct AttributeRecord {
  uint32_t attribute = 0;
  Range values;   // section `values`
  Range related;  // section `related`
};

struct FormRecord {
  TextRef text;  // with its marks
  uint32_t language = 0;
};

struct SenseRecord {
  uint64_t languages = 0;
  uint32_t entry = 0, capitals = 0;  // capitals: as FormPath
  TextRef spelling;                  // as FormPath
  uint32_t rule = 0, unused = 0;

  bool holds_in(Language language) const { return (languages & 1) != 0 || (languages >> language & 1) != 0; }
};

// The bit by which a node tells that it may have a child of this key.
constexpr uint64_t child_bit(uint64_t key) {
  return uint64_t{1} << (key >> 58);
}

struct NodeRecord {
  uint64_t below = 0;     // languages in which a longer form goes on from here (bit 0: every one)
  uint64_t children = 0;  // child_bit of each child's key
  Range senses;
};

struct EdgeRecord {
  uint64_t key = 0;   // edge_key(parent, key of the word)
  uint32_t node = 0;  // the child; 0: an empty slot
  uint32_t unused = 0;
};

struct TableHeader {
  static constexpr uint32_t kVersion = 2;
  enum Section : uint32_t {
    texts,
    languages,
    entries,
    attributes,
    values,
    related,
    forms,
    senses,
    nodes,
    edges,
    section_count
  };
  struct Place {
    uint64_t offset = 0, count = 0;  // bytes from the table's beginning; records
  };

  std::array<char, 8> magic = {'G', 'N', 'S', 'Y', 'L', 'E', 'X', '\n'};
  uint32_t version = kVersion;
  uint32_t sections_used = section_count;
  uint64_t size = 0;  // of the whole table, bytes
  std::array<Place, section_count> sections;
};

// A table and the ways into it. Threads: read-only.
class Table {
 public:
  // Over bytes that outlive the table and lie on an eight-byte boundary. Errors: cut short, another version, sections
  // that reach beyond the end. Cost: constant (the records themselves are trusted: only gainsay writes them).
  static Result<std::unique_ptr<Table>> open(std::string_view bytes);
  // The same over bytes that the table keeps.
  static Result<std::unique_ptr<Table>> open(std::string&& bytes);

  std::string_view text(TextRef ref) const { return {texts_.data() + ref.offset, ref.size}; }

  std::span<const LanguageRecord> languages;
  std::span<const EntryRecord> entries;  // sorted by kind, id, tag
  std::span<const AttributeRecord> attributes;
  std::span<const TextRef> values;
  std::span<const EntryId> related;
  std::span<const FormRecord> forms;
  std::span<const SenseRecord> senses;
  std::span<const NodeRecord> nodes;

  static constexpr uint32_t kRoot = 0;
  // The node under `node` for a word of this key, or kRoot where there is none.
  uint32_t child(uint32_t node, uint64_t key) const {
    if ((nodes[node].children & child_bit(key)) == 0) return kRoot;
    uint64_t edge = edge_key(node, key);
    for (uint64_t slot = edge & edge_mask_;; slot = (slot + 1) & edge_mask_) {
      if (edges_[slot].node == kRoot || edges_[slot].key == edge) return edges_[slot].node;
    }
  }

 private:
  Table() = default;
  Result<bool> map(std::string_view bytes);

  std::unique_ptr<char[]> owned_;
  std::string_view texts_;
  const EdgeRecord* edges_ = nullptr;
  uint64_t edge_mask_ = 0;
};

}  // namespace gainsay::lexicon
