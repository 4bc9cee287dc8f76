#include "lexicon/ambiguity.h"

#include <algorithm>
#include <map>
#include <string>

#include "lexicon/form.h"
#include "lexicon/keys.h"

namespace gainsay::lexicon {
namespace {

bool has_context(const SourceEntry& entry) {
  return std::any_of(entry.attributes.begin(), entry.attributes.end(),
                     [](const auto& attribute) { return attribute.first == Attribute::context; });
}

class Finder {
 public:
  explicit Finder(const Sources& sources) : sources_(sources) {
    for (const SourceLanguage& language : sources.languages)
      stemmers_.emplace(language.code, Stemmer(language.stemmer, language.endings));
    stemmers_.emplace("und", Stemmer(""));
  }

  std::vector<Problem> find() {
    for (const SourceEntry& entry : sources_.entries) {
      if (entry.kind != Kind::concept_ || has_context(entry)) continue;
      for (const SourceForm& form : entry.forms) see(entry, form);
    }
    return std::move(problems_);
  }

 private:
  // Equal for forms that the matcher cannot tell apart.
  std::string key_of(const SourceEntry& entry, const SourceForm& form) {
    FormPlace place{entry.kind,     entry.tag, kUndetermined, stem_salt(form.language), &stemmers_.at(form.language),
                    &no_declension_};
    std::string key = form.language;
    for (const FormPath& path : paths_of(form.text, place)) {
      for (uint64_t step : path.keys) key += ' ' + std::to_string(step);
    }
    return key;
  }

  void see(const SourceEntry& entry, const SourceForm& form) {
    auto [found, is_new] = first_.emplace(key_of(entry, form), entry.id);
    if (is_new || found->second == entry.id) return;
    problems_.push_back(warning_at(
        entry,
        "the form \"" + form.text + "\" (" + form.language + ") of " + entry.id + " means " + found->second + ", too",
        "take it out of one, or give both a context"));
  }

  const Sources& sources_;
  const Declension no_declension_;
  std::map<std::string, Stemmer> stemmers_;
  std::map<std::string, std::string> first_;  // the first concept that has the form
  std::vector<Problem> problems_;
};

}  // namespace

std::vector<Problem> ambiguous_forms(const Sources& sources) {
  return Finder(sources).find();
}

}  // namespace gainsay::lexicon
