#include "mention/date_reader.h"

#include <algorithm>

namespace gainsay::mention {
namespace {

constexpr uint32_t kLongestLookBack = 5;  // tokens of the longest preposition or hedge ("не позднее чем до")

}  // namespace

int DateReader::Word::value() const {
  if (entry == nullptr) return 0;
  auto number = entry->value.to_integer();
  return number && *number > -10000 && *number < 10000 ? static_cast<int>(*number) : 0;
}

template <typename Accept>
DateReader::Word DateReader::find(uint32_t at, Kind kind, Accept accept) const {
  const lexicon::Lexicon& lexicon = sentence_.vocabulary.lexicon();
  Word best;
  for (const lexicon::Hit& hit : sentence_.hits.at(at - first())) {
    uint32_t hit_end = at + (hit.end - hit.first);
    if (best && hit_end < best.end) break;
    if (hit.kind != kind) continue;
    const lexicon::Entry& entry = lexicon.entry(hit.entry);
    if (accept(entry) && (!best || best.entry->id.empty())) best = {&entry, at, hit_end};
  }
  return best;
}

template <typename Accept>
DateReader::Word DateReader::find_before(uint32_t at, Kind kind, Accept accept) const {
  uint32_t lowest = at > first() + kLongestLookBack ? at - kLongestLookBack : first();
  for (uint32_t from = lowest; from < at; ++from) {
    for (const lexicon::Hit& hit : sentence_.hits.at(from - first())) {
      if (hit.kind != kind || from + (hit.end - hit.first) != at) continue;
      const lexicon::Entry& entry = sentence_.vocabulary.lexicon().entry(hit.entry);
      if (accept(entry)) return {&entry, from, at};
    }
  }
  return {};
}

DateReader::Word DateReader::find_word(uint32_t at, Kind kind) const {
  return find(at, kind, [](const lexicon::Entry&) { return true; });
}

DateReader::Word DateReader::find_word(uint32_t at, Kind kind, Tag tag) const {
  return find(at, kind, [tag](const lexicon::Entry& entry) { return entry.tag == tag; });
}

DateReader::Word DateReader::find_word(uint32_t at, Kind kind, std::string_view id) const {
  return find(at, kind, [id](const lexicon::Entry& entry) { return entry.id == id; });
}

DateReader::Word DateReader::find_word_before(uint32_t at, Kind kind) const {
  return find_before(at, kind, [](const lexicon::Entry&) { return true; });
}

DateReader::Word DateReader::find_word_before(uint32_t at, Kind kind, Tag tag) const {
  return find_before(at, kind, [tag](const lexicon::Entry& entry) { return entry.tag == tag; });
}

DateReader::Word DateReader::find_word_before(uint32_t at, Kind kind, std::string_view id) const {
  return find_before(at, kind, [id](const lexicon::Entry& entry) { return entry.id == id; });
}

uint32_t DateReader::count_digits(uint32_t at) const {
  std::string_view digits = text(at);
  bool ascii = std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
  return ascii ? static_cast<uint32_t>(digits.size()) : 0;
}

std::optional<int> DateReader::digits(uint32_t at) const {
  uint32_t count = digit_count(at);
  if (count == 0 || count > 8) return std::nullopt;
  int value = 0;
  for (char c : text(at)) value = value * 10 + (c - '0');
  return value;
}

bool DateReader::free_on_the_left(uint32_t at, bool after_dash) const {
  if (at > first() && token(at - 1).kind == TokenKind::mark && any(at - 1, {Kind::currency})) return false;
  if (!glued(at)) return true;
  const Token& left = token(at - 1);
  if (left.kind == TokenKind::ideograph) return true;
  if (left.kind != TokenKind::mark) return false;
  bool after_digits = glued(at - 1) && is_digits(at - 2);
  if ((left.mark == U'.' || left.mark == U',' || left.mark == U':') && after_digits) return false;
  if (left.mark == U'#' || left.mark == U'+' || left.mark == U'_' || left.mark == U'№') return false;
  return left.mark != U'-' || after_dash || !glued(at - 1) || token(at - 2).kind == TokenKind::mark;
}

bool DateReader::free_on_the_right(uint32_t at) const {
  if (!glued(at + 1)) return true;
  const Token& right = token(at + 1);
  if (right.kind == TokenKind::ideograph) return true;
  if (right.kind != TokenKind::mark || right.mark == U'%') return false;
  bool continues = right.mark == U'.' || right.mark == U',' || right.mark == U':';
  return !continues || !glued(at + 2) || !is_digits(at + 2);
}

std::optional<int> DateReader::lone_digits(uint32_t at, bool after_dash) const {
  auto value = digits(at);
  if (!value || !free_on_the_left(at, after_dash) || !free_on_the_right(at)) return std::nullopt;
  return value;
}

bool DateReader::capital_nouns() const {
  auto languages = sentence_.vocabulary.lexicon().languages();
  return sentence_.language < languages.size() && languages[sentence_.language].capital_nouns;
}

DateReader::Word DateReader::article_before(uint32_t at) const {
  Word article = before(at, Kind::date_preposition, "article");
  return article ? article : before(at, Kind::date_preposition, "one");
}

uint32_t DateReader::past_of_words(uint32_t at) const {
  if (Word of = word(at, Kind::date_preposition, "of")) return past_article(of.end);
  return at;
}

uint32_t DateReader::past_article_words(uint32_t at) const {
  for (std::string_view id : {"article", "one"}) {
    if (Word article = word(at, Kind::date_preposition, id)) return article.end;
  }
  return at;
}

}  // namespace gainsay::mention
