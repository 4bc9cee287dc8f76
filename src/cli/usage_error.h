// What a person is told who typed a command line that means nothing.
#pragma once

#include <string>

#include <CLI/CLI.hpp>

namespace gainsay::cli {

// One line that says what is wrong and what was probably meant.
// Example: "gainsay: error: unknown option --formt (did you mean --format? gainsay report --help lists all)\n".
std::string usage_error_text(const CLI::App& app, const CLI::Error& error);

}  // namespace gainsay::cli
