// A lexicon file of a user: whatever is in it, it is read or refused with a reason.
#include <unistd.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>

#include "check.h"
#include "lexicon/lexicon.h"

namespace {

// A folder of this process with a language of its own in it, taken away at the end.
struct Folder {
  std::filesystem::path path =
      std::filesystem::temp_directory_path() / ("gainsay-fuzz-lexicon-" + std::to_string(getpid()));
  Folder() {
    std::filesystem::create_directories(path / "languages" / "en");
    std::ofstream(path / "languages" / "en" / "language.json")
        << R"({"schema": "gainsay-language/1", "code": "en", "name": "English", "script": "Latin", "stemmer": "english", "decimal": "."})";
  }
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path, ignored);
  }
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace gainsay;
  static Folder folder;
  std::ofstream(folder.path / "words.json", std::ios::binary)
      .write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
  auto made = lexicon::Lexicon::of_folders({folder.path.string()});
  GAINSAY_MUST(made || !made.problem().message.empty());
  if (!made) return 0;
  for (lexicon::EntryId entry = 0; entry < (*made)->entry_count(); ++entry) {
    for (lexicon::Language language = 0; language < (*made)->languages().size(); ++language)
      (*made)->forms(entry, language);
  }
  return 0;
}
