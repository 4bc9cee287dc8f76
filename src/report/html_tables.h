// The HTML report's reference part: facts by source, sources, problems.
#pragma once

#include <string>

#include "report/outline.h"
#include "report/report.h"

namespace gainsay::report {

// Each a <section>, or empty where there is nothing to show.
std::string html_facts(const Report& report, const Outline& outline);
std::string html_sources(const Report& report, const Outline& outline);
std::string html_problems(const Outline& outline);

}  // namespace gainsay::report
