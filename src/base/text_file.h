// Reading and writing whole files.
#pragma once

#include <string>
#include <string_view>

#include "base/problem.h"

namespace gainsay {

// The file's bytes. Errors: missing, a directory, unreadable, or larger than 4 GiB - 1 (spans are 32 bits wide).
Result<std::string> read_file(const std::string& path);

// Writes the bytes to a temporary file beside `path` and renames it, so that no reader sees half a file. What is no
// regular file (/dev/null, a pipe) is written to as it is; a symbolic link stays one.
Result<bool> write_file(const std::string& path, std::string_view bytes);

}  // namespace gainsay
