#include "cli/json_lines.h"

#include <atomic>
#include <iostream>
#include <stdexcept>
#include <thread>
#include <vector>

namespace gainsay::cli {
namespace {

using nlohmann::json;
using nlohmann::ordered_json;

// What is read before it is answered: memory stays bounded, order stays the input's.
constexpr size_t kBatchLines = 4096;
constexpr size_t kBatchBytes = 32 << 20;

std::string dump(const ordered_json& object) {
  return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

json parse_object(std::string_view text) {
  json line;
  try {
    line = json::parse(text);
  } catch (const json::parse_error& error) {
    throw std::invalid_argument("not valid JSON at byte " + std::to_string(error.byte));
  } catch (const json::exception&) {
    throw std::invalid_argument("not valid JSON");
  }
  if (!line.is_object()) throw std::invalid_argument("not a JSON object");
  return line;
}

// Strings and numbers only: what is echoed must not be a tree as deep as its writer liked.
ordered_json id_of(const json& line) {
  auto id = line.find("id");
  if (id == line.end() || id->is_null()) return nullptr;
  if (!id->is_string() && !id->is_number()) throw std::invalid_argument("\"id\" must be a string or a number");
  return *id;
}

struct NumberedLine {
  size_t number = 0;  // 1-based
  std::string text;
};

// Answers lines a batch at a time.
class Answerer {
 public:
  Answerer(const lexicon::Lexicon& lexicon, unsigned threads, const Answer& answer) : answer_(answer) {
    for (unsigned i = 0; i < threads; ++i) vocabularies_.push_back(std::make_unique<lexicon::Vocabulary>(lexicon));
  }

  void add(size_t number, std::string text) {
    bytes_ += text.size();
    lines_.push_back({number, std::move(text)});
    if (lines_.size() == kBatchLines || bytes_ >= kBatchBytes) flush();
  }

  void flush() {
    std::vector<std::string> answers(lines_.size());
    auto work = [&](size_t worker) {
      for (size_t i = worker; i < lines_.size(); i += vocabularies_.size()) {
        answers[i] = answer_line(lines_[i], *vocabularies_[worker]);
      }
    };
    std::vector<std::thread> threads;
    for (size_t i = 1; i < std::min(vocabularies_.size(), lines_.size()); ++i) threads.emplace_back(work, i);
    work(0);
    for (std::thread& thread : threads) thread.join();
    for (const std::string& line : answers) std::cout << line << '\n';
    lines_.clear();
    bytes_ = 0;
  }

  bool failed() const { return failed_; }

 private:
  // The answer to one line, or the error object that stands for it.
  std::string answer_line(const NumberedLine& line, lexicon::Vocabulary& vocabulary) {
    ordered_json out = {{"id", nullptr}};
    try {
      json object = parse_object(line.text);
      out["id"] = id_of(object);
      out.update(answer_(object, vocabulary));
    } catch (const std::invalid_argument& error) {
      failed_ = true;
      out["error"] = {{"line", line.number}, {"message", error.what()}};
    }
    return dump(out);
  }

  const Answer& answer_;
  std::vector<std::unique_ptr<lexicon::Vocabulary>> vocabularies_;
  std::vector<NumberedLine> lines_;
  size_t bytes_ = 0;
  std::atomic<bool> failed_ = false;
};

}  // namespace

void answer_lines(Context& context, const lexicon::Lexicon& lexicon, const Answer& answer) {
  Answerer answerer(lexicon, context.thread_count(), answer);
  size_t number = 0;
  for (std::string line; std::cout && std::getline(std::cin, line);) {
    ++number;
    if (number == 1 && line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
    if (line.find_first_not_of(" \t\r") != std::string::npos) answerer.add(number, std::move(line));
  }
  answerer.flush();
  finish_output(context);
  if (answerer.failed()) context.exit_code = kCannot;
}

std::string optional_text_member(const json& line, const char* name) {
  auto found = line.find(name);
  if (found == line.end() || found->is_null()) return {};
  if (!found->is_string()) throw std::invalid_argument(std::string("\"") + name + "\" must be a string");
  return found->get<std::string>();
}

std::string text_member(const json& line, const char* name) {
  if (!line.contains(name)) throw std::invalid_argument(std::string("\"") + name + "\" is missing");
  if (line[name].is_null()) throw std::invalid_argument(std::string("\"") + name + "\" must be a string");
  return optional_text_member(line, name);
}

std::optional<Date> date_member(const json& line, const char* name) {
  std::string text = optional_text_member(line, name);
  if (text.empty()) return std::nullopt;
  std::optional<Date> date = Date::parse(std::string_view(text).substr(0, 10));
  if (!date) throw std::invalid_argument(std::string("\"") + name + "\" must be a day, YYYY-MM-DD");
  return date;
}

}  // namespace gainsay::cli
