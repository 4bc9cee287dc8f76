#include "text/encoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <limits>
#include <memory>

#include "base/utf8.h"
#include "text/place.h"

namespace gainsay::text {
namespace {

constexpr size_t kSample = 65536;
constexpr int32_t kLeastConfidence = 10;  // of ICU's detector, of 100; below that its answer is noise

struct Signature {
  std::string_view bytes;
  std::string_view name;
};

// Longest first: the mark of UTF-16LE begins that of UTF-32LE.
constexpr std::array<Signature, 5> kMarks = {{{std::string_view("\xFF\xFE\0\0", 4), "UTF-32LE"},
                                              {std::string_view("\0\0\xFE\xFF", 4), "UTF-32BE"},
                                              {"\xEF\xBB\xBF", "UTF-8"},
                                              {"\xFF\xFE", "UTF-16LE"},
                                              {"\xFE\xFF", "UTF-16BE"}}};

constexpr std::array<Signature, 10> kBinaries = {{{"%PDF-", "a PDF document"},
                                                  {"PK\x03\x04", "a ZIP archive or office document"},
                                                  {"\x89PNG", "a PNG image"},
                                                  {"\xFF\xD8\xFF", "a JPEG image"},
                                                  {"GIF8", "a GIF image"},
                                                  {"\x1F\x8B", "a gzip archive"},
                                                  {"\x7F"
                                                   "ELF",
                                                   "a program"},
                                                  {"BZh", "a bzip2 archive"},
                                                  {"\xD0\xCF\x11\xE0", "an old office document"},
                                                  {"SQLite format 3", "a database"}}};

bool is_control(unsigned char c) {
  return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' && c != 0x1B;
}

// Control characters (a NUL is one) that no text has: more than one in a hundred, and not just one or two.
bool looks_binary(std::string_view bytes) {
  std::string_view sample = bytes.substr(0, kSample);
  size_t controls = static_cast<size_t>(
      std::count_if(sample.begin(), sample.end(), [](char c) { return is_control(static_cast<unsigned char>(c)); }));
  if (controls * 3 >= sample.size()) return true;
  return controls >= 4 && controls * 100 > sample.size();
}

Problem binary(const std::string& path, std::string_view what) {
  Problem problem;
  problem.file = path;
  problem.message = "is not text but " + std::string(what);
  problem.hint = "save the article as plain text or Markdown";
  return problem;
}

// UTF-16 without a mark: nearly every second byte is one of the few high bytes of European scripts and the others vary.
std::string_view utf16_without_mark(std::string_view bytes) {
  std::string_view sample = bytes.substr(0, std::min(bytes.size() & ~size_t{1}, size_t{4096}));
  if (sample.size() < 4) return {};
  std::array<size_t, 2> high = {0, 0};
  for (size_t i = 0; i < sample.size(); ++i) {
    unsigned char c = static_cast<unsigned char>(sample[i]);
    if (c == 0x00 || c == 0x04) ++high[i & 1];
  }
  size_t units = sample.size() / 2;
  bool has_nul = sample.find('\0') != std::string_view::npos;
  if (!has_nul) return {};
  if (high[1] * 10 >= units * 9 && high[0] * 10 < units) return "UTF-16LE";
  if (high[0] * 10 >= units * 9 && high[1] * 10 < units) return "UTF-16BE";
  return {};
}

struct Tally {
  size_t whole = 0;     // sequences of more than one byte
  size_t broken = 0;    // bytes that begin none
  size_t lettered = 0;  // of those, beside an ASCII letter
  size_t cut = 0;       // of those, a lead byte with a continuation behind it: a sequence cut short
};

bool is_ascii_letter(std::string_view text, size_t at) {
  return at < text.size() && ((text[at] | 0x20) >= 'a' && (text[at] | 0x20) <= 'z');
}

Tally tally(std::string_view bytes) {
  Tally out;
  for (size_t at = 0; at < bytes.size();) {
    utf8::Decoded next = utf8::decode(bytes, at);
    unsigned char lead = static_cast<unsigned char>(bytes[at]);
    if (next.length > 1) {
      ++out.whole;
    } else if (lead >= 0x80) {
      ++out.broken;
      if (is_ascii_letter(bytes, at + 1) || (at > 0 && is_ascii_letter(bytes, at - 1))) ++out.lettered;
      bool continued = at + 1 < bytes.size() && (static_cast<unsigned char>(bytes[at + 1]) & 0xC0) == 0x80;
      if (lead >= 0xE0 && lead < 0xF5 && continued) ++out.cut;
    }
    at += next.length;
  }
  return out;
}

// Is this UTF-8 with some damage, rather than another encoding?
bool is_damaged_utf8(std::string_view bytes) {
  Tally seen = tally(bytes.substr(0, 16 * kSample));
  if (seen.broken == 0) return true;  // the damage lies beyond the sample
  if (seen.whole > 0) return seen.whole >= 2 * seen.broken || seen.broken <= 2;
  constexpr size_t kStray = 3;  // bytes that may have strayed into ASCII
  return (seen.lettered == 0 && seen.broken <= kStray) || (seen.cut > 0 && seen.broken <= 2 * seen.cut);
}

Problem broken(const std::string& path, std::string_view bytes, size_t at, size_t count) {
  Problem problem;
  problem.severity = Problem::Severity::warning;
  problem.file = path;
  Place place = place_of(bytes, at);
  problem.line = place.line;
  problem.column = place.column;
  problem.message = "not valid UTF-8 at byte " + std::to_string(at);
  if (count > 1) problem.message += " (the first of " + std::to_string(count) + " such bytes)";
  problem.hint = "the byte was read as U+FFFD; save the file as UTF-8";
  return problem;
}

void read_utf8(const std::string& path, std::string_view bytes, size_t skip, Decoded& out) {
  out.encoding = "UTF-8";
  std::string_view rest = bytes.substr(skip);
  out.offsets.add(0, static_cast<uint32_t>(skip));
  size_t valid = utf8::valid_prefix(rest);
  if (valid == rest.size()) {
    out.text.assign(rest);
    return;
  }
  size_t first = skip + valid, count = 0;
  for (size_t at = 0; at < rest.size();) {
    valid = utf8::valid_prefix(rest.substr(at));
    out.text.append(rest.substr(at, valid));
    at += valid;
    if (at == rest.size()) break;
    out.offsets.add(static_cast<uint32_t>(out.text.size()), static_cast<uint32_t>(skip + at));
    utf8::append(out.text, 0xFFFD);
    ++at;
    ++count;
    out.offsets.add(static_cast<uint32_t>(out.text.size()), static_cast<uint32_t>(skip + at));
  }
  out.problems.push_back(broken(path, bytes, first, count));
}

// Writes decoded characters with their places: characters of equal lengths on both sides share a piece.
class Joiner {
 public:
  explicit Joiner(Decoded& out) : out_(out) {}
  // One UTF-16 unit and the byte at which its character begins.
  void unit(char16_t unit, uint32_t at) {
    if (waiting_ && U16_IS_TRAIL(unit) && U16_IS_LEAD(code_)) {
      code_ = static_cast<char32_t>(U16_GET_SUPPLEMENTARY(code_, unit));
      return;
    }
    finish(at);
    waiting_ = true;
    code_ = unit;
    at_ = std::max(at, at_);
  }
  // The character before ends at this byte.
  void finish(uint32_t end) {
    if (!waiting_) return;
    waiting_ = false;
    end = std::max(end, at_);
    uint32_t clean_from = static_cast<uint32_t>(out_.text.size());
    utf8::append(out_.text, code_);
    uint32_t clean = static_cast<uint32_t>(out_.text.size()) - clean_from;
    if (clean != clean_length_ || end - at_ != file_length_) out_.offsets.add(clean_from, at_);
    clean_length_ = clean;
    file_length_ = end - at_;
  }

 private:
  Decoded& out_;
  bool waiting_ = false;
  char32_t code_ = 0;
  uint32_t at_ = 0;
  uint32_t clean_length_ = 0, file_length_ = 0;
};

struct Closer {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
  void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

// Converts with ICU, 32 KiB at a time. False where ICU has no such converter.
bool convert(const std::string& name, std::string_view bytes, size_t skip, Decoded& out) {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<UConverter, Closer> converter(ucnv_open(name.c_str(), &status));
  if (U_FAILURE(status)) return false;
  out.encoding = name;
  constexpr int32_t kChunk = 32768;
  std::vector<UChar> units(kChunk);
  std::vector<int32_t> places(kChunk);
  Joiner joiner(out);
  out.offsets.add(0, static_cast<uint32_t>(skip));
  const char* from = bytes.data() + skip;
  const char* const end = bytes.data() + bytes.size();
  uint32_t carried = static_cast<uint32_t>(skip);  // where a character begins that the chunk before did not finish
  do {
    const char* start = from;
    const char* stop = end - from > kChunk ? from + kChunk : end;
    UChar* to = units.data();
    status = U_ZERO_ERROR;
    ucnv_toUnicode(converter.get(), &to, units.data() + kChunk, &from, stop, places.data(), stop == end, &status);
    if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR) return false;
    size_t count = static_cast<size_t>(to - units.data());
    for (size_t i = 0; i < count; ++i) {
      uint32_t base = static_cast<uint32_t>(start - bytes.data());
      joiner.unit(units[i], places[i] < 0 ? carried : base + static_cast<uint32_t>(places[i]));
    }
    carried = static_cast<uint32_t>(from - bytes.data());
  } while (from < end || status == U_BUFFER_OVERFLOW_ERROR);
  joiner.finish(static_cast<uint32_t>(bytes.size()));
  out.offsets.add(static_cast<uint32_t>(out.text.size()), static_cast<uint32_t>(bytes.size()));
  return true;
}

std::string detect(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<UCharsetDetector, Closer> detector(ucsdet_open(&status));
  if (U_FAILURE(status)) return "windows-1252";
  size_t from = utf8::valid_prefix(bytes);  // where something not ASCII stands
  from = from > kSample / 4 ? from - kSample / 4 : 0;
  std::string_view sample = bytes.substr(from, kSample);
  ucsdet_setText(detector.get(), sample.data(), static_cast<int32_t>(sample.size()), &status);
  int32_t count = 0;
  const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
  for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
    std::string name = ucsdet_getName(matches[i], &status);
    if (ucsdet_getConfidence(matches[i], &status) < kLeastConfidence) break;
    if (name.starts_with("UTF-") || name.starts_with("IBM42")) continue;  // ruled out before; EBCDIC
    // The web's rule: who says Latin-1 means the code page that Windows made of it.
    return name == "ISO-8859-1" ? "windows-1252" : name;
  }
  return "windows-1252";
}

Problem guessed(const std::string& path, const std::string& encoding) {
  Problem problem;
  problem.severity = Problem::Severity::warning;
  problem.file = path;
  problem.message = "not UTF-8, read as " + encoding;
  problem.hint = "save the file as UTF-8 if letters look wrong";
  return problem;
}

Problem too_large(const std::string& path) {
  Problem problem;
  problem.file = path;
  problem.message = "is larger than 4 GiB as UTF-8";
  problem.hint = "split the file";
  return problem;
}

}  // namespace

Result<Decoded> decode(const std::string& path, std::string_view bytes) {
  if (bytes.size() > std::numeric_limits<uint32_t>::max() / 4 && utf8::valid_prefix(bytes) != bytes.size())
    return too_large(path);
  Decoded out;
  for (const Signature& mark : kMarks) {
    if (!bytes.starts_with(mark.bytes)) continue;
    if (mark.name == "UTF-8") {
      read_utf8(path, bytes, mark.bytes.size(), out);
      return out;
    }
    if (bytes.size() % 2 == 0 && convert(std::string(mark.name), bytes, mark.bytes.size(), out)) return out;
    break;
  }
  for (const Signature& kind : kBinaries) {
    if (bytes.starts_with(kind.bytes)) return binary(path, kind.name);
  }
  std::string_view wide = utf16_without_mark(bytes);
  if (!wide.empty() && convert(std::string(wide), bytes, 0, out)) {
    out.problems.push_back(guessed(path, out.encoding));
    return out;
  }
  if (looks_binary(bytes)) return binary(path, "binary data");
  if (utf8::valid_prefix(bytes) == bytes.size() || is_damaged_utf8(bytes)) {
    read_utf8(path, bytes, 0, out);
    return out;
  }
  if (!convert(detect(bytes), bytes, 0, out)) {
    out = Decoded();
    read_utf8(path, bytes, 0, out);
    return out;
  }
  out.problems.push_back(guessed(path, out.encoding));
  return out;
}

}  // namespace gainsay::text
