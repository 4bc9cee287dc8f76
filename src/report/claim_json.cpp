#include "report/claim_json.h"

#include <cmath>

#include "report/excerpt.h"
#include "report/value_json.h"

namespace gainsay::report {
namespace {

using Json = nlohmann::ordered_json;
using claim::Claim;

Json file_span(const text::Article& article, Span span) {
  Span file = article.offsets.file(span);
  Json out = Json::object();
  out["start"] = file.start;
  out["end"] = file.end;
  return out;
}

Json placed_span(const text::Article& article, Span span, const LineIndex& lines) {
  Json out = file_span(article, span);
  text::Place place = lines.at(span.start);
  out["line"] = place.line;
  out["column"] = place.column;
  return out;
}

Json name_json(const std::string& id, const std::string& name) {
  if (id.empty() && name.empty()) return nullptr;
  Json out = Json::object();
  out["id"] = id;
  out["name"] = name.empty() ? id : name;
  return out;
}

std::string_view name_of_ordering(claim::Ordering ordering) {
  switch (ordering) {
    case claim::Ordering::equal:
      return "equal";
    case claim::Ordering::above:
      return "above";
    case claim::Ordering::below:
      return "below";
    case claim::Ordering::none:
      break;
  }
  return {};
}

// null where there is neither a value nor an ordering.
Json value_of(const Claim& claim) {
  bool numeric = claim.has_value;
  Json out = numeric ? value_json(claim.value) : Json(nullptr);
  if (claim.ordering != claim::Ordering::none) out["ordering"] = name_of_ordering(claim.ordering);
  return out;
}

Json time_json(const Claim& claim) {
  Json out = range_json(claim.time);
  out["grain"] = name_of(claim.time.grain);
  out["basis"] = name_of(claim.time_basis);
  return out;
}

void add_text(Json& out, const text::Article& article, const Claim& claim, const LineIndex& lines) {
  Span span = narrowed(article.text, claim.span, claim.value_span, kSpanBytes);
  Span value = narrowed(article.text, claim.value_span, claim.value_span, kSpanBytes);
  out["span"] = placed_span(article, span, lines);
  out["quote"] = article.slice(span);
  out["value_span"] = file_span(article, value);
  out["value_text"] = article.slice(value);
}

}  // namespace

std::string source_id(uint32_t index) {
  return "s" + std::to_string(index + 1);
}
std::string claim_id(uint32_t index) {
  return "c" + std::to_string(index + 1);
}
std::string fact_id(uint32_t index) {
  return "f" + std::to_string(index + 1);
}

double rounded(double confidence) {
  if (!(confidence > 0)) return 0;
  return confidence < 1 ? std::round(confidence * 100) / 100 : 1;
}

std::string dump_line(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json claim_json(const Report& report, uint32_t index, const LineIndex& lines) {
  const Claim& claim = report.claims[index];
  Json out = Json::object();
  out["id"] = claim_id(index);
  out["source"] = source_id(claim.article);
  add_text(out, report.articles[claim.article], claim, lines);
  out["kind"] = name_of(claim.kind);
  out["value"] = value_of(claim);
  out["subject"] = name_json(claim.subject.id, claim.subject.text);
  out["object"] = name_json(claim.object.id, claim.object.text);
  out["measure"] = name_json(claim.measure_id, claim.measure);
  out["counted"] = name_json(claim.counted_id, claim.counted);
  out["time"] = time_json(claim);
  out["status"] = name_of(claim.status);
  out["negated"] = claim.negated;
  out["attributed_to"] = claim.attributed_to;
  out["confidence"] = rounded(claim.confidence);
  out["fingerprint"] = claim.fingerprint;
  return out;
}

}  // namespace gainsay::report
