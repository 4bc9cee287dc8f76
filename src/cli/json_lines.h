// Commands that read one JSON object a line and write one a line.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include <nlohmann/json.hpp>

#include "base/date.h"
#include "cli/context.h"
#include "lexicon/vocabulary.h"

namespace gainsay::cli {

// Runs `answer` on every line of standard input and writes what it gives, with the line's id in front, in input order,
// on as many threads as the context allows. A line that is no JSON object, or that `answer` throws a
// std::invalid_argument for, gets
// {"id", "error": {"line", "message"}} in its place; the rest go on, and the exit code is 2 at the end. Empty lines are
// passed over.
using Answer = std::function<nlohmann::ordered_json(const nlohmann::json&, lexicon::Vocabulary&)>;
void answer_lines(Context& context, const lexicon::Lexicon& lexicon, const Answer& answer);

// Members of a line. Throw std::invalid_argument, in words for the user, where the type is wrong or a required one is
// missing.
std::string text_member(const nlohmann::json& line, const char* name);
std::string optional_text_member(const nlohmann::json& line, const char* name);
std::optional<Date> date_member(const nlohmann::json& line, const char* name);

}  // namespace gainsay::cli
