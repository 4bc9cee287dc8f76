#include "mention/reading_text.h"

#include <algorithm>
#include <optional>

#include "mention/date_text.h"
#include "mention/number_digits.h"
#include "mention/scale.h"
#include "mention/unit_text.h"

namespace gainsay::mention {
namespace {

using lexicon::Kind;

// A step of the sum: a number of digits, or what an entry says.
struct Step {
  Kind kind = Kind::number;  // number for digits, too
  Decimal value;
};

// Puts the sum in words while Scale works it out.
class Sum {
 public:
  explicit Sum(bool fractions_multiply) : fractions_multiply_(fractions_multiply) {}

  bool add(const Step& step) {
    switch (step.kind) {
      case Kind::magnitude:
        return multiply(step.value);
      case Kind::collective:
        return collect(step.value);
      case Kind::fraction:
        return fraction(step.value);
      case Kind::ordinal:
        return scale_.number(step.value) ? join(step.value) : multiply(step.value);
      default:
        return scale_.number(step.value) && join(step.value);
    }
  }

  Decimal total() const { return scale_.total(); }
  std::string text() const {
    std::string out = terms_;
    if (!group_.empty()) out += (out.empty() ? "" : " + ") + group_;
    return out;
  }

 private:
  bool join(Decimal value) {
    group_ += (group_.empty() ? "" : " + ") + grouped_digits(value);
    return true;
  }

  bool multiply(Decimal by) {
    Decimal lowest = scale_.lowest_magnitude();
    bool all = scale_.has_terms() && lowest < by;  // two thousand five hundred million
    if (!scale_.magnitude(by)) return false;
    if (all) {
      terms_ = product(text(), by);
    } else {
      terms_ += (terms_.empty() ? "" : " + ") + product(group_, by);
    }
    group_.clear();
    return true;
  }

  bool collect(Decimal by) {
    if (text().empty()) return scale_.number(by) && join(by);
    scale_.collect(by);
    terms_ = product(text(), by);
    group_.clear();
    return true;
  }

  bool fraction(Decimal value) {
    if (text().empty()) return scale_.number(value) && join(value);
    if (fractions_multiply_) {
      group_ = product(group_, value);
      return scale_.times(value);
    }
    std::string of = scale_.has_group() ? "" : " × " + grouped_digits(scale_.lowest_magnitude());
    if (!scale_.fraction(value)) return false;
    (scale_.has_group() ? group_ : terms_) += " + " + grouped_digits(value) + of;
    return true;
  }

  static std::string product(const std::string& left, Decimal by) {
    if (left.empty()) return grouped_digits(by);
    bool sum = left.find('+') != std::string::npos;
    return (sum ? "(" + left + ")" : left) + " × " + grouped_digits(by);
  }

  bool fractions_multiply_;
  Scale scale_;
  std::string terms_, group_;
};

// Steps, and what the whole is multiplied by in the end.
struct Steps {
  std::vector<Step> list;
  Decimal size{1};
};

bool is_step(Kind kind) {
  return kind == Kind::number || kind == Kind::magnitude || kind == Kind::collective || kind == Kind::fraction ||
         kind == Kind::vague || kind == Kind::ordinal;
}

Digits digits_of(const ValueScan& scan, const Value& value, uint32_t at) {
  Digits digits = read_digits(scan, at);
  bool regroup = digits.ambiguous && value.kind == ValueKind::money && !scan.word(digits.end, Kind::magnitude);
  return regroup ? read_digits(scan, at, true) : digits;
}

void add_entry(const UsedEntry& entry, Steps& out) {
  if (entry.kind == Kind::subunit) out.size = entry.value;
  if (entry.kind == Kind::permille) out.size = Decimal(1, -1);
  if (!is_step(entry.kind)) return;
  if (entry.kind == Kind::number && entry.value.is_negative()) {
    out.size = -out.size;
  } else {
    out.list.push_back({entry.kind, entry.value});
  }
}

// "two point two five", "vinte vírgula vinte e cinco": what follows the word for the separator becomes one fraction.
void join_decimals(std::vector<Step>& list) {
  auto is_point = [](const Step& step) { return step.kind == Kind::fraction && step.value.is_zero(); };
  auto point = std::find_if(list.begin(), list.end(), is_point);
  if (point == list.end()) return;
  auto end = std::find_if(point + 1, list.end(), [](const Step& step) { return step.kind != Kind::number; });
  bool digits = std::all_of(point + 1, end, [](const Step& step) { return step.value < Decimal(10); });
  Decimal value;
  int32_t places = 0;
  for (auto step = point + 1; step != end && places < 9; ++step) {
    places = digits ? places + 1 : std::max<int32_t>(places, static_cast<int32_t>(step->value.text().size()));
    value = digits ? value * Decimal(10) + step->value : value + step->value;
  }
  *point = {Kind::fraction, value.times_power_of_ten(-places)};
  list.erase(point + 1, end);
}

Steps steps_of(const ValueScan& scan, const Value& value, const std::vector<UsedEntry>& entries) {
  Steps out;
  for (uint32_t at = value.first; at < value.end;) {
    uint32_t start = scan.token(at).start;
    auto entry =
        std::find_if(entries.begin(), entries.end(), [&](const UsedEntry& e) { return e.span.start == start; });
    if (entry != entries.end()) {
      add_entry(*entry, out);
      while (at < value.end && scan.token(at).start < entry->span.end) ++at;
    } else if (scan.is_digits(at)) {
      Digits digits = digits_of(scan, value, at);
      if (digits.valid) out.list.push_back({Kind::number, digits.value});
      at = std::max(digits.end, at + 1);
    } else {
      bool minus = scan.dash(at) || scan.mark(at, U'−');
      if (minus && at == value.first) out.size = -out.size;
      ++at;
    }
  }
  join_decimals(out.list);
  return out;
}

// The sum with its sign or size: "-(5 + 0.5)", "75 × 0.01".
std::string scaled(const std::string& sum, Decimal size) {
  std::string whole = sum.find('+') == std::string::npos ? sum : "(" + sum + ")";
  if (size.is_negative()) whole = "-" + whole;
  return size.abs() == Decimal(1) ? whole : whole + " × " + grouped_digits(size.abs());
}

std::optional<std::string> sum_text(const Steps& steps, Decimal wanted, bool fractions_multiply) {
  Sum sum(fractions_multiply);
  for (const Step& step : steps.list) {
    if (!sum.add(step)) return std::nullopt;
  }
  Decimal total = sum.total() * steps.size;
  if (total == wanted && steps.size == Decimal(1)) return sum.text();
  if (total == wanted) return scaled(sum.text(), steps.size);
  bool inverse = !total.is_zero() && Decimal(1) / total == wanted;
  return inverse ? std::optional("1 ÷ " + sum.text()) : std::nullopt;
}

// "three in four": the one divided by the other.
std::optional<std::string> share_text(const Steps& steps, Decimal wanted) {
  for (size_t cut = 1; cut < steps.list.size(); ++cut) {
    Sum upper(false), lower(false);
    bool read = true;
    for (size_t i = 0; i < steps.list.size(); ++i) read = read && (i < cut ? upper : lower).add(steps.list[i]);
    if (!read || lower.total().is_zero() || !(upper.total() / lower.total() == wanted)) continue;
    return upper.text() + " ÷ " + lower.text();
  }
  return std::nullopt;
}

std::optional<std::string> sum_of(const Steps& steps, Decimal wanted) {
  bool plain = steps.list.size() == 1 && steps.list[0].value == wanted.abs();
  if (steps.list.empty() || plain) return std::nullopt;
  for (bool fractions_multiply : {false, true}) {
    if (auto text = sum_text(steps, wanted, fractions_multiply)) return text;
  }
  return share_text(steps, wanted);
}

std::string unit_of(const Value& value) {
  switch (value.kind) {
    case ValueKind::percent:
      return " %";
    case ValueKind::percentage_point:
      return " percentage points";
    case ValueKind::basis_point:
      return " basis points";
    case ValueKind::money:
      return value.unit.empty() ? " of a currency not told" : " " + std::string(value.unit);
    case ValueKind::multiplier:
      return " times";
    default:
      return value.unit.empty() ? "" : " " + unit_text(value.unit, value.min == Decimal(1) && value.max == Decimal(1));
  }
}

std::string amount_of(const Value& value) {
  if (value.min && value.max && *value.min == *value.max) return grouped_digits(*value.min);
  if (value.min && value.max) return grouped_digits(*value.min) + " to " + grouped_digits(*value.max);
  if (value.min) return (value.approx == Approx::more_than ? "above " : "at least ") + grouped_digits(*value.min);
  if (value.max) return (value.approx == Approx::less_than ? "below " : "at most ") + grouped_digits(*value.max);
  return "no bound";
}

std::string day_or_open(const std::optional<Date>& day) {
  return day ? day->text() : "open";
}

std::string date_reading(const Value& value) {
  if (!value.date.known()) return "not resolved";
  if (value.date.from == value.date.to) return value.date.from->text();
  return range_text(value.date) + " (" + day_or_open(value.date.from) + " to " + day_or_open(value.date.to) + ")";
}

std::string time_reading(const Value& value) {
  std::string from = value.from_time ? time_text(*value.from_time) : "open";
  std::string to = value.to_time ? time_text(*value.to_time) : "open";
  return from == to ? from : from + " to " + to;
}

}  // namespace

std::string grouped_digits(Decimal number) {
  std::string digits = number.text();
  size_t begin = digits.starts_with('-') ? 1 : 0;
  size_t end = std::min(digits.find('.'), digits.size());
  for (size_t at = end; at > begin + 3; at -= 3) digits.insert(at - 3, 1, ',');
  return digits;
}

std::string reading_text(const ValueScan& scan, const Value& value, const std::vector<UsedEntry>& entries) {
  if (value.kind == ValueKind::date) return date_reading(value);
  if (value.kind == ValueKind::time) return time_reading(value);
  std::string result = amount_of(value) + unit_of(value);
  bool two = value.min && value.max && *value.min != *value.max;
  std::optional<Decimal> wanted = value.min ? value.min : value.max;
  if (two || !wanted) return result;
  std::optional<std::string> sum = sum_of(steps_of(scan, value, entries), *wanted);
  return sum ? *sum + " = " + result : result;
}

}  // namespace gainsay::mention
