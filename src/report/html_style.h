// The look of the HTML report.
#pragma once

#include <string>
#include <string_view>

namespace gainsay::report {

// The style sheet: light and dark, printable, no fonts or images from elsewhere.
std::string_view html_style();

// A Content-Security-Policy under which nothing but that style sheet does anything: no script, no request, no form.
std::string content_policy();

}  // namespace gainsay::report
