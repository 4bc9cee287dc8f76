#include "lexicon/harvest/crop.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/utf8.h"
#include "lexicon/tokenizer.h"
#include "lexicon/unicode.h"

namespace gainsay::harvest {
namespace {

using lexicon::char_info;
using lexicon::CharClass;
using Json = nlohmann::ordered_json;

bool is_space(CharClass kind) {
  return kind == CharClass::space || kind == CharClass::narrow_space || kind == CharClass::line_break;
}

// What stands between the two words of a product or a compound: "гигаватт⋅час", "terawatt–hora".
bool is_joiner(char32_t code) {
  return code == 0x22C5 || code == 0xB7 || code == 0x2010 || code == 0x2011 || code == 0x2013;
}

std::string cleaned(std::string_view form) {
  std::string out;
  for (size_t at = 0; at < form.size();) {
    utf8::Decoded next = utf8::decode(form, at);
    at += next.length;
    CharClass kind = char_info(next.code).kind;
    if (kind == CharClass::ignorable) continue;
    if (is_joiner(next.code)) {
      out += '-';
    } else if (!is_space(kind)) {
      utf8::append(out, next.code);
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

struct Makeup {
  size_t letters = 0, ideographs = 0, digits = 0, others = 0;
};

Makeup makeup_of(std::string_view form) {
  Makeup out;
  for (size_t at = 0; at < form.size();) {
    utf8::Decoded next = utf8::decode(form, at);
    at += next.length;
    switch (char_info(next.code).kind) {
      case CharClass::letter:
        ++out.letters;
        break;
      case CharClass::ideograph:
        ++out.ideographs;
        break;
      case CharClass::digit:
        ++out.digits;
        break;
      case CharClass::combining:
      case CharClass::apostrophe:
        break;
      default:
        ++out.others;
    }
  }
  return out;
}

std::string bare(std::string_view form) {
  if (form.starts_with('!') || form.starts_with('=')) form.remove_prefix(1);
  return lexicon::fold(form);
}

Json entry_json(const Fields& fields, const std::vector<std::string>& forms) {
  Json out;
  out["kind"] = fields.kind;
  for (const auto& [key, value] :
       {std::pair{"id", fields.id}, std::pair{"tag", fields.tag}, std::pair{"name", fields.name},
        std::pair{"value", fields.value}, std::pair{"dimension", fields.dimension}}) {
    if (!value.empty()) out[key] = value;
  }
  out["forms"] = forms;
  return out;
}

}  // namespace

Crop::Crop(std::string language, const LeftOut& left_out) : language_(std::move(language)) {
  if (auto found = left_out.find(language_); found != left_out.end()) left_out_ = found->second;
}

void Crop::add(const Fields& fields, std::string_view form) {
  std::string clean = cleaned(form);
  Makeup makeup = makeup_of(clean);
  if (makeup.digits > 0 || makeup.letters + makeup.ideographs * 2 < 2 || left_out_.contains(bare(clean))) return;
  std::vector<std::string>& forms = entries_[fields];
  std::string folded = bare(clean);
  if (left_out_.contains("!" + folded)) clean = "!" + clean;
  bool known = std::any_of(forms.begin(), forms.end(), [&](const std::string& f) { return bare(f) == folded; });
  if (!known) forms.push_back(std::move(clean));
}

void Crop::add_word(const Fields& fields, std::string_view form) {
  Makeup makeup = makeup_of(cleaned(form));
  bool one_word = makeup.others == 0 && makeup.digits == 0 &&
                  (makeup.ideographs == 0 || (makeup.ideographs == 1 && makeup.letters == 0));
  if (one_word) add(fields, form);
}

std::string Crop::json() const {
  std::string out = "{\"schema\": \"gainsay-lexicon/1\", \"language\": " + Json(language_).dump() +
                    ",\n \"note\": \"Generated from Unicode CLDR by `make harvest`; see docs/lexicon-harvest.md. "
                    "Do not edit.\",\n \"entries\": [\n";
  bool first = true;
  for (const auto& [fields, forms] : entries_) {
    if (forms.empty()) continue;
    out += (first ? "  " : ",\n  ") + entry_json(fields, forms).dump();
    first = false;
  }
  return out + "\n ]}\n";
}

std::string without_number(std::string_view text) {
  std::string clean = cleaned(text);
  auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  auto first = std::find_if(clean.begin(), clean.end(), is_digit);
  if (first == clean.end()) return {};
  auto last = std::find_if(clean.rbegin(), clean.rend(), is_digit).base();
  std::string before = cleaned(std::string(clean.begin(), first));
  std::string after = cleaned(std::string(last, clean.end()));
  return before.empty() ? after : after.empty() ? before : std::string();
}

}  // namespace gainsay::harvest
