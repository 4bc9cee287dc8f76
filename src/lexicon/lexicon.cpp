#include "lexicon/lexicon.h"

#include <algorithm>
#include <tuple>

#include "lexicon/compiler.h"
#include "lexicon/form.h"
#include "lexicon/table.h"

namespace gainsay::lexicon {

// The records as the callers see them.
struct Lexicon::Index {
  std::vector<Entry> entries;
  std::vector<LanguageInfo> languages;
};

namespace {

Entry entry_of(const Table& table, const EntryRecord& record) {
  Entry out;
  out.kind = static_cast<Kind>(record.kind);
  out.tag = static_cast<Tag>(record.tag);
  out.id = table.text(record.id);
  out.name = table.text(record.name);
  out.value = Decimal(record.mantissa, record.exponent);
  out.attributes_begin = record.attributes.begin;
  out.attributes_end = record.attributes.end;
  return out;
}

LanguageInfo language_of(const Table& table, const LanguageRecord& record) {
  return {table.text(record.code), table.text(record.name),    table.text(record.script), table.text(record.stemmer),
          record.decimal,          table.text(record.letters), record.capital_nouns != 0};
}

const AttributeRecord* attribute_of(const Table& table, const Entry& entry, Attribute attribute) {
  for (uint32_t i = entry.attributes_begin; i < entry.attributes_end; ++i) {
    if (table.attributes[i].attribute == static_cast<uint32_t>(attribute)) return &table.attributes[i];
  }
  return nullptr;
}

}  // namespace

Lexicon::Lexicon(std::unique_ptr<Table> table) : table_(std::move(table)), index_(std::make_unique<Index>()) {
  index_->entries.reserve(table_->entries.size());
  for (const EntryRecord& record : table_->entries) index_->entries.push_back(entry_of(*table_, record));
  for (const LanguageRecord& record : table_->languages) index_->languages.push_back(language_of(*table_, record));
  entries_ = index_->entries.data();
}

Lexicon::~Lexicon() = default;

Result<std::unique_ptr<Lexicon>> Lexicon::of_folders(const std::vector<std::string>& folders) {
  Result<Compiled> compiled = compile(folders);
  if (!compiled) return compiled.problem();
  Result<std::unique_ptr<Table>> table = Table::open(std::move(compiled->bytes));
  if (!table) return table.problem();
  return std::unique_ptr<Lexicon>(new Lexicon(std::move(*table)));
}

size_t Lexicon::entry_count() const {
  return index_->entries.size();
}

std::optional<EntryId> Lexicon::find(Kind kind, std::string_view id) const {
  const std::vector<Entry>& entries = index_->entries;
  auto found = std::lower_bound(entries.begin(), entries.end(), std::tie(kind, id),
                                [](const Entry& e, const auto& key) { return std::tie(e.kind, e.id) < key; });
  if (id.empty() || found == entries.end() || found->kind != kind || found->id != id) return std::nullopt;
  return static_cast<EntryId>(found - entries.begin());
}

std::string_view AttributeValues::operator[](size_t index) const {
  return table_->text(table_->values[first_ + index]);
}

bool AttributeValues::hold(std::string_view value) const {
  for (std::string_view own : *this) {
    if (own == value) return true;
  }
  return false;
}

AttributeValues Lexicon::attribute(EntryId id, Attribute attribute) const {
  const AttributeRecord* record = attribute_of(*table_, entry(id), attribute);
  return record == nullptr ? AttributeValues() : AttributeValues(*table_, record->values.begin, record->values.end);
}

std::span<const EntryId> Lexicon::related(EntryId id, Attribute attribute) const {
  const AttributeRecord* record = attribute_of(*table_, entry(id), attribute);
  if (record == nullptr) return {};
  return table_->related.subspan(record->related.begin, record->related.end - record->related.begin);
}

std::vector<std::string> Lexicon::forms(EntryId id, Language language) const {
  std::vector<std::string> out;
  const Range range = table_->entries[id].forms;
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const FormRecord& form = table_->forms[i];
    if (form.language == language) out.push_back(plain_form(table_->text(form.text)));
  }
  return out;
}

std::span<const LanguageInfo> Lexicon::languages() const {
  return index_->languages;
}

std::optional<Language> Lexicon::language(std::string_view code) const {
  for (size_t i = 0; i < index_->languages.size(); ++i) {
    if (index_->languages[i].code == code) return static_cast<Language>(i);
  }
  return std::nullopt;
}

}  // namespace gainsay::lexicon
