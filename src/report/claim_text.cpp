#include "report/claim_text.h"

#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "mention/date_text.h"
#include "mention/value_text.h"
#include "report/excerpt.h"

namespace gainsay::report {
namespace {

std::string_view ordering_text(claim::Ordering ordering) {
  switch (ordering) {
    case claim::Ordering::equal:
      return "level with ";
    case claim::Ordering::above:
      return "ahead of ";
    case claim::Ordering::below:
      return "behind ";
    case claim::Ordering::none:
      break;
  }
  return "";
}

// "60%, behind Nvidia H20"; empty where the order or what it is compared with is unknown.
std::string comparison_text(const claim::Claim& claim) {
  if (claim.object.text.empty() || claim.ordering == claim::Ordering::none) return {};
  std::string order = std::string(ordering_text(claim.ordering)) + claim.object.text;
  return claim.has_value ? fmt::format("{}, {}", value_text(claim.value), order) : order;
}

// "trained on Nvidia H100"; empty where the lexicon has no name for it.
// A relation's two parties are named together: which of them is the one that acts is not always told by the order.
std::string act_text(const claim::Claim& claim) {
  bool two = claim.kind == claim::Kind::relation && !claim.subject.text.empty() && !claim.object.text.empty();
  if (two) return fmt::format("{}: {} and {}", claim.measure, claim.subject.text, claim.object.text);
  if (claim.measure.empty() || claim.object.text.empty()) return claim.measure;
  return fmt::format("{} {}", claim.measure, claim.object.text);
}

void append_part(std::string& out, std::string_view part) {
  if (part.empty()) return;
  if (!out.empty()) out += " · ";
  out += part;
}

std::string join(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : ", ") + name;
  return out;
}

}  // namespace

std::string said_text(const claim::Claim& claim, const text::Article& article) {
  std::string said;
  if (claim.has_value && claim.kind < claim::Kind::comparison) {
    said = mention::value_text(claim.value);
  } else if (claim.kind == claim::Kind::comparison) {
    said = comparison_text(claim);
  } else {
    said = act_text(claim);
  }
  if (said.empty()) {
    said = fmt::format("“{}”", excerpt(article.text, claim.value_span, claim.value_span, kSaidBytes).value);
  }
  return claim.negated ? "not: " + said : said;
}

std::string caption_text(const claim::Claim& claim) {
  std::string out;
  append_part(out, claim.subject.text);
  append_part(out, claim.measure);
  if (claim.counted != claim.measure) append_part(out, claim.counted);
  if (claim.kind != claim::Kind::date && claim.time_basis != claim::TimeBasis::publication) {
    append_part(out, mention::range_text(claim.time));
  }
  if (claim.status != claim::Status::asserted) append_part(out, name_of(claim.status));
  if (!claim.attributed_to.empty()) append_part(out, "according to " + join(claim.attributed_to));
  return out;
}

}  // namespace gainsay::report
