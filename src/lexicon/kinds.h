// The vocabulary of the lexicon's data: what kinds of entry there are, and what each says.
//
// docs/lexicon.md describes the same table for the people who write lexicon/; a test holds the two together.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace gainsay::lexicon {

// What an entry is. `value`, `tag` and `id` are the entry's fields; those not named here are unused.
enum class Kind : uint8_t {
  // numbers
  number,      // value: five → 5, vierundzwanzig → 24, двести → 200
  magnitude,   // value: thousand, млн, bilhões → a power of ten, multiplies what stands before it.
               //   tag: word, or suffix (k, m, bn, M: only glued to or right after digits, never alone)
  collective,  // value: dozen → 12, десяток → 10, score → 20: counted like a magnitude and a number at once
  fraction,  // value: half → 0.5, треть → 0.333333333333, quarters; what an ordinal denominator does not reach
  vague,  // value: the number meant roughly: several → 3, dozens → 24, hundreds → 200, пара → 2. Always approximate
  ordinal,       // value: third → 3, двадцатый → 20
  ordinal_mark,  // what follows a digit to make it ordinal: st nd rd th º ª -й -го
  multiplier,  // value. tag: verb (tripled, утроить), adverb (threefold, втрое, em dobro, triple as determiner),
               //   times (times, раза, vezes: follows a number)
  // units
  percent,           // %, percent, процентов
  percentage_point,  // percentage points, п. п., pontos percentuais
  basis_point,       // basis points
  permille,          // ‰
  unit,              // id: CLDR unit identifier. tag: word, or symbol (case must match: m, MW, °C)
  per,               // per, a, в, por, /: makes a compound unit of two units
  currency,  // id: ISO 4217 code; empty for a bare word (dollar, крона, peso), then attribute `candidates`.
             //   tag: word, symbol, code
  subunit,   // cent, pence, копеек: value 0.01; id: as currency
  // time
  month,         // value 1 to 12
  weekday,       // value 1 Monday to 7 Sunday
  season,        // value 1 winter to 4 autumn
  time_unit,     // id: day week month quarter half-year year decade century hour minute second (also a CLDR unit)
  year_mark,     // a word that marks the digits beside it as a year: г., года, год, ano de, year
  era,           // tag: before_christ, after_christ
  relative_day,  // value in days: today 0, yesterday -1, завтра 1
  relative_period,  // value: this 0, next 1, last -1, прошлый -1, próximo 1: stands beside a time_unit, month, weekday
  offset,  // tag: before ("3 years ago", "назад", "atrás") or after ("in 3 years", "через"); value -1 past, 1 future
  part_of_period,    // tag: start, early, middle, late, end, first_half, second_half
  date_preposition,  // tag: by, until, since, before, after, in, from, to, between, during
  day_part,          // value: hour it begins: morning 6, noon 12, night 22; also am, pm: tag am, pm
  // modifiers of values
  hedge,        // tag: about, almost, more_than, at_least, less_than, at_most, exact
  range_word,   // tag: from, to, between, and
  change_word,  // tag: up, down, to, by: rose, fell, "to 5 %", "на 5 %"
  // language
  negation,  // not, no, never, не, нет, nem
  status,    // tag: planned, expected, possible, rumoured, approved, denied; a word that gives its clause that status
  attribution,  // tag: verb (said, сообщил), preposition (according to, по данным, segundo), noun (report, sources)
  pronoun,       // tag: person, thing, plural, possessive, relative
  conjunction,   // tag: and, or, but, while, because, if, that
  comparison,    // tag: equal, above, below, behind, ahead, than
  determiner,    // tag: each, all, of_them, other, both, only
  stopword,      // other function words: they identify the language and carry no content
  abbreviation,  // does not end a sentence although a full stop follows (г., U.S., Dr., т. е.)
  furniture,     // a phrase that marks a paragraph as page furniture. tag: read_more, photo, author, share,
                 //   comments, newsletter, copyright, related, source, advertisement, timestamp, contact, tags
  // the world
  entity,    // id; tag: country, region, city, continent, organisation, company, person, product, group, law, event
  demonym,   // id: the country's entity id; adjectives and people: китайский, Chinese, chineses
  concept_,  // id; tag: measure, action, event, relation, property, scope, role, thing, general
};

// A set of kinds, one bit each.
using KindSet = uint64_t;
constexpr KindSet kind_bit(Kind kind) {
  return KindSet{1} << static_cast<unsigned>(kind);
}
static_assert(static_cast<unsigned>(Kind::concept_) < 64, "a set of kinds is one word");

enum class Tag : uint8_t {
  none,
  word,
  suffix,
  symbol,
  code,
  verb,
  adverb,
  times,
  before_christ,
  after_christ,
  before,
  after,
  start,
  early,
  middle,
  late,
  end,
  first_half,
  second_half,
  by,
  until,
  since,
  in,
  from,
  to,
  between,
  during,
  am,
  pm,
  about,
  almost,
  more_than,
  at_least,
  less_than,
  at_most,
  exact,
  and_,
  or_,
  but,
  while_,
  because,
  if_,
  that,
  up,
  down,
  planned,
  expected,
  possible,
  rumoured,
  approved,
  denied,
  preposition,
  noun,
  person,
  thing,
  plural,
  possessive,
  relative,
  equal,
  above,
  below,
  behind,
  ahead,
  than,
  each,
  all,
  of_them,
  other,
  both,
  only,
  read_more,
  photo,
  author,
  share,
  comments,
  newsletter,
  copyright,
  related,
  source,
  advertisement,
  timestamp,
  contact,
  tags,
  country,
  region,
  city,
  continent,
  organisation,
  company,
  product,
  group,
  law,
  event,
  measure,
  action,
  relation,
  property,
  scope,
  role,
  general,
};

// The spelling used in the data: "percentage_point", "and" for Tag::and_. Nothing for an unknown name.
std::optional<Kind> kind_named(std::string_view name);
std::optional<Tag> tag_named(std::string_view name);
std::string_view name_of(Kind kind);
std::string_view name_of(Tag tag);
// May an entry of this kind bear this tag? (concept: measure yes, pm no.) Tag::none is allowed where no tag is needed.
bool allows(Kind kind, Tag tag);

// Named facts of an entry beyond value and tag. Values are strings; those marked (id) name other entries of the same
// kind.
enum class Attribute : uint8_t {
  candidates,  // currency word without a nation: ISO codes, the usual one first
  regions,     // currency and magnitude words: languages or countries in which this sense holds ("pt-PT")
  dimension,   // unit: length, mass, time, energy, power, data, area, volume, speed, temperature, …
  factor,      // unit: size in the dimension's base unit, a decimal string
  country,     // entity (id): where it is seated; demonym's country
  part_of,     // entity, concept (id): Moscow part_of RU; operating-profit part_of profit
  maker,       // entity (id): who makes the product
  broader,     // concept (id): the next wider concept
  opposite,    // concept (id)
  distinct,    // concept (id): near, but never the same fact (revenue / profit)
  units,  // concept: kinds of value that this measure takes: money, count, percent, multiplier, date, or a dimension
  direction,   // concept: up or down
  functional,  // concept: "true" where a subject has one object only (trained on, made by, seated in)
  counted,     // concept: "true" where it is counted (people, chips, factories)
  status,      // concept: the status that the act has by its nature (plan: planned; approve: approved)
  varying,     // concept: "true" where its figure moves while a story runs (tolls, rates, prices, people at work)
  context,     // any: words of which one must stand in the sentence for this sense to hold
};
std::optional<Attribute> attribute_named(std::string_view name);
std::string_view name_of(Attribute attribute);

}  // namespace gainsay::lexicon
