#include "mention/date_year.h"

#include "mention/date_number.h"
#include "mention/date_relative.h"

namespace gainsay::mention {
namespace {

constexpr int kFirstYear = 1000, kLastYear = 2199;

DatePhrase year_phrase(int year, uint32_t end) {
  DatePhrase phrase;
  phrase.grain = Grain::year;
  phrase.year = year;
  phrase.end = end;
  return phrase;
}

// Past "г.", "года", "-м году", "-м" after the digits that end at `at`; `at` where no mark stands.
uint32_t past_year_mark(const DateReader& reader, uint32_t at) {
  uint32_t past_ordinal = reader.mark(at, U'-') ? past_ordinal_mark(reader, at) : at;
  auto mark = reader.word(past_ordinal, Kind::year_mark, "year-after");
  return mark ? mark.end : past_ordinal;
}

// A mark of one letter is a unit, too: 2000 г of flour.
bool may_be_unit(const DateReader& reader, uint32_t at, uint32_t end) {
  constexpr uint32_t kOneLetter = 2;  // bytes
  return end == at + 1 && reader.token(at).span().size() <= kOneLetter;
}

// The digits are part of a code or a number of something: 2020/23, 2019-nCoV, 2024-555, 1234/2019.
bool is_coded(const DateReader& reader, uint32_t at) {
  bool slash = reader.mark(at + 1, U'/') && reader.glued(at + 1) && reader.glued(at + 2) && reader.is_digits(at + 2);
  bool word = reader.mark(at + 1, U'-') && reader.glued(at + 1) && reader.glued(at + 2) && reader.is_word(at + 2) &&
              past_ordinal_mark(reader, at + 1) == at + 1;
  constexpr uint32_t kCode = 3;  // digits: 2024-555
  bool digits = reader.mark(at + 1, U'-') && reader.glued(at + 1) && reader.glued(at + 2) &&
                reader.digit_count(at + 2) >= kCode && reader.digit_count(at + 2) != 4;
  bool behind = reader.mark(at - 1, U'/') && reader.glued(at) && reader.glued(at - 1) && reader.is_digits(at - 2);
  return slash || word || digits || behind;
}

// "page 1984", "№ 2020", "flight 2024": the word before it is numbered.
bool is_numbered(const DateReader& reader, uint32_t at) {
  return static_cast<bool>(reader.before(at, Kind::year_mark, "number-before"));
}

// "Agenda 2030", "Windows 2000": the digits belong to a name that the lexicon has.
bool is_in_name(const DateReader& reader, uint32_t at) {
  auto name = reader.before(at + 1, Kind::entity);
  return name && name.first < at && name.entry->tag != Tag::event;  // the World Cup of 2026 was held then
}

// "выборы-2024", "Евро-2024": a likely year that a hyphen binds to a word; codes in Latin capitals are none.
bool is_bound_to_word(const DateReader& reader, uint32_t at) {
  bool hyphen = reader.mark(at - 1, U'-') && reader.glued(at) && reader.glued(at - 1) && reader.is_word(at - 2);
  if (!hyphen) return false;
  const Token& word = reader.token(at - 2);
  constexpr uint32_t kShortest = 3;  // bytes of a word that is no letter of a model
  bool code = word.all_caps && word.script == lexicon::Script::latin;
  bool chained = reader.glued(at - 2) || reader.mark(at - 3, U'-');
  return !code && !chained && word.end - word.start >= kShortest;
}

bool before_christ(const DateReader& reader, uint32_t at) {
  return static_cast<bool>(reader.word(at, Kind::era, Tag::before_christ));
}

std::optional<int> four_digits(const DateReader& reader, uint32_t at, bool after_dash = false) {
  if (reader.digit_count(at) != 4) return std::nullopt;
  auto value = reader.lone_digits(at, after_dash);
  return value && *value >= kFirstYear && *value <= kLastYear ? value : std::nullopt;
}

// The digits of "FY2025" and "FY25".
std::optional<int> glued_year(const DateReader& reader, uint32_t at) {
  uint32_t count = reader.digit_count(at);
  bool runs_on = reader.is_word(at + 1) && reader.glued(at + 1);
  auto value = (count == 4 || count == 2) && !runs_on ? reader.digits(at) : std::nullopt;
  if (value && count == 2) return reader.token(at - 1).all_caps ? std::optional(2000 + *value) : std::nullopt;
  return value && *value >= 1900 && *value <= 2100 ? value : std::nullopt;
}

bool is_likely(int year) {
  return year >= 1950 && year <= 2035 && year % 100 != 0;
}

bool in_parentheses(const DateReader& reader, uint32_t at) {
  bool opens = reader.mark(at - 1, U'(') || reader.mark(at - 1, U'[');
  bool closes =
      reader.mark(at + 1, U')') || reader.mark(at + 1, U']') || reader.mark(at + 1, U',') || reader.dash(at + 1);
  return opens && closes;
}

constexpr lexicon::KindSet kFunctionWords =
    lexicon::kind_bit(Kind::stopword) | lexicon::kind_bit(Kind::date_preposition) |
    lexicon::kind_bit(Kind::conjunction) | lexicon::kind_bit(Kind::negation) | lexicon::kind_bit(Kind::pronoun);

// A noun that is no name stands here, in a language whose nouns have capitals: "2025 Mitarbeiter".
bool noun_in_capitals(const DateReader& reader, uint32_t at) {
  if (!reader.capital_nouns() || !reader.is_word(at) || reader.begins(at, kFunctionWords)) return false;
  const Token& token = reader.token(at);
  return token.capitalised && !token.all_caps && !token.line_before && !reader.any(at, {Kind::entity, Kind::demonym});
}

// The same, or a word that may be its adjective: "2025 neue Stellen", and, too, "2025 verlor Müller".
bool may_count_noun(const DateReader& reader, uint32_t at) {
  bool adjective = reader.is_word(at) && !reader.token(at).capitalised && !reader.begins(at, kFunctionWords);
  return noun_in_capitals(reader, at) || (adjective && noun_in_capitals(reader, at + 1));
}

// "seit 2019 Präsident": what opens an end of time leaves the noun behind the year uncounted.
bool is_bound(const DateReader& reader, uint32_t at) {
  for (Tag tag : {Tag::since, Tag::until, Tag::by, Tag::before, Tag::after}) {
    if (reader.before(at, Kind::date_preposition, tag)) return true;
  }
  return false;
}

// What a preposition before the digits says: "in 1812" a year, "to 2000" perhaps one.
bool preposition_tells(const DateReader& reader, uint32_t at, int year) {
  auto preposition = reader.before(at, Kind::date_preposition);
  if (!preposition || reader.article_before(at)) return false;
  if (is_likely(year)) return true;
  Tag tag = preposition.entry->tag;
  bool weak = tag == Tag::to || tag == Tag::by || tag == Tag::from || preposition.is("of");
  return !weak && is_uncountable(reader, at + 1);
}

bool stands_as_year(const DateReader& reader, uint32_t at, int year) {
  if (reader.before(at, Kind::year_mark, "year-before")) return true;
  if (is_counted(reader, at + 1)) return false;
  if (noun_in_capitals(reader, at + 1)) return is_likely(year) && is_bound(reader, at);
  if (auto hedge = reader.before(at, Kind::hedge)) {  // "até 2030" is until or up to
    auto preposition = reader.before(at, Kind::date_preposition);
    return preposition && preposition.first <= hedge.first && is_likely(year) && is_uncountable(reader, at + 1);
  }
  if (in_parentheses(reader, at) && year >= 1800 && year <= 2100) return true;
  if (preposition_tells(reader, at, year)) return true;
  if (!is_likely(year)) return false;
  return reader.article_before(at) || is_uncountable(reader, at + 1);
}

// "in nineteen ninety six": only after a preposition or with a mark, and where nothing is counted.
std::optional<DatePhrase> spoken_year(const DateReader& reader, uint32_t at) {
  auto year = read_year_in_words(reader, at);
  if (!year) return std::nullopt;
  uint32_t end = past_year_mark(reader, year->end);
  bool told = end != year->end || (reader.before(at, Kind::date_preposition) && is_uncountable(reader, end));
  return told && !is_counted(reader, end) ? std::optional(year_phrase(year->value, end)) : std::nullopt;
}

}  // namespace

bool is_measured(const DateReader& reader, uint32_t at) {
  if (reader.mark(at, U'%') || reader.mark(at, U'°')) return true;
  if (reader.any(at, {Kind::unit, Kind::currency, Kind::magnitude, Kind::percent, Kind::percentage_point, Kind::subunit,
                      Kind::time_unit, Kind::collective, Kind::permille, Kind::basis_point})) {
    return !reader.any(at, {Kind::stopword, Kind::date_preposition, Kind::conjunction});
  }
  return false;
}

bool is_counted(const DateReader& reader, uint32_t at) {
  if (is_measured(reader, at)) return true;
  auto noun = reader.word(at, Kind::concept_);
  bool name = reader.has(at) && reader.token(at).capitalised;
  return noun && !name && (noun.entry->tag == Tag::thing || noun.entry->tag == Tag::role);
}

bool is_uncountable(const DateReader& reader, uint32_t at) {
  if (!reader.has(at)) return true;
  const Token& token = reader.token(at);
  if (token.kind == TokenKind::word && reader.capital_nouns()) return !may_count_noun(reader, at);
  if (token.kind == TokenKind::mark) return token.mark != U'%' && token.mark != U'°' && token.mark != U'$';
  if (token.kind != TokenKind::word) return false;
  return token.line_before || token.capitalised || reader.begins(at, kFunctionWords);
}

std::optional<DatePhrase> read_year(const DateReader& reader, uint32_t at) {
  if (auto mark = reader.word(at, Kind::year_mark, "year-before")) {
    uint32_t digits = reader.past_of(mark.end);
    auto year = reader.glued(digits) ? glued_year(reader, digits) : four_digits(reader, digits);
    if (!year) return std::nullopt;
    return year_phrase(*year, past_year_mark(reader, digits + 1));
  }
  if (!reader.is_digits(at)) return spoken_year(reader, at);
  bool bound = is_bound_to_word(reader, at);
  auto year = four_digits(reader, at, bound);
  if (!year || is_in_name(reader, at) || is_numbered(reader, at)) return std::nullopt;
  uint32_t end = past_year_mark(reader, at + 1);
  if (before_christ(reader, end) || is_coded(reader, at)) return std::nullopt;
  if (bound)
    return is_likely(*year) && !is_counted(reader, end) ? std::optional(year_phrase(*year, end)) : std::nullopt;
  if (may_be_unit(reader, at + 1, end) && !is_likely(*year) && !is_uncountable(reader, end)) return std::nullopt;
  if (end == at + 1 && !stands_as_year(reader, at, *year)) return std::nullopt;
  return year_phrase(*year, end);
}

std::optional<DatePhrase> read_year_after(const DateReader& reader, uint32_t at, int from) {
  if (reader.digit_count(at) == 2) {  // 2022–23
    auto value = reader.lone_digits(at, true);
    if (!value || !reader.glued(at) || *value <= from % 100) return std::nullopt;
    return year_phrase(from / 100 * 100 + *value, past_year_mark(reader, at + 1));
  }
  auto year = four_digits(reader, at, true);
  if (!year || *year <= from) return std::nullopt;
  uint32_t end = past_year_mark(reader, at + 1);
  bool marked = end > at + 1;
  bool likely = is_likely(from) || is_likely(*year);
  if (!marked && (is_counted(reader, end) || (!likely && !is_uncountable(reader, end)))) return std::nullopt;
  return year_phrase(*year, end);
}

void attach_year(const DateReader& reader, uint32_t at, DatePhrase& phrase) {
  bool comma = reader.mark(at, U',');
  uint32_t from = reader.past_of(comma ? at + 1 : at);
  auto mark = reader.word(from, Kind::year_mark, "year-before");
  uint32_t digits = mark ? reader.past_of(mark.end) : from;
  bool loose = comma && phrase.day == 0;  // "In May, 2000 soldiers"
  auto year = four_digits(reader, digits);
  if (year && comma && (is_counted(reader, digits + 1) || reader.dash(digits + 1))) year.reset();
  if (year && (!loose || is_uncountable(reader, digits + 1))) {
    phrase.year = *year;
    phrase.end = past_year_mark(reader, digits + 1);
    return;
  }
  if (comma) {  // "the first of May, nineteen ninety-nine"
    auto words = phrase.day != 0 ? read_year_in_words(reader, from) : std::nullopt;
    if (!words || !is_uncountable(reader, words->end)) return;
    phrase.year = words->value;
    phrase.end = past_year_mark(reader, words->end);
    return;
  }
  if (auto relative = read_relative_year(reader, from)) {
    phrase.shifted = true;
    phrase.shift_grain = Grain::year;
    phrase.shift = relative->shift;
    phrase.end = relative->end;
  } else if (auto words = read_year_in_words(reader, from)) {
    phrase.year = words->value;
    phrase.end = past_year_mark(reader, words->end);
  }
}

namespace {

DatePhrase decade_phrase(int year, uint32_t end) {
  DatePhrase phrase = year_phrase(year, end);
  phrase.grain = Grain::decade;
  return phrase;
}

// 1990 as it is; 90 as 1990, 20 as 2020. 0 where it begins no decade.
int first_year_of_decade(const DateReader& reader, uint32_t at) {
  uint32_t count = reader.digit_count(at);
  auto value = count == 2 || count == 4 ? reader.digits(at) : std::nullopt;
  if (!value || *value % 10 != 0) return 0;
  if (count == 4) return *value >= 1500 && *value <= 2090 ? *value : 0;
  return *value >= 30 ? 1900 + *value : *value > 0 ? 2000 + *value : 0;
}

// "noventa", "Novanta", "quatre-vingt-dix" behind the word for years, "Duemila": the first year of a decade. Twenty is
// the one of a hundred years ago.
std::optional<DateNumber> decade_in_words(const DateReader& reader, uint32_t at) {
  auto word = reader.word(at, Kind::number);
  if (!word || reader.is_digits(at)) return std::nullopt;
  int value = word.value();
  if (value == 2000) return DateNumber{value, word.end, true};
  if (value < 20 || value > 90 || value % 10 != 0) return std::nullopt;
  return DateNumber{1900 + value, word.end, true};
}

// "the nineties", "Neunzigerjahre", "в девяностых": a name of the lexicon. One that may be other words counts with the
// word for years behind it, or between a preposition, an article or a part and nothing that it could belong to.
std::optional<DatePhrase> named_decade(const DateReader& reader, uint32_t at) {
  auto name = reader.word(at, Kind::year_mark, "decade-name");
  if (name) return decade_phrase(name.value(), name.end);
  name = reader.word(at, Kind::year_mark, "decade-name-weak");
  if (!name) return std::nullopt;
  if (auto years = reader.word(name.end, Kind::year_mark, "year-after")) return decade_phrase(name.value(), years.end);
  auto part = reader.before(at, Kind::part_of_period);
  if (part && reader.before(part.first, Kind::pronoun)) return std::nullopt;  // "in his late thirties"
  bool led = part || reader.before(at, Kind::date_preposition);
  return led && is_uncountable(reader, name.end) ? std::optional(decade_phrase(name.value(), name.end)) : std::nullopt;
}

// "anos 90", "década de 1990", "anni '90", "años noventa".
std::optional<DatePhrase> decade_after_word(const DateReader& reader, uint32_t at) {
  auto word = reader.word(at, Kind::year_mark, "decade-before");
  if (!word || reader.before(at, Kind::number) || (reader.has(at - 1) && reader.is_digits(at - 1))) return std::nullopt;
  uint32_t digits = reader.past_of(word.end);
  auto words = decade_in_words(reader, digits);
  if (words && !is_counted(reader, words->end)) return decade_phrase(words->value, words->end);
  if (reader.mark(digits, U'\'') && reader.glued(digits + 1)) ++digits;
  int year = first_year_of_decade(reader, digits);
  if (year == 0 || is_counted(reader, digits + 1) || !is_uncountable(reader, digits + 1)) return std::nullopt;
  return decade_phrase(year, digits + 1);
}

}  // namespace

std::optional<DatePhrase> read_decade(const DateReader& reader, uint32_t at) {
  if (auto name = named_decade(reader, at)) return name;
  if (!reader.is_digits(at)) return decade_after_word(reader, at);
  int year = first_year_of_decade(reader, at);
  if (year == 0 || !reader.has(at + 1)) return std::nullopt;
  uint32_t suffix_at = reader.mark(at + 1, U'-') || reader.mark(at + 1, U'\'') ? at + 2 : at + 1;
  auto suffix = reader.word(suffix_at, Kind::year_mark, "decade-after");
  bool bound =
      suffix && (reader.glued(at + 1) || suffix_at == at + 1) && (suffix_at == at + 1 || reader.glued(suffix_at));
  if (!bound) return std::nullopt;
  auto mark = reader.word(suffix.end, Kind::year_mark, "year-after");
  bool short_form = reader.digit_count(at) == 2;
  bool unit = reader.any(suffix_at, {Kind::unit});  // after 30s
  bool told = mark || reader.before(at, Kind::part_of_period) || reader.article_before(at) ||
              reader.mark(at - 1, U'\'') || (!unit && reader.before(at, Kind::date_preposition));
  if (short_form && !told) return std::nullopt;
  return decade_phrase(year, mark ? mark.end : suffix.end);
}

}  // namespace gainsay::mention
