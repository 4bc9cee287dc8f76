#include "lexicon/json_lines.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>

#include "base/utf8.h"

namespace gainsay::lexicon {
namespace {

using nlohmann::json;

// Walks the bytes for the parser and counts the lines that it has passed.
class LineCounter {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  LineCounter(const char* at, uint32_t* line) : at_(at), line_(line) {}
  reference operator*() const { return *at_; }
  LineCounter& operator++() {
    if (*at_ == '\n') ++*line_;
    ++at_;
    return *this;
  }
  LineCounter operator++(int) {
    LineCounter before = *this;
    ++*this;
    return before;
  }
  friend bool operator==(const LineCounter& a, const LineCounter& b) { return a.at_ == b.at_; }

 private:
  const char* at_;
  uint32_t* line_;
};

// What the parser's events tell: lines of entries, and the first key given twice.
class Watcher {
 public:
  explicit Watcher(const uint32_t& line) : line_(line) {}

  bool operator()(int depth, json::parse_event_t event, const json& parsed) {
    if (event == json::parse_event_t::object_start) {
      keys_.resize(static_cast<size_t>(depth) + 1);
      keys_.back().clear();
      if (depth == 2 && in_entries_) entry_lines.push_back(line_);
    } else if (event == json::parse_event_t::key) {
      see_key(static_cast<size_t>(depth) - 1, parsed.get<std::string>());
    }
    return true;
  }

  std::vector<uint32_t> entry_lines;
  std::optional<std::pair<uint32_t, std::string>> repeated;

 private:
  void see_key(size_t level, const std::string& key) {
    if (level == 0) in_entries_ = key == "entries";
    if (level >= keys_.size()) keys_.resize(level + 1);
    if (!keys_[level].insert(key).second && !repeated) repeated = {line_, key};
  }

  const uint32_t& line_;
  bool in_entries_ = false;
  std::vector<std::set<std::string>> keys_;  // of the objects that are open, by depth
};

Problem syntax_problem(const std::string& file, std::string_view bytes, const json::parse_error& error) {
  size_t at = std::min(error.byte == 0 ? 0 : error.byte - 1, bytes.size());
  std::string_view before = bytes.substr(0, at);
  size_t line_start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  Problem problem;
  problem.file = file;
  problem.line = static_cast<uint32_t>(std::count(before.begin(), before.end(), '\n')) + 1;
  problem.column = static_cast<uint32_t>(utf8::count(before.substr(line_start))) + 1;
  std::string what = error.what();
  size_t colon = what.find(": ");
  problem.message = "not valid JSON: " + (colon == std::string::npos ? what : what.substr(colon + 2));
  problem.hint = "look for a missing comma, quote or bracket just before this place";
  return problem;
}

}  // namespace

Result<LinedJson> parse_lined(const std::string& file, std::string_view bytes) {
  uint32_t line = 1, unused = 1;
  Watcher watcher(line);
  LinedJson out;
  json::parser_callback_t callback = [&](int depth, json::parse_event_t event, json& parsed) {
    return watcher(depth, event, parsed);
  };
  try {
    out.root =
        json::parse(LineCounter(bytes.data(), &line), LineCounter(bytes.data() + bytes.size(), &unused), callback);
  } catch (const json::parse_error& error) {
    return syntax_problem(file, bytes, error);
  }
  if (watcher.repeated) {
    Problem problem;
    problem.file = file;
    problem.line = watcher.repeated->first;
    problem.message = "the key \"" + watcher.repeated->second + "\" stands twice in one object";
    problem.hint = "join the two; JSON keeps only the last";
    return problem;
  }
  out.entry_lines = std::move(watcher.entry_lines);
  return out;
}

}  // namespace gainsay::lexicon
