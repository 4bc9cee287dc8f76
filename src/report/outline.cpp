#include "report/outline.h"

#include <algorithm>

#include <fmt/format.h>

#include "mention/date_text.h"
#include "report/claim_text.h"
#include "report/line_index.h"
#include "report/tally.h"

namespace gainsay::report {
namespace {

using claim::Claim;
using claim::Status;
using verdict::Verdict;

struct Words {
  std::string_view heading, lead;
};

Words words_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::contradicts:
      return {"Contradictions", "Both cannot be true."};
    case Verdict::differs_in_status:
      return {"Differences in status",
              "One says that it is done; another that it is planned, approved, possible or denied."};
    case Verdict::updates:
      return {"Updates", "The later figure replaces the earlier one."};
    case Verdict::refines:
      return {"Refinements", "They fit together; one says it more exactly."};
    case Verdict::agrees:
      break;
  }
  return {"Confirmed", "Said alike by more than one source."};
}

class Builder {
 public:
  explicit Builder(const Report& report) : report_(report) {
    lines_.reserve(report.articles.size());
    for (const text::Article& article : report.articles) lines_.emplace_back(article.text);
  }

  Quote quote(uint32_t index, bool with_words) const {
    const Claim& claim = report_.claims[index];
    const text::Article& article = report_.articles[claim.article];
    text::Place place = lines_[claim.article].at(claim.span.start);
    Quote out{index, claim.article, {}, said_text(claim, article), caption_text(claim), {}};
    out.place = fmt::format("{}:{}:{}", article.path, place.line, place.column);
    if (with_words) out.text = excerpt(article.text, claim.span, claim.value_span, kQuoteBytes);
    return out;
  }

  Section section(Verdict verdict) const {
    Words words = words_of(verdict);
    Section out{verdict, words.heading, words.lead, {}};
    for (uint32_t i = 0; i < report_.findings.size(); ++i) {
      if (report_.findings[i].verdict == verdict) out.items.push_back(item(i));
    }
    return out;
  }

  std::vector<Row> rows() const {
    std::vector<Row> out;
    for (uint32_t i = 0; i < report_.facts.size(); ++i) out.push_back(row(i));
    return out;
  }

  // Claims that no finding speaks of, by article.
  std::vector<std::vector<uint32_t>> claims_alone() const {
    std::vector<bool> found(report_.claims.size());
    for (const verdict::Finding& finding : report_.findings) {
      for (uint32_t claim : finding.claims) found[claim] = true;
    }
    std::vector<std::vector<uint32_t>> out(report_.articles.size());
    for (uint32_t i = 0; i < found.size(); ++i) {
      if (!found[i]) out[report_.claims[i].article].push_back(i);
    }
    return out;
  }

 private:
  // `with_status`: how sure it is said to be is what the sides differ in.
  Side side(const std::vector<uint32_t>& claims, bool with_status) const {
    Side out;
    for (uint32_t claim : claims) {
      bool shown = out.quotes.size() < kQuotesShown;
      Quote next = quote(claim, shown);
      if (with_status) next.said += status_text(report_.claims[claim].status);
      bool repeated = out.said.find(next.said) != std::string::npos;
      if (shown && !repeated) out.said += (out.said.empty() ? "" : " / ") + next.said;
      (shown ? out.quotes : out.more).push_back(std::move(next));
    }
    return out;
  }

  static std::string status_text(Status status) {
    return status == Status::asserted ? ", as a fact" : fmt::format(", {}", name_of(status));
  }

  // A refinement without sides is a difference of one claim against another all the same.
  std::vector<std::vector<uint32_t>> sides_of(const verdict::Finding& finding) const {
    if (!finding.sides.empty()) return finding.sides;
    if (finding.verdict == Verdict::agrees || finding.claims.size() > kQuotesShown) return {finding.claims};
    std::vector<std::vector<uint32_t>> out;
    for (uint32_t claim : finding.claims) out.push_back({claim});
    return out;
  }

  // "Bridge: cost: $600 million against $6 billion." below the title "Bridge: cost" need not say it again.
  static std::string message_text(std::string_view message, std::string_view title) {
    if (title.empty() || !message.starts_with(title)) return std::string(message);
    std::string_view rest = message.substr(title.size());
    if (!rest.starts_with(": ") || rest.size() == 2) return std::string(message);
    std::string out(rest.substr(2));
    if (out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 'a' + 'A');
    return out;
  }

  Item item(uint32_t index) const {
    const verdict::Finding& finding = report_.findings[index];
    const verdict::Fact& fact = report_.facts[finding.fact];
    Item out{index, fact.title, message_text(finding.message, fact.title), {}, fact.sources, fact.independent_origins};
    bool with_status = finding.verdict == Verdict::differs_in_status;
    for (const auto& claims : sides_of(finding)) {
      if (!claims.empty()) out.sides.push_back(side(claims, with_status));
    }
    return out;
  }

  Row row(uint32_t index) const {
    std::vector<std::pair<uint32_t, std::string>> said;
    for (uint32_t claim : report_.facts[index].claims) {
      uint32_t article = report_.claims[claim].article;
      std::string words = said_text(report_.claims[claim], report_.articles[article]);
      Status status = report_.claims[claim].status;
      said.emplace_back(article, status == Status::asserted ? words : words + status_text(status));
    }
    std::ranges::stable_sort(said, {}, &std::pair<uint32_t, std::string>::first);
    return {index, merged(said)};
  }

  // What one article says twice over stands once.
  static std::vector<std::pair<uint32_t, std::string>> merged(
      const std::vector<std::pair<uint32_t, std::string>>& said) {
    std::vector<std::pair<uint32_t, std::string>> out;
    for (const auto& [article, words] : said) {
      if (out.empty() || out.back().first != article) {
        out.emplace_back(article, words);
      } else if (out.back().second.find(words) == std::string::npos) {
        out.back().second += "; " + words;
      }
    }
    return out;
  }

  const Report& report_;
  std::vector<LineIndex> lines_;
};

std::string counted(size_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string read_text(const text::Article& article, size_t claims) {
  size_t furniture =
      static_cast<size_t>(std::ranges::count(article.paragraphs, text::Role::furniture, &text::Paragraph::role));
  std::string out = counted(article.paragraphs.size() - furniture, "paragraph", "paragraphs") + " read";
  if (furniture > 0) out += fmt::format(", {} left out as page furniture", furniture);
  return out + "; " + counted(claims, "claim", "claims");
}

std::string language_text(const Report& report, const text::Article& article) {
  if (language_code(report, article).empty()) return "language unknown";
  return std::string(report.lexicon.languages()[article.language].name);
}

std::vector<SourceLine> source_lines(const Report& report, const Builder& builder) {
  std::vector<size_t> claims(report.articles.size());
  for (const Claim& claim : report.claims) ++claims[claim.article];
  const auto alone = builder.claims_alone();
  std::vector<SourceLine> out;
  for (uint32_t i = 0; i < report.articles.size(); ++i) {
    const text::Article& article = report.articles[i];
    SourceLine line{i,
                    title_of(article),
                    language_text(report, article),
                    mention::published_text(article.published),
                    read_text(article, claims[i]),
                    {},
                    {}};
    if (i < report.origins.size()) line.origins = report.origins[i];
    for (uint32_t claim : alone[i]) line.alone.push_back(builder.quote(claim, true));
    out.push_back(std::move(line));
  }
  return out;
}

}  // namespace

Outline outline(const Report& report) {
  Builder builder(report);
  Outline out;
  out.headline = headline(report);
  for (Verdict verdict : kReadingOrder) {
    Section section = builder.section(verdict);
    if (!section.items.empty()) out.sections.push_back(std::move(section));
  }
  out.rows = builder.rows();
  out.sources = source_lines(report, builder);
  for (const SourceLine& source : out.sources) out.alone += static_cast<uint32_t>(source.alone.size());
  out.problems = problems_of(report);
  return out;
}

std::string confirmation_text(const Item& item) {
  if (item.independent_origins > 1) return fmt::format("confirmed by {} independent origins", item.independent_origins);
  if (item.sources > 1) return fmt::format("{} sources, one origin", item.sources);
  return "one source";
}

std::string percent_text(double confidence) {
  return fmt::format("{:.0f}%", std::clamp(confidence > 0 ? confidence : 0, 0.0, 1.0) * 100);
}

std::string title_of(const text::Article& article) {
  if (!article.title.empty()) return clip(article.title, kTitleBytes);
  size_t folder = article.path.find_last_of("/\\");
  std::string name = folder == std::string::npos ? article.path : article.path.substr(folder + 1);
  return name.empty() ? article.path : name;
}

std::string citation_text(const text::Article& article) {
  return fmt::format("{}, {}", title_of(article), mention::published_text(article.published));
}

std::string_view language_code(const Report& report, const text::Article& article) {
  auto languages = report.lexicon.languages();
  if (article.language == lexicon::kUndetermined || article.language >= languages.size()) return {};
  return languages[article.language].code;
}

bool right_to_left(const Report& report, const text::Article& article) {
  if (language_code(report, article).empty()) return false;
  std::string_view script = report.lexicon.languages()[article.language].script;
  return script == "Arabic" || script == "Hebrew";
}

}  // namespace gainsay::report
