// gainsay-lexicon: compiles lexicon/ to the table that is linked into gainsay, and checks it.
#include <cstdio>
#include <string>
#include <vector>

#include "base/text_file.h"
#include "lexicon/compiler.h"

namespace {

constexpr int kOk = 0, kBroken = 2;

int usage() {
  std::fputs("usage: gainsay-lexicon compile OUT.bin FOLDER...\n       gainsay-lexicon lint FOLDER...\n", stderr);
  return kBroken;
}

void print(const std::vector<gainsay::Problem>& problems) {
  for (const gainsay::Problem& problem : problems) {
    bool warning = problem.severity == gainsay::Problem::Severity::warning;
    std::fprintf(stderr, "%s: %s\n", warning ? "warning" : "error", problem.text().c_str());
  }
}

int compile(const std::string& out, const std::vector<std::string>& folders) {
  auto compiled = gainsay::lexicon::compile(folders);
  if (!compiled) {
    print(gainsay::lexicon::lint(folders));
    return kBroken;
  }
  auto written = gainsay::write_file(out, compiled->bytes);
  if (written) return kOk;
  print({written.problem()});
  return kBroken;
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> arguments(argv + 1, argv + argc);
  if (arguments.size() >= 3 && arguments[0] == "compile") {
    return compile(arguments[1], {arguments.begin() + 2, arguments.end()});
  }
  if (arguments.size() >= 2 && arguments[0] == "lint") {
    print(gainsay::lexicon::lint({arguments.begin() + 1, arguments.end()}));
    return kOk;
  }
  return usage();
}
