// How fast each stage is, in bytes of article a second on one core, and how the stages compare.
//
// Every stage is measured with its input ready: reading with the bytes in memory, matching with the articles read, and
// so on; `mentions` is all from the bytes of sentences to values (tokenise, match, find values). After the table come
// nanoseconds a byte, in which stages add up, and the ratios to tokenising, which move less from machine to machine
// than the rates do. The last two stages are what a program made of libraries alone would do first: ICU's words, and
// numbers and dates by patterns of RE2.
#include <benchmark/benchmark.h>
#include <re2/re2.h>
#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <cstdio>
#include <memory>

#include "bench/corpus.h"
#include "claim/claim_finder.h"
#include "lexicon/tokenizer.h"
#include "mention/value_finder.h"
#include "report/report.h"
#include "text/reader.h"

namespace gainsay::bench {
namespace {

constexpr size_t kCorpusBytes = 64'000'000;
constexpr size_t kWrittenArticles = 1'000;  // whose claims are kept and written

const std::vector<NewsText>& news() {
  static const std::vector<NewsText> texts = corpus(kCorpusBytes);
  return texts;
}

lexicon::Vocabulary& vocabulary() {
  static lexicon::Vocabulary words(lexicon::Lexicon::embedded());
  return words;
}

std::vector<text::Article>& articles() {
  static std::vector<text::Article> read = [] {
    std::vector<text::Article> out;
    for (const NewsText& each : news()) {
      Result<text::Article> article = text::read_article(each.path, each.text, vocabulary());
      if (article) out.push_back(std::move(*article));
    }
    return out;
  }();
  return read;
}

std::span<const text::Article> written_articles() {
  return std::span<const text::Article>(articles()).first(std::min(articles().size(), kWrittenArticles));
}

const std::vector<claim::Claim>& claims() {
  static const std::vector<claim::Claim> found = [] {
    std::vector<claim::Claim> out;
    claim::ClaimFinder finder(vocabulary());
    for (uint32_t i = 0; i < written_articles().size(); ++i) {
      for (claim::Claim& claim : finder.find(articles()[i], i)) out.push_back(std::move(claim));
    }
    return out;
  }();
  return found;
}

// Bytes and, where the stage makes something, how many of it a megabyte.
void count_bytes(benchmark::State& state, size_t made = 0) {
  state.SetBytesProcessed(static_cast<int64_t>(state.iterations()) * static_cast<int64_t>(size_of(news())));
  double megabytes = static_cast<double>(size_of(news())) / 1e6;
  if (made > 0) state.counters["per_MB"] = static_cast<double>(made) / megabytes;
}

void tokenize(benchmark::State& state) {
  std::vector<lexicon::Token> tokens;
  size_t made = 0;
  for (auto _ : state) {
    made = 0;
    for (const NewsText& each : news()) {
      tokens.clear();
      lexicon::tokenize(each.text, {0, static_cast<uint32_t>(each.text.size())}, vocabulary(), tokens);
      made += tokens.size();
    }
  }
  count_bytes(state, made);
}
BENCHMARK(tokenize)->Unit(benchmark::kMillisecond);

void read_article(benchmark::State& state) {
  size_t made = 0;
  for (auto _ : state) {
    made = 0;
    for (const NewsText& each : news()) {
      Result<text::Article> article = text::read_article(each.path, each.text, vocabulary());
      if (article) made += article->sentences.size();
    }
  }
  count_bytes(state, made);
}
BENCHMARK(read_article)->Unit(benchmark::kMillisecond);

std::span<const lexicon::Token> tokens_of(const text::Article& article, const text::Sentence& sentence) {
  return {article.tokens.data() + sentence.first_token, sentence.end_token - sentence.first_token};
}

void match(benchmark::State& state) {
  lexicon::Hits hits;
  size_t made = 0;
  articles();
  for (auto _ : state) {
    made = 0;
    for (const text::Article& article : articles()) {
      for (const text::Sentence& sentence : article.sentences) {
        lexicon::match(tokens_of(article, sentence), article.text, article.language, vocabulary(), hits);
        made += hits.all().size();
      }
    }
  }
  count_bytes(state, made);
}
BENCHMARK(match)->Unit(benchmark::kMillisecond);

// The values of every sentence, its words tokenised anew and matched.
size_t find_mentions_of(text::Article& article, lexicon::Hits& hits, std::vector<mention::Value>& values) {
  values.clear();
  article.tokens.clear();
  for (const text::Sentence& sentence : article.sentences) {
    lexicon::tokenize(article.text, sentence.span, vocabulary(), article.tokens);
  }
  char32_t habit = mention::decimal_habit(article);
  for (const text::Sentence& sentence : article.sentences) {
    lexicon::match(tokens_of(article, sentence), article.text, article.language, vocabulary(), hits);
    mention::SentenceView view{article, sentence.first_token, sentence.end_token,      article.language,
                               hits,    vocabulary(),         article.published.range, habit};
    mention::find_values(view, values);
  }
  return values.size();
}

void mentions(benchmark::State& state) {
  lexicon::Hits hits;
  std::vector<mention::Value> values;
  size_t made = 0;
  std::vector<text::Article> own = articles();
  for (auto _ : state) {
    made = 0;
    for (text::Article& article : own) made += find_mentions_of(article, hits, values);
  }
  count_bytes(state, made);
}
BENCHMARK(mentions)->Unit(benchmark::kMillisecond);

void find_claims(benchmark::State& state) {
  size_t made = 0;
  claim::ClaimFinder finder(vocabulary());
  articles();
  for (auto _ : state) {
    made = 0;
    for (uint32_t i = 0; i < articles().size(); ++i) made += finder.find(articles()[i], i).size();
  }
  count_bytes(state, made);
}
BENCHMARK(find_claims)->Unit(benchmark::kMillisecond);

void write_claim_lines(benchmark::State& state) {
  const std::vector<std::vector<std::string>> origins;
  const std::vector<verdict::Fact> facts;
  const std::vector<verdict::Finding> findings;
  const std::vector<Problem> problems;
  std::vector<text::Article> written(written_articles().begin(), written_articles().end());
  report::Report report{lexicon::Lexicon::embedded(), written, origins, claims(), facts, findings, problems};
  for (auto _ : state) benchmark::DoNotOptimize(report::write_claim_lines(report));
  size_t bytes = 0;
  for (const text::Article& article : written) bytes += article.text.size();
  state.SetBytesProcessed(static_cast<int64_t>(state.iterations()) * static_cast<int64_t>(bytes));
}
BENCHMARK(write_claim_lines)->Unit(benchmark::kMillisecond);

// --- libraries alone

void icu_words(benchmark::State& state) {
  size_t made = 0;
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<icu::BreakIterator> words(icu::BreakIterator::createWordInstance(icu::Locale("ru"), status));
  for (auto _ : state) {
    made = 0;
    for (const NewsText& each : news()) {
      UText* text = utext_openUTF8(nullptr, each.text.data(), static_cast<int64_t>(each.text.size()), &status);
      words->setText(text, status);
      while (words->next() != icu::BreakIterator::DONE) made += words->getRuleStatus() != UBRK_WORD_NONE;
      utext_close(text);
    }
  }
  if (U_FAILURE(status)) state.SkipWithError("ICU");
  count_bytes(state, made);
}
BENCHMARK(icu_words)->Unit(benchmark::kMillisecond);

// Numbers with their magnitude, amounts of money, percentages, days with months, years, measures.
constexpr const char* kPatterns[] = {
    R"((\d+(?:[.,\s]\d{3})*(?:[.,]\d+)?)(?:\s?(?:million|billion|млн|млрд|милли\pL+|milhões|milhão|bilhões))?)",
    R"((?:US\s?\$|R\$|[$€£₽])\s?(\d+(?:[.,]\d+)?)|(\d+(?:[.,]\d+)?)\s(?:\pL+\s)?(?:доллар\pL*|рубл\pL*|евро|pounds|euros))",
    R"((\d+(?:[.,]\d+)?)\s?(?:%|per\scent|процент\pL*|por\scento))",
    R"((\d{1,2})\s(?:de\s)?(January|February|March|April|May|June|July|August|September|October|November|December|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)(?:\s(?:de\s)?(\d{4}))?)",
    R"(\b(19\d\d|20\d\d)\b(?:\s(?:год\pL*|г\.))?)",
    R"((\d+(?:[.,\s]\d+)*)\s(?:kilomet\pL+|metres|miles|MW|километр\pL*|метр\pL*|миль|МВт|quilômetros|metros|milhas))",
};

void re2_patterns(benchmark::State& state) {
  std::vector<std::unique_ptr<re2::RE2>> patterns;
  for (const char* pattern : kPatterns) patterns.push_back(std::make_unique<re2::RE2>(pattern));
  size_t made = 0;
  for (auto _ : state) {
    made = 0;
    for (const NewsText& each : news()) {
      for (const auto& pattern : patterns) {
        re2::StringPiece rest(each.text), found;
        while (pattern->Match(rest, 0, rest.size(), re2::RE2::UNANCHORED, &found, 1)) {
          rest.remove_prefix(static_cast<size_t>(found.data() - rest.data()) + found.size());
          ++made;
        }
      }
    }
  }
  count_bytes(state, made);
}
BENCHMARK(re2_patterns)->Unit(benchmark::kMillisecond);

// Keeps the rates, to tell the ratios at the end.
class RatioReporter : public benchmark::ConsoleReporter {
 public:
  void ReportRuns(const std::vector<Run>& runs) override {
    ConsoleReporter::ReportRuns(runs);
    for (const Run& run : runs) {
      auto rate = run.counters.find("bytes_per_second");
      if (rate != run.counters.end()) rates_.emplace_back(run.benchmark_name(), rate->second.value);
    }
  }

  void Finalize() override {
    ConsoleReporter::Finalize();
    if (rates_.empty()) return;
    std::printf("\n%-20s %10s %10s %28s\n", "stage", "MB/s", "ns/byte", ("against " + rates_[0].first).c_str());
    for (const auto& [name, rate] : rates_) print(name, rate);
    double rest = 1 / rate_of("mentions") - 1 / rate_of("tokenize") - 1 / rate_of("match");
    if (rate_of("mentions") > 0 && rate_of("tokenize") > 0 && rate_of("match") > 0) print("(values alone)", 1 / rest);
    double libraries = 1 / (1 / rate_of("icu_words") + 1 / rate_of("re2_patterns"));
    if (libraries > 0) print("(ICU and RE2)", libraries);
  }

 private:
  void print(const std::string& name, double rate) const {
    std::printf("%-20s %10.1f %10.2f %28.3f\n", name.c_str(), rate / 1e6, 1e9 / rate, rate / rates_[0].second);
  }
  // 0 where it was not measured.
  double rate_of(std::string_view name) const {
    for (const auto& [known, rate] : rates_) {
      if (known == name) return rate;
    }
    return 0;
  }

  std::vector<std::pair<std::string, double>> rates_;
};

}  // namespace
}  // namespace gainsay::bench

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  gainsay::bench::RatioReporter reporter;
  benchmark::RunSpecifiedBenchmarks(&reporter);
  return 0;
}
