#include "text/structure.h"

#include <algorithm>

#include "text/shape.h"

namespace gainsay::text {
namespace {

constexpr uint32_t kTitleWords = 40;
constexpr uint32_t kHeadingWords = 18;

bool is_plain(const std::vector<Block>& blocks) {
  return std::none_of(blocks.begin(), blocks.end(),
                      [](const Block& block) { return block.level > 0 || block.role == Role::title; });
}

void set_title(Article& article, Paragraph& paragraph) {
  paragraph.role = Role::title;
  article.title = std::string(article.slice(paragraph.span));
  std::replace(article.title.begin(), article.title.end(), '\n', ' ');
}

// The format says what the title is.
void take_marked_title(const std::vector<Block>& blocks, Article& article) {
  for (size_t i = 0; i < blocks.size(); ++i) {
    Paragraph& paragraph = article.paragraphs[i];
    if (paragraph.role != Role::title && !(paragraph.role == Role::heading && paragraph.level == 1)) continue;
    set_title(article, paragraph);
    return;
  }
}

// The first paragraph if it reads as a headline: short, no full stop, and an article below. Right behind a date header
// a full stop is no hindrance.
void guess_title(const std::vector<Block>& blocks, Article& article) {
  bool after_header = !blocks.empty() && blocks[0].role == Role::date_line;
  for (size_t i = 0; i < blocks.size(); ++i) {
    Paragraph& paragraph = article.paragraphs[i];
    if (paragraph.role == Role::date_line || paragraph.role == Role::furniture || paragraph.role == Role::caption)
      continue;
    Shape shape = shape_of(article, paragraph);
    bool headline =
        paragraph.role == Role::body && shape.words <= kTitleWords && !shape.leads_on && i + 1 < blocks.size();
    if (headline && (!shape.stopped || (after_header && i == 1))) set_title(article, paragraph);
    return;
  }
}

void mark_headings(Article& article) {
  bool below = false;  // is there an article below?
  for (size_t i = article.paragraphs.size(); i-- > 0;) {
    Paragraph& paragraph = article.paragraphs[i];
    if (paragraph.role != Role::body) {
      below |= makes_claims(paragraph.role);
      continue;
    }
    if (below && is_line(shape_of(article, paragraph), kHeadingWords)) {
      paragraph.role = Role::heading;
      paragraph.level = 2;
    }
    below = true;
  }
}

}  // namespace

void mark_title_and_headings(const std::vector<Block>& blocks, Article& article) {
  if (!is_plain(blocks)) return take_marked_title(blocks, article);
  guess_title(blocks, article);
  mark_headings(article);
}

}  // namespace gainsay::text
