#include "claim/traits.h"

#include <algorithm>

namespace gainsay::claim {
namespace {

using lexicon::Attribute;

using mention::ValueKind;

uint16_t bit(ValueKind kind) {
  return static_cast<uint16_t>(1U << static_cast<unsigned>(kind));
}

// The kinds of value that a word of the attribute `units` stands for: a kind's own name, or a dimension of quantities.
uint16_t value_kinds_named(std::string_view name) {
  if (name == "count" || name == "number") return bit(ValueKind::number);
  if (name == "money") return bit(ValueKind::money);
  if (name == "percent" || name == "share") {
    return bit(ValueKind::percent) | bit(ValueKind::percentage_point) | bit(ValueKind::basis_point);
  }
  if (name == "multiplier") return bit(ValueKind::multiplier);
  if (name == "date") return bit(ValueKind::date) | bit(ValueKind::time);
  return bit(ValueKind::quantity);
}

}  // namespace

std::optional<Status> status_of(lexicon::Tag tag) {
  switch (tag) {
    case lexicon::Tag::planned:
      return Status::planned;
    case lexicon::Tag::expected:
      return Status::expected;
    case lexicon::Tag::possible:
      return Status::possible;
    case lexicon::Tag::rumoured:
      return Status::rumoured;
    case lexicon::Tag::approved:
      return Status::approved;
    case lexicon::Tag::denied:
      return Status::denied;
    default:
      return std::nullopt;
  }
}

TraitTable::TraitTable(const lexicon::Lexicon& lexicon)
    : lexicon_(lexicon), media_(lexicon.find(lexicon::Kind::entity, "media-outlet")), traits_(lexicon.entry_count()) {}

const Traits& TraitTable::of(lexicon::EntryId entry) {
  Traits& traits = traits_[entry];
  if (!traits.known) traits = read(entry);
  return traits;
}

Traits TraitTable::read(lexicon::EntryId entry) const {
  Traits traits;
  traits.known = true;
  auto is = [&](Attribute attribute, std::string_view value) {
    lexicon::AttributeValues values = lexicon_.attribute(entry, attribute);
    return std::find(values.begin(), values.end(), value) != values.end();
  };
  traits.counted = is(Attribute::counted, "true");
  traits.functional = is(Attribute::functional, "true");
  traits.varying = is(Attribute::varying, "true");
  traits.media = media_ && is(Attribute::broader, "media-outlet");
  if (is(Attribute::direction, "up")) traits.direction = mention::Change::up;
  if (is(Attribute::direction, "down")) traits.direction = mention::Change::down;
  for (std::string_view unit : lexicon_.attribute(entry, Attribute::units)) {
    traits.value_kinds = static_cast<uint16_t>(traits.value_kinds | value_kinds_named(unit));
  }
  for (std::string_view status : lexicon_.attribute(entry, Attribute::status)) {
    if (auto tag = lexicon::tag_named(status)) traits.status = status_of(*tag);
  }
  return traits;
}

}  // namespace gainsay::claim
