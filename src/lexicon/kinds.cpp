#include "lexicon/kinds.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <span>

namespace gainsay::lexicon {
namespace {

// In the order of the enumerations.
constexpr std::array<std::string_view, 44> kKinds = {
    "number",
    "magnitude",
    "collective",
    "fraction",
    "vague",
    "ordinal",
    "ordinal_mark",
    "multiplier",
    "percent",
    "percentage_point",
    "basis_point",
    "permille",
    "unit",
    "per",
    "currency",
    "subunit",
    "month",
    "weekday",
    "season",
    "time_unit",
    "year_mark",
    "era",
    "relative_day",
    "relative_period",
    "offset",
    "part_of_period",
    "date_preposition",
    "day_part",
    "hedge",
    "range_word",
    "change_word",
    "negation",
    "status",
    "attribution",
    "pronoun",
    "conjunction",
    "comparison",
    "determiner",
    "stopword",
    "abbreviation",
    "furniture",
    "entity",
    "demonym",
    "concept",
};
static_assert(kKinds.size() == static_cast<size_t>(Kind::concept_) + 1);

// clang-format off
constexpr std::array<std::string_view, 100> kTags = {
    "none",
    "word", "suffix", "symbol", "code", "verb", "adverb", "times",
    "before_christ", "after_christ",
    "before", "after",
    "start", "early", "middle", "late", "end", "first_half", "second_half",
    "by", "until", "since", "in", "from", "to", "between", "during",
    "am", "pm",
    "about", "almost", "more_than", "at_least", "less_than", "at_most", "exact",
    "and", "or", "but", "while", "because", "if", "that",
    "up", "down",
    "planned", "expected", "possible", "rumoured", "approved", "denied",
    "preposition", "noun",
    "person", "thing", "plural", "possessive", "relative",
    "equal", "above", "below", "behind", "ahead", "than",
    "each", "all", "of_them", "other", "both", "only",
    "read_more", "photo", "author", "share", "comments", "newsletter", "copyright", "related", "source", "advertisement",
    "timestamp", "contact", "tags",
    "country", "region", "city", "continent", "organisation", "company", "product", "group", "law", "event",
    "measure", "action", "relation", "property", "scope", "role", "general",
};
// clang-format on
static_assert(kTags.size() == static_cast<size_t>(Tag::general) + 1);
static_assert(kTags[static_cast<size_t>(Tag::before_christ)] == "before_christ");
static_assert(kTags[static_cast<size_t>(Tag::planned)] == "planned");
static_assert(kTags[static_cast<size_t>(Tag::country)] == "country");

constexpr std::array<std::string_view, 17> kAttributes = {
    "candidates", "regions", "dimension", "factor",     "country", "part_of", "maker",   "broader", "opposite",
    "distinct",   "units",   "direction", "functional", "counted", "status",  "varying", "context",
};
static_assert(kAttributes.size() == static_cast<size_t>(Attribute::context) + 1);

template <typename T, size_t N>
std::optional<T> named(const std::array<std::string_view, N>& names, std::string_view name) {
  auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return static_cast<T>(found - names.begin());
}

bool one_of(Tag tag, std::initializer_list<Tag> tags) {
  return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

bool between(Tag tag, Tag first, Tag last) {
  return tag >= first && tag <= last;
}

bool allows_of_numbers(Kind kind, Tag tag) {
  switch (kind) {
    case Kind::magnitude:
      return one_of(tag, {Tag::word, Tag::suffix});
    case Kind::multiplier:
      return one_of(tag, {Tag::verb, Tag::adverb, Tag::times});
    case Kind::unit:
      return one_of(tag, {Tag::word, Tag::symbol});
    case Kind::currency:
      return one_of(tag, {Tag::word, Tag::symbol, Tag::code});
    case Kind::subunit:
      return one_of(tag, {Tag::none, Tag::word, Tag::symbol});
    default:
      return tag == Tag::none;
  }
}

bool allows_of_time(Kind kind, Tag tag) {
  switch (kind) {
    case Kind::era:
      return one_of(tag, {Tag::before_christ, Tag::after_christ});
    case Kind::offset:
      return one_of(tag, {Tag::before, Tag::after});
    case Kind::part_of_period:
      return between(tag, Tag::start, Tag::second_half);
    case Kind::date_preposition:
      return between(tag, Tag::by, Tag::during) || one_of(tag, {Tag::before, Tag::after});
    case Kind::day_part:
      return one_of(tag, {Tag::none, Tag::am, Tag::pm});
    default:
      return tag == Tag::none;
  }
}

bool allows_of_language(Kind kind, Tag tag) {
  switch (kind) {
    case Kind::hedge:
      return between(tag, Tag::about, Tag::exact);
    case Kind::range_word:
      return one_of(tag, {Tag::from, Tag::to, Tag::between, Tag::and_});
    case Kind::change_word:
      return one_of(tag, {Tag::up, Tag::down, Tag::to, Tag::by});
    case Kind::status:
      return between(tag, Tag::planned, Tag::denied);
    case Kind::attribution:
      return one_of(tag, {Tag::verb, Tag::preposition, Tag::noun});
    case Kind::pronoun:
      return between(tag, Tag::person, Tag::relative);
    case Kind::conjunction:
      return between(tag, Tag::and_, Tag::that);
    case Kind::comparison:
      return between(tag, Tag::equal, Tag::than);
    case Kind::determiner:
      return between(tag, Tag::each, Tag::only);
    case Kind::furniture:
      return between(tag, Tag::read_more, Tag::tags);
    default:
      return tag == Tag::none;
  }
}

}  // namespace

std::optional<Kind> kind_named(std::string_view name) {
  return named<Kind>(kKinds, name);
}
std::optional<Tag> tag_named(std::string_view name) {
  return named<Tag>(kTags, name);
}
std::optional<Attribute> attribute_named(std::string_view name) {
  return named<Attribute>(kAttributes, name);
}

std::string_view name_of(Kind kind) {
  return kKinds[static_cast<size_t>(kind)];
}
std::string_view name_of(Tag tag) {
  return kTags[static_cast<size_t>(tag)];
}
std::string_view name_of(Attribute attribute) {
  return kAttributes[static_cast<size_t>(attribute)];
}

bool allows(Kind kind, Tag tag) {
  if (kind == Kind::entity) return tag == Tag::person || between(tag, Tag::country, Tag::event);
  if (kind == Kind::concept_) return tag == Tag::thing || between(tag, Tag::event, Tag::general);
  if (kind <= Kind::subunit) return allows_of_numbers(kind, tag);
  if (kind <= Kind::day_part) return allows_of_time(kind, tag);
  return allows_of_language(kind, tag);
}

}  // namespace gainsay::lexicon
