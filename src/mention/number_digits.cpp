#include "mention/number_digits.h"

#include <array>

#include "base/utf8.h"

namespace gainsay::mention {
namespace {

constexpr size_t kMostPieces = 12;
constexpr uint32_t kMostDigits = 17;  // longer ones are identifiers

// A run of digits and the separator before it (' ' for any space, 0 for the first).
struct Piece {
  char32_t separator;
  uint32_t token;
  uint32_t size;  // digits
};

struct Pieces {
  std::array<Piece, kMostPieces> list;
  size_t count = 0;
  bool overflow = false;

  const Piece& last() const { return list[count - 1]; }
};

uint32_t size_of(const ValueScan& scan, uint32_t at) {
  return static_cast<uint32_t>(utf8::count(scan.text(at)));
}

bool separates(char32_t mark) {
  return mark == U'.' || mark == U',' || mark == U'\'' || mark == U'٫' || mark == U'٬';
}

// The separator between the digits before `at` and those that follow, and where these stand; 0 where there is none.
char32_t separator_at(const ValueScan& scan, uint32_t at, uint32_t& digits) {
  if (scan.is_digits(at) && scan.token(at).space_before) {
    digits = at;
    return scan.token(at).narrow_before ? U' ' : 0;
  }
  bool mark = scan.has(at) && scan.token(at).kind == lexicon::TokenKind::mark && scan.glued(at);
  if (!mark || !separates(scan.token(at).mark) || !scan.glued(at + 1) || !scan.is_digits(at + 1)) return 0;
  bool wide = scan.token(at).span().size() > 2, plain = scan.text(at + 1)[0] >= '0' && scan.text(at + 1)[0] <= '9';
  if (wide && plain) return 0;  // "20，300" is a list
  digits = at + 1;
  return scan.token(at).mark;
}

Pieces pieces_at(const ValueScan& scan, uint32_t at) {
  Pieces out;
  out.list[out.count++] = {0, at, size_of(scan, at)};
  uint32_t next = at + 1, digits = 0;
  while (char32_t separator = separator_at(scan, next, digits)) {
    uint32_t size = size_of(scan, digits);
    if (separator == U' ') {  // a group goes on only as three digits, and only after groups
      bool first_fits = out.list[0].size <= 3 && (out.count == 1 || out.last().separator == U' ');
      if (size != 3 || !first_fits) break;
    }
    if (out.count == kMostPieces) {
      out.overflow = true;
      break;
    }
    out.list[out.count++] = {separator, digits, size};
    next = digits + 1;
  }
  return out;
}

// Pieces [1, end) are groups of one separator: of three digits, or of two and at last three as India writes them.
bool grouped(const Pieces& pieces, size_t end) {
  if (pieces.list[0].size > 3) return false;
  bool threes = true, indian = end > 2;
  for (size_t i = 1; i < end; ++i) {
    if (pieces.list[i].separator != pieces.list[1].separator) return false;
    threes = threes && pieces.list[i].size == 3;
    indian = indian && pieces.list[i].size == (i + 1 == end ? 3u : 2u);
  }
  return threes || (indian && pieces.list[1].separator == U',');
}

bool leading_zero(const ValueScan& scan, const Piece& piece) {
  return piece.size > 0 && scan.text(piece.token)[0] == '0';
}

// Whether a lone separator before three digits ("1,234") is the decimal one.
bool lone_is_decimal(const ValueScan& scan, char32_t separator) {
  const SentenceView& view = scan.view();
  if (view.decimal_habit != 0) return separator == view.decimal_habit;
  if (view.language == lexicon::kUndetermined) return false;
  return separator == scan.lexicon().languages()[view.language].decimal;
}

// How many of the pieces belong to the number, and how many of those stand before the decimal separator. 0: no number.
struct Layout {
  size_t used = 0, whole = 0;
  bool ambiguous = false;
};

Layout layout_of_pair(const ValueScan& scan, const Pieces& pieces, bool of_money) {
  const Piece& head = pieces.list[0];
  const Piece& tail = pieces.list[1];
  if (tail.separator == U' ') return {2, 2, false};
  bool mark = tail.separator == U'.' || tail.separator == U',' || tail.separator == U'٫';
  if (!mark) return grouped(pieces, 2) ? Layout{2, 2, false} : Layout{1, 1, false};
  bool doubtful = tail.size == 3 && head.size <= 3 && !leading_zero(scan, head);
  if (!doubtful) return {2, 1, false};
  return {2, !of_money && lone_is_decimal(scan, tail.separator) ? 1u : 2u, true};
}

Layout layout_of(const ValueScan& scan, const Pieces& pieces, bool of_money) {
  if (pieces.overflow) return {};
  if (pieces.count == 1) return {1, 1, false};
  if (pieces.count == 2) return layout_of_pair(scan, pieces, of_money);
  if (grouped(pieces, pieces.count)) return {pieces.count, pieces.count, false};
  size_t before_last = pieces.count - 1;
  bool differs = pieces.last().separator != pieces.list[1].separator;
  if (differs && grouped(pieces, before_last)) return {pieces.count, before_last, false};
  return pieces.list[1].separator == U',' ? Layout{1, 1, false} : Layout{};  // 1,2,3 is a list; 1.2.3 a version
}

// Appends the digits of a piece to the mantissa.
void take_digits(const ValueScan& scan, const Piece& piece, int64_t& mantissa) {
  std::string_view text = scan.text(piece.token);
  for (size_t at = 0; at < text.size();) {
    utf8::Decoded next = utf8::decode(text, at);
    mantissa = mantissa * 10 + digit_value(next.code);
    at += next.length;
  }
}

uint8_t significant_of(Decimal value, int32_t places) {
  if (value.is_zero()) return 1;
  int32_t kept = places > 0 ? value.exponent() + places : 0;  // zeros written after the decimal separator
  return static_cast<uint8_t>(value.significant_digits() + (kept > 0 ? kept : 0));
}

}  // namespace

int digit_value(char32_t code) {
  for (char32_t zero : {U'0', U'０', U'٠', U'۰', U'०'}) {
    if (code >= zero && code <= zero + 9) return static_cast<int>(code - zero);
  }
  return -1;
}

Digits read_digits(const ValueScan& scan, uint32_t at, bool of_money) {
  Pieces pieces = pieces_at(scan, at);
  Layout layout = layout_of(scan, pieces, of_money);
  Digits out;
  out.end = (layout.used == 0 ? pieces.last().token : pieces.list[layout.used - 1].token) + 1;
  uint32_t size = 0, places = 0;
  for (size_t i = 0; i < layout.used; ++i) {
    size += pieces.list[i].size;
    if (i >= layout.whole) places += pieces.list[i].size;
  }
  bool padded = pieces.list[0].size > 1 && leading_zero(scan, pieces.list[0]);  // 007, 0800
  if (layout.used == 0 || size > kMostDigits || padded) return out;
  utf8::Decoded first = utf8::decode(scan.text(at), 0);
  if (digit_value(first.code) < 0) return out;
  int64_t mantissa = 0;
  for (size_t i = 0; i < layout.used; ++i) take_digits(scan, pieces.list[i], mantissa);
  out.valid = true;
  out.value = Decimal(mantissa, -static_cast<int32_t>(places));
  out.significant = significant_of(out.value, static_cast<int32_t>(places));
  out.decimal = places > 0;
  out.ambiguous = layout.ambiguous;
  return out;
}

char32_t decimal_evidence(const text::Article& article, uint32_t at) {
  const auto& tokens = article.tokens;
  auto digits = [&](size_t i) { return i < tokens.size() && tokens[i].kind == lexicon::TokenKind::digits; };
  auto glued = [&](size_t i) { return i < tokens.size() && !tokens[i].space_before; };
  bool shape = digits(at) && glued(at + 1) && glued(at + 2) && digits(at + 2);
  if (!shape) return 0;
  char32_t mark = tokens[at + 1].mark;
  if (mark != U'.' && mark != U',') return 0;
  bool goes_on = glued(at + 3) && separates(tokens[at + 3].mark) && glued(at + 4) && digits(at + 4);
  uint32_t size = tokens[at + 2].span().size();
  if (goes_on) {  // 1.234,5: the second is the decimal one
    char32_t second = tokens[at + 3].mark;
    bool decisive =
        size == 3 && second != mark && (second == U'.' || second == U',') && tokens[at + 4].span().size() != 3;
    return decisive ? second : 0;
  }
  bool alone = at == 0 || tokens[at].space_before || tokens[at - 1].kind == lexicon::TokenKind::mark;
  if (!alone || size > 2) return 0;
  if (mark == U',') return mark;  // 3,5
  bool sign = (at > 0 && glued(at) && tokens[at - 1].mark != 0 && tokens[at - 1].mark > 0x7F) ||
              (at > 0 && tokens[at - 1].mark == U'$');
  bool percent = at + 3 < tokens.size() && tokens[at + 3].mark == U'%';
  return sign || percent ? mark : 0;  // 3.5 alone may be a version or a date
}

}  // namespace gainsay::mention
