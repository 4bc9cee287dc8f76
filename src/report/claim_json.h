// A claim as JSON.
#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "report/line_index.h"
#include "report/report.h"

namespace gainsay::report {

// Names of things within one report: "s1", "c1", "f1" for index 0.
std::string source_id(uint32_t index);
std::string claim_id(uint32_t index);
std::string fact_id(uint32_t index);

// 0 to 1 with two decimals: what is not a number, or out of range, becomes the nearest end.
double rounded(double confidence);

// One line of JSON; broken UTF-8 is written as U+FFFD.
std::string dump_line(const nlohmann::ordered_json& json);

// The claim as the report's `claims` and `gainsay extract` give it. `lines` is the index of its article's text.
nlohmann::ordered_json claim_json(const Report& report, uint32_t claim, const LineIndex& lines);

}  // namespace gainsay::report
