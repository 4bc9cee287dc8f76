// Runs of plain letters, folded many at a time: what most words of most texts are made of.
//
// Both functions take letters from `text`, at most `size` bytes, until something else stands there, and write their
// lower-case forms, of as many bytes, to `out`. Requires: room for 16 bytes more than they take behind `out`.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace gainsay::lexicon {

struct LetterRun {
  size_t bytes = 0;
  uint32_t count = 0;  // letters
  uint32_t upper = 0;  // upper-case ones among them
};

// One letter at a time: for the end of a text, and for processors without SSE2.
inline void fold_ascii_slowly(const char* text, size_t size, char* out, LetterRun& run) {
  for (; run.bytes < size; ++run.bytes, ++run.count) {
    unsigned letter = static_cast<unsigned char>(text[run.bytes]), lower = letter | 0x20;
    if (lower < 'a' || lower > 'z') return;
    run.upper += letter != lower;
    out[run.bytes] = static_cast<char>(lower);
  }
}

// А to я without ё, which folds to another letter: U+0410 to U+044F, two bytes each.
inline void fold_cyrillic_slowly(const char* text, size_t size, char* out, LetterRun& run) {
  for (; run.bytes + 1 < size; run.bytes += 2, ++run.count) {
    unsigned lead = static_cast<unsigned char>(text[run.bytes]), next = static_cast<unsigned char>(text[run.bytes + 1]);
    if ((lead != 0xD0 && lead != 0xD1) || (next & 0xC0) != 0x80) return;
    unsigned code = (lead & 0x1F) << 6 | (next & 0x3F);
    if (code < 0x410 || code > 0x44F) return;
    bool upper = code < 0x430;
    if (upper) code += 0x20;
    run.upper += upper;
    out[run.bytes] = static_cast<char>(0xC0 | code >> 6);
    out[run.bytes + 1] = static_cast<char>(0x80 | (code & 0x3F));
  }
}

#if defined(__SSE2__)

// How many bits are set; mostly none or one.
inline uint32_t bits_of(unsigned bits) {
  uint32_t out = 0;
  for (; bits != 0; bits &= bits - 1) ++out;
  return out;
}

// Sixteen bytes a step.
inline LetterRun fold_ascii(const char* text, size_t size, char* out) {
  LetterRun run;
  while (run.bytes + 16 <= size) {
    __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text + run.bytes));
    __m128i lower = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
    __m128i letter = _mm_and_si128(_mm_cmpgt_epi8(lower, _mm_set1_epi8('a' - 1)),
                                   _mm_cmplt_epi8(lower, _mm_set1_epi8('z' + 1)));  // bytes from 0x80 on are negative
    unsigned others = ~static_cast<unsigned>(_mm_movemask_epi8(letter)) & 0xFFFF;
    unsigned taken = others == 0 ? 16 : static_cast<unsigned>(std::countr_zero(others));
    unsigned small = static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, lower)));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out + run.bytes), lower);
    run.bytes += taken;
    run.count += taken;
    run.upper += bits_of(~small & ((1u << taken) - 1));
    if (taken < 16) return run;
  }
  fold_ascii_slowly(text, size, out, run);
  return run;
}

// Eight letters a step, each in a lane of its own: its lead byte is the low one.
inline LetterRun fold_cyrillic(const char* text, size_t size, char* out) {
  LetterRun run;
  while (run.bytes + 16 <= size) {
    __m128i pairs = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text + run.bytes));
    __m128i form = _mm_and_si128(pairs, _mm_set1_epi16(static_cast<int16_t>(0xC0FE)));  // leads 0xD0, 0xD1
    __m128i code = _mm_or_si128(_mm_slli_epi16(_mm_and_si128(pairs, _mm_set1_epi16(0x1F)), 6),
                                _mm_and_si128(_mm_srli_epi16(pairs, 8), _mm_set1_epi16(0x3F)));
    __m128i range =
        _mm_and_si128(_mm_cmpgt_epi16(code, _mm_set1_epi16(0x40F)), _mm_cmplt_epi16(code, _mm_set1_epi16(0x450)));
    __m128i letter = _mm_and_si128(range, _mm_cmpeq_epi16(form, _mm_set1_epi16(static_cast<int16_t>(0x80D0))));
    __m128i upper = _mm_cmplt_epi16(code, _mm_set1_epi16(0x430));
    __m128i lower = _mm_add_epi16(code, _mm_and_si128(upper, _mm_set1_epi16(0x20)));
    __m128i lead = _mm_or_si128(_mm_srli_epi16(lower, 6), _mm_set1_epi16(0xC0));
    __m128i next = _mm_or_si128(_mm_and_si128(lower, _mm_set1_epi16(0x3F)), _mm_set1_epi16(0x80));
    unsigned others = ~static_cast<unsigned>(_mm_movemask_epi8(letter)) & 0xFFFF;
    unsigned taken = others == 0 ? 16 : static_cast<unsigned>(std::countr_zero(others));
    unsigned capitals = static_cast<unsigned>(_mm_movemask_epi8(upper)) & ((1u << taken) - 1);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out + run.bytes), _mm_or_si128(lead, _mm_slli_epi16(next, 8)));
    run.bytes += taken;
    run.count += taken / 2;
    run.upper += bits_of(capitals) / 2;
    if (taken < 16) return run;
  }
  fold_cyrillic_slowly(text, size, out, run);
  return run;
}

#else

inline LetterRun fold_ascii(const char* text, size_t size, char* out) {
  LetterRun run;
  fold_ascii_slowly(text, size, out, run);
  return run;
}

inline LetterRun fold_cyrillic(const char* text, size_t size, char* out) {
  LetterRun run;
  fold_cyrillic_slowly(text, size, out, run);
  return run;
}

#endif

}  // namespace gainsay::lexicon
