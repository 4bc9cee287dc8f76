// The commands of gainsay: one file each. add_… declares the command, its options and its examples; its callback runs
// it.
#pragma once

#include "cli/context.h"

namespace gainsay::cli {

void add_report(CLI::App& app, Context& context);
void add_extract(CLI::App& app, Context& context);
void add_mentions(CLI::App& app, Context& context);
void add_compare(CLI::App& app, Context& context);
void add_languages(CLI::App& app, Context& context);
void add_pairs(CLI::App& app, Context& context);
void add_lexicon(CLI::App& app, Context& context);
void add_explain(CLI::App& app, Context& context);

}  // namespace gainsay::cli
