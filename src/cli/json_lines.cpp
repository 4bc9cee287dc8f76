#include "cli/json_lines.h"

#include <atomic>
#include <iostream>
#include <stdexcept>
#include <thread>
#include <vector>

namespace gainsay::cli {
namespace {

constexpr size_t kBatch = 4096;  // lines read before they are answered: memory stays bounded, order stays the input's

std::string dump(const nlohmann::ordered_json& json) {
  return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

// The answer to one line, or the error object that stands for it.
std::string answer_line(const std::string& text, size_t number, const Answer& answer, lexicon::Vocabulary& vocabulary,
                        std::atomic<bool>& failed) {
  nlohmann::json line = nlohmann::json::parse(text, nullptr, false);
  std::string fault;
  if (line.is_discarded()) fault = "not valid JSON";
  if (fault.empty() && !line.is_object()) fault = "not a JSON object";
  if (fault.empty()) {
    try {
      return dump(answer(line, vocabulary));
    } catch (const std::invalid_argument& error) {
      fault = error.what();
    }
  }
  failed = true;
  return error_line(number, fault);
}

}  // namespace

void answer_lines(Context& context, const lexicon::Lexicon& lexicon, const Answer& answer) {
  std::vector<std::unique_ptr<lexicon::Vocabulary>> vocabularies;
  for (unsigned i = 0; i < context.thread_count(); ++i) {
    vocabularies.push_back(std::make_unique<lexicon::Vocabulary>(lexicon));
  }
  std::atomic<bool> failed = false;
  std::vector<std::string> lines, answers;
  size_t read = 0;
  auto answer_batch = [&] {
    answers.assign(lines.size(), {});
    std::vector<std::thread> threads;
    auto work = [&](size_t worker) {
      for (size_t i = worker; i < lines.size(); i += vocabularies.size()) {
        answers[i] = answer_line(lines[i], read - lines.size() + i + 1, answer, *vocabularies[worker], failed);
      }
    };
    for (size_t i = 1; i < vocabularies.size(); ++i) threads.emplace_back(work, i);
    work(0);
    for (std::thread& thread : threads) thread.join();
    for (const std::string& line : answers) std::cout << line << '\n';
    lines.clear();
  };
  for (std::string line; std::getline(std::cin, line);) {
    ++read;
    if (line.empty() || line == "\r") line = "null";
    lines.push_back(std::move(line));
    if (lines.size() == kBatch) answer_batch();
  }
  answer_batch();
  std::cout.flush();
  if (failed) context.exit_code = kCannot;
}

std::string optional_text_member(const nlohmann::json& line, const char* name) {
  auto found = line.find(name);
  if (found == line.end() || found->is_null()) return {};
  if (!found->is_string()) throw std::invalid_argument(std::string("\"") + name + "\" must be a string");
  return found->get<std::string>();
}

std::string text_member(const nlohmann::json& line, const char* name) {
  auto found = line.find(name);
  if (found == line.end()) throw std::invalid_argument(std::string("\"") + name + "\" is missing");
  if (!found->is_string()) throw std::invalid_argument(std::string("\"") + name + "\" must be a string");
  return found->get<std::string>();
}

std::optional<Date> date_member(const nlohmann::json& line, const char* name) {
  std::string text = optional_text_member(line, name);
  if (text.empty()) return std::nullopt;
  std::optional<Date> date = Date::parse(std::string_view(text).substr(0, 10));
  if (!date) throw std::invalid_argument(std::string("\"") + name + "\" must be a day, YYYY-MM-DD");
  return date;
}

}  // namespace gainsay::cli
