// A report made by hand: three papers on a harbour bridge, in three languages.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/hash.h"
#include "report/report.h"

namespace gainsay::report::testing {

// Owns what a Report refers to.
struct Sample {
  std::vector<text::Article> articles;
  std::vector<std::vector<std::string>> origins;
  std::vector<claim::Claim> claims;
  std::vector<verdict::Fact> facts;
  std::vector<verdict::Finding> findings;
  std::vector<Problem> problems;

  Report report() const { return {lexicon::Lexicon::embedded(), articles, origins, claims, facts, findings, problems}; }
};

inline lexicon::Language language(std::string_view code) {
  return lexicon::Lexicon::embedded().language(code).value_or(lexicon::kUndetermined);
}

inline text::Article article(std::string path, std::string_view language_code, std::string title, std::string body,
                             text::Published published = {}) {
  text::Article out;
  out.path = std::move(path);
  out.text = title.empty() ? std::move(body) : title + "\n\n" + body;
  out.sha256 = sha256(out.text);
  out.language = language(language_code);
  out.title = std::move(title);
  out.published = published;
  text::Paragraph paragraph;
  paragraph.span = {0, static_cast<uint32_t>(out.text.size())};
  out.paragraphs.push_back(paragraph);
  return out;
}

inline Span span_of(std::string_view text, std::string_view piece) {
  size_t at = text.find(piece);
  if (at == std::string_view::npos) return {};
  return {static_cast<uint32_t>(at), static_cast<uint32_t>(at + piece.size())};
}

inline mention::Value amount(mention::ValueKind kind, Decimal value, std::string_view unit = {},
                             mention::Approx approx = mention::Approx::none) {
  mention::Value out;
  out.kind = kind;
  out.min = out.max = value;
  out.unit = unit;
  out.approx = approx;
  return out;
}

inline mention::Value date_value(DateRange range) {
  mention::Value out;
  out.kind = mention::ValueKind::date;
  out.date = range;
  return out;
}

// A claim on the sentence `quote` of article `index`, its value written as `words`.
inline claim::Claim& add_claim(Sample& sample, uint32_t index, std::string_view quote, std::string_view words,
                               const mention::Value& value) {
  const std::string& text = sample.articles[index].text;
  claim::Claim claim;
  claim.article = index;
  claim.span = span_of(text, quote);
  Span inner = span_of(quote, words);
  claim.value_span = {claim.span.start + inner.start, claim.span.start + inner.end};
  claim.kind = static_cast<claim::Kind>(value.kind);
  claim.value = value;
  claim.subject = {"harbour-bridge", "Harbour Bridge"};
  claim.confidence = 0.9;
  claim.fingerprint = hex(hash_of(quote));
  sample.claims.push_back(claim);
  return sample.claims.back();
}

inline verdict::Finding& add_finding(Sample& sample, std::string title, verdict::Verdict verdict,
                                     std::vector<std::vector<uint32_t>> sides, uint32_t origins, std::string message) {
  verdict::Fact fact;
  fact.title = std::move(title);
  for (const auto& side : sides) fact.claims.insert(fact.claims.end(), side.begin(), side.end());
  fact.verdict = verdict;
  fact.sources = static_cast<uint32_t>(fact.claims.size());
  fact.independent_origins = origins;
  verdict::Finding finding;
  finding.id = hex(hash_of(fact.title));
  finding.fact = static_cast<uint32_t>(sample.facts.size());
  finding.verdict = verdict;
  finding.confidence = 0.934;
  finding.claims = fact.claims;
  if (verdict != verdict::Verdict::agrees) finding.sides = std::move(sides);
  finding.message = std::move(message);
  sample.facts.push_back(fact);
  sample.findings.push_back(finding);
  return sample.findings.back();
}

inline void add_articles(Sample& sample) {
  using text::DateBasis;
  sample.articles.push_back(
      article("papers/post.en.txt", "en", "Harbour Bridge to open next spring",
              "The Harbour Bridge cost about $600 million, the port authority said.\n"
              "It is 1,240 metres long and will open on 14 April 2026. Some 300 workers are still on the site.\n"
              "The council has doubled the toll for lorries.\n",
              {day_range(*Date::of(2025, 8, 28)), DateBasis::stated}));
  sample.articles.push_back(article("papers/vestnik.ru.txt", "ru", "Мост через гавань откроют в апреле",
                                    "По данным управления порта, мост обошёлся в 6 млрд долларов.\n"
                                    "Длина моста составляет 1240 метров, движение откроют 14 апреля 2026 года.\n"
                                    "Совет намерен удвоить плату для грузовиков.\n",
                                    {day_range(*Date::of(2025, 8, 29)), DateBasis::given}));
  sample.articles.push_back(article("papers/cais.pt.txt", "pt", "Ponte do porto quase pronta",
                                    "A ponte, de 1.240 metros, abre em abril de 2026 e custou 612 milhões de dólares.\n"
                                    "No estaleiro restam 280 operários.\n",
                                    {month_range(2025, 9), DateBasis::inferred}));
  sample.origins = {{}, {"Port Authority"}, {}};
}

inline void add_claims(Sample& sample) {
  using mention::Approx;
  using mention::ValueKind;
  auto money = [&](Decimal value, Approx approx) { return amount(ValueKind::money, value, "USD", approx); };
  DateRange opening = day_range(*Date::of(2026, 4, 14));
  auto& cost = add_claim(sample, 0, "The Harbour Bridge cost about $600 million, the port authority said.",
                         "$600 million", money(Decimal(6, 8), Approx::about));
  cost.measure_id = "cost", cost.measure = "cost", cost.attributed_to = {"the port authority"};
  add_claim(sample, 0, "It is 1,240 metres long", "1,240 metres", amount(ValueKind::quantity, 1240, "meter"));
  add_claim(sample, 0, "will open on 14 April 2026", "14 April 2026", date_value(opening)).status =
      claim::Status::planned;
  add_claim(sample, 0, "Some 300 workers are still on the site.", "300",
            amount(ValueKind::number, 300, "", Approx::about));
  add_claim(sample, 0, "The council has doubled the toll for lorries.", "doubled", amount(ValueKind::multiplier, 2));
  add_claim(sample, 1, "По данным управления порта, мост обошёлся в 6 млрд долларов.", "6 млрд долларов",
            money(Decimal(6, 9), Approx::none));
  add_claim(sample, 1, "Длина моста составляет 1240 метров", "1240 метров", amount(ValueKind::quantity, 1240, "meter"));
  add_claim(sample, 1, "движение откроют 14 апреля 2026 года", "14 апреля 2026 года", date_value(opening));
  add_claim(sample, 1, "Совет намерен удвоить плату для грузовиков.", "удвоить", amount(ValueKind::multiplier, 2))
      .status = claim::Status::planned;
  add_claim(sample, 2, "A ponte, de 1.240 metros", "1.240 metros", amount(ValueKind::quantity, 1240, "meter"));
  add_claim(sample, 2, "abre em abril de 2026", "abril de 2026", date_value(month_range(2026, 4)));
  add_claim(sample, 2, "custou 612 milhões de dólares", "612 milhões de dólares", money(Decimal(612, 6), Approx::none));
  add_claim(sample, 2, "No estaleiro restam 280 operários.", "280", amount(ValueKind::number, 280));
}

inline void add_findings(Sample& sample) {
  using verdict::FindingKind;
  using verdict::Severity;
  using verdict::Verdict;
  auto& cost = add_finding(sample, "Harbour Bridge: cost", Verdict::contradicts, {{0, 11}, {5}}, 2,
                           "Two papers give about $600 million, one gives $6 billion: ten times as much.");
  cost.rule = "value-conflict", cost.kind = FindingKind::magnitude, cost.severity = Severity::error;
  cost.reasons = {"same subject Harbour Bridge", "same measure cost", "6 billion ÷ 600 million = 10"};
  cost.diagnosis = "a zero too many, or billion for million";
  auto& toll = add_finding(sample, "Harbour Bridge: toll for lorries", Verdict::differs_in_status, {{4}, {8}}, 2,
                           "One says that the toll has doubled, the other that the council means to double it.");
  toll.rule = "status-conflict", toll.kind = FindingKind::status, toll.severity = Severity::warning;
  toll.reasons = {"has doubled: done", "намерен удвоить: planned"};
  auto& staff = add_finding(sample, "Harbour Bridge: workers on the site", Verdict::updates, {{3}, {12}}, 2,
                            "About 300 on 28 August 2025, 280 in September 2025.");
  staff.rule = "later-figure";
  add_finding(sample, "Harbour Bridge: opening", Verdict::refines, {{2, 7}, {10}}, 2,
              "14 April 2026 lies in April 2026.")
      .rule = "date-refined";
  add_finding(sample, "Harbour Bridge: length", Verdict::agrees, {{1, 6}}, 2, "All give 1,240 metres.").rule =
      "value-agreement";
}

inline Sample bridge_sample() {
  Sample sample;
  add_articles(sample);
  add_claims(sample);
  add_findings(sample);
  Problem problem;
  problem.file = "papers/scan.txt";
  problem.message = "not a text file";
  problem.hint = "convert it to UTF-8 text first";
  sample.problems.push_back(problem);
  return sample;
}

// Two claims that contradict each other, every text of which is `words`.
inline Sample hostile_sample(const std::string& words) {
  Sample sample;
  for (uint32_t i = 0; i < 2; ++i) {
    sample.articles.push_back(article("in/" + words, "en", words, "Before " + words + " after.", {}));
    add_claim(sample, i, "Before " + words + " after.", words, amount(mention::ValueKind::number, i + 1))
        .attributed_to = {words};
    sample.claims[i].subject = {words, words};
    sample.claims[i].measure = words;
  }
  sample.origins = {{words}, {words}};
  auto& finding = add_finding(sample, words, verdict::Verdict::contradicts, {{0}, {1}}, 2, words);
  finding.rule = "value-conflict";
  finding.reasons = {words};
  finding.diagnosis = words;
  add_finding(sample, words, verdict::Verdict::agrees, {{0, 1}}, 1, words);
  add_claim(sample, 1, "Before " + words + " after.", words, amount(mention::ValueKind::number, 3));
  sample.claims.back().kind = claim::Kind::event;
  sample.claims.back().has_value = false;
  Problem problem;
  problem.file = words;
  problem.message = words;
  sample.problems.push_back(problem);
  return sample;
}

}  // namespace gainsay::report::testing
