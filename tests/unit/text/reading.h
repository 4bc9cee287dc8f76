// Shorthands that the tests of the text room share.
#pragma once

#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "text/reader.h"

namespace gainsay::text {

inline lexicon::Vocabulary& words() {
  static lexicon::Vocabulary vocabulary(lexicon::Lexicon::embedded());
  return vocabulary;
}

inline Result<Article> try_read(std::string_view bytes, const std::string& path = "a.txt",
                                const ReadOptions& options = {}) {
  return read_article(path, bytes, words(), options);
}

// Requires: the bytes are readable.
inline Article read(std::string_view bytes, const std::string& path = "a.txt", const ReadOptions& options = {}) {
  Result<Article> article = try_read(bytes, path, options);
  EXPECT_TRUE(article) << (article ? "" : article.problem().text());
  return article ? *article : Article();
}

inline std::string code_of(lexicon::Language language) {
  return std::string(words().lexicon().languages()[language].code);
}

inline std::vector<std::string> sentences_of(const Article& article) {
  std::vector<std::string> out;
  for (const Sentence& sentence : article.sentences) out.emplace_back(article.slice(sentence.span));
  return out;
}

inline std::vector<std::string> paragraphs_of(const Article& article, Role role) {
  std::vector<std::string> out;
  for (const Paragraph& paragraph : article.paragraphs) {
    if (paragraph.role == role) out.emplace_back(article.slice(paragraph.span));
  }
  return out;
}

// The table tests/rows/<name>.jsonl.
inline std::vector<nlohmann::json> rows(const std::string& name) {
  std::vector<nlohmann::json> out;
  std::ifstream in(std::string(GAINSAY_SOURCE_DIR) + "/tests/rows/" + name + ".jsonl");
  for (std::string line; std::getline(in, line);) out.push_back(nlohmann::json::parse(line));
  EXPECT_FALSE(out.empty()) << name;
  return out;
}

}  // namespace gainsay::text
