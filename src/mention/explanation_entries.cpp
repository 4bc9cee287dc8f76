#include "mention/explanation_entries.h"

#include <algorithm>
#include <array>

#include "mention/number.h"
#include "mention/quantity.h"
#include "mention/reading_text.h"

namespace gainsay::mention {
namespace {

using lexicon::Attribute;
using lexicon::Kind;
using lexicon::kind_bit;
using lexicon::KindSet;
using lexicon::Tag;
using Word = ValueScan::Word;

constexpr KindSet kAroundDates = kind_bit(Kind::date_preposition);
constexpr KindSet kAround = kind_bit(Kind::hedge) | kind_bit(Kind::change_word) | kind_bit(Kind::range_word) |
                            kind_bit(Kind::date_preposition) | kind_bit(Kind::number);

// Of entries of one length, the kind that productions ask for first.
constexpr std::array kOrder = {Kind::hedge,           Kind::change_word, Kind::range_word,   Kind::percentage_point,
                               Kind::basis_point,     Kind::percent,     Kind::permille,     Kind::currency,
                               Kind::subunit,         Kind::multiplier,  Kind::fraction,     Kind::unit,
                               Kind::time_unit,       Kind::per,         Kind::vague,        Kind::ordinal,
                               Kind::collective,      Kind::magnitude,   Kind::ordinal_mark, Kind::number,
                               Kind::month,           Kind::weekday,     Kind::season,       Kind::relative_day,
                               Kind::relative_period, Kind::offset,      Kind::year_mark,    Kind::day_part,
                               Kind::part_of_period,  Kind::era,         Kind::determiner,   Kind::date_preposition,
                               Kind::conjunction,     Kind::demonym};

size_t place_in_order(Kind kind) {
  return static_cast<size_t>(std::find(kOrder.begin(), kOrder.end(), kind) - kOrder.begin());
}

bool is_in(std::string_view part, std::string_view whole) {
  return !part.empty() && whole.find(part) != std::string_view::npos;
}

class Picker {
 public:
  Picker(const ValueScan& scan, const Value& value) : scan_(scan), value_(value) {}

  std::vector<UsedEntry> pick() {
    uint32_t first = value_.first, end = value_.end;
    while (first > scan_.first() && scan_.token(first - 1).start >= value_.outer.start) --first;
    while (scan_.has(end) && scan_.token(end).end <= value_.outer.end) ++end;
    KindSet around = is_date() ? kAroundDates : kAround;
    pick_in(first, value_.first, around);
    pick_in(value_.first, value_.end, kinds_read_by(value_.production) | kind_bit(Kind::hedge));
    pick_in(value_.end, end, around);
    if (value_.change != Change::none && !has(Kind::change_word) && !has(Kind::range_word)) pick_change_behind(end);
    return std::move(out_);
  }

 private:
  bool is_date() const { return value_.kind == ValueKind::date || value_.kind == ValueKind::time; }

  void pick_in(uint32_t first, uint32_t end, KindSet kinds) {
    for (uint32_t at = first; at < end;) {
      Word best = best_at(at, end, kinds);
      if (best) take(best);
      at = best ? best.end : at + 1;
    }
  }

  Word best_at(uint32_t at, uint32_t end, KindSet kinds) const {
    Word best;
    const SentenceView& view = scan_.view();
    for (const lexicon::Hit& hit : view.hits.at(at - scan_.first())) {
      Word word{&scan_.lexicon().entry(hit.entry), hit.entry, at, at + (hit.end - hit.first)};
      if (word.end > end || (kinds & kind_bit(hit.kind)) == 0 || !may_be_used(word)) continue;
      if (best && word.size() < best.size()) break;
      if (!best || goes_before(word, best)) best = word;
    }
    return best;
  }

  bool goes_before(const Word& a, const Word& b) const {
    bool agrees = agrees_with_value(a), other = agrees_with_value(b);
    if (agrees != other) return agrees;
    return place_in_order(a.entry->kind) < place_in_order(b.entry->kind);
  }

  bool may_be_used(const Word& word) const {
    bool inside = word.first >= value_.first && word.end <= value_.end;
    switch (word.entry->kind) {
      case Kind::hedge:
        if (inside && value_.production == Production::bounds) return !longer_follows(word);
        return !inside || agrees_with_value(word);
      case Kind::number:
        return inside || word.entry->value.is_negative();
      case Kind::vague:
        return value_.significant == 0;  // "millions of", but not "600 millions"
      case Kind::conjunction:
        return word.tagged(Tag::and_) || word.tagged(Tag::or_);
      case Kind::date_preposition:
        return is_date() || is_joint(*word.entry);
      case Kind::unit:
        return scan_.holds(word) && (agrees_with_value(word) || is_duration(value_.unit));
      case Kind::time_unit:
        return value_.kind != ValueKind::quantity || agrees_with_value(word) || is_duration(value_.unit);
      case Kind::currency:
        return scan_.holds(word);
      default:
        return true;
    }
  }

  bool agrees_with_value(const Word& word) const {
    const lexicon::Entry& entry = *word.entry;
    switch (entry.kind) {
      case Kind::hedge:
        return lexicon::name_of(entry.tag) == name_of(value_.approx);
      case Kind::change_word:
        return lexicon::name_of(entry.tag) == name_of(value_.change);
      case Kind::unit:
      case Kind::time_unit:
        return is_in(entry.id, value_.unit);
      case Kind::currency:
        return entry.id == value_.unit;
      case Kind::date_preposition:
      case Kind::offset:
        return is_date();
      case Kind::conjunction:
        return !is_date();
      case Kind::year_mark:
        return value_.production == Production::suffixed_date;
      default:
        return false;
    }
  }

  // "and less than": the hedge is "less than", not "and less".
  bool longer_follows(const Word& word) const {
    Word next = scan_.word(word.first + 1, Kind::hedge);
    return next && next.end > word.end;
  }

  // What may stand between a number and its unit: of, the, a.
  static bool is_joint(const lexicon::Entry& entry) {
    return entry.id == "of" || entry.id == "article" || entry.id == "one";
  }

  // "20 % more": the word of change behind the value lies outside its span.
  void pick_change_behind(uint32_t at) {
    Word word = scan_.word(at, Kind::change_word);
    if (word && agrees_with_value(word)) take(word);
  }

  bool has(Kind kind) const {
    return std::any_of(out_.begin(), out_.end(), [kind](const UsedEntry& used) { return used.kind == kind; });
  }

  void take(const Word& word) {
    const lexicon::Entry& entry = *word.entry;
    Span span{scan_.token(word.first).start, scan_.token(word.end - 1).end};
    bool numeral = entry.kind == Kind::number || entry.kind == Kind::ordinal;
    out_.push_back({entry.kind, entry.tag, numeral ? numeral_value(scan_, word) : entry.value, says(word), span});
  }

  std::string says(const Word& word) const {
    const lexicon::Entry& entry = *word.entry;
    switch (entry.kind) {
      case Kind::number:
      case Kind::ordinal:
        return grouped_digits(numeral_value(scan_, word));
      case Kind::currency:
      case Kind::subunit:
        return entry.id.empty() ? candidates(word) : std::string(entry.id);
      case Kind::unit:
      case Kind::time_unit:
        return std::string(entry.id);
      case Kind::fraction:
        return entry.value.is_zero() ? "decimal point" : entry.value.text();
      case Kind::percent:
      case Kind::percentage_point:
      case Kind::basis_point:
      case Kind::permille:
      case Kind::per:
      case Kind::ordinal_mark:
        return {};
      case Kind::relative_day:
      case Kind::relative_period:
      case Kind::offset:
        return shift_text(entry);
      case Kind::date_preposition:
        return entry.tag == Tag::none || is_joint(entry) ? std::string(entry.id)
                                                         : std::string(lexicon::name_of(entry.tag));
      case Kind::year_mark:
      case Kind::demonym:
        return std::string(entry.id);
      default:
        return value_or_tag(entry);
    }
  }

  // "+1" of next, "yearly 1225" of a day with a name.
  static std::string shift_text(const lexicon::Entry& entry) {
    bool named = is_in("yearly", entry.id) || is_in("easter", entry.id);
    if (named) return std::string(entry.id) + " " + entry.value.text();
    return (Decimal() < entry.value ? "+" : "") + entry.value.text();
  }

  static std::string value_or_tag(const lexicon::Entry& entry) {
    if (entry.tag == Tag::times) return {};
    bool tagged = entry.tag != Tag::none && entry.kind != Kind::magnitude && entry.kind != Kind::multiplier;
    return tagged ? std::string(lexicon::name_of(entry.tag)) : grouped_digits(entry.value);
  }

  std::string candidates(const Word& word) const {
    std::string out;
    for (std::string_view code : scan_.lexicon().attribute(word.id, Attribute::candidates)) {
      out += (out.empty() ? "" : " or ") + std::string(code);
    }
    return out;
  }

  const ValueScan& scan_;
  const Value& value_;
  std::vector<UsedEntry> out_;
};

}  // namespace

std::vector<UsedEntry> entries_of(const ValueScan& scan, const Value& value) {
  return Picker(scan, value).pick();
}

}  // namespace gainsay::mention
