#include "mention/value_list.h"

namespace gainsay::mention {
namespace {

using lexicon::Kind;
using lexicon::Tag;

bool bare(const Value& value, Decimal factor) {
  bool number = value.kind == ValueKind::number && factor == Decimal(1) && !value.is_part;
  return number && value.approx == Approx::none && value.min && value.max && *value.min == *value.max;
}

bool lower(const Value& value) {
  return value.approx == Approx::more_than || value.approx == Approx::at_least;
}
bool upper(const Value& value) {
  return value.approx == Approx::less_than || value.approx == Approx::at_most;
}

}  // namespace

ValueList::Joint ValueList::joint_before(uint32_t at) const {
  if (last_end_ == 0 || last_end_ > at) return Joint::none;
  if (last_end_ == at) return Joint::adjacent;
  uint32_t next = last_end_;
  bool comma = (scan_.mark(next, U',') && scan_.token(next).span().size() == 1) || scan_.mark(next, U'、');
  if (comma) ++next;
  if (next == at) return Joint::comma;
  ValueScan::Word word = scan_.word(next, Kind::conjunction);
  if (!word || word.end != at) return Joint::none;
  if (word.tagged(Tag::but)) return Joint::but;
  return word.tagged(Tag::and_) || word.tagged(Tag::or_) ? Joint::conjunction : Joint::none;
}

bool ValueList::closes_range(const Value& value, Value& last) const {
  bool opposite = (lower(last) && upper(value)) || (upper(last) && lower(value));
  bool same = last.unit == value.unit && last.kind == value.kind;
  if (!opposite || !same) return false;
  const Value& low = lower(last) ? last : value;
  const Value& high = lower(last) ? value : last;
  if (!low.min || !high.max || !(*low.min < *high.max)) return false;
  std::optional<Decimal> min = low.min, max = high.max;
  last.min = min;
  last.max = max;
  last.approx = Approx::none;
  last.production = Production::bounds;
  while (last.first > scan_.first() && scan_.token(last.first - 1).start >= last.outer.start) --last.first;
  last.span.start = last.outer.start;  // its bounds are told by the words around the numbers
  last.span.end = value.span.end;
  last.outer.end = value.outer.end;
  last.end = value.end;
  return true;
}

void ValueList::spread(const Value& value, Decimal factor, std::vector<Value>& out) const {
  bool named = value.kind != ValueKind::number && value.kind != ValueKind::ordinal;
  if (!named && factor == Decimal(1)) return;
  for (size_t i = out.size() - open_; i < out.size(); ++i) {
    Value& earlier = out[i];
    if (earlier.in_words != value.in_words) continue;
    earlier.min = earlier.max = *earlier.min * factor;
    earlier.kind = value.kind;
    earlier.production = Production::listed;
    earlier.unit = value.unit;
    earlier.alternative = value.alternative;
    earlier.ambiguous |= value.ambiguous;
  }
}

void ValueList::add(const Value& value, Decimal factor, std::vector<Value>& out) {
  uint32_t begin = value.first;
  while (begin > scan_.first() && scan_.token(begin - 1).start >= value.outer.start) --begin;
  Joint joint = joint_before(begin);
  uint32_t end = value.end;
  while (scan_.has(end) && scan_.token(end).end <= value.outer.end) ++end;
  last_end_ = end;
  if (joint != Joint::none && !out.empty() && closes_range(value, out.back())) {
    open_ = 0;
    return;
  }
  if (joint == Joint::none || joint == Joint::adjacent || joint == Joint::but) open_ = 0;
  bool more = bare(value, factor);
  if (joint == Joint::conjunction && open_ > 0 && !more) spread(value, factor, out);
  open_ = more ? open_ + 1 : 0;
  out.push_back(value);
}

}  // namespace gainsay::mention
