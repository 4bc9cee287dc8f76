#include "claim/reading.h"

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

}  // namespace

Name name_for(const Reading& reading, const mention::NameMention& mention) {
  if (mention.kind == mention::NameKind::entity) {
    const lexicon::Entry& entry = reading.lexicon().entry(mention.entry);
    return {std::string(entry.id), std::string(entry.name)};
  }
  std::string_view text = reading.article().slice(mention.span);
  return {slug_of(text), std::string(text)};
}

}  // namespace gainsay::claim
