#include "report/html_style.h"

#include "base/hash.h"

namespace gainsay::report {
namespace {

constexpr std::string_view kStyle = R"css(
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #ffffff; --ink: #1d1f21; --soft: #5f6367; --rule: #dedbd3;
  --contradicts: #b3261e; --differs-in-status: #9a6300; --updates: #1f5fa8; --refines: #4d6b57; --agrees: #2d7248;
  --mark: #fff0b8;
  --serif: Charter, "Bitstream Charter", "Source Serif 4", Georgia, "Noto Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif;
  --mono: ui-monospace, "SF Mono", "DejaVu Sans Mono", Consolas, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181a; --card: #1e2124; --ink: #e7e5e0; --soft: #a0a4a8; --rule: #363a3e;
    --contradicts: #ff8a80; --differs-in-status: #f0b455; --updates: #86b8f2; --refines: #a5c2ae; --agrees: #7fcf9d;
    --mark: #544613;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 var(--sans); overflow-wrap: anywhere; }
main, header { max-width: 68rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 3rem; }
.overline { margin: 0; color: var(--soft); font-size: .8rem; letter-spacing: .09em; text-transform: uppercase; }
h1 { margin: .3rem 0 .6rem; font: 600 2.3rem/1.2 var(--serif); letter-spacing: -.01em; }
.summary { margin: 0; max-width: 46rem; color: var(--soft); font-size: 1.05rem; }
nav { display: flex; flex-wrap: wrap; gap: .4rem 1.6rem; margin: 1.6rem 0 0; padding: .8rem 0; border: solid var(--rule); border-width: 1px 0; }
nav a { color: var(--tone, var(--ink)); text-decoration: none; font-size: .92rem; }
nav a:hover { text-decoration: underline; }
nav b { font: 600 1.15rem var(--serif); margin-right: .3rem; }
.contradicts { --tone: var(--contradicts); }
.differs-in-status { --tone: var(--differs-in-status); }
.updates { --tone: var(--updates); }
.refines { --tone: var(--refines); }
.agrees { --tone: var(--agrees); }
section { margin: 3rem 0; }
h2 { margin: 0; font: 600 1.5rem/1.3 var(--serif); color: var(--tone, var(--ink)); }
h2 + p { margin: .1rem 0 1.2rem; color: var(--soft); }
.finding { margin: 0 0 1.5rem; padding: 1.4rem 1.6rem 1.1rem; background: var(--card); border: 1px solid var(--rule);
  border-top: 3px solid var(--tone); border-radius: 3px; break-inside: avoid-page; }
h3 { margin: 0; font: 600 1.22rem/1.35 var(--serif); }
.message { margin: .3rem 0 0; max-width: 46rem; }
.diagnosis { margin: .7rem 0 0; padding: .45rem .8rem; border-left: 3px solid var(--tone); background: var(--paper); font-size: .95rem; }
.diagnosis b { color: var(--tone); }
.sides, .alike { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 1.2rem 2.2rem; margin: 1.2rem 0 .9rem; }
.alike { gap: .4rem 2.2rem; margin: .2rem 0 .6rem; }
.alike .also { grid-column: 1 / -1; }
.said { margin: 0 0 .5rem; font: 600 1.3rem/1.3 var(--serif); color: var(--tone); }
figure { margin: 0 0 1rem; }
figure:last-child { margin-bottom: 0; }
blockquote { margin: 0; font: 1.1rem/1.5 var(--serif); }
mark { background: var(--mark); color: inherit; padding: .05em .15em; border-radius: 2px; font-weight: 600; }
figcaption { margin-top: .4rem; color: var(--soft); font-size: .84rem; line-height: 1.45; }
figcaption cite { font-style: normal; color: var(--ink); font-weight: 600; }
figcaption .about { display: block; }
code { font: .92em var(--mono); }
.place { display: block; }
.also { margin: .5rem 0 0; padding-left: 1.1rem; color: var(--soft); font-size: .84rem; }
.why { margin-top: .8rem; padding-top: .7rem; border-top: 1px solid var(--rule); color: var(--soft); font-size: .88rem; }
.why ul { margin: 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .15rem 1.4rem; }
.why li::before { content: "✓ "; color: var(--tone); }
.why p { margin: .45rem 0 0; font-size: .94em; }
details { border-bottom: 1px solid var(--rule); }
.folded { background: var(--card); border: 1px solid var(--rule); border-radius: 3px; padding: 0 1.2rem; }
.folded > details:last-child { border-bottom: 0; }
summary { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .1rem 1.5rem; padding: .65rem 0; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary .name::before { content: "+"; display: inline-block; width: 1.2em; color: var(--soft); font-family: var(--mono); }
details[open] > summary .name::before { content: "−"; }
summary .value { color: var(--tone, var(--ink)); font-weight: 600; }
summary .count { color: var(--soft); font-size: .88rem; }
details > .inside { padding: .2rem 0 1.1rem 1.2rem; }
.scroll { overflow-x: auto; background: var(--card); border: 1px solid var(--rule); border-radius: 3px; }
table { width: 100%; border-collapse: collapse; font-size: .88rem; line-height: 1.4; }
th, td { padding: .5rem .8rem; text-align: start; vertical-align: top; border-bottom: 1px solid var(--rule); min-width: 6.5rem; }
tr:last-child > * { border-bottom: 0; }
thead th { color: var(--soft); font-weight: 500; font-size: .92em; }
tbody th { font-weight: 600; min-width: 13rem; }
.verdict { display: block; color: var(--tone); font-weight: 500; font-size: .9em; }
td a, thead a { color: inherit; font-weight: 600; text-decoration: none; }
.none { color: var(--rule); }
.sources { margin: 0; padding: 0; list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 1.2rem 2.2rem; }
.sources li { padding-top: .7rem; border-top: 1px solid var(--rule); font-size: .9rem; color: var(--soft); }
.sources h3 { color: var(--ink); font-size: 1.05rem; }
.sources p { margin: .15rem 0 0; }
.problems { margin: 0; padding-left: 1.2rem; }
footer { max-width: 68rem; margin: 3rem auto 0; padding: 1rem 1.5rem 3rem; color: var(--soft); font-size: .84rem; }
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --rule: #bbb; --mark: #eee;
    --contradicts: #8f1d17; --differs-in-status: #7a4f00; --updates: #174a84; --refines: #33483b; --agrees: #1f5633; }
  body { font-size: 10.5pt; }
  header { padding-top: 0; }
  main, header, footer { max-width: none; padding-left: 0; padding-right: 0; }
  nav { display: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .scroll { overflow: visible; }
  .finding, figure, tr { break-inside: avoid; }
  h2, h3, summary { break-after: avoid; }
  mark { text-decoration: underline; }
}
)css";

// Source: RFC 4648, section 4. `hex` has an even number of digits.
std::string base64_of_hex(std::string_view hex) {
  constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  constexpr std::string_view kHex = "0123456789abcdef";
  std::string out;
  uint32_t bits = 0, count = 0;
  for (char c : hex) {
    bits = bits << 4 | static_cast<uint32_t>(kHex.find(c));
    count += 4;
    if (count < 6) continue;
    count -= 6;
    out += kDigits[bits >> count & 63];
  }
  if (count > 0) out += kDigits[bits << (6 - count) & 63];
  while (out.size() % 4 != 0) out += '=';
  return out;
}

}  // namespace

std::string_view html_style() {
  return kStyle;
}

std::string content_policy() {
  return "default-src 'none'; style-src 'sha256-" + base64_of_hex(sha256(kStyle)) +
         "'; base-uri 'none'; form-action 'none'";
}

}  // namespace gainsay::report
