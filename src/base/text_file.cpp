#include "base/text_file.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <limits>

namespace gainsay {
namespace {

Problem cannot(const std::string& path, const std::string& what, const std::string& hint) {
  Problem problem;
  problem.file = path;
  problem.message = what;
  problem.hint = hint;
  return problem;
}

}  // namespace

Result<std::string> read_file(const std::string& path) {
  std::error_code error;
  std::filesystem::file_status status = std::filesystem::status(path, error);
  if (!std::filesystem::exists(status)) return cannot(path, "no such file", "check the spelling of the path");
  if (std::filesystem::is_directory(status)) {
    return cannot(path, "is a directory, not a file", "name a file in it");
  }
  std::ifstream in(path, std::ios::binary);
  if (!in) return cannot(path, std::string("cannot be read: ") + std::strerror(errno), "check its permissions");
  std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  if (in.bad()) return cannot(path, "reading stopped half-way", "check the disk");
  if (bytes.size() >= std::numeric_limits<uint32_t>::max()) {
    return cannot(path, "is larger than 4 GiB", "split the file");
  }
  return bytes;
}

namespace {

// Writes to `place`; a Problem names `path`.
Result<bool> write_bytes(const std::string& place, const std::string& path, std::string_view bytes) {
  errno = 0;
  std::ofstream out(place, std::ios::binary | std::ios::trunc);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (out.flush()) return true;
  return cannot(path, std::string("cannot be written: ") + std::strerror(errno),
                "check that the folder exists and may be written to");
}

}  // namespace

Result<bool> write_file(const std::string& path, std::string_view bytes) {
  std::error_code error;
  std::filesystem::file_status status = std::filesystem::status(path, error);
  bool special = std::filesystem::exists(status) && !std::filesystem::is_regular_file(status);
  if (special) return write_bytes(path, path, bytes);  // /dev/null or a pipe stays what it is; a folder is a Problem
  std::filesystem::path target = path;
  if (std::filesystem::is_symlink(target, error)) target = std::filesystem::canonical(target, error);
  if (error || target.empty()) target = path;
  std::string temporary = target.string() + ".part";
  Result<bool> written = write_bytes(temporary, path, bytes);
  if (written) std::filesystem::rename(temporary, target, error);
  if (written && !error) return true;
  std::error_code ignored;
  std::filesystem::remove(temporary, ignored);
  if (!written) return written;
  return cannot(path, "cannot be written: " + error.message(), "check its permissions");
}

}  // namespace gainsay
