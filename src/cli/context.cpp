#include "cli/context.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <iostream>
#include <iterator>
#include <thread>

#include <nlohmann/json.hpp>

#include "base/text_file.h"

namespace gainsay::cli {

const lexicon::Lexicon* Context::lexicon() {
  if (lexicon_folder.empty()) return &lexicon::Lexicon::embedded();
  auto laid = lexicon::Lexicon::with_overlay(lexicon_folder);
  if (!laid) {
    tell(laid.problem());
    return nullptr;
  }
  overlay_ = std::move(*laid);
  return overlay_.get();
}

unsigned Context::thread_count() const {
  return threads > 0 ? threads : std::max(1U, std::thread::hardware_concurrency());
}

void Context::tell(const Problem& problem) {
  if (problem.severity == Problem::Severity::error) {
    spdlog::error("{}", problem.text());
    exit_code = kCannot;
  } else {
    spdlog::warn("{}", problem.text());
  }
}

void deliver(Context& context, const std::string& path, const std::string& bytes) {
  if (path.empty() || path == "-") {
    std::cout.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    std::cout.flush();
    if (std::cout) return;
    Problem problem;
    problem.message = "standard output cannot be written";
    problem.hint = "is the disk full, or the reader gone?";
    context.tell(problem);
    return;
  }
  Result<bool> written = write_file(path, bytes);
  if (!written) context.tell(written.problem());
}

std::string read_standard_input() {
  return {std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>()};
}

std::string error_line(size_t line, const std::string& message) {
  nlohmann::ordered_json json = {{"id", nullptr}, {"error", {{"line", line}, {"message", message}}}};
  return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace gainsay::cli
