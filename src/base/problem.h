// Bad input as a value: what is wrong, where, and what to do about it.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>

namespace gainsay {

// One fault of the input, ready to be shown to a person. The library returns Problems; only the command line prints.
struct Problem {
  enum class Severity : uint8_t { warning, error };

  Severity severity = Severity::error;
  std::string file;     // as the user gave it; empty where no file is meant
  uint32_t line = 0;    // 1-based; 0 where no line is meant
  uint32_t column = 0;  // 1-based, code points; 0 where no column is meant
  std::string message;  // one sentence without a full stop: "not valid UTF-8"
  std::string hint;     // what the user can do; may be empty

  // "notes.txt:3:14: not valid UTF-8 (hint)".
  std::string text() const;
};

// A value, or the Problem that kept it from being made.
//   Result<Date> day = parse_date("2025-13-01");
//   if (!day) report(day.problem());
template <typename T>
class Result {
 public:
  Result(T value) : state_(std::move(value)) {}            // NOLINT: implicit by design
  Result(Problem problem) : state_(std::move(problem)) {}  // NOLINT: implicit by design

  explicit operator bool() const { return std::holds_alternative<T>(state_); }
  T& operator*() { return std::get<T>(state_); }
  const T& operator*() const { return std::get<T>(state_); }
  T* operator->() { return &std::get<T>(state_); }
  const T* operator->() const { return &std::get<T>(state_); }
  const Problem& problem() const { return std::get<Problem>(state_); }

 private:
  std::variant<T, Problem> state_;
};

}  // namespace gainsay
