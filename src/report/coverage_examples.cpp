#include "report/coverage_examples.h"

#include <nlohmann/json.hpp>

namespace gainsay::report {

extern const std::string_view kExampleLines;  // generated: see coverage_examples.cpp.in

namespace {

struct Row {
  std::string language, kind;
  ExampleText example;
};

// A line {"language"} begins the rows {"kind", "text", "date"?} of a language. What is no JSON is a fault of the build.
std::vector<Row> rows_of(std::string_view lines) {
  std::vector<Row> out;
  std::string language;
  while (!lines.empty()) {
    size_t end = std::min(lines.find('\n'), lines.size());
    std::string_view line = lines.substr(0, end);
    lines.remove_prefix(std::min(end + 1, lines.size()));
    if (line.empty()) continue;
    nlohmann::json row = nlohmann::json::parse(line);
    if (row.contains("language")) {
      language = row["language"];
    } else {
      out.push_back({language, row["kind"], {row["text"], row.value("date", "")}});
    }
  }
  return out;
}

}  // namespace

std::vector<ExampleText> examples_of(std::string_view language, std::string_view kind) {
  static const std::vector<Row> kRows = rows_of(kExampleLines);
  std::vector<ExampleText> out;
  for (const Row& row : kRows) {
    if (row.language == language && row.kind == kind) out.push_back(row.example);
  }
  return out;
}

}  // namespace gainsay::report
