#include "report/value_json.h"

#include "mention/date_text.h"

namespace gainsay::report {
namespace {

using mention::ValueKind;

void write_amount(JsonText& json, std::string_view name, const std::optional<Decimal>& amount) {
  json.key(name).text_or_null(amount ? amount->text() : "");
}

void write_day(JsonText& json, std::string_view name, const std::optional<Date>& day) {
  json.key(name).text_or_null(day ? day->text() : "");
}

void write_clock(JsonText& json, std::string_view name, const std::optional<mention::TimeOfDay>& time) {
  json.key(name).text_or_null(time ? mention::time_text(*time) : "");
}

}  // namespace

void write_range(JsonText& json, const DateRange& range) {
  write_day(json, "from", range.from);
  write_day(json, "to", range.to);
}

void write_value(JsonText& json, const mention::Value& value) {
  if (value.kind == ValueKind::date) {
    write_range(json, value.date);
    json.key("grain").text(name_of(value.date.grain));
  } else if (value.kind == ValueKind::time) {
    write_clock(json, "from_time", value.from_time);
    write_clock(json, "to_time", value.to_time);
  } else {
    write_amount(json, "min", value.min);
    write_amount(json, "max", value.max);
    bool measured = value.kind == ValueKind::money || value.kind == ValueKind::quantity;
    if (measured) json.key("unit").text_or_null(value.unit);
  }
  if (value.approx != mention::Approx::none) json.key("approx").text(name_of(value.approx));
  if (value.change != mention::Change::none) json.key("change").text(name_of(value.change));
}

nlohmann::ordered_json value_json(const mention::Value& value) {
  JsonText json;
  json.begin_object();
  write_value(json, value);
  return nlohmann::ordered_json::parse(json.end_object().view());
}

}  // namespace gainsay::report
