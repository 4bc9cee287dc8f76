#include "mention/tense.h"

namespace gainsay::mention {

bool is_long(const DateReader& reader) {
  constexpr uint32_t kShortSentence = 9;  // tokens
  return reader.end() - reader.first() > kShortSentence;
}

bool future_stated(const DateReader& reader, uint32_t at) {
  constexpr uint32_t kLookBack = 6;
  uint32_t from = at > reader.first() + kLookBack ? at - kLookBack : reader.first();
  for (uint32_t back = from; back < at; ++back) {
    if (reader.word(back, Kind::relative_day, "future")) return true;
  }
  return false;
}

bool plan_stated(const DateReader& reader, uint32_t at) {
  constexpr uint32_t kLookBack = 10;
  uint32_t from = at > reader.first() + kLookBack ? at - kLookBack : reader.first();
  for (uint32_t back = from; back < at; ++back) {
    auto status = reader.word(back, Kind::status);
    if (status && (status.entry->tag == Tag::planned || status.entry->tag == Tag::expected)) return true;
    if (reader.word(back, Kind::relative_day, "future")) return true;
  }
  return false;
}

bool is_planned(const DateReader& reader, uint32_t at) {
  return !is_long(reader) || plan_stated(reader, at);
}

}  // namespace gainsay::mention
