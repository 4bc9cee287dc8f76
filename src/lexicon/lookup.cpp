#include "lexicon/lookup.h"

#include <algorithm>

#include "base/split.h"
#include "lexicon/keys.h"

namespace gainsay::lexicon {
namespace {

bool is_latin(std::string_view folded) {
  return !folded.empty() && char_info(utf8::decode(folded, 0).code).script == Script::latin;
}

constexpr uint32_t kNoRecord = 0xFFFFFFFF;  // of a compound, which the table does not have

template <typename T>
T& at_grown(std::vector<T>& values, WordId word, size_t word_count) {
  if (word >= values.size()) values.resize(std::max<size_t>(word_count, word + 1));
  return values[word];
}

const uint32_t* array_of(const std::vector<uint32_t>& first, const std::vector<uint32_t>& second,
                         Pool<uint32_t>& pool) {
  uint32_t* out = pool.take(first.size() + second.size());
  std::copy(second.begin(), second.end(), std::copy(first.begin(), first.end(), out));
  return out;
}

}  // namespace

Vocabulary::State::State(const Lexicon& the_lexicon, const Table& the_table)
    : table(the_table), words(the_table), lexicon_(the_lexicon) {
  english = the_lexicon.language("en").value_or(kUndetermined);
  for (const LanguageRecord& record : table.languages) {
    Stemmer stemmer(table.text(record.stemmer), split(table.text(record.endings), '\n'));
    bool borrows = table.text(record.script) != "Latin";
    languages.push_back({{}, {}, std::move(stemmer), stem_salt(table.text(record.code)), nullptr, borrows});
  }
}

uint64_t Vocabulary::State::stem(WordId word, Language language) {
  OfLanguage& own = languages[language];
  if (!own.stemmer.stems()) return words.hash(word);
  uint64_t& known = at_grown(own.stems, word, words.size());
  if (known == 0) known = stem_key(own.stemmer.stem(words.spelling(word)), own.salt);
  return known;
}

Keys Vocabulary::State::keys_of(WordId word, Language language) {
  Keys out;
  out.add(words.hash(word));
  out.add(stem(word, language));
  if (languages[language].borrows_english && is_latin(words.spelling(word))) out.add(stem(word, english));
  return out;
}

// Fills found_records_ and found_starts_.
void Vocabulary::State::collect(const Keys& keys, Language language, bool latin) {
  found_records_.clear();
  found_starts_.clear();
  for (uint32_t i = 0; i < keys.count; ++i) {
    uint32_t node = table.child(Table::kRoot, keys.keys[i]);
    if (node == Table::kRoot) continue;
    const NodeRecord& record = table.nodes[node];
    for (uint32_t s = record.senses.begin; s < record.senses.end; ++s) {
      if (holds(table.senses[s].languages, language, latin)) found_records_.push_back(s);
    }
    if (holds(record.below, language, latin)) found_starts_.push_back(node);
  }
  std::stable_sort(found_records_.begin(), found_records_.end(),
                   [&](uint32_t a, uint32_t b) { return table.senses[a].entry < table.senses[b].entry; });
}

EntryId Vocabulary::State::compound_entry(WordId word, Language language) {
  std::unique_ptr<NumeralCompounds>& compounds = languages[language].compounds;
  if (!compounds) compounds = std::make_unique<NumeralCompounds>(lexicon_, language);
  std::optional<NumeralCompounds::Value> value = compounds->read(words.spelling(word));
  if (!value) return kNoEntry;
  return lexicon_.find(value->ordinal ? Kind::ordinal : Kind::number, NumeralCompounds::kId).value_or(kNoEntry);
}

Sense Vocabulary::State::sense_of_record(uint32_t at) const {
  const SenseRecord& record = table.senses[at];
  const EntryRecord& entry = table.entries[record.entry];
  return {record.entry, record.languages, static_cast<CaseRule>(record.rule), static_cast<Kind>(entry.kind),
          static_cast<Tag>(entry.tag)};
}

Sense Vocabulary::State::sense_of_entry(EntryId id, Language language) const {
  return {id, uint64_t{1} << language, CaseRule::any, lexicon_.entry(id).kind, Tag::none};
}

const Meaning& Vocabulary::State::find_meaning(WordId word, Language language) {
  Meaning meaning;
  Keys keys = keys_of(word, language);
  meaning.keys = keys.keys;
  meaning.key_count = static_cast<uint8_t>(keys.count);
  collect(keys, language, is_latin(words.spelling(word)));
  EntryId compound = found_records_.empty() ? compound_entry(word, language) : kNoEntry;
  if (compound != kNoEntry) found_records_.push_back(kNoRecord);
  meaning.records = array_of(found_records_, found_starts_, numbers_);
  meaning.sense_count = static_cast<uint16_t>(found_records_.size());
  meaning.start_count = static_cast<uint8_t>(found_starts_.size());
  for (uint32_t node : found_starts_) meaning.children |= table.nodes[node].children;
  Sense* senses = senses_.take(found_records_.size());
  for (size_t i = 0; i < found_records_.size(); ++i) {
    senses[i] =
        found_records_[i] == kNoRecord ? sense_of_entry(compound, language) : sense_of_record(found_records_[i]);
    if (senses[i].holds_in(language)) meaning.kinds |= kind_bit(senses[i].kind);
  }
  meaning.senses = senses;
  meaning.known = true;
  Meaning& place = at_grown(languages[language].meanings, word, words.size());
  place = meaning;
  return place;
}

}  // namespace gainsay::lexicon
