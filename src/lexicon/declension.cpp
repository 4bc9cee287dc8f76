#include "lexicon/declension.h"

#include <algorithm>

#include "base/split.h"

namespace gainsay::lexicon {
namespace {

constexpr std::string_view kNothing = "∅";

void add_once(std::string form, std::vector<std::string>& forms) {
  if (std::find(forms.begin(), forms.end(), form) == forms.end()) forms.push_back(std::move(form));
}

}  // namespace

Declension::Declension(const std::vector<std::string>& rules) {
  for (const std::string& rule : rules) {
    if (!is_rule(rule)) continue;
    size_t colon = rule.find(':');
    rules_.push_back(
        {split(std::string_view(rule).substr(0, colon), '|'), split(std::string_view(rule).substr(colon + 1), ' ')});
  }
}

bool Declension::is_rule(std::string_view rule) {
  size_t colon = rule.find(':');
  return colon != std::string_view::npos && colon > 0 && colon + 1 < rule.size();
}

std::vector<std::string> Declension::forms(const std::string& folded) const {
  std::vector<std::string> out = {folded};
  for (const Rule& rule : rules_) {
    auto ends = [&](const std::string& ending) { return folded.size() > ending.size() && folded.ends_with(ending); };
    auto old_ending = std::find_if(rule.old_endings.begin(), rule.old_endings.end(), ends);
    if (old_ending == rule.old_endings.end()) continue;
    const std::string base = folded.substr(0, folded.size() - old_ending->size());
    for (const std::string& ending : rule.new_endings) {
      add_once(ending.front() == '+' ? folded + ending.substr(1) : ending == kNothing ? base : base + ending, out);
    }
    return out;
  }
  return out;
}

}  // namespace gainsay::lexicon
