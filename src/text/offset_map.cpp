#include "text/offset_map.h"

#include <algorithm>

namespace gainsay::text {
namespace {

// The place of `at` within a piece of `from` bytes that stands for a piece of `to` bytes. A run of equally stretched
// characters is one piece, so that every character's beginning falls where it should.
uint32_t scale(uint32_t at, uint32_t from, uint32_t to) {
  if (from == to) return at;
  return static_cast<uint32_t>(static_cast<uint64_t>(at) * to / from);
}

// Reads one side of the points as a function of the other, both never falling. `ahead`: where the key stands at several
// points (something was dropped there) the last of them answers, else the first.
template <typename Points, typename Key, typename Value>
uint32_t project(const Points& points, uint32_t at, bool ahead, Key key, Value value) {
  auto after =
      ahead ? std::upper_bound(points.begin(), points.end(), at, [&](uint32_t a, const auto& p) { return a < key(p); })
            : std::lower_bound(points.begin(), points.end(), at, [&](const auto& p, uint32_t a) { return key(p) < a; });
  if (!ahead && after != points.end() && key(*after) == at) return value(*after);
  uint32_t key_from = 0, value_from = 0;
  if (after != points.begin()) {
    key_from = key(*(after - 1));
    value_from = value(*(after - 1));
  }
  if (after == points.end()) return value_from + (at - key_from);
  return value_from + scale(at - key_from, key(*after) - key_from, value(*after) - value_from);
}

}  // namespace

void OffsetMap::add(uint32_t clean, uint32_t file) {
  if (points_.empty() && clean == file) {
    if (clean == 0) return;  // the beginning is understood
  }
  if (!points_.empty() && points_.back().clean == clean && points_.back().file == file) return;
  points_.push_back({clean, file});
}

uint32_t OffsetMap::file(uint32_t clean) const {
  return project(
      points_, clean, true, [](const Point& p) { return p.clean; }, [](const Point& p) { return p.file; });
}

Span OffsetMap::file(Span clean) const {
  uint32_t start = file(clean.start);
  if (clean.empty()) return {start, start};
  uint32_t end = project(
      points_, clean.end, false, [](const Point& p) { return p.clean; }, [](const Point& p) { return p.file; });
  return {start, std::max(start, end)};
}

OffsetMap OffsetMap::after(const OffsetMap& first) const {
  if (first.identity()) return *this;
  if (identity()) return first;
  auto clean_of = [](const Point& p) { return p.clean; };
  auto file_of = [](const Point& p) { return p.file; };
  OffsetMap out;
  auto mine = points_.begin();
  auto theirs = first.points_.begin();
  while (mine != points_.end() || theirs != first.points_.end()) {
    // The next place of the text between the two cleanings at which either map bends.
    bool at_mine = mine != points_.end() && (theirs == first.points_.end() || mine->file <= theirs->clean);
    uint32_t middle = at_mine ? mine->file : theirs->clean;
    uint32_t clean_low = project(points_, middle, false, file_of, clean_of);
    uint32_t clean_high = project(points_, middle, true, file_of, clean_of);
    uint32_t file_low = project(first.points_, middle, false, clean_of, file_of);
    uint32_t file_high = project(first.points_, middle, true, clean_of, file_of);
    out.add(clean_low, file_low);
    out.add(clean_low, file_high);
    out.add(clean_high, file_high);
    while (mine != points_.end() && mine->file == middle) ++mine;
    while (theirs != first.points_.end() && theirs->clean == middle) ++theirs;
  }
  return out;
}

}  // namespace gainsay::text
