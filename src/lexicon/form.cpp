#include "lexicon/form.h"

#include <algorithm>
#include <optional>

#include "lexicon/cut.h"
#include "lexicon/keys.h"

namespace gainsay::lexicon {
namespace {

enum class Mode : uint8_t { exact, stem };

struct Step {
  Token token;
  std::string folded;    // of a word
  std::string spelling;  // as it stands in the form
  Mode mode;
};

// Collects the folded words of a form in place of a Vocabulary.
struct FormWords {
  std::vector<std::string> words;
  WordId add(std::string_view folded) {
    words.emplace_back(folded);
    return static_cast<WordId>(words.size());
  }
};

// Proper names keep their spelling in languages that do not decline them, where a stem would only confuse (Índia,
// Índios).
bool name_by_stem(const FormPlace& place) {
  bool proper = place.tag == Tag::person || (place.tag >= Tag::country && place.tag <= Tag::company);
  return !place.declension->empty() || !proper;
}

bool by_stem(const FormPlace& place) {
  switch (place.kind) {
    case Kind::concept_:
    case Kind::status:
    case Kind::attribution:
    case Kind::comparison:
    case Kind::demonym:
    case Kind::furniture:
      return true;
    case Kind::entity:
      return name_by_stem(place);
    default:
      return false;
  }
}

bool is_name(Kind kind) {
  return kind == Kind::entity || kind == Kind::demonym;
}

// Signs and codes whose letters mean something else in another case (m, M; ALL the currency, all the word).
bool keeps_case(Kind kind, Tag tag) {
  return (kind == Kind::unit || kind == Kind::currency || kind == Kind::subunit) &&
         (tag == Tag::symbol || tag == Tag::code);
}

// The mark that begins `word`, if it is one of `marks` and something follows it.
std::optional<char> mark_of(std::string_view word, std::string_view marks) {
  if (word.size() < 2 || marks.find(word[0]) == std::string_view::npos) return std::nullopt;
  const CharClass next = char_info(utf8::decode(word, 1).code).kind;
  if (next == CharClass::space || next == CharClass::narrow_space || next == CharClass::digit) return std::nullopt;
  return word[0];
}

void add_word(std::string_view word, Mode mode, std::vector<Step>& steps) {
  if (std::optional<char> mark = mark_of(word, "=~")) {
    mode = *mark == '=' ? Mode::exact : Mode::stem;
    word.remove_prefix(1);
  }
  FormWords list;
  std::vector<Token> tokens;
  Cutter<FormWords>(word, {0, static_cast<uint32_t>(word.size())}, list, tokens).run();
  for (const Token& token : tokens) {
    std::string folded = token.word == kNoWord ? std::string() : list.words[token.word - 1];
    steps.push_back({token, folded, std::string(word.substr(token.start, token.span().size())), mode});
  }
}

bool is_plain(const Step& step) {
  return step.token.kind != TokenKind::mark;
}

void drop_inner_hyphens(std::vector<Step>& steps) {
  std::vector<Step> kept;
  for (size_t i = 0; i < steps.size(); ++i) {
    bool inner = i > 0 && i + 1 < steps.size() && is_plain(steps[i - 1]) && is_plain(steps[i + 1]);
    if (!(inner && steps[i].token.mark == '-')) kept.push_back(std::move(steps[i]));
  }
  steps = std::move(kept);
}

std::vector<Step> steps_of(std::string_view form, Mode mode) {
  std::vector<Step> steps;
  for (size_t at = 0; at < form.size();) {
    size_t end = std::min(form.find(' ', at), form.size());
    if (end > at) add_word(form.substr(at, end - at), mode, steps);
    at = end + 1;
  }
  drop_inner_hyphens(steps);
  return steps;
}

bool is_acronym(const Step& step) {
  return step.token.all_caps && step.token.kind == TokenKind::word && utf8::count(step.folded) <= 5;
}

uint64_t key_of(const Step& step, Mode mode, const FormPlace& place) {
  if (step.token.kind == TokenKind::mark) return mark_key(step.token.mark);
  if (step.token.kind == TokenKind::digits) return digits_key(step.spelling);
  bool exact = mode == Mode::exact || !place.stemmer->stems() || step.token.kind == TokenKind::ideograph;
  return exact ? word_key(step.folded) : stem_key(place.stemmer->stem(step.folded), place.salt);
}

CaseRule rule_of(const std::vector<Step>& steps, bool same, const FormPlace& place) {
  bool cased = std::any_of(steps.begin(), steps.end(), [](const Step& s) { return s.token.kind == TokenKind::word; });
  if (same || (keeps_case(place.kind, place.tag) && cased)) return CaseRule::same;
  if (!is_name(place.kind)) return CaseRule::any;
  if (steps.size() == 1 && place.kind == Kind::entity && is_acronym(steps[0])) return CaseRule::all_caps;
  bool capital = std::any_of(steps.begin(), steps.end(), [](const Step& s) { return s.token.capitalised; });
  return capital ? CaseRule::capital : CaseRule::any;
}

FormPath path_of(const std::vector<Step>& steps, bool all_exact, CaseRule rule, const FormPlace& place) {
  FormPath path;
  path.rule = rule;
  path.languages = uint64_t{1} << (all_exact && is_name(place.kind) ? kUndetermined : place.language);
  for (size_t i = 0; i < steps.size(); ++i) {
    path.keys.push_back(key_of(steps[i], all_exact ? Mode::exact : steps[i].mode, place));
    if (steps[i].token.capitalised && steps[i].token.kind == TokenKind::word) path.capitals |= uint32_t{1} << i;
    if (rule == CaseRule::same && steps[i].token.mark != '-') path.spelling += steps[i].spelling;
  }
  return path;
}

// A name of one word in a language that tells how it declines names.
bool is_declined(const std::vector<Step>& steps, CaseRule rule, const FormPlace& place) {
  return place.kind == Kind::entity && rule == CaseRule::capital && steps.size() == 1 && steps[0].mode == Mode::stem &&
         !place.declension->empty();
}

// The name as it stands in every language, its cases in its own.
std::vector<FormPath> declined_paths(Step name, CaseRule rule, const FormPlace& place) {
  std::vector<FormPath> out = {path_of({name}, true, rule, place)};
  for (const std::string& form : place.declension->forms(name.folded)) {
    if (form == name.folded) continue;
    Step step = name;
    step.folded = form;
    step.mode = Mode::exact;
    out.push_back(path_of({step}, false, rule, place));
  }
  return out;
}

}  // namespace

std::vector<FormPath> paths_of(std::string_view form, const FormPlace& place) {
  bool same = mark_of(form, "!").has_value();
  if (same) form.remove_prefix(1);
  Mode mode = by_stem(place) && !same ? Mode::stem : Mode::exact;
  std::vector<Step> steps = steps_of(form, mode);
  if (steps.empty() || steps.size() > kLongestForm) return {};
  CaseRule rule = rule_of(steps, same, place);
  if (rule == CaseRule::all_caps) steps[0].mode = Mode::exact;
  if (is_declined(steps, rule, place)) return declined_paths(steps[0], rule, place);
  std::vector<FormPath> out = {path_of(steps, false, rule, place)};
  if (!is_name(place.kind)) return out;
  FormPath everywhere = path_of(steps, true, rule, place);
  if (everywhere.keys == out[0].keys) out.clear();
  out.push_back(std::move(everywhere));
  return out;
}

std::string plain_form(std::string_view form) {
  if (mark_of(form, "!")) form.remove_prefix(1);
  std::string out;
  for (size_t at = 0; at < form.size();) {
    size_t end = std::min(form.find(' ', at), form.size());
    std::string_view word = form.substr(at, end - at);
    if (mark_of(word, "=~")) word.remove_prefix(1);
    if (!out.empty()) out += ' ';
    out += word;
    at = end + 1;
  }
  return out;
}

}  // namespace gainsay::lexicon
