// What every command needs: the lexicon asked for, where diagnostics go, and the exit code.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "base/problem.h"
#include "lexicon/lexicon.h"

namespace gainsay::cli {

// Exit codes, an outward contract: nothing at the fail level, findings at or above it, the job could not be done.
inline constexpr int kFine = 0;
inline constexpr int kFindings = 1;
inline constexpr int kCannot = 2;

// Options that stand before the command, and what the commands leave behind.
class Context {
 public:
  std::string lexicon_folder;  // --lexicon
  bool verbose = false;        // -v
  bool quiet = false;          // -q
  unsigned threads = 0;        // --threads; 0: as many as there are cores
  int exit_code = kFine;

  // The embedded lexicon, or the user's laid over it. A malformed one is told on stderr and nothing is returned.
  const lexicon::Lexicon* lexicon();
  unsigned thread_count() const;

  // Tells a person on stderr what is wrong with the input; an error makes the exit code 2, a warning does not.
  void tell(const Problem& problem);
  // Tells what cannot be done and what to do instead; the exit code becomes 2.
  void refuse(std::string message, std::string hint);

 private:
  std::unique_ptr<lexicon::Lexicon> overlay_;
};

// Writes to standard output, or to a file if one is named; the failure to do so is told and exits 2.
void deliver(Context& context, const std::string& path, const std::string& bytes);

// Flushes standard output; if something of it could not be written, that is told and exits 2.
void finish_output(Context& context);

// All of standard input.
std::string read_standard_input();

}  // namespace gainsay::cli
