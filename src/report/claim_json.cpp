#include "report/claim_json.h"

#include "report/excerpt.h"
#include "report/value_json.h"

namespace gainsay::report {
namespace {

using claim::Claim;

// The span's members, into an object already begun.
void write_file_span(JsonText& json, const text::Article& article, Span span) {
  Span file = article.offsets.file(span);
  json.key("start").integer(file.start).key("end").integer(file.end);
}

void write_name(JsonText& json, std::string_view key, const std::string& id, const std::string& name) {
  json.key(key);
  if (id.empty() && name.empty()) {
    json.null();
    return;
  }
  json.begin_object().key("id").text(id).key("name").text(name.empty() ? id : name).end_object();
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
void write_value_of(JsonText& json, const Claim& claim) {
  std::string_view ordering = name_of_ordering(claim.ordering);
  json.key("value");
  if (!claim.has_value && ordering.empty()) {
    json.null();
    return;
  }
  json.begin_object();
  if (claim.has_value) write_value(json, claim.value);
  if (!ordering.empty()) json.key("ordering").text(ordering);
  json.end_object();
}

void write_time(JsonText& json, const Claim& claim) {
  json.key("time").begin_object();
  write_range(json, claim.time);
  json.key("grain").text(name_of(claim.time.grain)).key("basis").text(name_of(claim.time_basis)).end_object();
}

void write_words(JsonText& json, const text::Article& article, const Claim& claim, const LineIndex& lines) {
  Span span = narrowed(article.text, claim.span, claim.value_span, kSpanBytes);
  Span value = narrowed(article.text, claim.value_span, claim.value_span, kSpanBytes);
  text::Place place = lines.at(span.start);
  json.key("span").begin_object();
  write_file_span(json, article, span);
  json.key("line").integer(place.line).key("column").integer(place.column).end_object();
  json.key("quote").text(article.slice(span));
  json.key("value_span").begin_object();
  write_file_span(json, article, value);
  json.end_object().key("value_text").text(article.slice(value));
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

void write_names(JsonText& json, const std::vector<std::string>& names) {
  json.begin_array();
  for (const std::string& name : names) json.text(name);
  json.end_array();
}

void write_claim(JsonText& json, const Report& report, uint32_t index, const LineIndex& lines) {
  const Claim& claim = report.claims[index];
  json.begin_object().key("id").text(claim_id(index)).key("source").text(source_id(claim.article));
  write_words(json, report.articles[claim.article], claim, lines);
  json.key("kind").text(name_of(claim.kind));
  write_value_of(json, claim);
  write_name(json, "subject", claim.subject.id, claim.subject.text);
  write_name(json, "object", claim.object.id, claim.object.text);
  write_name(json, "measure", claim.measure_id, claim.measure);
  write_name(json, "counted", claim.counted_id, claim.counted);
  write_time(json, claim);
  json.key("status").text(name_of(claim.status)).key("negated").boolean(claim.negated).key("attributed_to");
  write_names(json, claim.attributed_to);
  json.key("confidence").confidence(claim.confidence).key("fingerprint").text(claim.fingerprint).end_object();
}

}  // namespace gainsay::report
