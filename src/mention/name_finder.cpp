#include <algorithm>
#include <string_view>

#include "base/hash.h"
#include "mention/context.h"
#include "mention/name.h"

namespace gainsay::mention {
namespace {

using lexicon::Kind;
using lexicon::Token;
using lexicon::TokenKind;

constexpr uint32_t kLongestName = 8;  // tokens

const Token& token_at(const SentenceView& sentence, uint32_t token) {
  return sentence.article.tokens[token];
}

bool glued_to_previous(const Token& token) {
  return !token.space_before && !token.line_before;
}

// Letters and digits that stand together, with at least one of each: H100, 910C, v3.1, UE8M0, N+2, DeepSeek-R2.
class CodeReader {
 public:
  explicit CodeReader(const SentenceView& sentence) : sentence_(sentence) {}

  // One past the last token of the code that begins here; `first` itself where none does.
  uint32_t end_of(uint32_t first) const {
    bool letters = false, digits = false;
    uint32_t end = first;
    for (uint32_t at = first; at < sentence_.end_token && at - first < kLongestName; ++at) {
      const Token& token = token_at(sentence_, at);
      if (at > first && !glued_to_previous(token)) break;
      if (token.kind == TokenKind::mark) {
        if (at == first || !joins(at)) break;
        continue;
      }
      if (token.kind == TokenKind::ideograph) break;
      if (token.kind == TokenKind::word && !code_letters(token)) break;
      letters |= token.kind == TokenKind::word;
      digits |= token.kind == TokenKind::digits;
      end = at + 1;
    }
    return letters && digits ? end : first;
  }

 private:
  // A hyphen, point, plus or slash between two glued pieces of a code.
  bool joins(uint32_t at) const {
    char32_t mark = token_at(sentence_, at).mark;
    if (mark != '-' && mark != '.' && mark != '+' && mark != '/') return false;
    if (at + 1 >= sentence_.end_token) return false;
    const Token& next = token_at(sentence_, at + 1);
    return glued_to_previous(next) && next.kind != TokenKind::mark;
  }

  // Codes are written in Latin capitals, or with a lower-case v for a version.
  bool code_letters(const Token& token) const {
    return token.script == lexicon::Script::latin && (token.capitalised || token.end - token.start == 1);
  }

  const SentenceView& sentence_;
};

class NameReader {
 public:
  NameReader(const SentenceView& sentence, const std::vector<Value>& values, Skeletons& skeletons)
      : sentence_(sentence),
        lexicon_(sentence.vocabulary.lexicon()),
        codes_(sentence),
        values_(values),
        skeletons_(skeletons) {}

  void read(std::vector<NameMention>& out) {
    for (uint32_t at = sentence_.first_token; at < sentence_.end_token;) {
      if (uint32_t end = end_of_value(at); end > at) {
        at = end;
        continue;
      }
      NameMention name = longest_at(at);
      if (name.end == at) {
        ++at;
        continue;
      }
      name.span = {token_at(sentence_, name.first).start, token_at(sentence_, name.end - 1).end};
      out.push_back(name);
      at = name.end;
    }
  }

 private:
  static NameMention empty_at(uint32_t at) {
    NameMention name;
    name.first = name.end = at;
    return name;
  }

  uint32_t end_of_value(uint32_t at) {
    while (next_value_ < values_.size() && values_[next_value_].end <= at) ++next_value_;
    if (next_value_ == values_.size() || values_[next_value_].first > at) return at;
    return values_[next_value_].end;
  }

  NameMention longest_at(uint32_t at) {
    NameMention entity = entity_at(at);
    NameMention code = code_at(at);
    bool named_code = entity.end > at && code.end > entity.end;  // DeepSeek-R2: the name first, then what is left
    if (named_code || entity.end >= code.end) code = entity;
    if (code.end > at) return code;
    return unknown_at(at);
  }

  NameMention entity_at(uint32_t at) const {
    NameMention name = empty_at(at);
    constexpr lexicon::KindSet kNames = lexicon::kind_bit(Kind::entity) | lexicon::kind_bit(Kind::demonym);
    if ((sentence_.hits.beginning_at(at - sentence_.first_token) & kNames) == 0) return name;
    for (const lexicon::Hit& hit : sentence_.hits.at(at - sentence_.first_token)) {
      if (hit.kind != Kind::entity && hit.kind != Kind::demonym) continue;
      const lexicon::Entry& entry = lexicon_.entry(hit.entry);
      if (!context_stands(sentence_, hit.entry)) continue;
      name.kind = NameKind::entity;
      name.end = sentence_.first_token + hit.end;
      name.by_demonym = entry.kind == Kind::demonym;
      name.entry = hit.entry;
      if (name.by_demonym) name.entry = lexicon_.find(Kind::entity, entry.id).value_or(hit.entry);
      name.key = entity_key(name.entry);
      break;
    }
    return name;
  }

  NameMention code_at(uint32_t at) const {
    NameMention name = empty_at(at);
    name.kind = NameKind::code;
    name.end = codes_.end_of(at);
    if (name.end == at) return name;
    uint64_t key = hash_of("code");
    for (uint32_t i = at; i < name.end; ++i) {
      const Token& token = token_at(sentence_, i);
      if (token.kind == TokenKind::word) key = mix(key, sentence_.vocabulary.hash(token.word));
      if (token.kind == TokenKind::digits) key = mix(key, hash_of(sentence_.article.slice(token.span())));
    }
    name.key = key;
    return name;
  }

  // A run of capitalised words that the lexicon does not know.
  NameMention unknown_at(uint32_t at) {
    NameMention name = empty_at(at);
    uint64_t key = 0;
    for (uint32_t i = at; i < sentence_.end_token && i - at < kLongestName; ++i) {
      const Token& token = token_at(sentence_, i);
      if (!looks_like_name(token) || (i > at && !follows_in_name(token, i))) break;
      if (i > at && entity_at(i).end > i) break;
      uint64_t part = skeletons_.name(token.word);
      key = mix(key, part != 0 ? part : sentence_.vocabulary.hash(token.word));
      name.end = i + 1;
    }
    bool alone_at_start = at == first_word() && name.end == at + 1;
    if (name.end > at && (alone_at_start || is_function_word(at))) name.end = at;
    name.key = key;
    return name;
  }

  static bool looks_like_name(const Token& token) {
    return token.kind == TokenKind::word && token.capitalised && token.end - token.start > 1;
  }

  bool follows_in_name(const Token& token, uint32_t) const { return token.space_before && !token.line_before; }

  uint32_t first_word() const {
    uint32_t at = sentence_.first_token;
    while (at < sentence_.end_token && token_at(sentence_, at).kind == TokenKind::mark) ++at;
    return at;
  }

  // Words that the lexicon has as anything but a name ("The", "В", "Monday") are none, however they are written.
  bool is_function_word(uint32_t at) const {
    for (const lexicon::Hit& hit : sentence_.hits.at(at - sentence_.first_token)) {
      if (hit.kind != Kind::entity && hit.kind != Kind::demonym) return true;
    }
    return false;
  }

  const SentenceView& sentence_;
  const lexicon::Lexicon& lexicon_;
  CodeReader codes_;
  const std::vector<Value>& values_;
  Skeletons& skeletons_;
  size_t next_value_ = 0;
};

}  // namespace

uint64_t entity_key(lexicon::EntryId entity) {
  static const uint64_t kSeed = hash_of("entity");
  return mix(kSeed, entity);
}

void find_names(const SentenceView& sentence, const std::vector<Value>& values, Skeletons& skeletons,
                std::vector<NameMention>& out) {
  NameReader(sentence, values, skeletons).read(out);
}

}  // namespace gainsay::mention
