#include "lexicon/consistency.h"

#include <algorithm>
#include <map>
#include <set>

namespace gainsay::lexicon {
namespace {

using Concepts = std::map<std::string, const SourceEntry*>;

constexpr size_t kLongestChain = 32;  // of broader concepts
constexpr size_t kShown = 8;          // concepts without a form, of a language

std::vector<std::string> values_of(const SourceEntry& entry, Attribute attribute) {
  for (const auto& [name, values] : entry.attributes) {
    if (name == attribute) return values;
  }
  return {};
}

// The entry of each concept that says most about it.
Concepts concepts_of(const Sources& sources) {
  Concepts out;
  for (const SourceEntry& entry : sources.entries) {
    if (entry.kind != Kind::concept_) continue;
    const SourceEntry*& known = out[entry.id];
    if (known == nullptr || known->attributes.size() < entry.attributes.size()) known = &entry;
  }
  return out;
}

bool is_own_ancestor(const Concepts& concepts, const std::string& id) {
  std::set<std::string> seen, level = {id};
  for (size_t step = 0; step < kLongestChain && !level.empty(); ++step) {
    std::set<std::string> next;
    for (const std::string& each : level) {
      auto found = concepts.find(each);
      if (found == concepts.end()) continue;
      for (const std::string& broader : values_of(*found->second, Attribute::broader)) {
        if (broader == id) return true;
        if (seen.insert(broader).second) next.insert(broader);
      }
    }
    level = std::move(next);
  }
  return false;
}

void check_opposites(const Concepts& concepts, const SourceEntry& entry, std::vector<Problem>& out) {
  for (const std::string& opposite : values_of(entry, Attribute::opposite)) {
    auto found = concepts.find(opposite);
    if (found == concepts.end()) continue;
    std::vector<std::string> back = values_of(*found->second, Attribute::opposite);
    if (back.empty() || std::find(back.begin(), back.end(), entry.id) != back.end()) continue;
    out.push_back(warning_at(entry,
                             "\"" + entry.id + "\" names \"" + opposite + "\" as its opposite, and \"" + opposite +
                                 "\" names \"" + back.front() + "\"",
                             "let both name each other, or one of them nothing"));
  }
}

bool names_itself(const SourceEntry& entry) {
  for (Attribute attribute : {Attribute::opposite, Attribute::distinct}) {
    std::vector<std::string> values = values_of(entry, attribute);
    if (std::find(values.begin(), values.end(), entry.id) != values.end()) return true;
  }
  return false;
}

}  // namespace

std::vector<Problem> contradictory_relations(const Sources& sources) {
  std::vector<Problem> out;
  Concepts concepts = concepts_of(sources);
  for (const SourceEntry& entry : sources.entries) {
    if (entry.kind != Kind::concept_) continue;
    if (names_itself(entry))
      out.push_back(warning_at(entry, "\"" + entry.id + "\" is set apart from itself", "take it out"));
    if (is_own_ancestor(concepts, entry.id)) {
      out.push_back(
          warning_at(entry, "\"" + entry.id + "\" is broader than itself, by way of others", "break the circle"));
    }
    check_opposites(concepts, entry, out);
  }
  return out;
}

std::vector<Problem> missing_languages(const Sources& sources, const std::vector<std::string>& languages) {
  std::map<std::string, std::set<std::string>> spoken;  // by concept: the languages that have forms
  for (const SourceEntry& entry : sources.entries) {
    if (entry.kind != Kind::concept_) continue;
    for (const SourceForm& form : entry.forms) spoken[entry.id].insert(form.language);
  }
  std::vector<Problem> out;
  for (const std::string& language : languages) {
    std::string names;
    size_t missing = 0;
    for (const auto& [id, has] : spoken) {
      if (has.count("und") > 0 || has.count(language) > 0) continue;
      if (++missing <= kShown) names += (names.empty() ? "" : ", ") + id;
    }
    if (missing == 0) continue;
    Problem problem;
    problem.severity = Problem::Severity::warning;
    problem.message = std::to_string(missing) + " concepts have no form in \"" + language + "\": " + names +
                      (missing > kShown ? ", …" : "");
    problem.hint = "add what the language says";
    out.push_back(std::move(problem));
  }
  return out;
}

}  // namespace gainsay::lexicon
