#include "align/kinship.h"

#include <algorithm>

namespace gainsay::align {
namespace {

using lexicon::Attribute;
using lexicon::EntryId;
using lexicon::kNoEntry;
using lexicon::Lexicon;

bool known(EntryId a, EntryId b) {
  return a != kNoEntry && b != kNoEntry;
}

bool either_lists(const Lexicon& lexicon, EntryId a, Attribute attribute, EntryId b) {
  return lists(lexicon, a, attribute, b) || lists(lexicon, b, attribute, a);
}

}  // namespace

bool lists(const Lexicon& lexicon, EntryId from, Attribute attribute, EntryId to) {
  auto listed = lexicon.related(from, attribute);
  return std::find(listed.begin(), listed.end(), to) != listed.end();
}

bool akin(const Lexicon& lexicon, EntryId a, EntryId b) {
  if (!known(a, b)) return false;
  return a == b || either_lists(lexicon, a, Attribute::broader, b) || either_lists(lexicon, a, Attribute::part_of, b);
}

bool opposed(const Lexicon& lexicon, EntryId a, EntryId b) {
  if (!known(a, b) || a == b) return false;
  return either_lists(lexicon, a, Attribute::distinct, b) || either_lists(lexicon, a, Attribute::opposite, b);
}

bool belongs(const Lexicon& lexicon, EntryId part, EntryId whole) {
  if (!known(part, whole)) return false;
  return lists(lexicon, part, Attribute::maker, whole) || lists(lexicon, part, Attribute::part_of, whole) ||
         lists(lexicon, part, Attribute::country, whole);
}

bool same_or_belongs(const Lexicon& lexicon, EntryId a, EntryId b) {
  return known(a, b) && (a == b || belongs(lexicon, a, b) || belongs(lexicon, b, a));
}

}  // namespace gainsay::align
