#include "report/coverage.h"

namespace gainsay::report {
namespace {

using nlohmann::ordered_json;

ordered_json capability_json(const Capability& capability) {
  ordered_json examples = ordered_json::array();
  for (const CoverageExample& example : capability.examples) {
    examples.push_back({{"text", example.text}, {"reading", example.reading}, {"read", example.is_read}});
  }
  return {{"group", capability.group},     {"name", capability.name},        {"kind", capability.kind},
          {"entries", capability.entries}, {"forms", capability.forms},      {"details", capability.details},
          {"missing", capability.missing}, {"examples", std::move(examples)}};
}

ordered_json language_json(const LanguageCoverage& language) {
  ordered_json capabilities = ordered_json::array();
  for (const Capability& capability : language.capabilities) capabilities.push_back(capability_json(capability));
  const NumberReach& reach = language.numbers;
  return {{"code", language.code},
          {"name", language.name},
          {"script", language.script},
          {"decimal", language.decimal},
          {"numbers_in_words", {{"below_thousand", reach.below_thousand}, {"largest", reach.largest.text()}}},
          {"capabilities", std::move(capabilities)}};
}

}  // namespace

ordered_json coverage_json(const std::vector<LanguageCoverage>& languages) {
  ordered_json list = ordered_json::array();
  for (const LanguageCoverage& language : languages) list.push_back(language_json(language));
  return {{"schema", "gainsay-languages/1"}, {"languages", std::move(list)}};
}

}  // namespace gainsay::report
