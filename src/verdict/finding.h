// What cross-checking found.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gainsay::verdict {

enum class Verdict : uint8_t { agrees, refines, updates, differs_in_status, contradicts };
enum class Severity : uint8_t { note, warning, error };
// Of a contradiction, and of a difference in status (status).
enum class FindingKind : uint8_t {
  none,
  value,
  magnitude,
  multiplier,
  count,
  date,
  ordering,
  polarity,
  entity,
  status
};
std::string_view name_of(Verdict verdict);  // "differs-in-status"
std::string_view name_of(Severity severity);
std::string_view name_of(FindingKind kind);  // empty for none

// Claims that speak of one thing.
struct Fact {
  std::string title;                  // "Cambricon: funds raised, 2025"
  std::vector<uint32_t> claims;       // indices into the set's claims, ascending
  Verdict verdict = Verdict::agrees;  // the weightiest of its findings
  uint32_t sources = 0;
  uint32_t independent_origins = 0;
};

struct Finding {
  std::string id;     // stable fingerprint
  uint32_t fact = 0;  // index
  std::string rule;   // "value-conflict"; documented by `gainsay explain RULE`
  Verdict verdict = Verdict::agrees;
  FindingKind kind = FindingKind::none;
  Severity severity = Severity::note;
  double confidence = 0;                     // 0 to 1
  std::vector<uint32_t> claims;              // ascending
  std::vector<std::vector<uint32_t>> sides;  // two or more for a difference, empty for an agreement
  std::string message;                       // one sentence a reader understands without the report
  std::vector<std::string> reasons;
  std::string diagnosis;  // empty: none
};

}  // namespace gainsay::verdict
