#include "mention/date_reader.h"

#include <algorithm>

namespace gainsay::mention {
namespace {

using lexicon::Hit;

constexpr uint32_t kLongestLookBack = 5;  // tokens of the longest preposition or hedge ("не позднее чем до")

}  // namespace

int DateReader::Word::value() const {
  if (entry == nullptr) return 0;
  auto number = entry->value.to_integer();
  return number && *number > -10000 && *number < 10000 ? static_cast<int>(*number) : 0;
}

DateReader::Word DateReader::word_of(const Hit* hit) const {
  if (hit == nullptr) return {};
  return {&lexicon().entry(hit->entry), first() + hit->first, first() + hit->end};
}

template <typename Accept>
DateReader::Word DateReader::find(uint32_t at, Kind kind, Accept accept) const {
  Word best;
  for (const Hit& hit : hits(at)) {
    if (best && first() + hit.end < best.end) break;
    if (hit.kind == kind && accept(hit) && (!best || best.entry->id.empty())) best = word_of(&hit);
  }
  return best;
}

DateReader::Word DateReader::find_word(uint32_t at, Kind kind) const {
  return find(at, kind, [](const Hit&) { return true; });
}

DateReader::Word DateReader::find_word(uint32_t at, Kind kind, Tag tag) const {
  return find(at, kind, [tag](const Hit& hit) { return hit.tag == tag; });
}

DateReader::Word DateReader::find_word(uint32_t at, Kind kind, std::string_view id) const {
  return find(at, kind, [this, id](const Hit& hit) { return lexicon().entry(hit.entry).id == id; });
}

DateReader::Word DateReader::find_word_before(uint32_t at, Kind kind) const {
  return word_of(find_hit_before(at, kind, kLongestLookBack, [](const Hit&) { return true; }));
}

DateReader::Word DateReader::find_word_before(uint32_t at, Kind kind, Tag tag) const {
  return word_of(find_hit_before(at, kind, kLongestLookBack, [tag](const Hit& hit) { return hit.tag == tag; }));
}

DateReader::Word DateReader::find_word_before(uint32_t at, Kind kind, std::string_view id) const {
  return word_of(find_hit_before(at, kind, kLongestLookBack,
                                 [this, id](const Hit& hit) { return lexicon().entry(hit.entry).id == id; }));
}

const DateReader::DigitRun& DateReader::read_run(uint32_t at) const {
  constexpr uint32_t kMostDigits = 8;
  DigitRun& run = digit_runs_[at % digit_runs_.size()];
  run = {at, 0, 0};
  for (char c : text(at)) {
    if (c < '0' || c > '9') {
      run.count = 0;
      return run;
    }
    if (++run.count <= kMostDigits) run.value = run.value * 10 + (c - '0');
  }
  if (run.count > kMostDigits) run.value = -1;
  return run;
}

std::optional<int> DateReader::digits(uint32_t at) const {
  if (!is_digits(at)) return std::nullopt;
  const DigitRun& run = run_of_digits(at);
  return run.count == 0 || run.value < 0 ? std::nullopt : std::optional(run.value);
}

bool DateReader::has_unit_mark(uint32_t at, uint32_t count) const {
  for (uint32_t next = at; next < at + count && has(next); ++next) {
    if (!begins(next, Kind::year_mark)) continue;
    for (const Hit& hit : hits(next)) {
      if (hit.kind == Kind::year_mark && lexicon().entry(hit.entry).id.starts_with("unit-")) return true;
    }
  }
  return false;
}

bool DateReader::opens_with(uint32_t at, std::initializer_list<Tag> tags) const {
  if (!begins(at, Kind::date_preposition)) return false;
  for (const Hit& hit : hits(at)) {
    bool wanted = std::find(tags.begin(), tags.end(), hit.tag) != tags.end();
    if (wanted && hit.kind == Kind::date_preposition) return true;
  }
  return false;
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
  auto languages = view_.vocabulary.lexicon().languages();
  return view_.language < languages.size() && languages[view_.language].capital_nouns;
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
