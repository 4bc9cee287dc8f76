#include "mention/span.h"

#include "mention/date_reader.h"
#include "mention/quantity.h"

namespace gainsay::mention {
namespace {

constexpr uint64_t kBegins = lexicon::kind_bit(Kind::unit) | lexicon::kind_bit(Kind::time_unit);

// A word before the span says that one comes: for, lasted, within, more than.
bool opened(const DateReader& reader, uint32_t at) {
  for (std::string_view id : {"span", "span-of"}) {
    if (reader.before(at, Kind::date_preposition, id)) return true;
  }
  return static_cast<bool>(reader.before(at, Kind::hedge));
}

bool whole(const ValueScan& scan, uint32_t at, uint32_t end) {
  return at == scan.first() && end == scan.end();
}

// The unit of time alone, with the rest that may follow it.
std::optional<TimeSpan> one_of(const ValueScan& scan, uint32_t at, bool& more) {
  if ((scan.kinds(at) & ValueScan::bit(Kind::time_unit)) == 0) return std::nullopt;
  std::optional<Unit> unit = unit_at(scan, at, Number{});
  bool of_calendar = unit && (unit->id == "quarter" || unit->id == "half-year");
  if (!unit || of_calendar || scan.hyphen(unit->end)) return std::nullopt;
  TimeSpan out{unit->size, unit->id, unit->end};
  std::optional<Rest> rest = rest_after(scan, out.end, out.value, out.unit);
  more = rest.has_value() || unit->measured;
  if (rest) out = {rest->value, rest->unit, rest->end};
  return out;
}

// "a second chance": an ordinal.
bool may_be_ordinal(const ValueScan& scan, uint32_t at, uint32_t end) {
  return (scan.kinds(at) & ValueScan::bit(Kind::ordinal)) != 0 && scan.is_word(end);
}

// A unit of time stands behind the article that may begin here.
bool unit_behind_article(const ValueScan& scan, uint32_t at) {
  constexpr uint32_t kReach = 4;  // tokens: un'ora
  return (scan.kinds_within(at + 1, kReach) & ValueScan::bit(Kind::time_unit)) != 0;
}

std::optional<TimeSpan> with_article(const ValueScan& scan, const DateReader& reader, uint32_t at) {
  DateReader::Word article = reader.word(at, Kind::date_preposition, "one");
  uint32_t from = article.end;
  if (!article) {
    article = reader.word(at, Kind::date_preposition, "one-article");
    from = article.end + 1;
    if (!article || !reader.mark(article.end, U'\'') || !reader.glued(from)) return std::nullopt;  // un'ora
  }
  bool more = false;
  auto span = one_of(scan, from, more);
  if (!span || (!more && may_be_ordinal(scan, from, span->end))) return std::nullopt;
  return more || opened(reader, at) || whole(scan, at, span->end) ? span : std::nullopt;
}

// "ровно месяц", "длился час": languages without articles.
std::optional<TimeSpan> without_article(const ValueScan& scan, const DateReader& reader, uint32_t at) {
  bool told = static_cast<bool>(reader.before(at, Kind::date_preposition, "span-bare"));
  bool begins = at == scan.first() || reader.ends(at, Kind::date_preposition) ||
                scan.token(at - 1).kind == lexicon::TokenKind::mark;
  if (!told && !begins) return std::nullopt;
  bool more = false;
  auto span = one_of(scan, at, more);
  bool united = span && reader.any(span->end - 1, {Kind::unit, Kind::time_unit, Kind::fraction});  // not "ore 18"
  return told || (more && united) ? span : std::nullopt;  // "год и два месяца"
}

// "полчаса", "Viertelstunde", "fortnight".
std::optional<TimeSpan> in_one_word(const ValueScan& scan, uint32_t at) {
  if ((scan.kinds(at) & ValueScan::bit(Kind::unit)) == 0 || scan.glued(at)) return std::nullopt;
  std::optional<Unit> unit = unit_at(scan, at, Number{});
  if (!unit || !unit->measured) return std::nullopt;
  return TimeSpan{unit->size, unit->id, unit->end};
}

}  // namespace

std::optional<TimeSpan> time_span(const ValueScan& scan, uint32_t at) {
  uint64_t kinds = scan.kinds(at);
  bool article = (kinds & ValueScan::bit(Kind::date_preposition)) != 0 && unit_behind_article(scan, at);
  if (!article && (kinds & kBegins) == 0) return std::nullopt;
  DateReader reader(scan.view());
  if (article) {
    if (auto span = with_article(scan, reader, at)) return span;
  }
  if ((kinds & kBegins) == 0) return std::nullopt;
  auto span = in_one_word(scan, at);
  return span ? span : without_article(scan, reader, at);
}

bool one_is_counted(const ValueScan& scan, const Value& value) {
  if (!is_duration(value.unit) || value.min != Decimal(1) || value.approx != Approx::none) return true;
  DateReader reader(scan.view());
  if (!reader.word(value.first, Kind::date_preposition, "one-article")) return true;
  bool last =
      value.unit != "day" && value.end + 1 == scan.end() && scan.token(value.end).kind == lexicon::TokenKind::mark;
  if (reader.word(value.end, Kind::date_preposition, "span-whole")) return true;  // um ano inteiro
  return last || opened(reader, value.first) || whole(scan, value.first, value.end);
}

}  // namespace gainsay::mention
