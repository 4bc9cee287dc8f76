// Rows of tests/rows/concepts/<domain>.jsonl: a concept, phrases of several languages in which it must be found (so
// that texts of any two languages meet in it), and look-alikes in which it must not.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "lexicon/vocabulary.h"
#include "mention/mentions.h"
#include "text/reader.h"

namespace gainsay::mention {
namespace {

using nlohmann::json;

std::vector<std::string> concepts_in(const std::string& text, const std::string& language) {
  static lexicon::Vocabulary vocabulary(lexicon::Lexicon::embedded());
  static Skeletons skeletons(vocabulary);
  text::ReadOptions options;
  options.language = language;
  text::Article article = text::read_snippet(text, vocabulary, options);
  lexicon::Hits hits;
  Mentions mentions;
  std::vector<std::string> out;
  for (const text::Sentence& sentence : article.sentences) {
    std::span<const lexicon::Token> tokens(article.tokens);
    tokens = tokens.subspan(sentence.first_token, sentence.end_token - sentence.first_token);
    lexicon::match(tokens, article.text, article.language, vocabulary, hits);
    find_mentions({article, sentence.first_token, sentence.end_token, article.language, hits, vocabulary, {}, 0},
                  skeletons, mentions);
    for (const ConceptMention& each : mentions.concepts) {
      out.emplace_back(vocabulary.lexicon().entry(each.entry).id);
    }
  }
  return out;
}

bool holds(const std::vector<std::string>& list, const std::string& item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

std::string listed(const std::vector<std::string>& list) {
  std::string out;
  for (const std::string& each : list) out += " " + each;
  return out;
}

void check_row(const json& row) {
  std::string id = row["concept"];
  for (const auto& [language, text] : row["texts"].items()) {
    std::vector<std::string> found = concepts_in(text, language);
    EXPECT_TRUE(holds(found, id)) << id << " in " << language << ": " << text << "\n found:" << listed(found);
  }
  if (!row.contains("not")) return;
  for (const auto& [language, texts] : row["not"].items()) {
    for (const json& text : texts) {
      EXPECT_FALSE(holds(concepts_in(text, language), id)) << id << " not in " << language << ": " << text;
    }
  }
}

TEST(ConceptRows, WordsLeadToTheConceptInEveryLanguage) {
  namespace fs = std::filesystem;
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(std::string(GAINSAY_SOURCE_DIR) + "/tests/rows/concepts")) {
    if (entry.path().extension() == ".jsonl") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  ASSERT_FALSE(files.empty());
  for (const fs::path& path : files) {
    SCOPED_TRACE(path.filename().string());
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) check_row(json::parse(line));
  }
}

}  // namespace
}  // namespace gainsay::mention
