#include "text/format_markdown.h"

#include <algorithm>
#include <optional>

#include "text/front_matter.h"
#include "text/markdown_inline.h"
#include "text/rewriter.h"

namespace gainsay::text {
namespace {

struct Line {
  Span span;            // from its first byte that is not white space
  uint32_t indent = 0;  // columns before that
  bool blank() const { return span.empty(); }
};

// A block under way: the stretches of the source that are its words.
struct Open {
  Role role = Role::body;
  uint8_t level = 0;
  std::vector<Span> pieces;
};

class MarkdownReader {
 public:
  explicit MarkdownReader(std::string_view text) : text_(text), copy_(text) {}

  Layout read() {
    FrontMatter front = read_front_matter(text_);
    layout_.language = front.language;
    emit_front(front);
    cut_lines(front.end);
    while (next_ < lines_.size()) take_line();
    close();
    layout_.text = copy_.take_text();
    layout_.offsets = copy_.take_map();
    return std::move(layout_);
  }

 private:
  std::string_view words(Span span) const { return text_.substr(span.start, span.size()); }

  void emit_front(const FrontMatter& front) {
    std::vector<std::pair<Span, Role>> parts;
    if (!front.title.empty()) parts.push_back({front.title, Role::title});
    if (!front.date.empty()) parts.push_back({front.date, Role::date_line});
    std::sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) { return a.first.start < b.first.start; });
    for (const auto& [span, role] : parts) {
      open_ = Open{role, 0, {span}};
      close();
    }
  }

  void cut_lines(uint32_t from) {
    while (from < text_.size()) {
      uint32_t end = static_cast<uint32_t>(std::min(text_.find('\n', from), text_.size()));
      Line line{{from, end}, 0};
      while (line.span.start < end && (text_[line.span.start] == ' ' || text_[line.span.start] == '\t')) {
        line.indent += text_[line.span.start] == '\t' ? 4 : 1;
        ++line.span.start;
      }
      line.span = trimmed(text_, line.span);
      lines_.push_back(line);
      from = end + 1;
    }
  }

  void take_line() {
    const Line line = lines_[next_];
    if (line.blank()) {
      close();
      ++next_;
      return;
    }
    if (take_fence(line) || take_comment(line) || take_underline(line) || take_break(line) || take_heading(line) ||
        take_table(line) || take_quote(line) || take_item(line) || take_definition(line) || take_indented(line)) {
      return;
    }
    if (!open_) open_ = Open();
    open_->pieces.push_back(line.span);
    ++next_;
  }

  static size_t run_of(std::string_view line, char c) { return std::min(line.find_first_not_of(c), line.size()); }

  bool take_fence(const Line& line) {
    char mark = text_[line.span.start];
    size_t width = mark == '`' || mark == '~' ? run_of(words(line.span), mark) : 0;
    if (width < 3) return false;
    close();
    size_t first = ++next_;
    while (next_ < lines_.size() && (lines_[next_].blank() || run_of(words(lines_[next_].span), mark) < width)) ++next_;
    emit_code(first, next_);
    if (next_ < lines_.size()) ++next_;
    return true;
  }

  void emit_code(size_t first, size_t end) {
    while (first < end && lines_[first].blank()) ++first;
    while (end > first && lines_[end - 1].blank()) --end;
    if (first == end) return;
    Span span{lines_[first].span.start, lines_[end - 1].span.end};
    begin_block(span.start);
    Block block{{copy_.size(), 0}, Role::code, 0, false};
    copy_.keep_to(span.end);
    block.span.end = copy_.size();
    layout_.blocks.push_back(block);
  }

  bool take_comment(const Line& line) {
    if (!words(line.span).starts_with("<!--")) return false;
    close();
    while (next_ < lines_.size() && words(lines_[next_].span).find("-->") == std::string_view::npos) ++next_;
    if (next_ < lines_.size()) ++next_;
    return true;
  }

  bool take_underline(const Line& line) {
    char mark = text_[line.span.start];
    if ((mark != '=' && mark != '-') || run_of(words(line.span), mark) != line.span.size()) return false;
    if (!open_ || open_->role != Role::body || open_->pieces.size() > 2) return false;
    open_->role = Role::heading;
    open_->level = mark == '=' ? 1 : 2;
    close();
    ++next_;
    return true;
  }

  bool take_break(const Line& line) {
    char mark = text_[line.span.start];
    if (mark != '-' && mark != '*' && mark != '_') return false;
    uint32_t marks = 0;
    for (char c : words(line.span)) {
      if (c != mark && c != ' ') return false;
      marks += c == mark ? 1 : 0;
    }
    if (marks < 3) return false;
    close();
    ++next_;
    return true;
  }

  bool take_heading(const Line& line) {
    size_t level = run_of(words(line.span), '#');
    if (level == 0 || level > 6 || (level < line.span.size() && text_[line.span.start + level] != ' ')) return false;
    close();
    Span span = trimmed(text_, {line.span.start + static_cast<uint32_t>(level), line.span.end});
    while (!span.empty() && text_[span.end - 1] == '#') --span.end;
    open_ = Open{Role::heading, static_cast<uint8_t>(level), {trimmed(text_, span)}};
    close();
    ++next_;
    return true;
  }

  bool is_table_rule(size_t index) const {
    if (index >= lines_.size()) return false;
    std::string_view line = words(lines_[index].span);
    return line.find('-') != std::string_view::npos && line.find('|') != std::string_view::npos &&
           line.find_first_not_of("|-: \t") == std::string_view::npos;
  }

  bool take_table(const Line& line) {
    if (words(line.span).find('|') == std::string_view::npos || !is_table_rule(next_ + 1)) return false;
    close();
    emit_row(line.span);
    next_ += 2;
    while (next_ < lines_.size() && words(lines_[next_].span).find('|') != std::string_view::npos) {
      emit_row(lines_[next_++].span);
    }
    return true;
  }

  void emit_row(Span row) {
    uint32_t from = row.start;
    for (uint32_t at = row.start; at <= row.end; ++at) {
      bool escaped = at > row.start && text_[at - 1] == '\\';
      if (at < row.end && (text_[at] != '|' || escaped)) continue;
      Span cell = trimmed(text_, {from, at});
      if (!cell.empty()) {
        open_ = Open{Role::table_cell, 0, {cell}};
        close();
      }
      from = at + 1;
    }
  }

  bool take_quote(const Line& line) {
    Span span = line.span;
    if (text_[span.start] != '>') return false;
    while (!span.empty() && text_[span.start] == '>') span = trimmed(text_, {span.start + 1, span.end});
    if (!open_ || open_->role != Role::quote || span.empty()) close();
    if (!span.empty()) {
      if (!open_) open_ = Open{Role::quote, 0, {}};
      open_->pieces.push_back(span);
    }
    ++next_;
    return true;
  }

  // Bytes of the mark of a list item, or 0.
  size_t item_mark(std::string_view line) const {
    if (line.size() > 2 && (line[0] == '-' || line[0] == '*' || line[0] == '+') && line[1] == ' ') return 2;
    size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    if (digits == 0 || digits > 3 || digits + 2 >= line.size()) return 0;
    return (line[digits] == '.' || line[digits] == ')') && line[digits + 1] == ' ' ? digits + 2 : 0;
  }

  bool take_item(const Line& line) {
    size_t mark = item_mark(words(line.span));
    if (mark == 0) return false;
    close();
    Span span = trimmed(text_, {line.span.start + static_cast<uint32_t>(mark), line.span.end});
    std::string_view box = words(span).substr(0, 4);
    if (box == "[ ] " || box == "[x] " || box == "[X] ") span = trimmed(text_, {span.start + 4, span.end});
    open_ = Open{Role::list_item, 0, {span}};
    in_list_ = true;
    ++next_;
    return true;
  }

  // "[name]: address" is no text; "[^1]: words" is a footnote.
  bool take_definition(const Line& line) {
    std::string_view found = words(line.span).substr(0, 200);
    size_t close_at = found.find("]:");
    if (found.front() != '[' || close_at == std::string_view::npos || open_) return false;
    if (found[1] == '^') {
      open_ =
          Open{Role::body, 0, {trimmed(text_, {line.span.start + static_cast<uint32_t>(close_at) + 2, line.span.end})}};
    }
    ++next_;
    return true;
  }

  bool take_indented(const Line& line) {
    if (line.indent == 0) in_list_ = in_list_ && open_.has_value();
    if (line.indent < 4 || open_ || in_list_) return false;
    size_t first = next_;
    while (next_ < lines_.size() && (lines_[next_].blank() || lines_[next_].indent >= 4)) ++next_;
    emit_code(first, next_);
    return true;
  }

  // Goes to the source byte at which the next block's words begin; blocks are a blank line apart.
  void begin_block(uint32_t start) {
    if (copy_.size() == 0) {
      copy_.drop_to(start);
    } else {
      copy_.replace_to(start, "\n\n");
    }
  }

  void close() {
    if (!open_ || open_->pieces.empty()) {
      open_.reset();
      return;
    }
    begin_block(open_->pieces.front().start);
    uint32_t from = copy_.size();
    for (size_t i = 0; i < open_->pieces.size(); ++i) {
      if (i > 0) copy_.replace_to(open_->pieces[i].start, "\n");
      copy_inline(text_, open_->pieces[i], copy_);
    }
    layout_.blocks.push_back({{from, copy_.size()}, open_->role, open_->level, false});
    open_.reset();
  }

  std::string_view text_;
  Rewriter copy_;
  Layout layout_;
  std::vector<Line> lines_;
  std::optional<Open> open_;
  size_t next_ = 0;
  bool in_list_ = false;
};

// A block whose words were all marks (an image alone, say) is none.
void drop_empty(Layout& layout) {
  for (Block& block : layout.blocks) block.span = trimmed(layout.text, block.span);
  std::erase_if(layout.blocks, [](const Block& block) { return block.span.empty(); });
}

}  // namespace

Layout format_markdown(std::string_view text) {
  Layout layout = MarkdownReader(text).read();
  drop_empty(layout);
  return layout;
}

}  // namespace gainsay::text
