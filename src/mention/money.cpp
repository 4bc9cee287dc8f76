#include "mention/money.h"

#include <vector>

#include "base/utf8.h"
#include "mention/ideographs.h"

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
  lexicon::AttributeValues candidates = scan.lexicon().attribute(word.id, Attribute::candidates);
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

// A word that means money only where no noun follows: 五块, but 五块石头.
bool counts_pieces(const ValueScan& scan, const Word& currency) {
  bool loose = currency && !currency.entry->id.empty() && !currency.entry->value.is_zero();
  constexpr lexicon::KindSet kNoNoun = lexicon::kind_bit(Kind::number) | lexicon::kind_bit(Kind::subunit) |
                                       lexicon::kind_bit(Kind::hedge) | lexicon::kind_bit(Kind::stopword) |
                                       lexicon::kind_bit(Kind::conjunction) | lexicon::kind_bit(Kind::range_word) |
                                       lexicon::kind_bit(Kind::fraction);
  return loose && is_ideograph(scan, currency.end) && (scan.kinds(currency.end) & kNoNoun) == 0;
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
  if (out.word) {
    bool numeral = is_ideograph(scan, out.end) && past_longer_word(scan, out.end, out.end + 1) == out.end;
    bool loose = is_ideograph(scan, at) && word.size() == 1;  // 元, 块
    bool numbered = scan.is_digits(out.end) || (numeral && scan.word(out.end, Kind::number));
    return numbered && !loose ? std::optional(out) : std::nullopt;
  }
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
    bool only_behind = subunit.entry->id.empty() && scan.lexicon().attribute(subunit.id, Attribute::candidates).empty();
    if (only_behind || past_longer_word(scan, at, subunit.end) != at) return std::nullopt;
    if (is_ideograph(scan, at) && is_ideograph(scan, subunit.end) && scan.kinds(subunit.end) == 0) return std::nullopt;
    return subunit_of(scan, subunit);
  }
  if (counts_pieces(scan, word) || past_longer_word(scan, word.first, word.end) != word.first) return std::nullopt;
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
  std::string_view of = subunit ? subunit.entry->id : std::string_view();
  if (subunit && conjunction && !of.empty() && !unit.empty() && of != unit) return std::nullopt;
  if (subunit) return Cents{number->value * subunit.entry->value, subunit.end};
  bool tenths = is_ideograph(scan, at) && is_figure(scan, at) && number->end == at + 1;  // 五块三
  Word after = scan.before(at, Kind::currency);
  bool spoken =
      tenths && after && !after.entry->value.is_zero() && (scan.kinds(at + 1) & ValueScan::bit(Kind::collective)) == 0;
  return spoken ? std::optional(Cents{number->value / Decimal(10), number->end}) : std::nullopt;
}

}  // namespace gainsay::mention
