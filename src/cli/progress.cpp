#include "cli/progress.h"

#include <unistd.h>

#include <cstdio>

namespace gainsay::cli {
namespace {
constexpr auto kPatience = std::chrono::milliseconds(500);
constexpr auto kPace = std::chrono::milliseconds(100);
}  // namespace

Progress::Progress(size_t total, bool wanted)
    : total_(total),
      wanted_(wanted && isatty(STDERR_FILENO) == 1),
      started_(std::chrono::steady_clock::now()),
      last_(started_) {}

Progress::~Progress() {
  wipe();
}

void Progress::wipe() {
  if (shown_) std::fputs("\r\033[K", stderr);
  shown_ = false;
}

void Progress::show(size_t done) {
  if (!wanted_) return;
  auto now = std::chrono::steady_clock::now();
  if (now - started_ < kPatience || now - last_ < kPace) return;
  last_ = now;
  shown_ = true;
  std::fprintf(stderr, "\rread %zu of %zu articles", done, total_);
}

}  // namespace gainsay::cli
