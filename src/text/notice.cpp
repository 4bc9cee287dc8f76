#include "text/notice.h"

#include <algorithm>
#include <array>
#include <span>

namespace gainsay::text {
namespace {

using lexicon::Hit;
using lexicon::Kind;
using lexicon::Tag;
using lexicon::Token;
using lexicon::TokenKind;

constexpr uint32_t kWindow = 14;    // tokens looked at from either end
constexpr uint32_t kOrnaments = 3;  // marks that may stand before the phrase: ►, [, (

bool counts(const Token& token) {
  return token.kind != TokenKind::mark;
}

bool introduces(char32_t mark) {
  return mark == ':' || mark == '|' || mark == '/' || mark == '>' || mark == 0xA9 || mark == 0x2014 || mark == 0x2013 ||
         mark == '-' || mark == 0x2192;
}

// Reads the article in the languages in which a phrase may be written.
class NoticeFinder {
 public:
  NoticeFinder(const Article& article, const Paragraph& paragraph, lexicon::Vocabulary& vocabulary, lexicon::Hits& hits)
      : article_(article), paragraph_(paragraph), vocabulary_(vocabulary), hits_(hits) {}

  std::optional<Notice> find() {
    uint32_t first = paragraph_.first_token, end = paragraph_.end_token;
    uint32_t window_end = std::min(end, first + kWindow);
    uint32_t words_at = first;
    while (words_at < window_end && words_at < first + kOrnaments && !counts(article_.tokens[words_at])) ++words_at;
    if (std::optional<Hit> hit = longest_at_start(first, window_end, words_at)) return notice_of(*hit, true);
    uint32_t from = end - std::min(end - first, kWindow);
    if (std::optional<Hit> hit = last_inside(from, end)) return notice_of(*hit, false);
    return std::nullopt;
  }

 private:
  std::array<lexicon::Language, 3> languages() const {
    return {paragraph_.language, article_.language,
            vocabulary_.lexicon().language("en").value_or(lexicon::kUndetermined)};
  }

  // Calls `take` for every furniture hit of tokens [from, end) that begins before `starts_end`, its token indices made
  // the article's.
  template <typename Take>
  void each_hit(uint32_t from, uint32_t starts_end, uint32_t end, Take take) {
    auto all = languages();
    for (size_t i = 0; i < all.size(); ++i) {
      if (std::find(all.begin(), all.begin() + i, all[i]) != all.begin() + i) continue;
      lexicon::match_at_start(std::span(article_.tokens).subspan(from, end - from), starts_end - from, article_.text,
                              all[i], vocabulary_, hits_);
      for (const Hit& hit : hits_.all()) {
        if (hit.kind == Kind::furniture) take(Hit{hit.first + from, hit.end + from, hit.entry});
      }
    }
  }

  std::optional<Hit> longest_at_start(uint32_t first, uint32_t end, uint32_t words_at) {
    std::optional<Hit> best;
    each_hit(first, std::min(end, words_at + 1), end, [&](const Hit& hit) {
      if ((hit.first == first || hit.first == words_at) && (!best || hit.end > best->end)) best = hit;
    });
    return best;
  }

  std::optional<Hit> last_inside(uint32_t from, uint32_t end) {
    std::optional<Hit> best;
    each_hit(from, end, end, [&](const Hit& hit) {
      if (!best || hit.end > best->end || (hit.end == best->end && hit.first < best->first)) best = hit;
    });
    return best;
  }

  uint32_t words_in(uint32_t from, uint32_t end) const {
    auto tokens = std::span(article_.tokens).subspan(from, end - from);
    return static_cast<uint32_t>(std::count_if(tokens.begin(), tokens.end(), counts));
  }

  bool only_numbers(uint32_t from) const {
    uint32_t digits = 0;
    for (uint32_t i = from; i < paragraph_.end_token; ++i) {
      if (article_.tokens[i].kind == TokenKind::digits)
        ++digits;
      else if (counts(article_.tokens[i]))
        return false;
    }
    return digits > 0;
  }

  // "Jane Doe and João da Silva": capitals, and no more small words than capitalised ones.
  bool only_names(uint32_t from) const {
    uint32_t high = 0, low = 0;
    for (uint32_t i = from; i < paragraph_.end_token; ++i) {
      const Token& token = article_.tokens[i];
      if (token.kind == TokenKind::digits || token.kind == TokenKind::ideograph) return false;
      if (token.kind != TokenKind::word) continue;
      bool particle = !token.capitalised && token.end - token.start <= 4;
      if (!token.capitalised && !particle) return false;
      ++(token.capitalised ? high : low);
    }
    return high >= 2 && low <= high && high <= 10;
  }

  bool mostly_names(uint32_t from) const {
    uint32_t high = 0, words = 0;
    for (uint32_t i = from; i < paragraph_.end_token; ++i) {
      words += article_.tokens[i].kind == TokenKind::word ? 1 : 0;
      high += article_.tokens[i].capitalised ? 1 : 0;
    }
    return high > 0 && high * 2 >= words;
  }

  Notice notice_of(const Hit& hit, bool at_start) const {
    Notice notice;
    notice.tag = vocabulary_.lexicon().entry(hit.entry).tag;
    notice.at_start = at_start;
    notice.words = words_in(hit.first, hit.end);
    notice.words_before = words_in(paragraph_.first_token, hit.first);
    notice.words_after = words_in(hit.end, paragraph_.end_token);
    notice.alone = notice.words_before == 0 && notice.words_after == 0;
    notice.one_word = notice.words <= 1;
    notice.introduces = hit.end < paragraph_.end_token && introduces(article_.tokens[hit.end].mark);
    notice.introduces |= article_.tokens[hit.end - 1].mark == ':';
    notice.numbered = only_numbers(hit.end);
    notice.number_next = hit.end < paragraph_.end_token && article_.tokens[hit.end].kind == TokenKind::digits;
    notice.names_follow = only_names(hit.end);
    notice.mostly_names = mostly_names(hit.end);
    return notice;
  }

  const Article& article_;
  const Paragraph& paragraph_;
  lexicon::Vocabulary& vocabulary_;
  lexicon::Hits& hits_;
};

// Phrases that speak to the reader; no sentence of an article begins with them.
bool speaks_to_reader(Tag tag) {
  return tag == Tag::share || tag == Tag::comments || tag == Tag::newsletter;
}

// A label and what it is put on: "Photo: AFP", "Tags: chips, China". What follows must not be a sentence of its own.
bool is_label(const Notice& notice, const Shape& shape, uint32_t most) {
  if (!notice.introduces || notice.words_after > most) return false;
  return !shape.punctuated || notice.mostly_names;
}

// The notice begins the paragraph, which goes on.
bool begins_furniture(const Notice& notice, const Shape& shape) {
  constexpr uint32_t kLongest = 80;  // words of any furniture
  constexpr uint32_t kTelling = 4;   // words of a phrase that cannot mean anything else
  if (shape.words > kLongest) return false;
  bool line = !shape.punctuated;
  switch (notice.tag) {
    case Tag::share:
    case Tag::comments:
    case Tag::newsletter:
      return !notice.one_word || notice.numbered || is_label(notice, shape, 12);
    case Tag::read_more:
      return !notice.one_word || notice.introduces;
    case Tag::related:
      return notice.introduces || (!notice.one_word && line && notice.words_after <= 12);
    case Tag::photo:
      if (notice.introduces) return line || notice.words_after <= 20;
      return notice.words >= kTelling ? line : !notice.one_word && notice.mostly_names && line;
    case Tag::author:
      if (notice.introduces) return is_label(notice, shape, 20);
      if (notice.one_word) return notice.names_follow && line;
      return notice.mostly_names || (line && notice.words_after <= 8);
    case Tag::source:
      if (notice.words >= kTelling) return notice.words_after <= 12;
      return is_label(notice, shape, 8) || (!notice.one_word && line && notice.words_after <= 6);
    case Tag::copyright:
    case Tag::advertisement:
    case Tag::contact:
      if (notice.words >= kTelling || is_label(notice, shape, 20) || notice.numbered) return true;
      if (notice.tag == Tag::copyright && (notice.words == 0 || notice.number_next)) return true;  // © 2025
      return line && !notice.one_word && notice.words_after <= 6;
    case Tag::tags:
      return is_label(notice, shape, kLongest);
    case Tag::timestamp:
      return line && shape.words <= 12 && (notice.introduces || notice.number_next);
    default:
      return false;
  }
}

}  // namespace

std::optional<Notice> find_notice(const Article& article, const Paragraph& paragraph, lexicon::Vocabulary& vocabulary,
                                  lexicon::Hits& hits) {
  if (paragraph.first_token == paragraph.end_token) return std::nullopt;
  return NoticeFinder(article, paragraph, vocabulary, hits).find();
}

bool marks_furniture(const Notice& notice, const Shape& shape) {
  if (notice.alone) return true;
  if (notice.at_start) return begins_furniture(notice, shape);
  // In the middle of a short line, of which it is the greater part.
  bool most = notice.words * 2 >= shape.words && shape.words <= 14 && !notice.one_word;
  return most && (speaks_to_reader(notice.tag) || notice.tag == Tag::photo || notice.tag == Tag::read_more);
}

bool is_credit_at_end(const Notice& notice, const Shape& shape) {
  if (notice.at_start || shape.punctuated || shape.words > 30 || notice.words_after > 8) return false;
  if (notice.tag != Tag::photo && notice.tag != Tag::source) return false;
  return notice.introduces || (notice.tag == Tag::photo && !notice.one_word);
}

}  // namespace gainsay::text
