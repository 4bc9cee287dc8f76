#include "cli/options.h"

namespace gainsay::cli {

std::optional<Date> day_option(Context& context, const std::string& option, const std::string& text) {
  if (text.empty()) return std::nullopt;
  std::optional<Date> date = Date::parse(text);
  if (!date) context.refuse(option + " " + text + " is not a day", "write it as YYYY-MM-DD, for example 2025-08-28");
  return date;
}

bool language_option(Context& context, const lexicon::Lexicon& lexicon, const std::string& option,
                     const std::string& code) {
  if (code.empty() || lexicon.language(code.substr(0, code.find_first_of("-_")))) return true;
  context.refuse(option + " " + code + " is not a language that gainsay knows", "gainsay languages lists them");
  return false;
}

}  // namespace gainsay::cli
