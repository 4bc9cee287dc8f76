// Options that several commands share, checked in one way.
#pragma once

#include <optional>
#include <string>

#include "base/date.h"
#include "cli/context.h"

namespace gainsay::cli {

// The day that an option names; nothing where it was not given. What is no day (2025-13-45, "yesterday") is told, with
// exit 2. Example: day_option(context, "--date", "2025-08-28").
std::optional<Date> day_option(Context& context, const std::string& option, const std::string& text);

// False, and told, where the option names a language that the lexicon does not have. An empty one is fine; so is
// "pt-BR".
bool language_option(Context& context, const lexicon::Lexicon& lexicon, const std::string& option,
                     const std::string& code);

}  // namespace gainsay::cli
