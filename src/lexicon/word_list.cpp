#include "lexicon/word_list.h"

namespace gainsay::lexicon {
namespace {

constexpr size_t kFirstSlots = size_t{1} << 14;
constexpr WordId kForgotten = 1;

}  // namespace

WordList::WordList(const Table& table) : table_(table), words_(2), slots_(kFirstSlots), mask_(kFirstSlots - 1) {}

WordId WordList::add_new(std::string_view folded, uint64_t hash, uint64_t slot) {
  if (words_.size() >= kMost && table_.child(Table::kRoot, hash) == Table::kRoot) return kForgotten;
  WordId word = static_cast<WordId>(words_.size());
  words_.push_back({hash, letters_.size(), static_cast<uint32_t>(folded.size())});
  letters_ += folded;
  slots_[slot] = {hash, word};
  if (words_.size() * 2 > slots_.size()) grow();
  return word;
}

void WordList::grow() {
  std::vector<Slot> bigger(slots_.size() * 4);
  mask_ = bigger.size() - 1;
  for (const Slot& old : slots_) {
    if (old.word == kNoWord) continue;
    uint64_t slot = old.hash & mask_;
    while (bigger[slot].word != kNoWord) slot = (slot + 1) & mask_;
    bigger[slot] = old;
  }
  slots_ = std::move(bigger);
}

}  // namespace gainsay::lexicon
