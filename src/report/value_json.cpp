#include "report/value_json.h"

#include <string>

#include "report/date_text.h"

namespace gainsay::report {
namespace {

using Json = nlohmann::ordered_json;
using mention::ValueKind;

Json amount(const std::optional<Decimal>& value) {
  return value ? Json(value->text()) : Json(nullptr);
}
Json day(const std::optional<Date>& value) {
  return value ? Json(value->text()) : Json(nullptr);
}
Json clock(const std::optional<mention::TimeOfDay>& value) {
  return value ? Json(time_text(*value)) : Json(nullptr);
}

void add_amounts(Json& out, const mention::Value& value) {
  out["min"] = amount(value.min);
  out["max"] = amount(value.max);
  if (value.kind != ValueKind::money && value.kind != ValueKind::quantity) return;
  out["unit"] = value.unit.empty() ? Json(nullptr) : Json(value.unit);
}

}  // namespace

Json range_json(const DateRange& range) {
  Json out = Json::object();
  out["from"] = day(range.from);
  out["to"] = day(range.to);
  return out;
}

Json value_json(const mention::Value& value) {
  Json out = Json::object();
  if (value.kind == ValueKind::date) {
    out = range_json(value.date);
    out["grain"] = name_of(value.date.grain);
  } else if (value.kind == ValueKind::time) {
    out["from_time"] = clock(value.from_time);
    out["to_time"] = clock(value.to_time);
  } else {
    add_amounts(out, value);
  }
  if (value.approx != mention::Approx::none) out["approx"] = name_of(value.approx);
  if (value.change != mention::Change::none) out["change"] = name_of(value.change);
  return out;
}

}  // namespace gainsay::report
