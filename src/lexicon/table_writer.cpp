#include "lexicon/table_writer.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <unordered_map>

#include "lexicon/form.h"
#include "lexicon/keys.h"
#include "lexicon/table.h"

namespace gainsay::lexicon {
namespace {

// The section `texts`, each text once.
class Texts {
 public:
  TextRef add(const std::string& text) {
    auto [found, is_new] = places_.emplace(text, static_cast<uint32_t>(bytes_.size()));
    if (is_new) bytes_ += text;
    return {found->second, static_cast<uint32_t>(text.size())};
  }
  const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
  std::unordered_map<std::string, uint32_t> places_;
};

// The trie while it grows. Nodes are numbered in the order in which the forms first need them.
class Trie {
 public:
  Trie() : nodes_(1), senses_(1) {}

  void add(const FormPath& path, EntryId entry, TextRef spelling) {
    uint32_t node = Table::kRoot;
    for (uint64_t key : path.keys) {
      nodes_[node].below |= path.languages;
      nodes_[node].children |= uint64_t{1} << (key >> 58);
      node = child(node, key);
    }
    SenseRecord sense;
    sense.languages = path.languages;
    sense.entry = entry;
    sense.capitals = path.capitals;
    sense.rule = static_cast<uint32_t>(path.rule);
    sense.spelling = spelling;
    add_sense(senses_[node], sense);
  }

  std::vector<NodeRecord> nodes(std::vector<SenseRecord>& senses) const {
    std::vector<NodeRecord> out = nodes_;
    for (size_t i = 0; i < out.size(); ++i) {
      out[i].senses.begin = static_cast<uint32_t>(senses.size());
      senses.insert(senses.end(), senses_[i].begin(), senses_[i].end());
      out[i].senses.end = static_cast<uint32_t>(senses.size());
    }
    return out;
  }

  // Half empty, so that a probe that misses ends soon.
  std::vector<EdgeRecord> edges() const {
    std::vector<EdgeRecord> out(std::bit_ceil(std::max<size_t>(edges_.size() * 2, 16)));
    for (const EdgeRecord& edge : edges_) {
      size_t slot = edge.key & (out.size() - 1);
      while (out[slot].node != Table::kRoot) slot = (slot + 1) & (out.size() - 1);
      out[slot] = edge;
    }
    return out;
  }

 private:
  uint32_t child(uint32_t node, uint64_t key) {
    uint64_t edge = edge_key(node, key);
    auto [found, is_new] = children_.emplace(edge, static_cast<uint32_t>(nodes_.size()));
    if (is_new) {
      nodes_.emplace_back();
      senses_.emplace_back();
      edges_.push_back({edge, found->second, 0});
    }
    return found->second;
  }

  static void add_sense(std::vector<SenseRecord>& senses, const SenseRecord& sense) {
    for (SenseRecord& known : senses) {
      bool same = known.entry == sense.entry && known.rule == sense.rule && known.capitals == sense.capitals &&
                  known.spelling.offset == sense.spelling.offset && known.spelling.size == sense.spelling.size;
      if (!same) continue;
      known.languages |= sense.languages;
      return;
    }
    senses.push_back(sense);
  }

  std::vector<NodeRecord> nodes_;
  std::vector<std::vector<SenseRecord>> senses_;  // by node
  std::vector<EdgeRecord> edges_;
  std::unordered_map<uint64_t, uint32_t> children_;
};

// The kind of entry that an attribute names, where it names one.
std::optional<Kind> named_kind(const SourceEntry& entry, Attribute attribute) {
  switch (attribute) {
    case Attribute::country:
    case Attribute::maker:
      return Kind::entity;
    case Attribute::part_of:
    case Attribute::broader:
    case Attribute::opposite:
    case Attribute::distinct:
      return entry.kind;
    default:
      return std::nullopt;
  }
}

class Writer {
 public:
  Writer(const std::vector<SourceLanguage>& languages, const Joined& joined, std::vector<Problem>& warnings)
      : joined_(joined), warnings_(warnings) {
    for (const SourceLanguage& language : languages) add_language(language);
  }

  std::string write() {
    for (EntryId id = 0; id < joined_.entries.size(); ++id) add_entry(id, joined_.entries[id]);
    std::vector<SenseRecord> senses;
    std::vector<NodeRecord> nodes = trie_.nodes(senses);
    out_.resize(sizeof(TableHeader));
    append(TableHeader::texts, std::vector<char>(texts_.bytes().begin(), texts_.bytes().end()));
    append(TableHeader::languages, languages_);
    append(TableHeader::entries, entries_);
    append(TableHeader::attributes, attributes_);
    append(TableHeader::values, values_);
    append(TableHeader::related, related_);
    append(TableHeader::forms, forms_);
    append(TableHeader::senses, senses);
    append(TableHeader::nodes, nodes);
    append(TableHeader::edges, trie_.edges());
    header_.size = out_.size();
    std::memcpy(out_.data(), &header_, sizeof header_);
    return std::move(out_);
  }

 private:
  void warn(const SourceEntry& entry, const std::string& message, const std::string& hint) {
    warnings_.push_back(warning_at(entry, message, hint));
  }

  static std::string lines_of(const std::vector<std::string>& rules) {
    std::string out;
    for (const std::string& rule : rules) out += rule + "\n";
    return out;
  }

  void add_language(const SourceLanguage& language) {
    numbers_.emplace(language.code, static_cast<Language>(languages_.size()));
    languages_.push_back({texts_.add(language.code), texts_.add(language.name), texts_.add(language.script),
                          texts_.add(language.stemmer), texts_.add(language.letters),
                          texts_.add(lines_of(language.names)), texts_.add(lines_of(language.endings)),
                          static_cast<uint32_t>(language.decimal), language.capital_nouns ? 1u : 0u});
    declensions_.emplace_back(language.names);
    stemmers_.emplace_back(language.stemmer, language.endings);
    salts_.push_back(stem_salt(language.code));
  }

  // The first English form, or the first of all.
  static std::string first_form(const SourceEntry& entry) {
    auto english = [](const SourceForm& form) { return form.language == "en"; };
    auto found = std::find_if(entry.forms.begin(), entry.forms.end(), english);
    if (found == entry.forms.end()) found = entry.forms.begin();
    return found == entry.forms.end() ? std::string() : plain_form(found->text);
  }

  std::string name_of_entry(const SourceEntry& entry) const {
    if (!entry.name.empty()) return entry.name;
    if (entry.id.empty()) return first_form(entry);
    std::string name = entry.id;
    std::replace(name.begin(), name.end(), '-', ' ');
    return name;
  }

  void add_entry(EntryId id, const SourceEntry& entry) {
    EntryRecord record;
    Decimal value = entry.value.value_or(Decimal());
    record.mantissa = value.mantissa();
    record.exponent = value.exponent();
    record.has_value = entry.value.has_value();
    record.kind = static_cast<uint8_t>(entry.kind);
    record.tag = static_cast<uint8_t>(entry.tag);
    record.named = !entry.name.empty();
    record.id = texts_.add(entry.id);
    record.name = texts_.add(name_of_entry(entry));
    record.attributes.begin = static_cast<uint32_t>(attributes_.size());
    for (const auto& [attribute, values] : entry.attributes) add_attribute(entry, attribute, values);
    record.attributes.end = static_cast<uint32_t>(attributes_.size());
    record.forms.begin = static_cast<uint32_t>(forms_.size());
    for (const SourceForm& form : entry.forms) add_form(id, entry, form);
    record.forms.end = static_cast<uint32_t>(forms_.size());
    entries_.push_back(record);
  }

  void add_attribute(const SourceEntry& entry, Attribute attribute, const std::vector<std::string>& values) {
    AttributeRecord record;
    record.attribute = static_cast<uint32_t>(attribute);
    record.values.begin = static_cast<uint32_t>(values_.size());
    record.related.begin = static_cast<uint32_t>(related_.size());
    std::optional<Kind> kind = named_kind(entry, attribute);
    for (const std::string& value : values) {
      values_.push_back(texts_.add(value));
      if (kind) relate(entry, attribute, *kind, value);
    }
    record.values.end = static_cast<uint32_t>(values_.size());
    record.related.end = static_cast<uint32_t>(related_.size());
    attributes_.push_back(record);
  }

  void relate(const SourceEntry& entry, Attribute attribute, Kind kind, const std::string& id) {
    if (std::optional<size_t> other = joined_.find(kind, id)) {
      related_.push_back(static_cast<EntryId>(*other));
      return;
    }
    warn(entry,
         "\"" + entry.id + "\" names the " + std::string(name_of(kind)) + " \"" + id + "\" as its " +
             std::string(name_of(attribute)) + ", and there is none",
         "add it, or correct the id");
  }

  void add_form(EntryId id, const SourceEntry& entry, const SourceForm& form) {
    Language language = numbers_.at(form.language);
    forms_.push_back({texts_.add(form.text), language});
    FormPlace place{entry.kind, entry.tag, language, salts_[language], &stemmers_[language], &declensions_[language]};
    std::vector<FormPath> paths = paths_of(form.text, place);
    if (paths.empty()) {
      warn(entry, "the form \"" + form.text + "\" has no words or more than " + std::to_string(kLongestForm),
           "shorten it or take it out");
    }
    for (const FormPath& path : paths) trie_.add(path, id, texts_.add(path.spelling));
  }

  template <typename T>
  void append(TableHeader::Section section, const std::vector<T>& records) {
    out_.resize((out_.size() + 7) / 8 * 8);
    header_.sections[section] = {out_.size(), records.size()};
    out_.append(reinterpret_cast<const char*>(records.data()), records.size() * sizeof(T));
  }

  const Joined& joined_;
  std::vector<Problem>& warnings_;
  Texts texts_;
  Trie trie_;
  std::unordered_map<std::string, Language> numbers_;
  std::vector<Stemmer> stemmers_;
  std::vector<Declension> declensions_;
  std::vector<uint64_t> salts_;
  std::vector<LanguageRecord> languages_;
  std::vector<EntryRecord> entries_;
  std::vector<AttributeRecord> attributes_;
  std::vector<TextRef> values_;
  std::vector<EntryId> related_;
  std::vector<FormRecord> forms_;
  TableHeader header_;
  std::string out_;
};

}  // namespace

std::string write_table(const std::vector<SourceLanguage>& languages, const Joined& joined,
                        std::vector<Problem>& warnings) {
  return Writer(languages, joined, warnings).write();
}

}  // namespace gainsay::lexicon
