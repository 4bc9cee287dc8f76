#include "text/markdown_inline.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace gainsay::text {
namespace {

constexpr size_t kLookAhead = 512;
constexpr size_t kNowhere = std::string_view::npos;

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n';
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {
  return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}
bool is_wordy(char c) {
  return is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}
bool is_punctuation(char c) {
  return static_cast<unsigned char>(c) > ' ' && static_cast<unsigned char>(c) < 0x7F && !is_letter(c) && !is_digit(c);
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 11> kEntities = {{{"&nbsp;", " "},
                                                                                      {"&amp;", "&"},
                                                                                      {"&lt;", "<"},
                                                                                      {"&gt;", ">"},
                                                                                      {"&quot;", "\""},
                                                                                      {"&apos;", "'"},
                                                                                      {"&#39;", "'"},
                                                                                      {"&ndash;", "–"},
                                                                                      {"&mdash;", "—"},
                                                                                      {"&laquo;", "«"},
                                                                                      {"&raquo;", "»"}}};

// One line's marks. `at` walks over it; every function handles the mark at `at` and moves on.
class InlineCopier {
 public:
  InlineCopier(std::string_view source, Span part, Rewriter& copy)
      : text_(source.substr(0, part.end)), begin_(part.start), at_(part.start), copy_(copy) {}

  void run() {
    pair_brackets();
    while (at_ < text_.size()) {
      while (!closers_.empty() && closers_.back().first < at_) closers_.pop_back();
      if (!closers_.empty() && at_ == closers_.back().first) {
        drop_to(closers_.back().second);
        closers_.pop_back();
        continue;
      }
      step();
    }
    copy_.keep_to(text_.size());
  }

 private:
  void step() {
    switch (text_[at_]) {
      case '\\':
        return escape();
      case '`':
        return code();
      case '!':
        return image();
      case '[':
        return link();
      case '<':
        return tag();
      case '&':
        return entity();
      case '*':
      case '_':
      case '~':
        return emphasis();
      default:
        ++at_;
    }
  }

  void drop_to(size_t end) {
    copy_.keep_to(at_);
    copy_.drop_to(end);
    at_ = end;
  }

  void escape() {
    if (at_ + 1 < text_.size() && is_punctuation(text_[at_ + 1])) drop_to(at_ + 1);
    ++at_;
  }

  void code() {
    size_t open = at_;
    while (open < text_.size() && text_[open] == '`') ++open;
    std::string_view fence = text_.substr(at_, open - at_);
    size_t close = text_.substr(0, std::min(text_.size(), open + kLookAhead)).find(fence, open);
    if (fence.size() > 8 || close == kNowhere) {
      at_ = open;
      return;
    }
    drop_to(open);
    at_ = close;
    drop_to(close + fence.size());
  }

  // Pairs up brackets and parentheses in one pass.
  void pair_brackets() {
    std::vector<size_t> square, round;
    for (size_t i = begin_; i < text_.size(); ++i) {
      char c = text_[i];
      if (c == '\\') ++i;
      if (c == '[') square.push_back(i);
      if (c == '(') round.push_back(i);
      if (c == ']' || c == ')') pair_up(c == ']' ? square : round, i);
    }
    std::sort(pairs_.begin(), pairs_.end());
  }

  void pair_up(std::vector<size_t>& open, size_t close) {
    if (open.empty()) return;
    pairs_.emplace_back(open.back(), close);
    open.pop_back();
  }

  // The bracket that closes the one at `from`, or kNowhere.
  size_t closing(size_t from) const {
    auto pair = std::lower_bound(pairs_.begin(), pairs_.end(), std::pair<size_t, size_t>(from, 0));
    return pair != pairs_.end() && pair->first == from ? pair->second : kNowhere;
  }

  // Where the address of the link that closes at `close` ends, or kNowhere where none follows.
  size_t address_end(size_t close) const {
    if (close + 1 >= text_.size()) return kNowhere;
    size_t end = kNowhere;
    if (text_[close + 1] == '(' || text_[close + 1] == '[') end = closing(close + 1);
    return end == kNowhere ? kNowhere : end + 1;
  }

  void image() {
    size_t close = at_ + 1 < text_.size() && text_[at_ + 1] == '[' ? closing(at_ + 1) : kNowhere;
    size_t end = close == kNowhere ? kNowhere : address_end(close);
    if (end == kNowhere) {
      ++at_;
    } else {
      drop_to(end);
    }
  }

  void link() {
    size_t close = closing(at_);
    if (close == kNowhere) {
      ++at_;
      return;
    }
    if (text_[at_ + 1] == '^') return drop_to(close + 1);
    size_t end = address_end(close);
    bool nested = !closers_.empty() && closers_.back().first < close;
    if (end == kNowhere || nested) {
      ++at_;
      return;
    }
    drop_to(at_ + 1);
    closers_.emplace_back(close, end);
  }

  void tag() {
    size_t end = text_.substr(0, std::min(text_.size(), at_ + kLookAhead)).find('>', at_);
    char next = at_ + 1 < text_.size() ? text_[at_ + 1] : ' ';
    if (end == kNowhere || (!is_letter(next) && next != '/' && next != '!')) {
      ++at_;
      return;
    }
    std::string_view inside = text_.substr(at_ + 1, end - at_ - 1);
    if (inside.find("://") != kNowhere && inside.find(' ') == kNowhere && inside.find('"') == kNowhere) {
      drop_to(at_ + 1);  // an address between angle brackets
      at_ = end;
      return drop_to(end + 1);
    }
    copy_.keep_to(at_);
    copy_.replace_to(end + 1, inside.starts_with("br") ? " " : "");
    at_ = end + 1;
  }

  void entity() {
    for (const auto& [name, meaning] : kEntities) {
      if (!text_.substr(at_).starts_with(name)) continue;
      copy_.keep_to(at_);
      copy_.replace_to(at_ + name.size(), meaning);
      at_ += name.size();
      return;
    }
    ++at_;
  }

  void emphasis() {
    char mark = text_[at_];
    size_t end = at_;
    while (end < text_.size() && text_[end] == mark) ++end;
    char before = at_ > begin_ ? text_[at_ - 1] : ' ';
    char after = end < text_.size() ? text_[end] : ' ';
    bool loose = is_space(before) && is_space(after);
    bool product = mark == '*' && is_digit(before) && is_digit(after);
    bool inside_word = mark == '_' && is_wordy(before) && is_wordy(after);
    bool no_mark = (mark == '~' && end - at_ != 2) || end - at_ > 3;
    if (loose || product || inside_word || no_mark) {
      at_ = end;
    } else {
      drop_to(end);
    }
  }

  std::string_view text_;
  size_t begin_, at_;
  Rewriter& copy_;
  std::vector<std::pair<size_t, size_t>> pairs_;    // brackets: open, close; by open
  std::vector<std::pair<size_t, size_t>> closers_;  // of open links: the bracket, and the end of the address behind it
};

}  // namespace

void copy_inline(std::string_view source, Span part, Rewriter& copy) {
  InlineCopier(source, part, copy).run();
}

}  // namespace gainsay::text
