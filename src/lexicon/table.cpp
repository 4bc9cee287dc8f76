#include "lexicon/table.h"

#include <bit>
#include <cstring>
#include <type_traits>

namespace gainsay::lexicon {
namespace {

static_assert(std::endian::native == std::endian::little, "the table is little-endian");

constexpr size_t kRecordSizes[TableHeader::section_count] = {
    1,
    sizeof(LanguageRecord),
    sizeof(EntryRecord),
    sizeof(AttributeRecord),
    sizeof(TextRef),
    sizeof(EntryId),
    sizeof(FormRecord),
    sizeof(SenseRecord),
    sizeof(NodeRecord),
    sizeof(EdgeRecord),
};

Problem broken(const std::string& what) {
  Problem problem;
  problem.message = "the compiled lexicon " + what;
  problem.hint = "compile it again with gainsay-lexicon";
  return problem;
}

bool fits(const TableHeader& header, size_t section) {
  const TableHeader::Place& place = header.sections[section];
  if (place.offset % 8 != 0 || place.offset > header.size) return false;
  return place.count <= (header.size - place.offset) / kRecordSizes[section];
}

template <typename T>
std::span<const T> section_of(std::string_view bytes, const TableHeader& header, TableHeader::Section section) {
  static_assert(std::is_trivially_copyable_v<T>);
  const TableHeader::Place& place = header.sections[section];
  return {reinterpret_cast<const T*>(bytes.data() + place.offset), place.count};
}

Result<TableHeader> header_of(std::string_view bytes) {
  TableHeader header;
  const TableHeader expected;
  if (bytes.size() < sizeof header) return broken("is cut short");
  if (reinterpret_cast<uintptr_t>(bytes.data()) % 8 != 0) return broken("does not lie on an eight-byte boundary");
  std::memcpy(&header, bytes.data(), sizeof header);
  if (header.magic != expected.magic) return broken("does not begin as one");
  if (header.version != expected.version || header.sections_used != expected.sections_used) {
    return broken("is of another version");
  }
  if (header.size != bytes.size()) return broken("is cut short");
  for (size_t section = 0; section < TableHeader::section_count; ++section) {
    if (!fits(header, section)) return broken("has a section that reaches beyond its end");
  }
  uint64_t edges = header.sections[TableHeader::edges].count;
  if (!std::has_single_bit(edges) || header.sections[TableHeader::nodes].count == 0) return broken("has no root");
  return header;
}

}  // namespace

Result<bool> Table::map(std::string_view bytes) {
  Result<TableHeader> header = header_of(bytes);
  if (!header) return header.problem();
  std::span<const char> texts = section_of<char>(bytes, *header, TableHeader::texts);
  texts_ = {texts.data(), texts.size()};
  languages = section_of<LanguageRecord>(bytes, *header, TableHeader::languages);
  entries = section_of<EntryRecord>(bytes, *header, TableHeader::entries);
  attributes = section_of<AttributeRecord>(bytes, *header, TableHeader::attributes);
  values = section_of<TextRef>(bytes, *header, TableHeader::values);
  related = section_of<EntryId>(bytes, *header, TableHeader::related);
  forms = section_of<FormRecord>(bytes, *header, TableHeader::forms);
  senses = section_of<SenseRecord>(bytes, *header, TableHeader::senses);
  nodes = section_of<NodeRecord>(bytes, *header, TableHeader::nodes);
  std::span<const EdgeRecord> edges = section_of<EdgeRecord>(bytes, *header, TableHeader::edges);
  edges_ = edges.data();
  edge_mask_ = edges.size() - 1;
  return true;
}

Result<std::unique_ptr<Table>> Table::open(std::string_view bytes) {
  std::unique_ptr<Table> table(new Table());
  Result<bool> mapped = table->map(bytes);
  if (!mapped) return mapped.problem();
  return table;
}

Result<std::unique_ptr<Table>> Table::open(std::string&& bytes) {
  std::unique_ptr<Table> table(new Table());
  table->owned_ = std::make_unique<char[]>(bytes.size());
  std::memcpy(table->owned_.get(), bytes.data(), bytes.size());
  Result<bool> mapped = table->map({table->owned_.get(), bytes.size()});
  if (!mapped) return mapped.problem();
  return table;
}

}  // namespace gainsay::lexicon
