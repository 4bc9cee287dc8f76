#include "claim/reading.h"

#include <cctype>
#include <string>
#include <unordered_map>

#include "lexicon/tokenizer.h"

namespace gainsay::claim {
namespace {

// A name as every script and language would spell it: "Kaja Lepp" and "Кая Лепп" are both "k-lp". Words of one
// consonant and digits stay as they are.
std::string slug_of(std::string_view text) {
  std::string folded = lexicon::fold(text), out;
  auto append = [&out](std::string_view word) {
    std::string latin = mention::latin_of(word), bare = mention::consonants_of(latin);
    if (latin.empty()) return;
    out += (out.empty() ? "" : "-") + (bare.size() < 2 && out.empty() && latin.size() < 3 ? latin : bare);
  };
  size_t begin = 0;
  for (size_t at = 0; at <= folded.size(); ++at) {
    bool inside = at < folded.size() && (static_cast<unsigned char>(folded[at]) >= 0x80 ||
                                         std::isalnum(static_cast<unsigned char>(folded[at])) != 0);
    if (inside) continue;
    if (at > begin) append(std::string_view(folded).substr(begin, at - begin));
    begin = at + 1;
  }
  return out;
}

// The slugs of the names met so far: transliterating costs a hundred times what looking up does.
struct Slugs {
  explicit Slugs(lexicon::Vocabulary&) {}
  std::unordered_map<std::string, std::string> known;  // by the name as written
};

std::string slug_of(std::string_view text, lexicon::Vocabulary& vocabulary) {
  auto [place, is_new] = vocabulary.kept<Slugs>().known.try_emplace(std::string(text));
  if (is_new) place->second = slug_of(text);
  return place->second;
}

}  // namespace

Name name_for(const Reading& reading, const mention::NameMention& mention) {
  if (mention.kind == mention::NameKind::entity) {
    const lexicon::Entry& entry = reading.lexicon().entry(mention.entry);
    return {std::string(entry.id), std::string(entry.name)};
  }
  std::string_view text = reading.article().slice(mention.span);
  if (mention.kind == mention::NameKind::code) return {lexicon::fold(text), std::string(text)};
  return {slug_of(text, reading.view.vocabulary), std::string(text)};
}

}  // namespace gainsay::claim
