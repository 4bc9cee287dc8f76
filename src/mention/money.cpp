#include "mention/money.h"

#include <vector>

#include "base/utf8.h"

namespace gainsay::mention {
namespace {

using lexicon::Attribute;
using lexicon::Kind;
using lexicon::Tag;
using Word = ValueScan::Word;

// Reads the unit off an entry: its id; or where it has candidates only, the first of them if the data says (value 1)
// that it is the usual meaning.
Currency currency_of(const ValueScan& scan, const Word& word) {
  Currency out;
  out.first = word.first;
  out.end = word.end;
  out.word = word.tagged(Tag::word);
  out.named = out.word || word.tagged(Tag::code);
  out.unit = word.entry->id;
  if (!out.unit.empty()) {
    if (!word.entry->value.is_zero()) out.size = word.entry->value;
    return out;
  }
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

// "dollars of Canada": the country behind a currency's word, "of" and an article allowed.
Word country_after(const ValueScan& scan, uint32_t at) {
  Word country = country_at(scan, at);
  uint32_t past = scan.past_of(at);
  return country || past == at ? country : scan.word(past, Kind::entity, Tag::country);
}

// The longest currency here that this language and sentence allow; among equally long ones a certain one first.
Word currency_word(const ValueScan& scan, uint32_t at) {
  auto usable = [&scan](const Word& word) { return word.entry->kind == Kind::currency && scan.holds(word); };
  Word first = scan.longest(at, usable);
  if (!first || !first.entry->id.empty()) return first;
  Word certain = scan.longest(
      at, [&](const Word& word) { return word.size() == first.size() && !word.entry->id.empty() && usable(word); });
  Word regional = scan.longest(at, [&](const Word& word) {
    return word.size() == first.size() && usable(word) &&
           !scan.lexicon().attribute(word.id, Attribute::regions).empty();
  });
  return certain ? certain : regional ? regional : first;
}

// The sign belongs to the number behind it: "3 USD50", "1 $10".
bool belongs_to_next(const ValueScan& scan, const Word& currency, uint32_t number_end) {
  bool next = scan.glued(currency.end) && scan.is_digits(currency.end);
  return next && !(currency.first == number_end && scan.glued(currency.first));
}

// "A $5 million deal": the letter before the sign is a word of its own.
bool apart_from_sign(const ValueScan& scan, const Word& currency) {
  bool letter = currency.size() > 1 && scan.is_word(currency.first) && utf8::count(scan.text(currency.first)) == 1;
  return letter && !scan.glued(currency.first + 1) && scan.glued(currency.end);
}

bool letters_end(const ValueScan& scan, uint32_t at) {
  return !(scan.glued(at) && scan.is_word(at));
}

Currency subunit_of(const ValueScan& scan, const Word& word) {
  Currency out = currency_of(scan, word);
  out.size = word.entry->value;
  if (word.entry->id.empty() && !out.alternative.empty()) out.unit = {};
  out.word = true;
  out.named = true;
  return out;
}

}  // namespace

std::optional<Currency> currency_before(const ValueScan& scan, uint32_t at) {
  Word word = currency_word(scan, at);
  if (!word || apart_from_sign(scan, word)) return std::nullopt;
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
    if (!subunit || !letters_end(scan, subunit.end) || !scan.in_context(subunit.id)) return std::nullopt;
    return subunit_of(scan, subunit);
  }
  if (!letters_end(scan, word.end) || belongs_to_next(scan, word, at)) return std::nullopt;
  Currency out = currency_of(scan, word);
  if (Word country = country_after(scan, out.end); out.word && settle(scan, word, country, out)) out.end = country.end;
  return out;
}

std::optional<Cents> cents_after(const ValueScan& scan, uint32_t at, std::string_view unit) {
  uint32_t next = scan.filler(at) ? at + 1 : at;
  Word conjunction = scan.word(at, Kind::conjunction, Tag::and_);
  if (conjunction) next = conjunction.end;
  std::optional<Number> number = read_number(scan, next);
  if (!number || !(number->value < Decimal(100)) || !number->value.is_integer()) return std::nullopt;
  Word subunit = scan.word(number->end, Kind::subunit);
  if (!subunit) return std::nullopt;
  std::string_view of = subunit.entry->id;
  if (conjunction && !of.empty() && !unit.empty() && of != unit) return std::nullopt;
  return Cents{number->value * subunit.entry->value, subunit.end};
}

}  // namespace gainsay::mention
