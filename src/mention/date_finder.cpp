#include "mention/date_finder.h"

#include "mention/date_range.h"
#include "mention/date_relative.h"
#include "mention/tense.h"
#include "mention/time_of_day.h"

namespace gainsay::mention {
namespace {

constexpr uint32_t kReach =
    6;  // tokens from a number to the word that makes it a date ("двадцать первого числа этого месяца")

using lexicon::kind_bit;
using lexicon::KindSet;

constexpr KindSet kDateKinds = kind_bit(Kind::month) | kind_bit(Kind::weekday) | kind_bit(Kind::season) |
                               kind_bit(Kind::time_unit) | kind_bit(Kind::year_mark) | kind_bit(Kind::relative_day) |
                               kind_bit(Kind::relative_period) | kind_bit(Kind::offset) |
                               kind_bit(Kind::part_of_period) | kind_bit(Kind::day_part);
constexpr KindSet kNumberKinds = kind_bit(Kind::number) | kind_bit(Kind::ordinal) | kind_bit(Kind::magnitude);

// Prepositions that lie inside a date, or open it; "in" and "the" do not.
bool opens(const lexicon::Entry& entry) {
  if (entry.id == "day-number") return true;
  return entry.tag != Tag::in && entry.tag != Tag::to && entry.tag != Tag::during && !entry.id.starts_with("suffix");
}

bool date_word_near(const DateReader& reader, uint32_t at) {
  for (uint32_t next = at + 1; next < at + kReach && reader.has(next); ++next) {
    if (reader.begins(next, kDateKinds)) return true;
  }
  return false;
}

// All capitals, or a capital at least (XIXe), beginning as a Roman number does: I, V, X or a Cyrillic letter like them.
bool may_be_roman(const DateReader& reader, uint32_t at) {
  constexpr uint32_t kLongestRoman = 16;  // bytes
  const Token& token = reader.token(at);
  if (!token.capitalised || token.end - token.start > kLongestRoman) return false;
  char initial = reader.text(at)[0];
  bool latin = initial == 'I' || initial == 'V' || initial == 'X';
  return latin || (token.all_caps && static_cast<unsigned char>(initial) >= 0x80);
}

// What stands behind up to three digits decides alone whether they begin a date or a time: a mark that goes on with
// figures or to the end of a range, a month, a unit of time, an ending ("21st"), or a word that binds ("28 of", "28 and
// 29").
bool may_go_on(const DateReader& reader, uint32_t at) {
  constexpr KindSet kBehind = kDateKinds | kind_bit(Kind::ordinal_mark) | kind_bit(Kind::date_preposition) |
                              kind_bit(Kind::conjunction) | kind_bit(Kind::range_word);
  if (reader.begins(at, ~KindSet{0}) || reader.begins(at + 1, kBehind))
    return true;  // "11 сентября" may be a phrase of its own
  if (!reader.has(at + 1) || reader.token(at + 1).kind != TokenKind::mark) return false;
  char32_t mark = reader.token(at + 1).mark;
  return mark == U'.' || mark == U'/' || mark == U':' || mark == U'\'' || reader.dash(at + 1);
}

// Digits that a mark joins to more digits: 28.08.2025, 10:27, 2014-2018.
bool joined_digits(const DateReader& reader, uint32_t at) {
  bool dotted = reader.mark(at + 1, U'.') && reader.glued(at + 1) && reader.glued(at + 2);
  if (dotted && (reader.mark(at + 2, U'/') || reader.dash(at + 2))) return reader.is_digits(at + 3);  // 14./15.10.
  return reader.glued(at + 1) && reader.token(at + 1).kind == TokenKind::mark && reader.is_digits(at + 2);
}

// "20 02 2014", and the 17 of "le 17": nothing behind them shows that they are a date.
bool spaced_or_lone(const DateReader& reader, uint32_t at) {
  if (reader.is_digits(at + 1) && reader.is_digits(at + 2)) return true;
  return reader.before(at, Kind::date_preposition, "day-article") ||
         reader.before(at, Kind::date_preposition, "ordinal-article");
}

bool digits_may_begin(const DateReader& reader, uint32_t at) {
  uint32_t count = reader.digit_count(at);
  if (count == 4 || count == 8) return true;
  if (count <= 2 && spaced_or_lone(reader, at)) return true;
  return count >= 1 && count <= 3 && may_go_on(reader, at) && (joined_digits(reader, at) || date_word_near(reader, at));
}

// What a preposition may open stands right behind it and its article: a number or a word of dates, or another
// preposition; nothing such in "de 325 milhões", "of the company".
bool opened_at(const DateReader& reader, uint32_t at) {
  constexpr KindSet kOpened = kDateKinds | kNumberKinds | kind_bit(Kind::date_preposition) | kind_bit(Kind::magnitude) |
                              kind_bit(Kind::fraction) | kind_bit(Kind::vague) | kind_bit(Kind::hedge) |
                              kind_bit(Kind::determiner);
  if (reader.is_digits(at)) return reader.digit_count(at) <= 2 || digits_may_begin(reader, at);
  if (!reader.has(at) || reader.begins(at, kOpened)) return reader.has(at);
  return reader.token(at).kind == TokenKind::mark ? reader.is_digits(at + 1) : may_be_roman(reader, at);
}

// A preposition that opens a date begins here, and what it may open follows. requires: a preposition begins here.
bool opener_begins(const DateReader& reader, uint32_t at) {
  const auto& lexicon = reader.sentence().vocabulary.lexicon();
  for (const lexicon::Hit& hit : reader.sentence().hits.at(at - reader.first())) {
    if (hit.kind != Kind::date_preposition) continue;
    uint32_t end = at + (hit.end - hit.first);
    uint32_t past = reader.past_article(end);
    bool opened = opened_at(reader, end) || (past != end && opened_at(reader, past));
    if (opened && opens(lexicon.entry(hit.entry))) return true;
  }
  return false;
}

bool word_may_begin(const DateReader& reader, uint32_t at) {
  if (reader.begins(at, kDateKinds)) return true;
  bool number = reader.begins(at, kNumberKinds);
  bool ten = reader.token(at).kind == TokenKind::ideograph && reader.begins(at, Kind::magnitude);  // 十五日
  if ((number || ten || may_be_roman(reader, at)) && date_word_near(reader, at)) return true;
  bool spoken_year = number && reader.begins(at + 1, kNumberKinds) &&
                     reader.ends(at, Kind::date_preposition);  // "in nineteen ninety six"
  return spoken_year || (reader.begins(at, kind_bit(Kind::date_preposition)) && opener_begins(reader, at));
}

// The cheap question asked of every token.
bool may_begin(const DateReader& reader, uint32_t at) {
  switch (reader.token(at).kind) {
    case TokenKind::digits:
      return digits_may_begin(reader, at);
    case TokenKind::word:
    case TokenKind::ideograph:
      return word_may_begin(reader, at);
    case TokenKind::mark:
      return false;
  }
  return false;
}

// The cheapest question: most tokens begin nothing that a date or a time begins with.
bool is_out_of_question(const DateReader& reader, uint32_t at) {
  constexpr KindSet kBeginning =
      kDateKinds | kNumberKinds | kind_bit(Kind::date_preposition) | kind_bit(Kind::magnitude);
  return !reader.is_digits(at) && !reader.begins(at, kBeginning) && !may_be_roman(reader, at);
}

std::optional<Date> anchor_of(const SentenceView& sentence) {
  return sentence.published.from ? sentence.published.from : sentence.published.to;
}

// The first token of the prepositions and articles that point at a date: of "in the", where "August 2025" begins at
// `at`.
uint32_t outer_first(const DateReader& reader, uint32_t at) {
  auto article = reader.article_before(at);
  uint32_t first = article ? article.first : at;
  auto preposition = reader.before(first, Kind::date_preposition);
  return preposition ? preposition.first : first;
}

Value value_at(const DateReader& reader, uint32_t first, uint32_t end) {
  Value value;
  value.first = first;
  value.end = end;
  value.span = {reader.token(first).start, reader.token(end - 1).end};
  value.outer = {reader.token(outer_first(reader, first)).start, value.span.end};
  value.in_words = true;
  for (uint32_t at = first; at < end; ++at) value.in_words &= !reader.is_digits(at);
  return value;
}

// What an undated article keeps of its date. Where only a year is missing, the century is all that can be said.
void keep_shift(const DateStretch& stretch, Value& value) {
  const DatePhrase& phrase = stretch.from;
  value.shift_grain = phrase.shifted                          ? phrase.shift_grain
                      : phrase.weekday != 0 || phrase.weekend ? Grain::week
                                                              : Grain::century;
  value.shift = phrase.shifted ? phrase.shift : 0;
  bool ends = stretch.bound == Tag::by || stretch.bound == Tag::until;
  value.part = phrase.part == Tag::none && ends ? Tag::end : phrase.part;
}

// "The rise planned for January": where plans are spoken of, a date without a year lies ahead.
void look_ahead(const DateReader& reader, uint32_t at, DatePhrase& phrase) {
  bool named = phrase.month != 0 || phrase.nth != 0 || phrase.only_day();
  bool incomplete = !phrase.has_year() && phrase.direction == 0 && named;
  bool planned =
      (is_long(reader) && is_planned(reader, at)) || (phrase.grain == Grain::day && future_stated(reader, at));
  if (incomplete && planned) phrase.direction = DatePhrase::kComing;
}

Production production_of(const DateStretch& stretch) {
  if (stretch.to) return Production::date_range;
  return stretch.bound != Tag::none ? Production::date_bound : stretch.from.production;
}

std::optional<Value> date_value(const DateReader& reader, uint32_t at, DateStretch stretch) {
  look_ahead(reader, at, stretch.from);
  auto date = resolve(stretch, anchor_of(reader.sentence()));
  if (!date) return std::nullopt;
  Value value = value_at(reader, at, stretch.end);
  value.kind = ValueKind::date;
  value.production = production_of(stretch);
  value.date = date->range;
  value.date_source = date->source;
  if (date->source == DateSource::unresolved) keep_shift(stretch, value);
  return value;
}

Value time_value(const DateReader& reader, uint32_t at, const TimePhrase& time) {
  Value value = value_at(reader, at, time.end);
  value.kind = ValueKind::time;
  value.production = time.from.seconds == time.to.seconds ? Production::time_of_day : Production::time_range;
  value.from_time = time.from;
  value.to_time = time.to;
  return value;
}

}  // namespace

std::optional<Value> find_date(const SentenceView& sentence, uint32_t token) {
  return find_date(DateReader(sentence), token);
}

std::optional<Value> find_date(const DateReader& reader, uint32_t token) {
  if (!reader.has(token) || is_out_of_question(reader, token)) return std::nullopt;
  if (!may_begin(reader, token) && !time_may_begin(reader, token)) return std::nullopt;
  auto stretch = read_date_stretch(reader, token);
  auto time = read_time(reader, token);
  bool period = stretch && stretch->from.nth != 0 && stretch->from.grain >= Grain::quarter;  // 1H25 is a half
  if (time && (!stretch || time->end > stretch->end || (time->end == stretch->end && !period)))
    return time_value(reader, token, *time);
  return stretch ? date_value(reader, token, *stretch) : std::nullopt;
}

}  // namespace gainsay::mention
