// gainsay-unicode OUT.cpp: writes the tables of unicode.h as C++ source. Runs once, when gainsay is built.
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <cstdio>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/text_file.h"
#include "lexicon/unicode.h"

namespace {

using gainsay::lexicon::CharClass;
using gainsay::lexicon::CharInfo;
using gainsay::lexicon::Script;

// Typographic marks that are read as a plain one.
const std::map<char32_t, char32_t>& plain_marks() {
  static const std::map<char32_t, char32_t> kPlain = {
      {0x2010, '-'},  {0x2011, '-'},  {0x2212, '-'},  {0xFE63, '-'},    {0x2012, 0x2013}, {0x2015, 0x2014},
      {0x2018, '\''}, {0x2019, '\''}, {0x201A, '\''}, {0x201B, '\''},   {0x2039, '\''},   {0x203A, '\''},
      {0x02BC, '\''}, {0x02B9, '\''}, {0x02BB, '\''}, {'`', '\''},      {0x00B4, '\''},   {0x00AB, '"'},
      {0x00BB, '"'},  {0x201C, '"'},  {0x201D, '"'},  {0x201E, '"'},    {0x201F, '"'},    {0x300C, '"'},
      {0x300D, '"'},  {0x300E, '"'},  {0x300F, '"'},  {0x301D, '"'},    {0x301E, '"'},    {0xFE6A, '%'},
      {0x2044, '/'},  {0x2215, '/'},  {0x2236, ':'},  {0x301C, '~'},    {0x223C, '~'},    {0x02DC, '~'},
      {0xFFE0, 0xA2}, {0xFFE1, 0xA3}, {0xFFE5, 0xA5}, {0xFFE6, 0x20A9}, {0xFE69, '$'},    {0x2024, '.'},
  };
  return kPlain;
}

bool is_ignorable(char32_t code) {
  return code == 0x00AD || code == 0xFEFF || code == 0x200B || code == 0x034F || u_charType(code) == U_FORMAT_CHAR ||
         (code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xE0100 && code <= 0xE01EF) || code == 0x20E3;
}

bool is_narrow_space(char32_t code) {
  return code == ' ' || code == 0xA0 || code == 0x202F || (code >= 0x2004 && code <= 0x200A);
}

bool is_line_break(char32_t code) {
  return (code >= 0x0A && code <= 0x0D) || code == 0x85 || code == 0x2028 || code == 0x2029;
}

Script script_of(char32_t code) {
  if (code == 0x30FC || code == 0xFF70) return Script::kana;  // the long-vowel mark is common to both kana
  UErrorCode error = U_ZERO_ERROR;
  switch (uscript_getScript(static_cast<UChar32>(code), &error)) {
    case USCRIPT_COMMON:
    case USCRIPT_INHERITED:
    case USCRIPT_UNKNOWN:
      return Script::none;
    case USCRIPT_LATIN:
      return Script::latin;
    case USCRIPT_CYRILLIC:
      return Script::cyrillic;
    case USCRIPT_GREEK:
      return Script::greek;
    case USCRIPT_HAN:
      return Script::han;
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
      return Script::kana;
    case USCRIPT_HANGUL:
      return Script::hangul;
    case USCRIPT_ARABIC:
      return Script::arabic;
    case USCRIPT_HEBREW:
      return Script::hebrew;
    case USCRIPT_DEVANAGARI:
      return Script::devanagari;
    default:
      return Script::other;
  }
}

bool is_letter(char32_t code) {
  UChar32 c = static_cast<UChar32>(code);
  return u_isalpha(c) != 0 && (U_GET_GC_MASK(c) & (U_GC_L_MASK | U_GC_NL_MASK)) != 0;
}

CharClass class_of(char32_t code, Script script) {
  UChar32 c = static_cast<UChar32>(code);
  if (is_line_break(code)) return CharClass::line_break;
  if (is_narrow_space(code)) return CharClass::narrow_space;
  if (u_isUWhiteSpace(c) != 0 || code < 0x20 || (code >= 0x7F && code < 0xA0)) return CharClass::space;
  if (is_ignorable(code)) return CharClass::ignorable;
  auto plain = plain_marks().find(code);
  if (plain != plain_marks().end()) return plain->second == '\'' ? CharClass::apostrophe : CharClass::mark;
  if (code == '\'' || code == 0xFF07) return CharClass::apostrophe;
  if (u_charType(c) == U_DECIMAL_DIGIT_NUMBER) return CharClass::digit;
  if ((U_GET_GC_MASK(c) & U_GC_M_MASK) != 0) return CharClass::combining;
  bool ideographic = script == Script::han || script == Script::kana || script == Script::hangul;
  if (is_letter(code)) return ideographic ? CharClass::ideograph : CharClass::letter;
  return CharClass::mark;
}

// The letter's simple fold. Full-width letters fold to their ASCII ones, ё to е.
int32_t folded_letter(UChar32 c) {
  if (c >= 0xFF21 && c <= 0xFF5A) return u_foldCase(c - 0xFEE0, U_FOLD_CASE_DEFAULT);
  if (c == 0x0130) return 'i';
  UChar32 folded = u_foldCase(c, U_FOLD_CASE_DEFAULT);
  return folded == 0x0451 ? 0x0435 : folded;
}

int32_t fold_of(char32_t code, CharClass kind) {
  UChar32 c = static_cast<UChar32>(code);
  if (kind == CharClass::letter) return folded_letter(c) - c;
  if (kind == CharClass::digit) return u_charDigitValue(c);
  if (kind != CharClass::mark && kind != CharClass::apostrophe) return 0;
  auto plain = plain_marks().find(code);
  if (plain != plain_marks().end()) return static_cast<int32_t>(plain->second) - c;
  return c >= 0xFF01 && c <= 0xFF5E ? -0xFEE0 : 0;
}

CharInfo info_of(char32_t code) {
  UChar32 c = static_cast<UChar32>(code);
  CharInfo info;
  info.script = script_of(code);
  info.kind = class_of(code, info.script);
  info.fold = fold_of(code, info.kind);
  info.upper = u_isUUppercase(c) != 0 || u_istitle(c) != 0;
  info.compound = code >= 0xFB00 && code <= 0xFB06;
  if (info.kind != CharClass::letter && info.kind != CharClass::ideograph && info.kind != CharClass::digit) {
    info.script = Script::none;
  }
  return info;
}

std::string literal(const CharInfo& info) {
  return "{" + std::to_string(info.fold) + ",CharClass(" + std::to_string(static_cast<int>(info.kind)) + "),Script(" +
         std::to_string(static_cast<int>(info.script)) + ")," + std::to_string(info.upper) + "," +
         std::to_string(info.compound) + "},";
}

struct Blocks {
  std::map<std::string, size_t> numbers;
  std::vector<const std::string*> texts;
  std::string pages;

  void add(char32_t first) {
    std::string text;
    for (char32_t code = first; code < first + 128; ++code) text += literal(info_of(code));
    auto [found, is_new] = numbers.emplace(std::move(text), numbers.size());
    if (is_new) texts.push_back(&found->first);
    pages += std::to_string(found->second) + ",";
    if (first % 4096 == 0) pages += "\n";
  }
};

std::string source() {
  std::string low;
  for (char32_t code = 0; code < 0x800; ++code) low += literal(info_of(code)) + (code % 8 == 7 ? "\n" : "");
  Blocks blocks;
  for (char32_t first = 0; first < 0x110000; first += 128) blocks.add(first);
  std::string out = "#include \"lexicon/unicode.h\"\nnamespace gainsay::lexicon::unicode_table {\n";
  out += "const CharInfo kLow[0x800] = {\n" + low + "};\n";
  out += "const uint16_t kPages[0x110000 >> 7] = {\n" + blocks.pages + "};\n";
  out += "const CharInfo kBlocks[][128] = {\n";
  for (const std::string* text : blocks.texts) out += "{" + *text + "},\n";
  return out + "};\n}  // namespace gainsay::lexicon::unicode_table\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: gainsay-unicode OUT.cpp\n", stderr);
    return 2;
  }
  auto written = gainsay::write_file(argv[1], source());
  if (written) return 0;
  std::fprintf(stderr, "%s\n", written.problem().text().c_str());
  return 2;
}
