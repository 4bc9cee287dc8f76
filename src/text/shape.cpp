#include "text/shape.h"

namespace gainsay::text {

using lexicon::Token;
using lexicon::TokenKind;

Shape shape_of(const Article& article, const Paragraph& paragraph) {
  Shape shape;
  uint32_t ideographs = 0;
  for (uint32_t i = paragraph.first_token; i < paragraph.end_token; ++i) {
    TokenKind kind = article.tokens[i].kind;
    shape.words += kind == TokenKind::word || kind == TokenKind::digits ? 1 : 0;
    ideographs += kind == TokenKind::ideograph ? 1 : 0;
  }
  shape.words += (ideographs + 1) / 2;
  for (uint32_t i = paragraph.end_token; i > paragraph.first_token; --i) {
    char32_t mark = article.tokens[i - 1].mark;
    if (mark == '"' || mark == '\'' || mark == ')' || mark == ']') continue;
    shape.last = mark;
    break;
  }
  shape.stopped = shape.last == '.' || shape.last == 0x3002;
  shape.punctuated = shape.stopped || shape.last == '!' || shape.last == '?' || shape.last == 0x2026;
  shape.leads_on = shape.last == ':' || shape.last == ';' || shape.last == ',';
  return shape;
}

bool is_line(const Shape& shape, uint32_t most_words) {
  return !shape.punctuated && !shape.leads_on && shape.words > 0 && shape.words <= most_words;
}

}  // namespace gainsay::text
