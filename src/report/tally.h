// The figures at the head of every report.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "report/report.h"

namespace gainsay::report {

// In the order in which people want to read of them: the gravest first.
inline constexpr std::array kReadingOrder = {verdict::Verdict::contradicts, verdict::Verdict::differs_in_status,
                                             verdict::Verdict::updates, verdict::Verdict::refines,
                                             verdict::Verdict::agrees};

// How many findings have this verdict.
uint32_t count_findings(const Report& report, verdict::Verdict verdict);

// Languages of the articles, in English, each once, in the order of the articles ("Russian", "Portuguese"); those not
// recognised are left out.
std::vector<std::string_view> languages_of(const Report& report);

// "5 sources in 2 languages, 63 claims: 5 contradictions, 4 differences in status, 12 agreements".
// What there is none of is left out, but for contradictions: "no contradiction" is what a reader hopes for.
std::string headline(const Report& report);

// "1 contradiction", "4 differences in status".
std::string count_text(uint32_t count, verdict::Verdict verdict);

// The report's problems and those of its articles, each once.
std::vector<Problem> problems_of(const Report& report);

}  // namespace gainsay::report
