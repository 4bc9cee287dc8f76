// A line on a terminal's stderr that says how far long work has come.
#pragma once

#include <chrono>
#include <cstddef>

namespace gainsay::cli {

// Shows itself only on a terminal, after half a second, ten times a second at most, and wipes itself off when done.
class Progress {
 public:
  Progress(size_t total, bool wanted);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  void show(size_t done);
  // Takes the line away, so that what is printed next stands at its beginning.
  void wipe();

 private:
  size_t total_;
  bool wanted_;
  bool shown_ = false;
  std::chrono::steady_clock::time_point started_, last_;
};

}  // namespace gainsay::cli
