// As much of JSON Schema as the files in docs/schemas use.
#pragma once

#include <cmath>
#include <fstream>
#include <regex>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace gainsay::report::testing {

using Json = nlohmann::json;

inline Json load_schema(const std::string& name) {
  std::ifstream file(std::string(GAINSAY_SOURCE_DIR) + "/docs/schemas/" + name);
  return Json::parse(file);
}

// Collects every breach as "path: what was expected".
class SchemaCheck {
 public:
  explicit SchemaCheck(const std::string& name) : name_(name), root_(load_schema(name)) {}

  std::vector<std::string> breaches(const Json& document) {
    found_.clear();
    check(document, root_, root_, "$");
    return found_;
  }

 private:
  void check(const Json& value, const Json& schema, const Json& root, const std::string& path) {
    if (schema.contains("$ref")) follow(value, schema["$ref"], root, path);
    if (schema.contains("const") && value != schema["const"])
      found_.push_back(path + ": not " + schema["const"].dump());
    if (schema.contains("enum") && !contains(schema["enum"], value)) found_.push_back(path + ": not in the enum");
    if (schema.contains("type") && !has_type(value, schema["type"])) found_.push_back(path + ": wrong type");
    if (value.is_string()) check_text(value, schema, path);
    if (value.is_number()) check_number(value, schema, path);
    if (value.is_object()) check_members(value, schema, root, path);
    if (value.is_array() && schema.contains("items")) {
      for (size_t i = 0; i < value.size(); ++i)
        check(value[i], schema["items"], root, path + "[" + std::to_string(i) + "]");
    }
  }

  void follow(const Json& value, const std::string& reference, const Json& root, const std::string& path) {
    size_t hash = reference.find('#');
    Json::json_pointer pointer(reference.substr(hash + 1));
    if (hash == 0) return check(value, root.at(pointer), root, path);
    Json other = load_schema(reference.substr(0, hash));
    check(value, other.at(pointer), other, path);
  }

  void check_text(const Json& value, const Json& schema, const std::string& path) {
    if (!schema.contains("pattern")) return;
    std::regex pattern(schema["pattern"].get<std::string>());
    if (!std::regex_search(value.get<std::string>(), pattern)) found_.push_back(path + ": does not match the pattern");
  }

  void check_number(const Json& value, const Json& schema, const std::string& path) {
    double number = value.get<double>();
    if (schema.contains("minimum") && number < schema["minimum"].get<double>()) found_.push_back(path + ": too small");
    if (schema.contains("maximum") && number > schema["maximum"].get<double>()) found_.push_back(path + ": too large");
  }

  void check_members(const Json& value, const Json& schema, const Json& root, const std::string& path) {
    if (schema.contains("required")) {
      for (const Json& name : schema["required"]) {
        if (!value.contains(name.get<std::string>())) found_.push_back(path + ": lacks " + name.get<std::string>());
      }
    }
    if (!schema.contains("properties")) return;
    for (const auto& [name, member] : schema["properties"].items()) {
      if (value.contains(name)) check(value[name], member, root, path + "." + name);
    }
  }

  static bool contains(const Json& list, const Json& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
  }

  static bool has_type(const Json& value, const Json& type) {
    if (type.is_string()) return is(value, type);
    return std::any_of(type.begin(), type.end(), [&](const Json& each) { return is(value, each); });
  }

  static bool is(const Json& value, const std::string& type) {
    if (type == "object") return value.is_object();
    if (type == "array") return value.is_array();
    if (type == "string") return value.is_string();
    if (type == "boolean") return value.is_boolean();
    if (type == "integer") return value.is_number_integer();
    if (type == "number") return value.is_number();
    return type == "null" && value.is_null();
  }

  std::string name_;
  Json root_;
  std::vector<std::string> found_;
};

}  // namespace gainsay::report::testing
