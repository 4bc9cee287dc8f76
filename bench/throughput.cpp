// How fast each stage is, in bytes of article a second on one core, and how the stages compare.
//
// Every stage is measured with its input ready: reading with the bytes in memory, values with the articles read, and so
// on. After the table come the ratios to tokenising, which move less from machine to machine than the rates do.
#include <benchmark/benchmark.h>

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

constexpr size_t kCorpusBytes = 8'000'000;

const std::vector<NewsText>& news() {
  static const std::vector<NewsText> texts = corpus(kCorpusBytes);
  return texts;
}

lexicon::Vocabulary& vocabulary() {
  static lexicon::Vocabulary words(lexicon::Lexicon::embedded());
  return words;
}

const std::vector<text::Article>& articles() {
  static const std::vector<text::Article> read = [] {
    std::vector<text::Article> out;
    for (const NewsText& each : news()) {
      Result<text::Article> article = text::read_article(each.path, each.text, vocabulary());
      if (article) out.push_back(std::move(*article));
    }
    return out;
  }();
  return read;
}

const std::vector<claim::Claim>& claims() {
  static const std::vector<claim::Claim> found = [] {
    std::vector<claim::Claim> out;
    claim::ClaimFinder finder(vocabulary());
    for (uint32_t i = 0; i < articles().size(); ++i) {
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

// The values of every sentence, matching its words in the lexicon included.
size_t find_values_of(const text::Article& article, lexicon::Hits& hits, std::vector<mention::Value>& values) {
  values.clear();
  char32_t habit = mention::decimal_habit(article);
  for (const text::Sentence& sentence : article.sentences) {
    std::span<const lexicon::Token> tokens(article.tokens.data() + sentence.first_token,
                                           sentence.end_token - sentence.first_token);
    lexicon::match(tokens, article.text, article.language, vocabulary(), hits);
    mention::SentenceView view{article, sentence.first_token, sentence.end_token,      article.language,
                               hits,    vocabulary(),         article.published.range, habit};
    mention::find_values(view, values);
  }
  return values.size();
}

void find_values(benchmark::State& state) {
  lexicon::Hits hits;
  std::vector<mention::Value> values;
  size_t made = 0;
  articles();
  for (auto _ : state) {
    made = 0;
    for (const text::Article& article : articles()) made += find_values_of(article, hits, values);
  }
  count_bytes(state, made);
}
BENCHMARK(find_values)->Unit(benchmark::kMillisecond);

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
  report::Report report{lexicon::Lexicon::embedded(), articles(), origins, claims(), facts, findings, problems};
  for (auto _ : state) benchmark::DoNotOptimize(report::write_claim_lines(report));
  count_bytes(state, claims().size());
}
BENCHMARK(write_claim_lines)->Unit(benchmark::kMillisecond);

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
    std::printf("\n%-20s %10s %28s\n", "stage", "MB/s", ("against " + rates_[0].first).c_str());
    for (const auto& [name, rate] : rates_)
      std::printf("%-20s %10.1f %28.3f\n", name.c_str(), rate / 1e6, rate / rates_[0].second);
  }

 private:
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
