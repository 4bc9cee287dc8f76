// Small lexicons in temporary folders, and tables of rows.
#pragma once

#include <unistd.h>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.h"

namespace gainsay::lexicon::test {

// A folder that is gone when the test ends.
class Folder {
 public:
  Folder() {
    static std::atomic<int> count = 0;
    path_ = std::filesystem::temp_directory_path() /
            ("gainsay-lexicon-" + std::to_string(getpid()) + "-" + std::to_string(count++));
    std::filesystem::create_directories(path_);
  }
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  Folder& write(const std::string& name, std::string_view text) {
    std::filesystem::path file = path_ / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
    return *this;
  }
  // The languages that the fixture's lexicons use.
  Folder& with_languages() {
    write(
        "en.json",
        R"({"schema": "gainsay-language/1", "code": "en", "name": "English", "script": "Latin", "stemmer": "english"})");
    write(
        "pt.json",
        R"({"schema": "gainsay-language/1", "code": "pt", "name": "Portuguese", "script": "Latin", "stemmer": "portuguese", "decimal": ","})");
    write("zh.json", R"({"schema": "gainsay-language/1", "code": "zh", "name": "Chinese", "script": "Han"})");
    return write(
        "ru.json",
        R"({"schema": "gainsay-language/1", "code": "ru", "name": "Russian", "script": "Cyrillic", "stemmer": "russian",
      "decimal": ",", "letters": "ыэ", "names": ["ия: ия ии ию ией", "б|н: +а +у +ом +е"]})");
  }
  // A file of entries without a language of its own.
  Folder& with_entries(const std::string& name, const std::string& entries) {
    return write(name, "{\"schema\": \"gainsay-lexicon/1\", \"entries\": [\n" + entries + "\n]}");
  }
  std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

inline std::vector<nlohmann::json> rows(const std::string& name) {
  std::ifstream in(std::string(GAINSAY_SOURCE_DIR) + "/tests/rows/" + name);
  std::vector<nlohmann::json> out;
  for (std::string line; std::getline(in, line);) {
    if (!line.empty()) out.push_back(nlohmann::json::parse(line));
  }
  return out;
}

}  // namespace gainsay::lexicon::test
