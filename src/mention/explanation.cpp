#include "mention/explanation.h"

#include <fmt/format.h>

#include "base/utf8.h"
#include "mention/date_text.h"
#include "mention/explanation_entries.h"
#include "mention/number_digits.h"
#include "mention/reading_text.h"
#include "mention/value_scan.h"

namespace gainsay::mention {
namespace {

using lexicon::Kind;

std::string utf8_of(char32_t code) {
  std::string out;
  utf8::append(out, code);
  return out;
}

// What decided between the two readings of a lone separator.
std::string separator_reason(const ValueScan& scan, const Value& value) {
  const SentenceView& view = scan.view();
  if (value.kind == ValueKind::money) return "money has no thousandths";
  if (view.decimal_habit != 0) {
    return fmt::format("elsewhere the text has \"{}\" before decimals", utf8_of(view.decimal_habit));
  }
  const lexicon::LanguageInfo& language = scan.lexicon().languages()[view.language];
  return fmt::format("{} has \"{}\" before decimals", language.name, utf8_of(language.decimal));
}

void add_separator_doubts(const ValueScan& scan, const Value& value, std::vector<std::string>& out) {
  for (uint32_t at = value.first; at < value.end;) {
    if (!scan.is_digits(at)) {
      ++at;
      continue;
    }
    Digits usual = read_digits(scan, at), grouped = read_digits(scan, at, true);
    bool money = value.kind == ValueKind::money && !scan.word(grouped.end, Kind::magnitude);
    const Digits& used = money ? grouped : usual;
    if (used.valid && used.ambiguous) {
      Span span{scan.token(at).start, scan.token(used.end - 1).end};
      Decimal other = used.decimal ? used.value * Decimal(1000) : used.value / Decimal(1000);
      out.push_back(fmt::format("\"{}\" is read as {}; it could be {} ({})", scan.view().article.slice(span),
                                used.value.text(), other.text(), separator_reason(scan, value)));
    }
    at = std::max(used.end, at + 1);
  }
}

void add_currency_doubts(const ValueScan& scan, const Value& value, const std::vector<UsedEntry>& entries,
                         std::vector<std::string>& out) {
  if (value.kind != ValueKind::money || (value.alternative.empty() && !value.unit.empty())) return;
  for (const UsedEntry& entry : entries) {
    if (entry.kind != Kind::currency && entry.kind != Kind::subunit) continue;
    std::string read = value.unit.empty() ? "is not read as any" : fmt::format("is read as {}", value.unit);
    out.push_back(fmt::format("\"{}\" could be {}; it {}", scan.view().article.slice(entry.span), entry.says, read));
    return;
  }
}

std::string anchor_text(const SentenceView& sentence) {
  const DateRange& published = sentence.published;
  std::optional<Date> day = published.from ? published.from : published.to;
  return day ? "the publication date " + day->text() : "the publication date";
}

std::string basis_of(const SentenceView& sentence, const Value& value) {
  if (value.kind != ValueKind::date) return {};
  switch (value.date_source) {
    case DateSource::explicit_:
      return "the text alone tells it";
    case DateSource::relative:
      return "counted from " + anchor_text(sentence);
    case DateSource::incomplete:
      return "what the text leaves out is taken from " + anchor_text(sentence);
    case DateSource::unresolved:
      return "the publication date is needed and not known (--date gives it)";
  }
  return {};
}

}  // namespace

Explanation explain(const SentenceView& sentence, const Value& value) {
  ValueScan scan(sentence);
  Explanation out;
  out.production = value.production;
  out.entries = entries_of(scan, value);
  out.reading = reading_text(scan, value, out.entries);
  bool amount = value.kind != ValueKind::date && value.kind != ValueKind::time;
  if (amount) add_separator_doubts(scan, value, out.doubts);
  if (amount) add_currency_doubts(scan, value, out.entries, out.doubts);
  out.basis = basis_of(sentence, value);
  return out;
}

}  // namespace gainsay::mention
