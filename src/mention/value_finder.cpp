#include "mention/value_finder.h"

#include <algorithm>

#include "lexicon/kind_set.h"
#include "mention/date_finder.h"
#include "mention/hedge.h"
#include "mention/ideographs.h"
#include "mention/multiplier.h"
#include "mention/number_code.h"
#include "mention/number_digits.h"
#include "mention/number_figures.h"
#include "mention/ordinal.h"
#include "mention/range.h"
#include "mention/share.h"
#include "mention/span.h"
#include "mention/value_amount.h"
#include "mention/value_list.h"
#include "mention/value_scan.h"

namespace gainsay::mention {
namespace {

using lexicon::Kind;
using lexicon::kind_set;
using lexicon::Tag;

constexpr uint64_t kCounts = kind_set({Kind::number, Kind::magnitude, Kind::collective, Kind::fraction, Kind::vague});
constexpr uint64_t kOrdinals = kind_set({Kind::number, Kind::ordinal, Kind::ordinal_mark, Kind::magnitude});
constexpr uint64_t kBefore = kind_set({Kind::currency, Kind::percent});  // may stand before a number

// Finds the values of one sentence, from left to right.
class ValueFinder {
 public:
  ValueFinder(const SentenceView& view, std::vector<Value>& out) : scan_(view), dates_(view), list_(scan_), out_(out) {}

  void run() {
    uint32_t at = scan_.first();
    while (at < scan_.end()) at = step(at);
  }

 private:
  // Looks at one place and returns the next one.
  uint32_t step(uint32_t at) {
    if (!scan_.glued(at)) {
      if (uint32_t past = past_contact(at); past != at) return past;
    }
    std::optional<Value> date = find_date(dates_, at);
    if (uint32_t past = past_longer_word(scan_, at, date ? date->end : at + 1); past != at && !reaches(at, past)) {
      return past;  // 今日头条, 三星, 统一
    }
    if (date && date->end > at) {
      list_.interrupt();
      out_.push_back(*date);
      return date->end;
    }
    if (std::optional<TimeSpan> span = time_span(scan_, at)) return add_span(at, *span);
    bool digits = scan_.is_digits(at);
    kinds_ = scan_.kinds(at);
    if (!digits && !may_begin(at, kinds_)) return at + 1;
    if (uint32_t past = past_name(at); past != at) return past;
    uint32_t end = find_value(at);
    if (end > at) return end;
    return digits ? past_digits(scan_, at) : past_percent(at);
  }

  // Past words of per cent that stand without their number: the "ciento" of "por ciento" is none. At least one token.
  uint32_t past_percent(uint32_t at) const {
    ValueScan::Word percent = scan_.word(at, Kind::percent);
    return std::max(at + 1, percent.end);
  }

  // An address is of several tokens, and a telephone number begins with no word.
  uint32_t past_contact(uint32_t at) const {
    uint32_t past = scan_.glued(at + 1) ? past_address(scan_, at) : at;
    return past != at || scan_.is_word(at) ? past : past_phone(scan_, at);
  }

  bool has(uint64_t kinds) const { return (kinds_ & kinds) != 0; }

  bool may_begin(uint32_t at, uint64_t kinds) const {
    auto has = [kinds](uint64_t wanted) { return (kinds & wanted) != 0; };
    if (is_ideograph(scan_, at) && has(kind_set({Kind::permille, Kind::unit}))) return true;  // 万分之三, 摄氏三度
    if (has(kCounts | kOrdinals | kBefore | kind_set({Kind::multiplier, Kind::determiner}))) return true;
    bool sign = scan_.dash(at) || scan_.mark(at, U'−') || scan_.mark(at, U'+');
    return sign && scan_.glued(at + 1);
  }

  // A value begins here that ends beyond the word: 十分钟 against 十分.
  bool reaches(uint32_t at, uint32_t past) const {
    std::optional<Amount> amount = may_begin(at, scan_.kinds(at)) ? read_amount(scan_, at) : std::nullopt;
    return amount && amount->end > past;
  }

  // A name of several words is no number: Three Gorges, Группа двадцати.
  uint32_t past_name(uint32_t at) const {
    ValueScan::Word name = scan_.word(at, Kind::entity);
    bool amount = scan_.is_digits(at) && (!scan_.glued(at + 1) || scan_.word(name.end, Kind::currency));  // 3 M€
    return name && name.size() > 1 && !amount && !has(kBefore) ? name.end : at;
  }

  // Past the value that begins here, or `at`.
  uint32_t find_value(uint32_t at) {
    if (has(kind_set({Kind::determiner}))) {
      if (std::optional<Share> share = every_nth(scan_, at)) return add_share(at, *share, Production::every_nth);
    }
    if (scan_.is_digits(at) || has(kOrdinals)) {
      std::optional<Ordinal> ordinal = ordinal_at(scan_, at);
      if (ordinal && !other_word(at, *ordinal)) return add_ordinal(at, *ordinal);
      if (ordinal && !ordinal->digits && !has(kCounts)) return ordinal->end;
    }
    if (has(kind_set({Kind::multiplier}))) {
      if (std::optional<Multiplier> factor = multiplier_at(scan_, at)) return add_multiplier(*factor);
    }
    return find_amount(at);
  }

  // "segundo a Reuters" (according to), "primeiro-ministro", "prima di": the ordinal's word means something else here.
  bool other_word(uint32_t at, const Ordinal& ordinal) const {
    if (ordinal.digits) return false;
    if (scan_.hyphen(ordinal.end) && scan_.inside_phrase(at, Kind::concept_)) return true;
    if (scan_.word(at, Kind::date_preposition).size() > 1) return true;  // prima di
    ValueScan::Word per = scan_.before(at, Kind::per);
    if (per && !scan_.article(per.first) && scan_.word(at, Kind::time_unit)) return true;  // per second
    if (!scan_.word(at, Kind::attribution, Tag::preposition) || !scan_.has(ordinal.end)) return false;
    constexpr uint64_t kNominal = kind_set({Kind::stopword, Kind::determiner, Kind::pronoun});
    bool nominal = at > scan_.first() && (scan_.kinds(at - 1) & kNominal) != 0;
    return !nominal || scan_.article(ordinal.end);
  }

  uint32_t find_amount(uint32_t at) {
    RangeOpening opening = opening_before(scan_, at);
    if (std::optional<Range> pair = read_pair(scan_, at)) return add_range(*pair);
    std::optional<Amount> amount = read_amount(scan_, at, {.stop_at_and = opening == RangeOpening::between});
    if (!amount || is_year_of_name(*amount) || is_model(*amount)) return past_figures(at);
    bool bare = !amount->has_unit || amount->unit == "degree";  // artigo 5º
    if (bare && amount->number.digits && labelled(scan_, at)) return past_labelled(*amount);
    if (is_lone_magnitude(*amount)) return amount->end;
    if (std::optional<Range> range = read_range(scan_, *amount, opening)) {
      return range->moved ? add_move(*range) : add_range(*range);
    }
    if (is_score(*amount)) return past_code(scan_, at);
    if (!amount->has_unit) {
      if (std::optional<Share> share = share_of(scan_, amount->number)) return add_share(at, *share, Production::share);
    }
    return add_amount(*amount);
  }

  // Articles 5-7: both are labelled.
  uint32_t past_labelled(const Amount& amount) const {
    bool dashed = scan_.dash(amount.end) && scan_.is_digits(amount.end + 1);
    return dashed ? amount.end + 2 : amount.end;
  }

  // Figures that make no number: 九一八.
  uint32_t past_figures(uint32_t at) const { return at + figure_count(scan_, at); }

  // 百 and 万 alone are mostly parts of other words; with a bound before them or a unit they count.
  bool is_lone_magnitude(const Amount& amount) const {
    if (!is_ideograph(scan_, amount.first) || amount.end != amount.first + 1) return false;
    ValueScan::Word word = scan_.word(amount.first, Kind::magnitude);
    return word && word.entry->value >= Decimal(100) && !scan_.before(amount.first, Kind::hedge);
  }

  // "2-1": a dash between bare digits that are no range.
  bool is_score(const Amount& amount) const {
    bool dashed = scan_.dash(amount.end) && scan_.glued(amount.end) && scan_.glued(amount.end + 1);
    return dashed && !amount.has_unit && amount.number.digits && scan_.is_digits(amount.end + 1);
  }

  // "EURO 2024": a currency word before what is a date.
  bool is_year_of_name(const Amount& amount) const {
    if (!amount.before || amount.kind != ValueKind::money || amount.number.decimal) return false;
    if (!scan_.is_word(amount.first)) return false;
    constexpr int64_t kFirstYear = 1900, kLastYear = 2100;
    bool word = scan_.word(amount.first, Kind::currency, Tag::word) && amount.number.end == amount.number.first + 1;
    int64_t year = word ? amount.value.to_integer().value_or(0) : 0;
    if (year >= kFirstYear && year <= kLastYear) return true;
    std::optional<Value> date = find_date(dates_, amount.number.first);
    return date && date->end >= amount.number.end;
  }

  // --- making values

  Value value_of(uint32_t first, uint32_t end) const {
    Value value;
    value.first = first;
    value.end = end;
    value.span = {scan_.token(first).start, scan_.token(end - 1).end};
    value.outer = value.span;
    return value;
  }

  void set_exact(Value& value, Decimal number) const { value.min = value.max = number; }

  // Words of approximation and change around the value, which begins at `first` with the words that open it.
  void set_hedges(Value& value, uint32_t first, uint32_t end) const {
    Hedges hedges = read_hedges(scan_, value, first, end);
    value.approx = hedges.approx;
    value.change = hedges.change;
    value.outer = {scan_.token(hedges.first).start, scan_.token(hedges.end - 1).end};
    if (!hedges.bound_after) return;
    value.end = hedges.end;
    value.span.end = value.outer.end;
  }

  static void open_ends(Value& value) {
    if (!value.min || !value.max || *value.min != *value.max) return;
    if (value.approx == Approx::more_than || value.approx == Approx::at_least) value.max.reset();
    if (value.approx == Approx::less_than || value.approx == Approx::at_most) value.min.reset();
  }

  uint32_t add(Value value, Decimal factor) {
    uint32_t end = value.end;
    list_.add(value, factor, out_);
    return end;
  }

  uint32_t add_amount(const Amount& amount) {
    Value value = value_of(amount.first, amount.end);
    describe(amount, value);
    set_exact(value, amount.value);
    set_hedges(value, amount.first, amount.end);
    if (amount.at_least && value.approx == Approx::none) value.approx = Approx::at_least;
    Approx bound = approx_of(amount.number.bound);
    if (bound != Approx::none && (value.approx == Approx::none || value.approx == Approx::about)) value.approx = bound;
    if (amount.number.vague && value.approx == Approx::none) value.approx = Approx::about;
    if (amount.number.lone_one && !one_counts(value, amount.has_unit)) return amount.end;
    open_ends(value);
    return add(value, amount.number.factor);
  }

  // "Kirin 9030", "Boeing 737", "Llama 3.1": plain digits behind a product's name, or behind a capitalised Latin word
  // among other letters.
  bool is_model(const Amount& amount) const {
    const Number& number = amount.number;
    bool version = number.decimal && number.end == number.first + 3;
    bool plain = number.digits && (version || number.end == number.first + 1) && number.factor == Decimal(1);
    if (!plain || amount.has_unit || amount.first != number.first || amount.first == scan_.first()) return false;
    uint32_t name = amount.first - 1;
    if (!scan_.is_word(name)) return false;
    if (scan_.before(amount.first, Kind::entity, Tag::product)) return true;  // iPhone 15
    if (!scan_.token(name).capitalised) return false;
    if (version && name > scan_.first() && scan_.kinds(name) == 0) return true;  // Llama 3.1
    for (Tag tag : {Tag::product, Tag::company}) {
      if (scan_.before(amount.first, Kind::entity, tag)) return true;
    }
    std::string_view script = scan_.lexicon().languages()[scan_.view().language].script;
    bool foreign = !script.empty() && script != "Latin" && scan_.token(name).script == lexicon::Script::latin;
    return foreign && scan_.kinds(name) == 0;
  }

  // The word for 1 is mostly an article or a pronoun; it counts where a bound or nothing else stands beside it.
  bool one_counts(const Value& value, bool has_unit) const {
    if (scan_.inside_phrase(value.first, Kind::stopword)) return false;  // no one, um dia
    if (has_unit && !one_is_counted(scan_, value)) return false;
    bool whole = value.first == scan_.first() && value.end == scan_.end();
    return whole || has_unit || value.approx != Approx::none;
  }

  uint32_t add_range(const Range& range) {
    Value value = value_of(range.low.first, range.end);
    describe(range.high, value);
    value.production = Production::range;
    value.min = range.low.value;
    value.max = range.high.value;
    value.in_words = value.in_words && !range.low.number.digits;
    value.ambiguous |= range.low.ambiguous;
    value.significant = std::max(value.significant, range.low.number.significant);
    set_hedges(value, range.first, range.end);
    return add(value, range.high.number.factor);
  }

  // Two values: where it came from, and where it went to.
  uint32_t add_move(const Range& range) {
    add_amount(range.low);
    Value value = value_of(range.high.first, range.high.end);
    describe(range.high, value);
    value.production = Production::move_to;
    set_exact(value, range.high.value);
    value.change = Change::to;
    value.outer.start = scan_.token(range.low.end).start;
    return add(value, range.high.number.factor);
  }

  void describe(const Amount& amount, Value& value) const {
    value.kind = amount.kind;
    value.production = production_of(amount);
    value.unit = amount.unit;
    value.alternative = amount.alternative;
    value.ambiguous = amount.ambiguous;
    value.significant = amount.number.significant;
    value.in_words = !amount.number.digits;
    value.is_part = amount.number.part && amount.kind == ValueKind::number;
  }

  uint32_t add_span(uint32_t first, const TimeSpan& span) {
    Value value = value_of(first, span.end);
    value.kind = ValueKind::quantity;
    value.production = Production::quantity;
    value.unit = span.unit;
    set_exact(value, span.value);
    value.in_words = true;
    value.significant = 1;
    set_hedges(value, first, span.end);
    open_ends(value);
    return add(value, Decimal(1));
  }

  uint32_t add_share(uint32_t first, const Share& share, Production production) {
    Value value = value_of(first, share.end);
    value.production = production;
    set_exact(value, share.value);
    value.in_words = !scan_.is_digits(first);
    value.significant = 1;
    value.is_part = true;
    set_hedges(value, first, share.end);
    open_ends(value);
    return add(value, Decimal(1));
  }

  uint32_t add_ordinal(uint32_t first, const Ordinal& ordinal) {
    Value value = value_of(first, ordinal.end);
    value.kind = ValueKind::ordinal;
    value.production = Production::ordinal;
    set_exact(value, ordinal.value);
    value.in_words = !ordinal.digits;
    value.significant = static_cast<uint8_t>(ordinal.value.significant_digits());
    return add(value, Decimal(1));
  }

  uint32_t add_multiplier(const Multiplier& factor) {
    Value value = value_of(factor.first, factor.end);
    value.kind = ValueKind::multiplier;
    value.production = Production::multiplier_word;
    set_exact(value, factor.factor);
    value.in_words = true;
    value.significant = 1;
    set_hedges(value, factor.first, factor.end);
    open_ends(value);
    return add(value, Decimal(1));
  }

  ValueScan scan_;
  DateReader dates_;
  ValueList list_;
  std::vector<Value>& out_;
  uint64_t kinds_ = 0;
};

}  // namespace

void find_values(const SentenceView& sentence, std::vector<Value>& out) {
  ValueFinder(sentence, out).run();
}

char32_t decimal_habit(const text::Article& article) {
  for (uint32_t at = 0; at < article.tokens.size(); ++at) {
    if (article.tokens[at].kind != lexicon::TokenKind::digits) continue;
    if (char32_t habit = decimal_evidence(article, at)) return habit;
  }
  return 0;
}

}  // namespace gainsay::mention
