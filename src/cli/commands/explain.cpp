#include <memory>

#include "cli/commands/commands.h"
#include "verdict/rule.h"

namespace gainsay::cli {
namespace {

std::string example_text(const char* title, const verdict::Example& example) {
  std::string out = std::string(title) + "\n";
  out += "  " + std::string(example.date_a) + "  " + std::string(example.text_a) + "\n";
  out += "  " + std::string(example.date_b) + "  " + std::string(example.text_b) + "\n";
  return out;
}

std::string documentation(const verdict::Rule& rule) {
  std::string out = std::string(rule.id) + "\n\n";
  out += "What: " + std::string(rule.what) + "\n";
  out += "Why:  " + std::string(rule.why) + "\n\n";
  out += example_text("Found in:", rule.triggers);
  out += example_text("Not in:", rule.leaves);
  return out;
}

void run(Context& context, const std::string& id) {
  if (id.empty()) {
    std::string out;
    for (const verdict::Rule* rule : verdict::all_rules()) {
      out += std::string(rule->id) + "\n    " + std::string(rule->what) + "\n";
    }
    deliver(context, "", out);
    return;
  }
  const verdict::Rule* rule = verdict::rule_named(id);
  if (rule == nullptr) {
    context.refuse("there is no rule called " + id, "gainsay explain lists all of them");
    return;
  }
  deliver(context, "", documentation(*rule));
}

}  // namespace

void add_explain(CLI::App& app, Context& context) {
  auto id = std::make_shared<std::string>();
  CLI::App* command = app.add_subcommand("explain", "Say what a rule finds, why it matters, and show an example");
  command->add_option("rule", *id, "The rule, as a report names it; default: list them");
  command->footer("Examples:\n  gainsay explain\n  gainsay explain status-conflict");
  command->callback([id, &context] { run(context, *id); });
}

}  // namespace gainsay::cli
