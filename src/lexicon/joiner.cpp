#include "lexicon/joiner.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_set>

namespace gainsay::lexicon {
namespace {

bool is_one_whatever_its_tag(Kind kind) {
  return kind == Kind::concept_ || kind == Kind::entity;
}

std::string text_of(const std::optional<Decimal>& value) {
  return value ? value->text() : std::string();
}

std::string attributes_text(const SourceEntry& entry) {
  std::string out;
  for (const auto& [attribute, values] : entry.attributes) {
    out += std::string(name_of(attribute)) + "=";
    for (const std::string& value : values) out += value + ",";
    out += ";";
  }
  return out;
}

// Entries with the same key are one.
std::string key_of(const SourceEntry& entry) {
  std::string key = std::string(name_of(entry.kind)) + "|" + entry.id + "|";
  if (is_one_whatever_its_tag(entry.kind)) return key;
  key += std::string(name_of(entry.tag)) + "|" + text_of(entry.value) + "|";
  return entry.id.empty() ? key + entry.name + "|" + attributes_text(entry) : key;
}

void warn(const SourceEntry& entry, const std::string& message, std::vector<Problem>& warnings) {
  warnings.push_back(warning_at(entry, message, ""));
}

void add_values(SourceEntry& entry, Attribute attribute, const std::vector<std::string>& values) {
  auto found = std::find_if(entry.attributes.begin(), entry.attributes.end(),
                            [&](const auto& pair) { return pair.first == attribute; });
  if (found == entry.attributes.end()) found = entry.attributes.emplace(found, attribute, std::vector<std::string>());
  for (const std::string& value : values) {
    if (std::find(found->second.begin(), found->second.end(), value) == found->second.end()) {
      found->second.push_back(value);
    }
  }
}

// Adds what `from` knows to `to`. The first file's tag and value stand.
void absorb(SourceEntry& to, SourceEntry&& from, std::vector<Problem>& warnings) {
  const std::string who = std::string(name_of(to.kind)) + " \"" + to.id + "\"";
  if (to.tag == Tag::none) to.tag = from.tag;
  if (from.tag != Tag::none && from.tag != to.tag) {
    warn(from, who + " has the tag " + std::string(name_of(to.tag)) + " elsewhere", warnings);
  }
  if (!to.value) to.value = from.value;
  if (from.value && *from.value != *to.value) warn(from, who + " has another value elsewhere", warnings);
  if (to.name.empty()) to.name = from.name;
  for (const auto& [attribute, values] : from.attributes) add_values(to, attribute, values);
  for (SourceForm& form : from.forms) to.forms.push_back(std::move(form));
}

void drop_repeated_forms(SourceEntry& entry) {
  std::unordered_set<std::string> seen;
  std::vector<SourceForm> kept;
  for (SourceForm& form : entry.forms) {
    if (seen.insert(form.language + "|" + form.text).second) kept.push_back(std::move(form));
  }
  entry.forms = std::move(kept);
}

bool before(const SourceEntry& a, const SourceEntry& b) {
  auto rank = [](const SourceEntry& e) { return std::make_tuple(e.kind, std::string_view(e.id), e.tag); };
  if (rank(a) != rank(b)) return rank(a) < rank(b);
  if (text_of(a.value) != text_of(b.value)) return text_of(a.value) < text_of(b.value);
  return attributes_text(a) < attributes_text(b);
}

bool siblings(const SourceEntry& a, const SourceEntry& b) {
  return a.kind == b.kind && !a.id.empty() && a.id == b.id;
}

// Gives every entry of one kind and id the attributes and the name of them all. Requires: sorted.
void share_with_siblings(std::vector<SourceEntry>& entries) {
  for (size_t begin = 0, end = 0; begin < entries.size(); begin = end) {
    end = begin + 1;
    while (end < entries.size() && siblings(entries[begin], entries[end])) ++end;
    SourceEntry& first = entries[begin];
    for (size_t i = begin + 1; i < end; ++i) {
      if (first.name.empty()) first.name = entries[i].name;
      for (const auto& [attribute, values] : entries[i].attributes) add_values(first, attribute, values);
    }
    for (size_t i = begin + 1; i < end; ++i) {
      entries[i].name = first.name;
      entries[i].attributes = first.attributes;
    }
  }
}

void complete_both_ways(Joined& joined) {
  struct Link {
    size_t from, to;
    Attribute attribute;
  };
  std::vector<Link> links;
  for (size_t i = 0; i < joined.entries.size(); ++i) {
    for (const auto& [attribute, values] : joined.entries[i].attributes) {
      if (attribute != Attribute::opposite && attribute != Attribute::distinct) continue;
      for (const std::string& id : values) {
        if (auto other = joined.find(joined.entries[i].kind, id)) links.push_back({i, *other, attribute});
      }
    }
  }
  for (const Link& link : links) add_values(joined.entries[link.to], link.attribute, {joined.entries[link.from].id});
}

}  // namespace

std::optional<size_t> Joined::find(Kind kind, const std::string& id) const {
  auto found = std::lower_bound(entries.begin(), entries.end(), std::tie(kind, id),
                                [](const auto& e, const auto& key) { return std::tie(e.kind, e.id) < key; });
  if (id.empty() || found == entries.end() || found->kind != kind || found->id != id) return std::nullopt;
  return static_cast<size_t>(found - entries.begin());
}

Joined join(std::vector<SourceEntry> entries) {
  Joined out;
  std::map<std::string, size_t> places;
  for (SourceEntry& entry : entries) {
    auto [place, is_new] = places.emplace(key_of(entry), out.entries.size());
    if (is_new) {
      out.entries.push_back(std::move(entry));
    } else {
      absorb(out.entries[place->second], std::move(entry), out.warnings);
    }
  }
  for (SourceEntry& entry : out.entries) {
    drop_repeated_forms(entry);
    if (!allows(entry.kind, entry.tag)) warn(entry, "no file says the tag of \"" + entry.id + "\"", out.warnings);
  }
  std::stable_sort(out.entries.begin(), out.entries.end(), before);
  share_with_siblings(out.entries);
  complete_both_ways(out);
  return out;
}

}  // namespace gainsay::lexicon
