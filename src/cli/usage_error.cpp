#include "cli/usage_error.h"

#include <algorithm>
#include <vector>

#include "cli/edit_distance.h"
#include "report/escape.h"

namespace gainsay::cli {
namespace {

// The command that was being read: the app itself, or its subcommand.
const CLI::App& command_of(const CLI::App& app) {
  std::vector<CLI::App*> chosen = app.get_subcommands();
  return chosen.empty() ? app : *chosen.front();
}

std::string called(const CLI::App& app) {
  const CLI::App& command = command_of(app);
  return &command == &app ? app.get_name() : app.get_name() + " " + command.get_name();
}

void add_options(const CLI::App& app, std::vector<std::string>& names) {
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  }
}

std::vector<std::string> known_words(const CLI::App& app, bool option) {
  std::vector<std::string> names;
  if (option) {
    add_options(app, names);
    if (&command_of(app) != &app) add_options(command_of(app), names);
    return names;
  }
  for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
    names.push_back(command->get_name());
  return names;
}

// The known word nearest to what was typed, if it is near enough to have been meant.
std::string nearest(const std::string& typed, const std::vector<std::string>& known) {
  std::string best;
  size_t least = std::max<size_t>(1, typed.size() / 3) + 1;
  for (const std::string& word : known) {
    size_t distance = edit_distance(typed, word);
    if (distance >= least) continue;
    least = distance;
    best = word;
  }
  return best;
}

// What of the command line nobody asked for: a command's name, else the first option, else the first word.
std::string unexpected_word(const CLI::App& app) {
  std::vector<std::string> words = app.remaining(true);
  bool command = &command_of(app) == &app && !words.empty() && !words.front().starts_with("-");
  if (command) return words.front();
  auto option = std::find_if(words.begin(), words.end(),
                             [](const std::string& word) { return word.starts_with("-") && word != "-"; });
  if (option != words.end()) return option->substr(0, option->find('='));
  return words.empty() ? "" : words.front();
}

std::string unexpected_text(const CLI::App& app, const std::string& word) {
  bool option = word.starts_with("-");
  bool command = !option && &command_of(app) == &app;
  std::string what = option ? "unknown option " : command ? "there is no command called " : "did not expect ";
  std::string hint = option || command ? nearest(word, known_words(app, option)) : "";
  return what + report::plain(word) + " (" + (hint.empty() ? "" : "did you mean " + hint + "? ");
}

}  // namespace

std::string usage_error_text(const CLI::App& app, const CLI::Error& error) {
  bool extra = error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ExtrasError);
  std::string word = extra ? unexpected_word(app) : "";
  std::string text = word.empty() ? report::plain(error.what()) + " (" : unexpected_text(app, word);
  return "gainsay: error: " + text + called(app) + " --help " + (word.empty() ? "says more" : "lists all") + ")\n";
}

}  // namespace gainsay::cli
