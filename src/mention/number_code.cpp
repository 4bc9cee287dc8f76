#include "mention/number_code.h"

#include "lexicon/kind_set.h"

#include <algorithm>

namespace gainsay::mention {
namespace {

using lexicon::Kind;
using lexicon::kind_set;
using lexicon::Tag;
using lexicon::TokenKind;

// What may be glued to a number without making it a code: 5km, 300k, 3rd, 20€.
constexpr uint64_t kSuffixes = kind_set({Kind::magnitude, Kind::collective, Kind::ordinal_mark, Kind::multiplier,
                                         Kind::percent, Kind::percentage_point, Kind::basis_point, Kind::permille,
                                         Kind::unit, Kind::time_unit, Kind::currency, Kind::subunit, Kind::day_part});
// What may be glued before a number: US$5, CAD3.
constexpr uint64_t kPrefixes = kind_set({Kind::currency, Kind::number, Kind::hedge});

bool is_word(const ValueScan& scan, uint32_t at) {
  return scan.is_word(at);
}

// A letter or digit stands directly before `at`.
bool glued_after_name(const ValueScan& scan, uint32_t at) {
  return scan.glued(at) && (scan.is_word(at - 1) || scan.is_digits(at - 1));
}

bool currency_ends_at(const ValueScan& scan, uint32_t at) {
  return static_cast<bool>(scan.before(at, Kind::currency));
}

// A mark that binds digits to what stands before it.
bool binds_left(char32_t mark) {
  switch (mark) {
    case U'#':
    case U'_':
    case U'@':
    case U'=':
    case U'\\':
    case U'&':
    case U'№':
      return true;
    default:
      return false;
  }
}

bool suffix_known(const ValueScan& scan, uint32_t at) {
  return (scan.kinds(at) & kSuffixes) != 0;
}

// After the longest suffix comes no further digit that is glued to it (5G2, 3x4; but 5 m2).
bool suffix_is_clean(const ValueScan& scan, uint32_t at) {
  uint32_t end = at + 1;
  for (Kind kind : {Kind::unit, Kind::currency, Kind::percentage_point}) {
    if (ValueScan::Word word = scan.word(at, kind)) end = std::max(end, word.end);
  }
  bool digits = scan.glued(end) && scan.is_digits(end);
  bool minutes = digits && scan.word(at, Kind::day_part, "hour-letter") && scan.token(end).span().size() == 2;
  bool goes_on = scan.glued(end + 1) && scan.token(end + 1).kind != TokenKind::mark;
  return !digits || (minutes && !goes_on);  // 2h30
}

bool word_glued_after(const ValueScan& scan, uint32_t end) {
  if (!scan.glued(end) || !is_word(scan, end)) return false;
  if (scan.token(end).script == lexicon::Script::hangul) return false;
  return !(suffix_known(scan, end) && suffix_is_clean(scan, end));
}

// "910-C", "5-HT": a hyphen and something that begins with a capital letter and is no unit.
bool capital_after_hyphen(const ValueScan& scan, uint32_t end) {
  return scan.hyphen(end) && is_word(scan, end + 1) && scan.token(end + 1).capitalised && !suffix_known(scan, end + 1);
}

// Three or more runs of digits joined by hyphens or slashes, or a score, time or ratio: 555-12-34, 3/4/5, 3:1.
bool digits_joined(const ValueScan& scan, uint32_t end) {
  auto joined = [&scan](uint32_t at, char32_t mark) {
    return scan.mark(at, mark) && scan.glued(at) && scan.glued(at + 1) && scan.is_digits(at + 1);
  };
  if (joined(end, U':')) return true;
  bool first = joined(end, U'-') || joined(end, U'/');
  return first && (joined(end + 2, U'-') || joined(end + 2, U'/'));
}

bool plus_is_sign(const ValueScan& scan, uint32_t at) {
  return !glued_after_name(scan, at);
}

}  // namespace

namespace {

// "[12]".
bool is_note(const ValueScan& scan, uint32_t at) {
  bool bracket = scan.mark(at - 1, U'[') && scan.glued(at) && scan.mark(at + 1, U']') && scan.glued(at + 1);
  return bracket && scan.token(at).span().size() <= 3;
}

// ".5": not five.
bool point_before(const ValueScan& scan, uint32_t at) {
  return scan.mark(at - 1, U'.') && scan.glued(at) && !scan.glued(at - 1);
}

}  // namespace

bool code_before(const ValueScan& scan, uint32_t at) {
  if (at == scan.first()) return false;
  uint32_t previous = at - 1;
  if (scan.mark(previous, U'№') || scan.mark(previous, U'#') || is_note(scan, at)) return true;
  if (!scan.glued(at)) return false;
  if (point_before(scan, at)) return true;
  if (scan.is_word(previous)) return !currency_ends_at(scan, at);
  if (scan.token(previous).kind != TokenKind::mark) return scan.is_digits(previous);
  char32_t mark = scan.token(previous).mark;
  if (binds_left(mark)) return true;
  if (mark == U'+') return !plus_is_sign(scan, previous);
  bool after_word = scan.glued(previous) && scan.is_word(previous - 1);
  if (mark == U'-' && after_word) return (scan.kinds(previous - 1) & kPrefixes) == 0;
  if (mark == U'.' || mark == U'/')
    return after_word && !scan.before(previous, Kind::currency) && !currency_ends_at(scan, at);
  return mark == U':' && scan.glued(previous) && scan.is_digits(previous - 1);
}

bool code_after(const ValueScan& scan, uint32_t end) {
  if (word_glued_after(scan, end) || capital_after_hyphen(scan, end) || digits_joined(scan, end)) return true;
  bool dot_word = scan.mark(end, U'.') && scan.glued(end) && scan.glued(end + 1) && is_word(scan, end + 1);
  if (dot_word && !scan.token(end + 1).capitalised && !suffix_known(scan, end + 1)) return true;
  return scan.mark(end, U'_') && scan.glued(end);
}

bool labelled(const ValueScan& scan, uint32_t at) {
  auto label = [&scan](uint32_t end) {
    ValueScan::Word word = scan.before(end, Kind::ordinal_mark);
    return word && word.entry->id == "label";
  };
  if (label(at)) return true;
  if (at < scan.first() + 2 || !scan.is_word(at - 1)) return false;
  const lexicon::Token& code = scan.token(at - 1);
  constexpr uint32_t kLongest = 6;  // bytes of three Cyrillic letters
  return code.all_caps && code.end - code.start <= kLongest && label(at - 1);
}

bool list_number(const ValueScan& scan, uint32_t at, uint32_t end) {
  bool begins = at == scan.first() || scan.token(at).line_before;
  constexpr uint32_t kLongest = 3;
  if (!begins || end != at + 1 || scan.token(at).span().size() > kLongest) return false;
  bool marked = (scan.mark(end, U'.') || scan.mark(end, U')')) && scan.glued(end);
  return marked && !scan.glued(end + 1) && scan.has(end + 1);
}

uint32_t past_address(const ValueScan& scan, uint32_t at) {
  uint32_t end = at;
  bool address = false;
  do {
    bool inside = end > at && scan.glued(end) && scan.glued(end + 1);
    address |= inside && scan.mark(end, U'@') && scan.is_word(end + 1);
    address |= inside && scan.mark(end, U':') && scan.mark(end + 1, U'/') && scan.mark(end + 2, U'/');
    bool domain = inside && scan.mark(end, U'.') && scan.is_word(end - 1) && scan.is_word(end + 1);
    address |= domain && scan.mark(end + 2, U'/') && scan.glued(end + 2);
    ++end;
  } while (scan.glued(end) && scan.token(end).kind != TokenKind::ideograph);
  return address ? end : at;
}

namespace {

// "01 23 45 67 89", "91 234 56 78", "0 800 555 353": groups of digits with spaces between that group no thousands.
uint32_t past_spaced_phone(const ValueScan& scan, uint32_t at) {
  constexpr uint32_t kFewestGroups = 3, kFewestDigits = 8, kMostDigits = 15;
  uint32_t groups = 0, digits = 0, end = at, last = 0;
  bool thousands = true;
  auto alone = [&](uint32_t group) {
    bool joined = scan.glued(group + 1) && scan.token(group + 1).kind != TokenKind::mark;
    return scan.is_digits(group) && !joined && (group == at || !scan.glued(group));
  };
  for (; alone(end) && digits <= kMostDigits; ++end) {
    uint32_t size = scan.token(end).span().size();
    thousands &= groups == 0 ? size <= 3 : size == 3;
    digits += last = size;
    ++groups;
  }
  uint32_t opening = groups > 0 ? scan.token(at).span().size() : 0;
  bool date = groups == kFewestGroups && (opening == 4 || (opening <= 2 && last == 4));  // 24 12 2014, 2014 12 24
  bool zero = scan.is_digits(at) && scan.text(at).front() == '0';
  bool enough = groups >= kFewestGroups || (zero && groups == 2);
  return enough && !date && digits >= kFewestDigits && digits <= kMostDigits && (zero || !thousands) ? end : at;
}

}  // namespace

uint32_t past_phone(const ValueScan& scan, uint32_t at) {
  bool plus = scan.mark(at, U'+') && scan.glued(at + 1);
  if (!plus && !scan.is_digits(at) && !scan.mark(at, U'(')) return at;
  constexpr uint32_t kMostTokens = 20, kFewestDigits = 9;
  uint32_t digits = 0, hyphens = 0, end = at + plus, past = at;
  bool brackets = false;
  for (; scan.has(end) && end < at + kMostTokens; ++end) {
    if (scan.is_digits(end)) {
      digits += scan.token(end).span().size();
      past = end + 1;
    } else if (scan.mark(end, U'-') && scan.glued(end)) {
      ++hyphens;
    } else if (scan.mark(end, U'(') || scan.mark(end, U')')) {
      brackets = true;
    } else {
      break;
    }
  }
  bool phone = digits >= kFewestDigits && (plus || (brackets && hyphens > 0) || hyphens > 2);
  return phone ? past : past_spaced_phone(scan, at);
}

uint32_t past_code(const ValueScan& scan, uint32_t at) {
  uint32_t end = at + 1;
  auto goes_on = [&scan](uint32_t next) {
    if (!scan.glued(next)) return false;
    TokenKind kind = scan.token(next).kind;
    if (kind == TokenKind::word || kind == TokenKind::digits) return true;
    return kind == TokenKind::mark && scan.glued(next + 1) && scan.token(next + 1).kind == TokenKind::digits;
  };
  while (goes_on(end)) ++end;
  return end;
}

}  // namespace gainsay::mention
