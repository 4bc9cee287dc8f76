// A claim as JSON.
#pragma once

#include <string>
#include <vector>

#include "report/json_text.h"
#include "report/line_index.h"
#include "report/report.h"

namespace gainsay::report {

// Names of things within one report: "s1", "c1", "f1" for index 0.
std::string source_id(uint32_t index);
std::string claim_id(uint32_t index);
std::string fact_id(uint32_t index);

// The claim as the report's `claims` and `gainsay extract` give it. `lines` is the index of its article's text.
void write_claim(JsonText& json, const Report& report, uint32_t claim, const LineIndex& lines);

// An array of strings.
void write_names(JsonText& json, const std::vector<std::string>& names);

}  // namespace gainsay::report
