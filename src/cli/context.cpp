#include "cli/context.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <iostream>
#include <iterator>
#include <thread>

#include "base/text_file.h"
#include "report/escape.h"

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
    spdlog::error("{}", report::escape_terminal(problem.text()));
    exit_code = kCannot;
  } else {
    spdlog::warn("{}", report::escape_terminal(problem.text()));
  }
}

void Context::refuse(std::string message, std::string hint) {
  Problem problem;
  problem.message = std::move(message);
  problem.hint = std::move(hint);
  tell(problem);
}

void finish_output(Context& context) {
  std::cout.flush();
  if (!std::cout) context.refuse("standard output cannot be written", "is the disk full, or the reader gone?");
}

void deliver(Context& context, const std::string& path, const std::string& bytes) {
  if (path.empty() || path == "-") {
    std::cout.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    finish_output(context);
    return;
  }
  Result<bool> written = write_file(path, bytes);
  if (!written) context.tell(written.problem());
}

std::string read_standard_input() {
  return {std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>()};
}

}  // namespace gainsay::cli
