// gainsay-harvest LANGUAGES_FOLDER LEFT_OUT.json: writes <code>/cldr.json for the languages that gainsay reads.
#include <array>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <string>

#include "base/text_file.h"
#include "lexicon/harvest/crop.h"

namespace {

constexpr std::array<const char*, 9> kLanguages = {"de", "en", "es", "fr", "it", "pt", "ru", "uk", "zh"};
constexpr int kOk = 0, kBroken = 2;

int complain(const std::string& message) {
  std::fprintf(stderr, "error: %s\n", message.c_str());
  return kBroken;
}

gainsay::harvest::Crop gathered(const std::string& language, const gainsay::harvest::LeftOut& left_out) {
  gainsay::harvest::Crop crop(language, left_out);
  gainsay::harvest::gather_numbers(crop);
  gainsay::harvest::gather_calendar(crop);
  gainsay::harvest::gather_magnitudes(crop);
  gainsay::harvest::gather_units(crop);
  gainsay::harvest::gather_currencies(crop);
  gainsay::harvest::gather_countries(crop);
  return crop;
}

int harvest(const std::string& folder, const gainsay::harvest::LeftOut& left_out) {
  for (const char* language : kLanguages) {
    auto written = gainsay::write_file(folder + "/" + language + "/cldr.json", gathered(language, left_out).json());
    if (!written) return complain(written.problem().text());
  }
  return kOk;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return complain("usage: gainsay-harvest LANGUAGES_FOLDER LEFT_OUT.json");
  auto bytes = gainsay::read_file(argv[2]);
  if (!bytes) return complain(bytes.problem().text());
  try {
    return harvest(argv[1], nlohmann::json::parse(*bytes).get<gainsay::harvest::LeftOut>());
  } catch (const nlohmann::json::exception& error) {
    return complain(std::string(argv[2]) + ": " + error.what());
  }
}
