#include "mention/money.h"

#include <vector>

namespace gainsay::mention {
namespace {

using lexicon::Attribute;
using lexicon::Kind;
using lexicon::Tag;
using Word = ValueScan::Word;

// Reads the unit off an entry: its id; or where it has candidates only, the first of them if the data says (value 1) that
// it is the usual meaning.
Currency currency_of(const ValueScan& scan, const Word& word) {
  Currency out;
  out.first = word.first;
  out.end = word.end;
  out.word = word.tagged(Tag::word);
  out.unit = word.entry->id;
  if (!out.unit.empty()) return out;
  std::vector<std::string_view> candidates = scan.lexicon().attribute(word.id, Attribute::candidates);
  bool usual = !word.entry->value.is_zero();
  size_t other = usual ? 1 : 0;
  out.ambiguous = true;
  if (usual && !candidates.empty()) out.unit = candidates[0];
  if (candidates.size() > other) out.alternative = candidates[other];
  return out;
}

// "Canadian" or "Canada" beside a bare dollar: the candidate whose code begins with the country's.
bool settle(const ValueScan& scan, const Word& currency, const Word& country, Currency& out) {
  if (!country) return false;
  for (std::string_view candidate : scan.lexicon().attribute(currency.id, Attribute::candidates)) {
    if (candidate.substr(0, 2) != country.entry->id) continue;
    out.unit = candidate;
    out.ambiguous = false;
    out.alternative = {};
    return true;
  }
  return false;
}

Word country_at(const ValueScan& scan, uint32_t at) {
  Word demonym = scan.word(at, Kind::demonym);
  return demonym ? demonym : scan.word(at, Kind::entity, Tag::country);
}

// The longest currency here that this language and sentence allow; among equally long ones a certain one first.
Word currency_word(const ValueScan& scan, uint32_t at) {
  Word best;
  for (Tag tag : {Tag::symbol, Tag::code, Tag::word}) {
    Word word = scan.word(at, Kind::currency, tag);
    if (!word || word.size() <= best.size()) continue;
    if (scan.in_region(word.id) && scan.in_context(word.id)) best = word;
  }
  return best;
}

bool letters_end(const ValueScan& scan, uint32_t at) { return !(scan.glued(at) && scan.is_word(at)); }

Currency subunit_of(const ValueScan& scan, const Word& word) {
  Currency out = currency_of(scan, word);
  out.size = word.entry->value;
  if (word.entry->id.empty()) out.unit = {};
  out.word = true;
  return out;
}

}  // namespace

std::optional<Currency> currency_before(const ValueScan& scan, uint32_t at) {
  Word word = currency_word(scan, at);
  if (!word) return std::nullopt;
  Currency out = currency_of(scan, word);
  if (out.word) return scan.is_digits(out.end) ? std::optional(out) : std::nullopt;
  if (Word second = currency_word(scan, out.end); second && second.tagged(Tag::symbol)) {  // SGD$, US $
    Currency sign = currency_of(scan, second);
    if (out.ambiguous && !sign.ambiguous) out.unit = sign.unit;
    out.end = sign.end;
  }
  return out;
}

std::optional<Currency> currency_after(const ValueScan& scan, uint32_t at) {
  Word word = currency_word(scan, at);
  if (Word country = word ? Word{} : country_at(scan, at)) {
    word = currency_word(scan, country.end);
    Currency out = word ? currency_of(scan, word) : Currency{};
    if (!word || !out.word || !settle(scan, word, country, out)) return std::nullopt;
    out.first = at;
    return out;
  }
  if (!word) {
    Word subunit = scan.word(at, Kind::subunit);
    if (!subunit || !letters_end(scan, subunit.end)) return std::nullopt;
    return subunit_of(scan, subunit);
  }
  if (!letters_end(scan, word.end)) return std::nullopt;
  Currency out = currency_of(scan, word);
  if (Word country = country_at(scan, out.end); out.word && settle(scan, word, country, out)) out.end = country.end;
  return out;
}

std::optional<Cents> cents_after(const ValueScan& scan, uint32_t at) {
  uint32_t next = scan.filler(at) ? at + 1 : at;
  if (Word conjunction = scan.word(at, Kind::conjunction, Tag::and_)) next = conjunction.end;
  std::optional<Number> number = read_number(scan, next);
  if (!number || !(number->value < Decimal(100)) || !number->value.is_integer()) return std::nullopt;
  Word subunit = scan.word(number->end, Kind::subunit);
  if (!subunit) return std::nullopt;
  return Cents{number->value * subunit.entry->value, subunit.end};
}

}  // namespace gainsay::mention
