#include <algorithm>
#include <array>
#include <utility>

#include "lexicon/keys.h"
#include "lexicon/lookup.h"
#include "lexicon/table.h"
#include "lexicon/vocabulary.h"

namespace gainsay::lexicon {

// Walks the trie from each token of a run. A walk keeps the nodes that it may be at: a token can be taken by its
// spelling or by its stem, and a hyphen can be taken or skipped.
class Matcher {
 public:
  Matcher(std::span<const Token> tokens, std::string_view text, Language language, Vocabulary& vocabulary, Hits& out)
      : tokens_(tokens),
        text_(text),
        language_(language),
        state_(*vocabulary.state_),
        table_(state_.table),
        out_(out) {}

  // Looks for phrases that begin at the first `starts` tokens.
  void run(size_t starts) {
    out_.hits_.clear();
    out_.begin_.resize(tokens_.size() + 1);
    out_.beginning_.assign(tokens_.size() + 1, 0);
    out_.ending_.assign(tokens_.size() + 1, 0);
    for (uint32_t i = 0; i < starts; ++i) {
      size_t begin = out_.hits_.size();
      out_.begin_[i] = static_cast<uint32_t>(begin);
      start_at(i);
      if (out_.hits_.size() != begin) note_kinds(i, begin);
    }
    std::fill(out_.begin_.begin() + static_cast<std::ptrdiff_t>(starts), out_.begin_.end(),
              static_cast<uint32_t>(out_.hits_.size()));
  }

 private:
  struct Place {
    uint32_t node;
    bool skipped;  // the token before was a hyphen that the form does not have
  };
  // Where a walk may be. More ways than this at once come of no real form.
  struct Places {
    std::array<Place, 24> items;
    uint32_t count = 0;
    void add(uint32_t node, bool skipped) {
      if (count < items.size()) items[count++] = {node, skipped};
    }
    std::span<const Place> all() const { return {items.data(), count}; }
  };

  void note_kinds(uint32_t first, size_t begin) {
    for (size_t i = begin; i < out_.hits_.size(); ++i) {
      const Hit& hit = out_.hits_[i];
      out_.beginning_[first] |= kind_bit(hit.kind);
      out_.ending_[hit.end] |= kind_bit(hit.kind);
    }
  }

  void start_at(uint32_t first) {
    const Token& token = tokens_[first];
    const size_t begin = out_.hits_.size();
    latin_ = token.script == Script::latin || token.kind == TokenKind::mark || token.kind == TokenKind::digits;
    places_.count = 0;
    if (token.word != kNoWord) {
      const Meaning& meaning = state_.meaning(token.word, language_);
      for (uint32_t i = 0; i < meaning.sense_count; ++i) {
        const Sense& sense = meaning.senses[i];
        if (out_.hits_.size() > begin && out_.hits_.back().entry == sense.entry) continue;
        if (sense.case_rule != CaseRule::any && !is_written_so(first, first + 1, table_.senses[meaning.records[i]])) {
          continue;
        }
        out_.hits_.push_back({first, first + 1, sense.entry, sense.kind, sense.tag});
      }
      // Read before may_go_on: asking of the next word may move this one's meaning.
      uint32_t start_count = meaning.start_count;
      const uint32_t* phrase_starts = meaning.starts();
      if (start_count > 0 && may_go_on(first + 1, meaning.children)) {
        for (uint32_t i = 0; i < start_count; ++i) places_.add(phrase_starts[i], false);
      }
    } else if (uint32_t node = state_.child(Table::kRoot, key_of(token)); node != Table::kRoot) {
      accept_all(first, first + 1, node);
      if (goes_on(node)) places_.add(node, false);
    }
    const size_t alone = out_.hits_.size();
    if (places_.count > 0) walk(first);
    bool ordered = token.word != kNoWord && out_.hits_.size() == alone;
    if (!ordered && out_.hits_.size() - begin > 1) put_in_order(begin);
  }

  // Could the token follow a node with these children? Most could not, and no node is looked at.
  bool may_go_on(uint32_t next, uint64_t children) {
    if (next >= tokens_.size()) return false;
    const Token& token = tokens_[next];
    if (token.mark == '-') return true;
    if (token.word != kNoWord) return (children & state_.meaning(token.word, language_).as_child()) != 0;
    return (children & child_bit(key_of(token))) != 0;
  }

  void walk(uint32_t first) {
    Places other;
    Places *from = &places_, *to = &other;
    for (uint32_t next = first + 1; next < tokens_.size() && from->count > 0; ++next) {
      to->count = 0;
      if (tokens_[next].mark == '-') {
        past_hyphen(first, next, from->all(), *to);
      } else {
        past(first, next, from->all(), *to);
      }
      std::swap(from, to);
    }
  }

  void past_hyphen(uint32_t first, uint32_t next, std::span<const Place> places, Places& out) {
    for (const Place& place : places) {
      step(first, next, place.node, mark_key('-'), out);
      if (!place.skipped) out.add(place.node, true);
    }
  }

  void past(uint32_t first, uint32_t next, std::span<const Place> places, Places& out) {
    const Token& token = tokens_[next];
    if (token.word == kNoWord) {
      uint64_t key = key_of(token);
      for (const Place& place : places) step(first, next, place.node, key, out);
      return;
    }
    const Meaning& meaning = state_.meaning(token.word, language_);
    for (const Place& place : places) {
      for (uint64_t key : meaning.all_keys()) step(first, next, place.node, key, out);
    }
  }

  void step(uint32_t first, uint32_t next, uint32_t node, uint64_t key, Places& out) {
    uint32_t child = state_.child(node, key);
    if (child == Table::kRoot) return;
    accept_all(first, next + 1, child);
    if (goes_on(child)) out.add(child, false);
  }

  bool goes_on(uint32_t node) const { return state_.holds(table_.nodes[node].below, language_, latin_); }

  uint64_t key_of(const Token& token) const {
    if (token.kind == TokenKind::mark) return mark_key(token.mark);
    return digits_key(text_.substr(token.start, token.span().size()));
  }

  void accept_all(uint32_t first, uint32_t end, uint32_t node) {
    const Range senses = table_.nodes[node].senses;
    for (uint32_t i = senses.begin; i < senses.end; ++i) {
      const SenseRecord& sense = table_.senses[i];
      if (state_.holds(sense.languages, language_, latin_)) accept(first, end, sense);
    }
  }

  void accept(uint32_t first, uint32_t end, const SenseRecord& sense) {
    if (sense.rule != 0 && !is_written_so(first, end, sense)) return;
    const EntryRecord& entry = table_.entries[sense.entry];
    out_.hits_.push_back({first, end, sense.entry, static_cast<Kind>(entry.kind), static_cast<Tag>(entry.tag)});
  }

  bool is_written_so(uint32_t first, uint32_t end, const SenseRecord& sense) const {
    switch (static_cast<CaseRule>(sense.rule)) {
      case CaseRule::all_caps:
        return tokens_[first].all_caps;
      case CaseRule::capital:
        return has_capitals(first, end, sense.capitals);
      case CaseRule::same:
        return has_spelling(first, end, table_.text(sense.spelling));
      default:
        return true;
    }
  }

  bool has_capitals(uint32_t first, uint32_t end, uint32_t capitals) const {
    uint32_t step = 0;
    for (uint32_t i = first; i < end; ++i) {
      if (tokens_[i].mark == '-') continue;
      if ((capitals >> step & 1) != 0 && !tokens_[i].capitalised) return false;
      ++step;
    }
    return true;
  }

  bool has_spelling(uint32_t first, uint32_t end, std::string_view spelling) const {
    for (uint32_t i = first; i < end; ++i) {
      if (tokens_[i].mark == '-') continue;
      std::string_view own = text_.substr(tokens_[i].start, tokens_[i].span().size());
      if (!spelling.starts_with(own)) return false;
      spelling.remove_prefix(own.size());
    }
    return spelling.empty();
  }

  // Longest first, then by entry; each once.
  void put_in_order(size_t begin) {
    auto from = out_.hits_.begin() + static_cast<std::ptrdiff_t>(begin);
    std::sort(from, out_.hits_.end(),
              [](const Hit& a, const Hit& b) { return a.end != b.end ? a.end > b.end : a.entry < b.entry; });
    auto same = [](const Hit& a, const Hit& b) { return a.end == b.end && a.entry == b.entry; };
    out_.hits_.erase(std::unique(from, out_.hits_.end(), same), out_.hits_.end());
  }

  std::span<const Token> tokens_;
  std::string_view text_;
  Language language_;
  Vocabulary::State& state_;
  const Table& table_;
  Hits& out_;
  Places places_;
  bool latin_ = false;
};

void match(std::span<const Token> tokens, std::string_view text, Language language, Vocabulary& vocabulary, Hits& out) {
  Matcher(tokens, text, language, vocabulary, out).run(tokens.size());
}

void match_at_start(std::span<const Token> tokens, uint32_t starts, std::string_view text, Language language,
                    Vocabulary& vocabulary, Hits& out) {
  Matcher(tokens, text, language, vocabulary, out).run(std::min<size_t>(starts, tokens.size()));
}

}  // namespace gainsay::lexicon
