// A file of any bytes, read as plain text or (first byte odd) as Markdown, down to its claims and a report on them.
#include <cstdint>
#include <string_view>

#include "check.h"
#include "claim/claim_finder.h"
#include "report/report.h"
#include "text/reader.h"

namespace {

using namespace gainsay;

void check_article(const text::Article& article, size_t file_size) {
  uint32_t end = 0;
  for (const text::Paragraph& paragraph : article.paragraphs) {
    GAINSAY_MUST(paragraph.span.start >= end && paragraph.span.end >= paragraph.span.start);
    GAINSAY_MUST(paragraph.span.end <= article.text.size());
    GAINSAY_MUST(paragraph.end_token <= article.tokens.size() && paragraph.end_sentence <= article.sentences.size());
    end = paragraph.span.end;
  }
  for (const text::Sentence& sentence : article.sentences) {
    GAINSAY_MUST(sentence.first_token < sentence.end_token && sentence.span.end <= article.text.size());
    Span file = article.offsets.file(sentence.span);
    GAINSAY_MUST(file.start <= file.end && file.end <= file_size);
  }
}

void check_claims(const std::vector<claim::Claim>& claims, const text::Article& article, size_t file_size) {
  for (const claim::Claim& claim : claims) {
    GAINSAY_MUST(claim.span.start <= claim.value_span.start && claim.value_span.end <= claim.span.end);
    GAINSAY_MUST(claim.span.end <= article.text.size());
    GAINSAY_MUST(article.offsets.file(claim.value_span).end <= file_size);
    GAINSAY_MUST(claim.confidence >= 0 && claim.confidence <= 1);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size == 0) return 0;
  static lexicon::Vocabulary vocabulary(lexicon::Lexicon::embedded());
  static claim::ClaimFinder finder(vocabulary);
  std::string_view bytes(reinterpret_cast<const char*>(data + 1), size - 1);
  Result<text::Article> article = text::read_article(data[0] % 2 == 1 ? "a.md" : "a.txt", bytes, vocabulary);
  if (!article) return 0;
  check_article(*article, bytes.size());
  std::vector<claim::Claim> claims = finder.find(*article, 0);
  check_claims(claims, *article, bytes.size());
  std::vector<text::Article> articles = {std::move(*article)};
  report::Report report{lexicon::Lexicon::embedded(), articles, {{}}, claims, {}, {}, articles.front().problems};
  GAINSAY_MUST(!report::write_json(report).empty());
  GAINSAY_MUST(!report::write_html(report).empty());
  return 0;
}
