#include "report/coverage_reader.h"

#include <algorithm>
#include <span>

#include "mention/article_values.h"
#include "text/reader.h"

namespace gainsay::report {
namespace {

using lexicon::Kind;

bool uses(const mention::ExplainedValue& explained, Kind kind) {
  const auto& entries = explained.explanation.entries;
  return std::any_of(entries.begin(), entries.end(),
                     [kind](const mention::UsedEntry& entry) { return entry.kind == kind; });
}

// The longest word or phrase of the kind: "сообщил: verb".
std::string first_hit(const text::Article& article, lexicon::Vocabulary& vocabulary, Kind kind) {
  lexicon::Hits hits;
  const lexicon::Lexicon& lexicon = vocabulary.lexicon();
  lexicon::match(article.tokens, article.text, article.language, vocabulary, hits);
  const lexicon::Hit* best = nullptr;
  for (const lexicon::Hit& hit : hits.all()) {
    if (hit.kind == kind && (best == nullptr || hit.end - hit.first > best->end - best->first)) best = &hit;
  }
  if (best == nullptr) return {};
  const lexicon::Entry& entry = lexicon.entry(best->entry);
  bool named = kind == Kind::entity || kind == Kind::concept_ || kind == Kind::demonym;
  std::string_view says = named ? entry.name : entry.tag == lexicon::Tag::none ? "" : lexicon::name_of(entry.tag);
  Span span{article.tokens[best->first].start, article.tokens[best->end - 1].end};
  return std::string(article.slice(span)) + (says.empty() ? "" : ": " + std::string(says));
}

}  // namespace

CoverageReader::CoverageReader(const lexicon::Lexicon& lexicon, lexicon::Language language)
    : vocabulary_(lexicon), code_(lexicon.languages()[language].code) {}

CoverageExample CoverageReader::example(const std::string& text, const std::string& date, Kind kind, bool in_values) {
  text::ReadOptions options;
  options.language = code_;
  if (!date.empty()) options.date = Date::parse(date);
  text::Article article = text::read_snippet(text, vocabulary_, options);
  CoverageExample out;
  out.text = text;
  if (!in_values) {
    out.reading = first_hit(article, vocabulary_, kind);
    out.is_read = !out.reading.empty();
    return out;
  }
  std::vector<mention::ExplainedValue> values;
  mention::explain_values_of(article, vocabulary_, values);
  for (const mention::ExplainedValue& value : values) {
    out.is_read = out.is_read || uses(value, kind);
    out.reading += (out.reading.empty() ? "" : "; ") + value.explanation.reading;
    std::string_view approx = mention::name_of(value.value.approx), change = mention::name_of(value.value.change);
    if (value.value.approx != mention::Approx::none) out.reading += ", " + std::string(approx);
    if (value.value.change != mention::Change::none) out.reading += ", " + std::string(change);
  }
  return out;
}

bool CoverageReader::reads_as(const std::string& text, Decimal number) {
  text::ReadOptions options;
  options.language = code_;
  text::Article article = text::read_snippet(text, vocabulary_, options);
  std::vector<mention::Value> values;
  mention::find_values_of(article, vocabulary_, values);
  if (values.size() != 1 || values[0].span.size() != text.size()) return false;
  return values[0].kind == mention::ValueKind::number && values[0].min == number && values[0].max == number;
}

}  // namespace gainsay::report
