#include "text/date_line.h"

#include <algorithm>
#include <array>
#include <vector>

#include "text/word_kinds.h"

namespace gainsay::text {
namespace {

using lexicon::Kind;
using lexicon::Token;
using lexicon::TokenKind;

constexpr size_t kLongest = 40;  // tokens

// Words that may stand around a date.
constexpr KindSet kAround = bit(Kind::weekday) | bit(Kind::stopword) | bit(Kind::date_preposition) |
                            bit(Kind::day_part) | bit(Kind::time_unit) | bit(Kind::offset) | bit(Kind::relative_day) |
                            bit(Kind::year_mark) | bit(Kind::ordinal_mark) | bit(Kind::month) | bit(Kind::conjunction);

struct Found {
  uint32_t first = 0, end = 0;       // tokens
  int year = 0, month = 0, day = 0;  // day 0: a month only
  bool ambiguous = false;
};

class DateLineReader {
 public:
  DateLineReader(std::span<const Token> tokens, std::string_view text, lexicon::Language language,
                 lexicon::Vocabulary& vocabulary, lexicon::Hits& hits)
      : tokens_(tokens), text_(text), language_(language), vocabulary_(vocabulary), hits_(hits) {}

  std::optional<DateLine> read(DatePlace place) {
    bool sure = place == DatePlace::named;
    if (tokens_.empty() || tokens_.size() > kLongest) return std::nullopt;
    std::optional<Found> date = find_date();
    if (!date || (!sure && !stands_alone(*date, place))) return std::nullopt;
    DateLine line;
    line.span = {tokens_[date->first].start, tokens_[date->end - 1].end};
    line.ambiguous = date->ambiguous;
    if (!line.ambiguous) fill(*date, line);
    return line;
  }

 private:
  uint32_t size() const { return static_cast<uint32_t>(tokens_.size()); }
  bool is_mark(uint32_t at, char32_t mark) const { return at < size() && tokens_[at].mark == mark; }
  bool glued(uint32_t at) const { return at < size() && !tokens_[at].space_before; }

  static void fill(const Found& date, DateLine& line) {
    constexpr int kFirstYear = 1400, kLastYear = 2200;  // of anything that was published
    bool plausible = date.year >= kFirstYear && date.year <= kLastYear && date.month >= 1 && date.month <= 12;
    if (plausible && date.day == 0) {
      line.range = month_range(date.year, date.month);
      return;
    }
    std::optional<Date> day = plausible ? Date::of(date.year, date.month, date.day) : std::nullopt;
    if (day) line.range = day_range(*day);
    line.impossible = !day;
  }

  // The number at `at` if it has that many digits, else -1.
  int number(uint32_t at, size_t least, size_t most) const {
    if (at >= size() || tokens_[at].kind != TokenKind::digits) return -1;
    std::string_view digits = text_.substr(tokens_[at].start, tokens_[at].span().size());
    if (digits.size() < least || digits.size() > most) return -1;
    int value = 0;
    for (char c : digits) {
      if (c < '0' || c > '9') return -1;
      value = value * 10 + (c - '0');
    }
    return value;
  }
  int year(uint32_t at) const { return number(at, 4, 4); }
  int small(uint32_t at) const { return number(at, 1, 2); }

  std::optional<int64_t> month(uint32_t at) const {
    return at < size() ? value_of(tokens_[at], Kind::month, language_, vocabulary_) : std::nullopt;
  }
  KindSet kinds(uint32_t at) const { return at < size() ? kinds_of(tokens_[at], language_, vocabulary_) : 0; }

  std::optional<Found> find_date() const {
    for (uint32_t at = 0; at < size(); ++at) {
      for (auto production : {&DateLineReader::year_first, &DateLineReader::numeric, &DateLineReader::day_month_year,
                              &DateLineReader::month_first, &DateLineReader::with_ideographs}) {
        if (std::optional<Found> found = (this->*production)(at)) return found;
      }
    }
    return std::nullopt;
  }

  // The separator of an all-digit date between `at` and the digits behind it, or 0.
  char32_t separator(uint32_t at) const {
    if (at + 1 >= size() || !glued(at) || !glued(at + 1)) return 0;
    char32_t mark = tokens_[at].mark;
    return mark == '-' || mark == '/' || mark == '.' ? mark : 0;
  }

  std::optional<Found> year_first(uint32_t at) const {
    char32_t mark = separator(at + 1);
    if (year(at) < 0 || mark == 0 || small(at + 2) < 0 || separator(at + 3) != mark || small(at + 4) < 0)
      return std::nullopt;
    return Found{at, at + 5, year(at), small(at + 2), small(at + 4)};
  }

  std::optional<Found> numeric(uint32_t at) const {
    char32_t mark = separator(at + 1);
    if (small(at) < 0 || mark == 0 || small(at + 2) < 0 || separator(at + 3) != mark || year(at + 4) < 0)
      return std::nullopt;
    Found found{at, at + 5, year(at + 4), small(at + 2), small(at)};
    bool english = vocabulary_.lexicon().languages()[language_].code == "en";
    if (found.month > 12 && found.day <= 12) std::swap(found.month, found.day);
    // English is written in both orders; all other languages put the day first.
    else if (english && mark == '/' && found.day <= 12 && found.day != found.month)
      found.ambiguous = true;
    return found;
  }

  // Past what joins the parts of a spelled date: an ordinal mark, a full stop, a comma, one small word ("de", "of").
  uint32_t past_joint(uint32_t at) const {
    if (glued(at) && (kinds(at) & bit(Kind::ordinal_mark))) ++at;
    if (is_mark(at, 0xBA) || is_mark(at, 0xB0) || is_mark(at, '.') || is_mark(at, ',') || is_mark(at, '-') ||
        is_mark(at, '/'))
      ++at;
    if (at < size() && tokens_[at].kind == TokenKind::word && !tokens_[at].capitalised &&
        (kinds(at) & (bit(Kind::stopword) | bit(Kind::date_preposition))) && !month(at)) {
      ++at;
    }
    return at;
  }

  std::optional<Found> day_month_year(uint32_t at) const {
    if (small(at) < 1) return std::nullopt;
    uint32_t name = past_joint(at + 1);
    std::optional<int64_t> value = month(name);
    if (!value) return std::nullopt;
    uint32_t last = past_joint(name + 1);
    if (year(last) < 0) return std::nullopt;
    return Found{at, last + 1, year(last), static_cast<int>(*value), small(at)};
  }

  std::optional<Found> month_first(uint32_t at) const {
    std::optional<int64_t> value = month(at);
    if (!value) return std::nullopt;
    uint32_t next = past_joint(at + 1);
    if (year(next) >= 0) return Found{at, next + 1, year(next), static_cast<int>(*value), 0};
    uint32_t last = small(next) > 0 ? past_joint(next + 1) : size();
    if (year(last) < 0) return std::nullopt;
    return Found{at, last + 1, year(last), static_cast<int>(*value), small(next)};
  }

  // 2025年10月31日: the shape alone says it.
  std::optional<Found> with_ideographs(uint32_t at) const {
    auto sign = [&](uint32_t place) { return place < size() && tokens_[place].kind == TokenKind::ideograph; };
    if (year(at) < 0 || !sign(at + 1) || small(at + 2) < 0 || !sign(at + 3) || small(at + 4) < 0 || !sign(at + 5))
      return std::nullopt;
    return Found{at, at + 6, year(at), small(at + 2), small(at + 4)};
  }

  bool is_bar(uint32_t at) const {
    char32_t mark = at < size() ? tokens_[at].mark : 0;
    return mark == '|' || mark == 0x2022 || mark == 0xB7;
  }

  // Is everything from `from` to `end` a time or a word of those around a date?
  uint32_t strangers(uint32_t from, uint32_t end, const std::vector<bool>& known) const {
    uint32_t count = 0;
    for (uint32_t at = from; at < end; ++at) {
      const Token& token = tokens_[at];
      bool fine = known[at] || token.kind == TokenKind::mark || number(at, 1, 2) >= 0 || year(at) >= 0;
      if (token.kind == TokenKind::word) {
        bool zone = token.all_caps && token.end - token.start <= 8;  // bytes: GMT, МСК
        bool hour = at > 0 && glued(at) && tokens_[at - 1].kind == TokenKind::digits && token.end - token.start <= 3;
        fine |= zone || hour || (kinds(at) & kAround) != 0;
      }
      count += fine ? 0 : 1;
    }
    return count;
  }

  // Tokens that a phrase such as "last updated" or "quarta-feira" covers.
  std::vector<bool> phrases() {
    std::vector<bool> known(tokens_.size(), false);
    lexicon::match(tokens_, text_, language_, vocabulary_, hits_);
    for (const lexicon::Hit& hit : hits_.all()) {
      const lexicon::Entry& entry = vocabulary_.lexicon().entry(hit.entry);
      bool around = (bit(entry.kind) & kAround) != 0;
      bool notice = entry.kind == Kind::furniture && entry.tag == lexicon::Tag::timestamp;
      if (around || notice) std::fill(known.begin() + hit.first, known.begin() + hit.end, true);
    }
    return known;
  }

  bool is_clock(uint32_t at) const {
    return number(at, 1, 2) >= 0 && at + 2 < size() && glued(at + 1) &&
           (is_mark(at + 1, ':') || is_mark(at + 1, '.')) && small(at + 2) >= 0;
  }

  bool stands_alone(const Found& date, DatePlace place) {
    std::vector<bool> known = phrases();
    bool sentence = is_mark(size() - 1, '.') || is_mark(size() - 1, 0x3002);
    // Below the headline one unknown word may lead: a town, or "published" in a language without that word.
    uint32_t allowed = place == DatePlace::below ? 1 : 0;
    if (strangers(0, date.first, known) <= allowed && strangers(date.end, size(), known) == 0) return true;
    if (sentence) return false;
    // A segment of its own between bars, or a date with the time of day at the beginning: the rest is who and where.
    constexpr uint32_t kShort = 25;
    uint32_t from = date.first, to = date.end;
    while (from > 0 && !is_bar(from - 1)) --from;
    while (to < size() && !is_bar(to)) ++to;
    bool segment =
        (from > 0 || to < size()) && strangers(from, date.first, known) == 0 && strangers(date.end, to, known) == 0;
    uint32_t time = is_mark(date.end, ',') ? date.end + 1 : date.end;
    return size() <= kShort && (segment || (date.first == 0 && is_clock(time)));
  }

  std::span<const Token> tokens_;
  std::string_view text_;
  lexicon::Language language_;
  lexicon::Vocabulary& vocabulary_;
  lexicon::Hits& hits_;
};

}  // namespace

std::optional<DateLine> read_date_line(std::span<const Token> tokens, std::string_view text, lexicon::Language language,
                                       lexicon::Vocabulary& vocabulary, lexicon::Hits& hits, DatePlace place) {
  return DateLineReader(tokens, text, language, vocabulary, hits).read(place);
}

}  // namespace gainsay::text
