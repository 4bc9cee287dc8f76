// JSON written piece by piece, straight into text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gainsay::report {

// Sets the commas; the caller sees to it that what is begun is ended, and that members of an object have keys.
//   JsonText json;
//   json.begin_object().key("id").text("c1").key("line").integer(15).end_object();
//   json.take() == R"({"id":"c1","line":15})"
// Why: a tree of values first costs as much time as finding the claims that it holds.
// Cost: linear; one pass for the check of UTF-8 and one to copy what needs no escape.
class JsonText {
 public:
  JsonText& begin_object() { return begin('{'); }
  JsonText& end_object() { return end('}'); }
  JsonText& begin_array() { return begin('['); }
  JsonText& end_array() { return end(']'); }

  // Requires: a name that needs no escape.
  JsonText& key(std::string_view name);

  // Any bytes: broken UTF-8 is written as U+FFFD, a byte a time.
  JsonText& text(std::string_view value);
  JsonText& text_or_null(std::string_view value) { return value.empty() ? null() : text(value); }
  JsonText& integer(uint64_t value);
  JsonText& boolean(bool value) { return word(value ? "true" : "false"); }
  JsonText& null() { return word("null"); }
  // 0 to 1, rounded to two decimals: 0.93, 0.9, 0, 1. What is no number counts as 0.
  JsonText& confidence(double value);

  // A line break and so many spaces before the next element, so that lists can stand one element a line.
  JsonText& new_line(size_t indent);

  const std::string& view() const { return out_; }
  std::string take() { return std::move(out_); }

 private:
  JsonText& begin(char bracket);
  JsonText& end(char bracket);
  JsonText& word(std::string_view word);
  void separate();

  std::string out_;
  size_t indent_ = kNoLine;  // spaces of the line break that waits for the next element
  bool first_ = true;        // nothing stands before the next element: no comma

  static constexpr size_t kNoLine = static_cast<size_t>(-1);
};

}  // namespace gainsay::report
