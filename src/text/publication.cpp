#include "text/publication.h"

#include <algorithm>
#include <span>

#include "text/date_line.h"
#include "text/place.h"
#include "text/shape.h"

namespace gainsay::text {
namespace {

constexpr size_t kFirst = 10;   // paragraphs in which a date line may stand
constexpr uint32_t kProse = 3;  // full paragraphs behind which none is looked for

Problem unusable(const Article& article, const DateLine& line, std::string_view file_bytes) {
  Problem problem;
  problem.severity = Problem::Severity::warning;
  problem.file = article.path;
  Place place = place_of(file_bytes, article.offsets.file(line.span).start);
  problem.line = place.line;
  problem.column = place.column;
  std::string date(article.slice(line.span));
  problem.message = line.ambiguous ? "the date " + date + " can be read two ways" : "there is no such date as " + date;
  problem.hint = "say when the article was published with --date";
  return problem;
}

}  // namespace

void find_publication(const std::vector<Block>& blocks, const ReadOptions& options, std::string_view file_bytes,
                      lexicon::Vocabulary& vocabulary, lexicon::Hits& hits, Article& article) {
  uint32_t prose = 0;
  for (size_t i = 0; i < std::min(article.paragraphs.size(), kFirst) && prose < kProse; ++i) {
    Paragraph& paragraph = article.paragraphs[i];
    DatePlace place = blocks[i].role == Role::date_line ? DatePlace::named
                      : i == 0                          ? DatePlace::first
                                                        : DatePlace::below;
    if (place != DatePlace::named && paragraph.role != Role::body && paragraph.role != Role::heading) continue;
    auto tokens = std::span(article.tokens).subspan(paragraph.first_token, paragraph.end_token - paragraph.first_token);
    std::optional<DateLine> line = read_date_line(tokens, article.text, article.language, vocabulary, hits, place);
    if (!line) {
      prose += shape_of(article, paragraph).punctuated ? 1 : 0;
      continue;
    }
    paragraph.role = Role::date_line;
    if (line->impossible || line->ambiguous) {
      if (!options.date) article.problems.push_back(unusable(article, *line, file_bytes));
    } else if (article.published.basis == DateBasis::unknown) {
      article.published = {line->range, DateBasis::stated};
    }
  }
  if (options.date) article.published = {day_range(*options.date), DateBasis::given};
}

}  // namespace gainsay::text
