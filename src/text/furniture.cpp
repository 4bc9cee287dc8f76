#include "text/furniture.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "text/notice.h"
#include "text/shape.h"

namespace gainsay::text {
namespace {

using lexicon::Kind;
using lexicon::Tag;

constexpr uint32_t kLinkWords = 25;     // of a link to another article, a teaser's headline
constexpr uint32_t kTeaserBytes = 900;  // of the text below such a headline

class FurnitureMarker {
 public:
  FurnitureMarker(const std::vector<Block>& blocks, lexicon::Vocabulary& vocabulary, lexicon::Hits& hits,
                  Article& article)
      : blocks_(blocks), vocabulary_(vocabulary), hits_(hits), article_(article), paragraphs_(article.paragraphs) {
    uint64_t sum = 0;
    for (const Paragraph& paragraph : paragraphs_) {
      shapes_.push_back(shape_of(article_, paragraph));
      sum += paragraph.span.size();
      bytes_to_.push_back(sum);
    }
    notices_.resize(paragraphs_.size());
  }

  void run() {
    for (size_t i = 0; i < paragraphs_.size(); ++i) read_notice(i);
    for (size_t i = 0; i < paragraphs_.size(); ++i) follow(i);
    mark_repeated_lines();
    mark_trailing_links();
  }

 private:
  bool may_be_furniture(size_t i) const {
    Role role = paragraphs_[i].role;
    return role == Role::body || role == Role::heading || role == Role::list_item || role == Role::quote;
  }
  bool is_furniture(size_t i) const { return paragraphs_[i].role == Role::furniture; }
  bool in_second_half(size_t i) const { return bytes_to_[i] * 2 > bytes_to_.back(); }
  bool is_prose(size_t i) const { return shapes_[i].punctuated && may_be_furniture(i); }

  void mark(size_t i, Tag tag) {
    if (!may_be_furniture(i)) return;
    paragraphs_[i].role = Role::furniture;
    paragraphs_[i].furniture = tag;
  }

  void read_notice(size_t i) {
    if (!may_be_furniture(i)) return;
    notices_[i] = find_notice(article_, paragraphs_[i], vocabulary_, hits_);
    // What stands where a headline would is furniture only beyond doubt.
    constexpr uint32_t kBrief = 4;
    bool headline = !above_ && !notices_[i].value_or(Notice{}).alone && shapes_[i].words > kBrief;
    // In a document with headings of its own "Comments", "Tags" and "Source" are subjects.
    Tag tag = notices_[i].value_or(Notice{}).tag;
    headline |= blocks_[i].level > 0 && tag != Tag::related && tag != Tag::read_more;
    if (notices_[i] && !headline && marks_furniture(*notices_[i], shapes_[i])) {
      mark(i, notices_[i]->tag);
    } else if ((notices_[i] && is_credit_at_end(*notices_[i], shapes_[i])) || (i > 0 && ends_in_agency(i))) {
      paragraphs_[i].role = Role::caption;
    } else {
      above_ = true;
    }
  }

  // "… | Reuters": a bar and the name of an organisation at the end of a line.
  bool ends_in_agency(size_t i) {
    constexpr uint32_t kLongestName = 5;  // tokens
    const Paragraph& paragraph = paragraphs_[i];
    if (!is_line(shapes_[i], 30)) return false;
    uint32_t least = paragraph.end_token - std::min(paragraph.end_token - paragraph.first_token, kLongestName + 1);
    uint32_t bar = paragraph.end_token;
    while (bar > least && article_.tokens[bar - 1].mark != '|') --bar;
    if (bar == least || bar == paragraph.end_token || bar - 1 == paragraph.first_token) return false;
    auto name = std::span(article_.tokens).subspan(bar, paragraph.end_token - bar);
    lexicon::match(name, article_.text, article_.language, vocabulary_, hits_);
    return std::any_of(hits_.all().begin(), hits_.all().end(), [&](const lexicon::Hit& hit) {
      const lexicon::Entry& entry = vocabulary_.lexicon().entry(hit.entry);
      bool organisation = entry.kind == Kind::entity && (entry.tag == Tag::organisation || entry.tag == Tag::company);
      return organisation && hit.first == 0 && hit.end == name.size();
    });
  }

  // Where the part of the document that begins with the heading at `i` ends.
  size_t section_end(size_t i) const {
    uint8_t level = blocks_[i].level;
    size_t end = i + 1;
    while (end < paragraphs_.size() && (level == 0 || blocks_[end].level == 0 || blocks_[end].level > level)) ++end;
    return end;
  }

  // What a notice says of the paragraphs behind it.
  void follow(size_t i) {
    if (!is_furniture(i) || !notices_[i]) return;
    Tag tag = notices_[i]->tag;
    size_t end = section_end(i);
    if (tag == Tag::author) mark_biography(i);
    if (notices_[i]->alone && (tag == Tag::related || tag == Tag::read_more || tag == Tag::comments)) {
      bool to_the_end = in_second_half(i) && (tag != Tag::read_more || !resumes(i + 1, end));
      mark_run(i + 1, to_the_end ? end : links_end(i + 1, end), Tag::related);
    } else if (in_second_half(i) && is_teaser_list(i + 1, end)) {
      mark_run(i + 1, end, Tag::related);
    }
  }

  void mark_run(size_t from, size_t end, Tag tag) {
    for (size_t i = from; i < end; ++i) {
      if (!is_furniture(i)) mark(i, tag);
    }
  }

  // The lines right behind the author's name, without a blank line between, or one paragraph behind "About the author".
  void mark_biography(size_t i) {
    size_t next = i + 1;
    if (!in_second_half(i) || next >= paragraphs_.size()) return;
    bool names_author = notices_[i]->introduces && blocks_[next].glued;
    if (names_author || notices_[i]->alone) mark(next, Tag::author);
  }

  size_t links_end(size_t from, size_t end) const {
    while (from < end && (is_furniture(from) || is_line(shapes_[from], kLinkWords))) ++from;
    return from;
  }

  // Does the article go on: two paragraphs of prose, one behind the other?
  bool resumes(size_t from, size_t end) const {
    for (size_t i = from; i + 1 < end; ++i) {
      if (is_prose(i) && is_prose(i + 1)) return true;
    }
    return false;
  }

  // At least two headlines, each with one short paragraph below.
  bool is_teaser_list(size_t from, size_t end) const {
    uint32_t pairs = 0;
    for (size_t i = from; i < end;) {
      if (is_furniture(i)) {
        ++i;
        continue;
      }
      bool pair = i + 1 < end && is_line(shapes_[i], kLinkWords) && is_prose(i + 1) &&
                  paragraphs_[i + 1].span.size() <= kTeaserBytes;
      if (!pair) return false;
      ++pairs;
      i += 2;
    }
    return pairs >= 2;
  }

  // A line that stands twice, one below the other: a picture's description and its caption.
  void mark_repeated_lines() {
    for (size_t i = 1; i + 1 < paragraphs_.size(); ++i) {
      bool lines = is_line(shapes_[i], kLinkWords) && may_be_furniture(i) && may_be_furniture(i + 1);
      if (lines && paragraphs_[i].role == Role::body &&
          article_.slice(paragraphs_[i].span) == article_.slice(paragraphs_[i + 1].span)) {
        paragraphs_[i].role = paragraphs_[i + 1].role = Role::caption;
      }
    }
  }

  // Lines behind the last full paragraph of an article of prose: links to others. A heading would have something below
  // it.
  void mark_trailing_links() {
    constexpr uint32_t kProse = 3;  // paragraphs
    constexpr size_t kMost = 4;     // links
    uint32_t prose = 0;
    size_t last = 0;
    uint64_t prose_bytes = 0;
    for (size_t i = 0; i < paragraphs_.size(); ++i) {
      if (blocks_[i].level > 0) return;  // the format says what is a heading
      if (!is_prose(i)) continue;
      ++prose;
      last = i;
      prose_bytes += paragraphs_[i].span.size();
    }
    size_t links = 0;
    for (size_t i = last + 1; i < paragraphs_.size(); ++i) {
      if (is_furniture(i)) continue;
      if (paragraphs_[i].role != Role::body || !is_line(shapes_[i], kLinkWords)) return;
      ++links;
    }
    if (prose < kProse || links > kMost || prose_bytes * 10 < bytes_to_.back() * 7) return;
    mark_run(last + 1, paragraphs_.size(), Tag::related);
  }

  const std::vector<Block>& blocks_;
  lexicon::Vocabulary& vocabulary_;
  lexicon::Hits& hits_;
  Article& article_;
  std::vector<Paragraph>& paragraphs_;
  std::vector<Shape> shapes_;
  std::vector<uint64_t> bytes_to_;  // of all paragraphs up to and with this one
  std::vector<std::optional<Notice>> notices_;
  bool above_ = false;  // has a paragraph of the article itself been met?
};

}  // namespace

void mark_furniture(const std::vector<Block>& blocks, lexicon::Vocabulary& vocabulary, lexicon::Hits& hits,
                    Article& article) {
  if (!article.paragraphs.empty()) FurnitureMarker(blocks, vocabulary, hits, article).run();
}

}  // namespace gainsay::text
