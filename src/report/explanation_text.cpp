#include "report/explanation_text.h"

#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "mention/value_text.h"
#include "report/escape.h"

namespace gainsay::report {
namespace {

using nlohmann::ordered_json;

std::string quoted(std::string_view text) {
  return "\"" + escape_terminal(text) + "\"";
}

// "currency USD "US $"": the kind, what it says, and the words.
std::string entry_text(const mention::UsedEntry& entry, const text::Article& article) {
  std::string out(lexicon::name_of(entry.kind));
  if (!entry.says.empty()) out += " " + entry.says;
  return out + " " + quoted(article.slice(entry.span));
}

// The title in its column, and every line in the one beside it; nothing where there are no lines.
std::string column(std::string_view title, const std::vector<std::string>& lines) {
  std::string out;
  for (const std::string& line : lines) {
    out += fmt::format("  {:<12}{}\n", out.empty() ? title : "", line);
  }
  return out;
}

std::vector<std::string> all_but_empty(const std::string& line) {
  return line.empty() ? std::vector<std::string>{} : std::vector<std::string>{line};
}

}  // namespace

std::string explanation_text(const mention::ExplainedValue& explained, const text::Article& article) {
  const auto& [value, explanation] = explained;
  Span span = article.offsets.file(value.span);
  std::string out = fmt::format("{}, bytes {} to {}: {}\n", quoted(article.slice(value.span)), span.start, span.end,
                                mention::value_text(value));
  std::vector<std::string> entries, doubts;
  for (const mention::UsedEntry& entry : explanation.entries) entries.push_back(entry_text(entry, article));
  for (const std::string& doubt : explanation.doubts) doubts.push_back(escape_terminal(doubt));
  out += column("production", {std::string(mention::name_of(explanation.production))});
  out += column("entries", entries);
  out += column("reading", {explanation.reading});
  out += column("in doubt", doubts);
  return out + column("basis", all_but_empty(explanation.basis)) + "\n";
}

ordered_json explanation_json(const mention::Explanation& explanation, const text::Article& article) {
  ordered_json entries = ordered_json::array();
  for (const mention::UsedEntry& entry : explanation.entries) {
    ordered_json json = {{"kind", std::string(lexicon::name_of(entry.kind))}};
    if (!entry.says.empty()) json["says"] = entry.says;
    Span span = article.offsets.file(entry.span);
    json.update({{"start", span.start}, {"end", span.end}, {"text", std::string(article.slice(entry.span))}});
    entries.push_back(std::move(json));
  }
  ordered_json out = {{"production", std::string(mention::name_of(explanation.production))},
                      {"entries", entries},
                      {"reading", explanation.reading},
                      {"doubts", explanation.doubts}};
  if (!explanation.basis.empty()) out["basis"] = explanation.basis;
  return out;
}

}  // namespace gainsay::report
