#include "mention/date_named_day.h"

#include "mention/date_year.h"

namespace gainsay::mention {
namespace {

using Word = DateReader::Word;

// 1225 is 25 December.
void set_yearly(int value, DatePhrase& phrase) {
  phrase.month = value / 100;
  phrase.day = value % 100;
}

// 1144 is the fourth Thursday of November, 597 the last Sunday of May: 9 is the last.
void set_yearly_weekday(int value, DatePhrase& phrase) {
  constexpr int kLast = 9;
  int nth = value / 10 % 10;
  phrase.month = value / 100;
  phrase.nth = nth == kLast ? -1 : nth;
  phrase.weekday = value % 10;
}

bool fill(const Word& word, DatePhrase& phrase) {
  std::string_view id = word.entry->id;
  if (id.starts_with("yearly-weekday")) {
    set_yearly_weekday(word.value(), phrase);
  } else if (id.starts_with("yearly")) {
    set_yearly(word.value(), phrase);
  } else if (id.starts_with("easter") || id.starts_with("orthodox-easter")) {
    phrase.feast = id.starts_with("easter") ? 1 : 2;
    phrase.feast_shift = word.value();
  } else {
    return false;
  }
  phrase.end = word.end;
  phrase.production = Production::named_day;
  return true;
}

bool is_meant(const DateReader& reader, const Word& word, const DatePhrase& phrase) {
  std::string_view id = word.entry->id;
  bool capital = reader.token(word.first).capitalised;
  if (stands_alone(reader, word.first, phrase.end)) return true;
  if (id.ends_with("-base") || (id.find("capital") != std::string_view::npos && !capital)) return false;
  if (phrase.has_year() || !id.ends_with("-weak")) return true;
  auto article = reader.article_before(word.first);
  uint32_t first = article ? article.first : word.first;
  bool of = static_cast<bool>(reader.before(first, Kind::date_preposition, "of"));
  auto preposition = reader.before(first, Kind::date_preposition);
  bool points = preposition && !of && !preposition.is("article") && !preposition.is("one");
  bool name = reader.is_word(phrase.end) && reader.token(phrase.end).capitalised;
  bool ends = is_uncountable(reader, phrase.end) || reader.any(phrase.end, {Kind::part_of_period, Kind::day_part});
  return points && !name && !reader.dash(phrase.end) && ends;
}

// "By Christmas", "vor Weihnachten": the nearest one; of a name alone the one to come.
void look_ahead(const DateReader& reader, uint32_t at, DatePhrase& phrase) {
  if (!phrase.has_year() && stands_alone(reader, at, phrase.end)) phrase.direction = DatePhrase::kComing;
  auto article = reader.article_before(at);
  uint32_t first = article ? article.first : at;
  for (Tag tag : {Tag::by, Tag::until, Tag::before}) {
    if (!phrase.has_year() && reader.before(first, Kind::date_preposition, tag))
      phrase.direction = DatePhrase::kEitherSide;
  }
}

}  // namespace

bool stands_alone(const DateReader& reader, uint32_t at, uint32_t end) {
  auto article = reader.article_before(at);
  uint32_t first = article ? article.first : at;
  auto preposition = reader.before(first, Kind::date_preposition);
  if ((preposition ? preposition.first : first) != reader.first()) return false;
  while (reader.has(end) && reader.token(end).kind == TokenKind::mark) ++end;
  return !reader.has(end);
}

std::optional<DatePhrase> read_named_day_word(const DateReader& reader, uint32_t at) {
  auto word = reader.word(at, Kind::relative_day);
  DatePhrase phrase;
  if (!word || !fill(word, phrase)) return std::nullopt;
  return phrase;
}

std::optional<DatePhrase> read_named_day(const DateReader& reader, uint32_t at) {
  auto phrase = read_named_day_word(reader, at);
  if (!phrase) return std::nullopt;
  attach_year(reader, phrase->end, *phrase);
  if (!phrase->has_year()) {
    if (auto in = reader.word(phrase->end, Kind::date_preposition, Tag::in)) attach_year(reader, in.end, *phrase);
  }
  look_ahead(reader, at, *phrase);
  return is_meant(reader, reader.word(at, Kind::relative_day), *phrase) ? phrase : std::nullopt;
}

bool inside_name(const DateReader& reader, uint32_t weekday, uint32_t end) {
  auto name = reader.before(end, Kind::relative_day);
  return name && name.first < weekday;
}

}  // namespace gainsay::mention
