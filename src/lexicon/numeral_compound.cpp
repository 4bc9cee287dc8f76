#include "lexicon/numeral_compound.h"

#include <algorithm>
#include <limits>
#include <memory>

#include "base/utf8.h"
#include "lexicon/tokenizer.h"
#include "lexicon/unicode.h"

namespace gainsay::lexicon {
namespace {

constexpr size_t kShortest = 6;                  // bytes of a compound
constexpr int64_t kLargest = 1'000'000'000'000;  // of a part

size_t opening_of(std::string_view text) {
  return (static_cast<unsigned char>(text[0]) * 61u + static_cast<unsigned char>(text[1])) & 4095;
}

bool is_vowel(char c) {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

bool is_one_word(std::string_view text) {
  for (size_t at = 0; at < text.size();) {
    utf8::Decoded next = utf8::decode(text, at);
    if (char_info(next.code).kind != CharClass::letter) return false;
    at += next.length;
  }
  return text.size() > 1;
}

bool may_be_part(Kind kind) {
  return kind == Kind::number || kind == Kind::magnitude || kind == Kind::ordinal || kind == Kind::conjunction;
}

bool is_in(const Lexicon& lexicon, EntryId id, Language language) {
  AttributeValues regions = lexicon.attribute(id, Attribute::regions);
  return std::find(regions.begin(), regions.end(), lexicon.languages()[language].code) != regions.end();
}

// The power of ten that has room below what was said: 300 → 100, 40 → 10.
int64_t place_of(int64_t value) {
  int64_t place = 1;
  while (value % (place * 10) == 0) place *= 10;
  return place;
}

}  // namespace

// What was read so far.
struct NumeralCompounds::Sum {
  int64_t total = 0;  // magnitudes from a thousand up are in it
  int64_t group = 0;  // what waits for its magnitude
  int64_t below = std::numeric_limits<int64_t>::max();
  int parts = 0;
  bool joined = false;  // the last part was "and"

  bool complete() const { return parts > 1 && !joined && group < below; }

  bool join() {
    if (parts == 0 || joined) return false;
    joined = true;
    return true;
  }

  bool add_number(int64_t value) {
    bool unit_alone = group % 10 > 0 && group % 100 < 10;  // einhundert·ein·und·zwanzig
    bool turned = joined && unit_alone && value >= 20 && value < 100 && value % 10 == 0;
    if (value <= 0 || (group != 0 && !turned && value >= place_of(group))) return false;
    group += value;
    return took();
  }

  bool multiply(int64_t magnitude) {
    if (joined) return false;
    if (magnitude == 100) {
      if (group >= 100) return false;
      group = std::max<int64_t>(group, 1) * 100;
      return took();
    }
    if (magnitude >= below || (group == 0 && parts > 0)) return false;
    total += std::max<int64_t>(group, 1) * magnitude;
    group = 0;
    below = magnitude;
    return took();
  }

  bool end_with(int64_t ordinal) {
    if (ordinal >= 1000) return group > 0 && multiply(ordinal);
    bool hundreds = ordinal == 100 && group > 1 && group < 100;
    return hundreds ? multiply(100) : add_number(ordinal);
  }

 private:
  bool took() {
    joined = false;
    ++parts;
    return true;
  }
};

NumeralCompounds::NumeralCompounds(const Lexicon& lexicon, Language language) {
  std::optional<EntryId> entry = lexicon.find(Kind::number, kId);
  if (!entry || !is_in(lexicon, *entry, language)) return;
  for (EntryId id = 0; id < lexicon.entry_count(); ++id) {
    const Entry& found = lexicon.entry(id);
    if (found.kind > Kind::conjunction) break;
    if (!may_be_part(found.kind) || !found.value.is_integer() || found.tag == Tag::suffix) continue;
    if (found.kind == Kind::conjunction && found.tag != Tag::and_) continue;
    Part part = found.kind == Kind::number      ? Part::number
                : found.kind == Kind::magnitude ? Part::magnitude
                : found.kind == Kind::ordinal   ? Part::ordinal
                                                : Part::joiner;
    add_forms(lexicon, language, id, part);
  }
  std::sort(forms_.begin(), forms_.end(), [](const Form& a, const Form& b) { return a.text < b.text; });
  for (const Form& form : forms_) openings_.set(opening_of(form.text));
}

void NumeralCompounds::add_forms(const Lexicon& lexicon, Language language, EntryId id, Part part) {
  std::optional<int64_t> value = lexicon.entry(id).value.to_integer();
  bool fits = value && (part == Part::joiner || *value > 0) && *value <= kLargest;
  if (!fits || (part == Part::number && *value >= 1000)) return;
  for (const std::string& form : lexicon.forms(id, language)) {
    if (is_one_word(form)) add_form(fold(form), *value, part);
  }
}

void NumeralCompounds::add_form(const std::string& text, int64_t value, Part part) {
  forms_.push_back({text, value, part, false});
  bool elidable = part == Part::number || part == Part::magnitude;
  if (elidable && text.size() > 3 && is_vowel(text.back())) {
    forms_.push_back({text.substr(0, text.size() - 1), value, part, true});
  }
}

bool NumeralCompounds::may_begin(std::string_view folded) const {
  return folded.size() >= kShortest && openings_.test(opening_of(folded));
}

// Of the forms in order of text, those with the first two bytes of `rest` begin here.
std::vector<NumeralCompounds::Form>::const_iterator NumeralCompounds::first_at(std::string_view rest) const {
  return std::lower_bound(forms_.begin(), forms_.end(), rest.substr(0, 2),
                          [](const Form& form, std::string_view key) { return form.text < key; });
}

bool NumeralCompounds::go_on(std::string_view rest, const Sum& sum, int& steps, Value& out) const {
  for (auto form = first_at(rest); form != forms_.end() && form->text.substr(0, 2) == rest.substr(0, 2); ++form) {
    if (!rest.starts_with(form->text)) continue;
    if (++steps > kMostSteps) return false;
    std::string_view left = rest.substr(form->text.size());
    if (form->elided && (left.empty() || !is_vowel(left[0]))) continue;
    Sum next = sum;
    bool fits = form->part == Part::joiner      ? next.join()
                : form->part == Part::number    ? next.add_number(form->value)
                : form->part == Part::magnitude ? next.multiply(form->value)
                                                : left.empty() && next.end_with(form->value);
    if (!fits) continue;
    if (left.empty() && next.complete()) {
      out = {Decimal(next.total + next.group), form->part == Part::ordinal};
      return true;
    }
    if (left.size() > 1 && go_on(left, next, steps, out)) return true;
  }
  return false;
}

std::optional<NumeralCompounds::Value> NumeralCompounds::read(std::string_view folded) const {
  if (!may_begin(folded)) return std::nullopt;
  Value out;
  int steps = 0;
  if (!go_on(folded, {}, steps, out)) return std::nullopt;
  return out;
}

namespace {

// The splitters of a Vocabulary's languages, made when first asked for.
class OfLanguages {
 public:
  explicit OfLanguages(Vocabulary& vocabulary) : lexicon_(vocabulary.lexicon()) {
    made_.resize(lexicon_.languages().size());
  }

  const NumeralCompounds& of(Language language) {
    if (!made_[language]) made_[language] = std::make_unique<NumeralCompounds>(lexicon_, language);
    return *made_[language];
  }

 private:
  const Lexicon& lexicon_;
  std::vector<std::unique_ptr<NumeralCompounds>> made_;
};

}  // namespace

std::optional<NumeralCompounds::Value> compound_value(Vocabulary& vocabulary, WordId word, Language language) {
  return vocabulary.kept<OfLanguages>().of(language).read(vocabulary.spelling(word));
}

}  // namespace gainsay::lexicon
