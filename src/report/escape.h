// Untrusted text made harmless for the place it is shown in.
#pragma once

#include <string>
#include <string_view>

namespace gainsay::report {

// The text on one line, with nothing in it that could steer a terminal, hide or turn round other text: runs of white
// space become one space, control characters become their visible pictures (ESC → ␛, NUL → ␀), directional overrides,
// broken UTF-8 and non-characters become U+FFFD. Letters of every script stay as they are. Example:
// plain("red\x1b[31m\nnews") == "red␛[31m news". Cost: linear.
std::string plain(std::string_view text);

// plain(), then safe in HTML text and in quoted attributes (& < > " ').
std::string escape_html(std::string_view text);

// plain(), then literal in CommonMark and GitHub Markdown, in a paragraph, a quote, a heading or a table cell: no
// emphasis, no link, no code, no HTML, no formula, no mention of a user or an issue. `at_line_start`: the text begins
// its line or list item, so that it must not begin a list either.
std::string escape_markdown(std::string_view text, bool at_line_start = true);

// plain(), under the name that says what for.
std::string escape_terminal(std::string_view text);

}  // namespace gainsay::report
