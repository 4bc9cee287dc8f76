#include "text/reader.h"

#include <algorithm>

#include "base/hash.h"
#include "lexicon/tokenizer.h"
#include "text/block.h"
#include "text/clean.h"
#include "text/encoding.h"
#include "text/format_markdown.h"
#include "text/format_plain.h"
#include "text/furniture.h"
#include "text/language_id.h"
#include "text/place.h"
#include "text/publication.h"
#include "text/sentence.h"
#include "text/structure.h"
#include "text/word_kinds.h"

namespace gainsay::text {
namespace {

using lexicon::kUndetermined;
using lexicon::Language;
using lexicon::Vocabulary;

bool is_markdown(const std::string& path) {
  size_t dot = path.rfind('.');
  if (dot == std::string::npos) return false;
  std::string ending = path.substr(dot);
  std::transform(ending.begin(), ending.end(), ending.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return ending == ".md" || ending == ".markdown";
}

Problem fault(const std::string& path, Problem::Severity severity, std::string message, std::string hint) {
  Problem problem;
  problem.severity = severity;
  problem.file = path;
  problem.message = std::move(message);
  problem.hint = std::move(hint);
  return problem;
}

Problem nul_problem(const std::string& path, std::string_view bytes, const Cleaned& cleaned, const OffsetMap& decoded) {
  Problem problem = fault(path, Problem::Severity::warning, "holds a NUL character", "it was read as a space");
  if (cleaned.nuls > 1) problem.message = "holds " + std::to_string(cleaned.nuls) + " NUL characters";
  Place place = place_of(bytes, decoded.file(cleaned.first_nul));
  problem.line = place.line;
  problem.column = place.column;
  return problem;
}

// Where the number of a list item stands that may be a day's ("28. "), or `start` where none does.
uint32_t day_before(std::string_view text, uint32_t start) {
  if (start < 3 || text[start - 1] != ' ' || text[start - 2] != '.') return start;
  uint32_t first = start - 2;
  while (first > 0 && start - first < 5 && text[first - 1] >= '0' && text[first - 1] <= '9') --first;
  bool day = first < start - 2 && start - 2 - first <= 2 && (first == 0 || text[first - 1] == '\n');
  return day ? first : start;
}

bool is_month_in_any(const lexicon::Token& token, Vocabulary& vocabulary) {
  auto languages = vocabulary.lexicon().languages();
  for (size_t at = 0; at < languages.size(); ++at) {
    if ((kinds_of(token, static_cast<Language>(at), vocabulary) & bit(lexicon::Kind::month)) != 0) return true;
  }
  return false;
}

// "28. Dezember 2012", "3. Oktober: …" at the head of a line is a date and no item of a list.
bool begins_with_month(std::string_view text, Span span, Vocabulary& vocabulary) {
  constexpr uint32_t kReach = 40;  // bytes
  std::vector<lexicon::Token> tokens;
  lexicon::tokenize(text, {span.start, std::min(span.end, span.start + kReach)}, vocabulary, tokens);
  bool number = tokens.size() > 2 && tokens[0].kind == lexicon::TokenKind::digits && tokens[0].span().size() <= 2 &&
                tokens[1].mark == '.' && !tokens[1].space_before && tokens[2].kind == lexicon::TokenKind::digits;
  if (number) return true;  // "27. 05.99"
  if (tokens.empty() || !is_month_in_any(tokens[0], vocabulary)) return false;
  return tokens.size() == 1 || tokens[1].kind != lexicon::TokenKind::word;
}

void give_days_back(std::string_view text, Vocabulary& vocabulary, std::vector<Block>& blocks) {
  for (Block& block : blocks) {
    uint32_t first = block.role == Role::list_item ? day_before(text, block.span.start) : block.span.start;
    if (first == block.span.start || !begins_with_month(text, block.span, vocabulary)) continue;
    block.span.start = first;
    block.role = Role::body;
  }
}

// Tokenises every block and makes it a paragraph.
void make_paragraphs(const std::vector<Block>& blocks, Vocabulary& vocabulary, Article& article) {
  article.tokens.reserve(article.text.size() / 6);
  article.paragraphs.reserve(blocks.size());
  for (const Block& block : blocks) {
    Paragraph paragraph;
    paragraph.span = block.span;
    paragraph.role = block.role;
    paragraph.level = block.level;
    paragraph.first_token = static_cast<uint32_t>(article.tokens.size());
    lexicon::tokenize(article.text, block.span, vocabulary, article.tokens);
    paragraph.end_token = static_cast<uint32_t>(article.tokens.size());
    article.paragraphs.push_back(paragraph);
  }
}

// "pt-BR" is Portuguese here.
Language language_named(std::string_view code, const lexicon::Lexicon& lexicon) {
  return lexicon.language(code.substr(0, code.find_first_of("-_"))).value_or(kUndetermined);
}

// `given` by the user holds for every paragraph; `stated` by the text itself for those that do not say otherwise.
void find_languages(const std::string& given, const std::string& stated, Vocabulary& vocabulary, Article& article) {
  LanguageGuesser& guesser = vocabulary.kept<LanguageGuesser>();
  Language told = language_named(given, vocabulary.lexicon());
  article.language = told != kUndetermined ? told : language_named(stated, vocabulary.lexicon());
  if (article.language == kUndetermined) article.language = guesser.of_text(article.tokens);
  for (Paragraph& paragraph : article.paragraphs) {
    auto tokens = std::span(article.tokens).subspan(paragraph.first_token, paragraph.end_token - paragraph.first_token);
    paragraph.language = told != kUndetermined ? told : guesser.of_paragraph(tokens, article.language);
  }
}

void cut_sentences(Vocabulary& vocabulary, lexicon::Hits& hits, Article& article) {
  for (Paragraph& paragraph : article.paragraphs) {
    paragraph.first_sentence = static_cast<uint32_t>(article.sentences.size());
    if (paragraph.role != Role::code) {
      split_sentences(paragraph.first_token, paragraph.end_token, paragraph.language, vocabulary, hits, article);
    }
    paragraph.end_sentence = static_cast<uint32_t>(article.sentences.size());
  }
}

// Text, offsets and blocks of the bytes.
Result<Layout> lay_out(const std::string& path, std::string_view bytes, bool markdown, Article& article) {
  Result<Decoded> decoded = decode(path, bytes);
  if (!decoded) return decoded.problem();
  article.problems = std::move(decoded->problems);
  Cleaned cleaned = clean(decoded->text);
  if (cleaned.nuls > 0) article.problems.push_back(nul_problem(path, bytes, cleaned, decoded->offsets));
  decoded->text.clear();
  decoded->text.shrink_to_fit();
  Layout layout = markdown ? format_markdown(cleaned.text) : format_plain(cleaned.text);
  article.offsets = layout.offsets.after(cleaned.offsets.after(decoded->offsets));
  article.text = std::move(layout.text);
  return layout;
}

}  // namespace

Result<Article> read_article(const std::string& path, std::string_view bytes, Vocabulary& vocabulary,
                             const ReadOptions& options) {
  if (bytes.empty()) return fault(path, Problem::Severity::error, "is empty", "give a file with an article in it");
  Article article;
  article.path = path;
  article.sha256 = sha256(bytes);
  Result<Layout> layout = lay_out(path, bytes, is_markdown(path), article);
  if (!layout) return layout.problem();
  if (layout->blocks.empty()) {
    article.problems.push_back(
        fault(path, Problem::Severity::warning, "holds no text", "give a file with an article in it"));
  }
  give_days_back(article.text, vocabulary, layout->blocks);
  lexicon::Hits hits;
  make_paragraphs(layout->blocks, vocabulary, article);
  find_languages(options.language, layout->language, vocabulary, article);
  find_publication(layout->blocks, options, bytes, vocabulary, hits, article);
  mark_furniture(layout->blocks, vocabulary, hits, article);
  mark_title_and_headings(layout->blocks, article);
  cut_sentences(vocabulary, hits, article);
  return article;
}

Article read_snippet(std::string_view text, Vocabulary& vocabulary, const ReadOptions& options) {
  Article article;
  article.path = "-";
  article.sha256 = sha256(text);
  Result<Layout> layout = lay_out("-", text, false, article);
  if (!layout) {
    article.problems.push_back(layout.problem());
    return article;
  }
  // A list mark or a date header is part of the snippet: all of it is body.
  give_days_back(article.text, vocabulary, layout->blocks);
  std::vector<Block> blocks = layout->blocks;
  for (Block& block : blocks) block.role = Role::body;
  lexicon::Hits hits;
  make_paragraphs(blocks, vocabulary, article);
  find_languages(options.language, {}, vocabulary, article);
  if (options.date) article.published = {day_range(*options.date), DateBasis::given};
  cut_sentences(vocabulary, hits, article);
  return article;
}

}  // namespace gainsay::text
