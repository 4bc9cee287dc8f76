// The table that the build compiled and linked in (blob.S.in).
#include <cstdlib>

#include "lexicon/compiler.h"
#include "lexicon/lexicon.h"
#include "lexicon/table.h"

extern "C" {
extern const char gainsay_lexicon_begin[];
extern const char gainsay_lexicon_end[];
}

namespace gainsay::lexicon {
namespace {

// A table that does not open is a fault of the build, not of any input.
std::unique_ptr<Table> embedded_table() {
  std::string_view bytes(gainsay_lexicon_begin, static_cast<size_t>(gainsay_lexicon_end - gainsay_lexicon_begin));
  Result<std::unique_ptr<Table>> table = Table::open(bytes);
  if (!table) std::abort();
  return std::move(*table);
}

}  // namespace

const Lexicon& Lexicon::embedded() {
  static const Lexicon kLexicon(embedded_table());
  return kLexicon;
}

Result<std::unique_ptr<Lexicon>> Lexicon::with_overlay(const std::string& folder) {
  Result<Compiled> compiled = compile({folder}, embedded().table_.get());
  if (!compiled) return compiled.problem();
  Result<std::unique_ptr<Table>> table = Table::open(std::move(compiled->bytes));
  if (!table) return table.problem();
  return std::unique_ptr<Lexicon>(new Lexicon(std::move(*table)));
}

std::vector<Problem> lint_overlay(const std::vector<std::string>& folders) {
  std::unique_ptr<Table> base = embedded_table();
  return lint(folders, {}, base.get());
}

}  // namespace gainsay::lexicon
