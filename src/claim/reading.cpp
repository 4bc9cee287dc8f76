#include "claim/reading.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "lexicon/tokenizer.h"

namespace gainsay::claim {
namespace {

std::string slug_of(std::string_view text) {
  std::string latin = mention::latin_of(lexicon::fold(text));
  std::string out;
  for (char c : latin) {
    bool keep = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (keep) out += c;
    if (!keep && !out.empty() && out.back() != '-') out += '-';
  }
  while (!out.empty() && out.back() == '-') out.pop_back();
  return out;
}

// The slugs of names that are not ASCII: transliterating costs a hundred times what looking up does.
struct Slugs {
  explicit Slugs(lexicon::Vocabulary&) {}
  std::unordered_map<std::string, std::string> known;  // by the name as written
};

std::string slug_of(std::string_view text, lexicon::Vocabulary& vocabulary) {
  bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  if (ascii) return slug_of(text);
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
  return {slug_of(text, reading.view.vocabulary), std::string(text)};
}

}  // namespace gainsay::claim
