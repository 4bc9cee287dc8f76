#include "claim/worded_claims.h"

#include <algorithm>

#include "claim/certainty.h"
#include "claim/claim_parts.h"
#include "claim/facets.h"
#include "claim/measure.h"
#include "claim/subject.h"

namespace gainsay::claim {
namespace {

using lexicon::Tag;
using mention::ConceptMention;
using mention::Cue;
using mention::NameMention;

class WordedReader {
 public:
  WordedReader(const Reading& reading, size_t first_new, std::vector<Claim>& out)
      : reading_(reading), first_new_(first_new), out_(out) {}

  void read() {
    for (const Cue& cue : reading_.mentions.cues) {
      if (cue.kind == lexicon::Kind::comparison && ordering_of(cue.tag) != Ordering::none) add_comparison(cue);
    }
    for (const ConceptMention& item : reading_.mentions.concepts) {
      if (item.tag == Tag::relation) add_relation(item);
    }
    uint32_t last_clause = UINT32_MAX;
    for (const ConceptMention& item : reading_.mentions.concepts) {
      if (item.tag != Tag::action && item.tag != Tag::event) continue;
      uint32_t clause = reading_.clauses.clause_of(item.first);
      if (clause == last_clause || has_claim(clause)) continue;
      last_clause = clause;
      add_event(item);
    }
  }

 private:
  uint32_t clause_at(Span span) const {
    const auto& tokens = reading_.article().tokens;
    uint32_t at = reading_.view.first_token;
    while (at + 1 < reading_.view.end_token && tokens[at].end <= span.start) ++at;
    return reading_.clauses.clause_of(at);
  }

  bool has_claim(uint32_t clause) const {
    return std::any_of(out_.begin() + static_cast<std::ptrdiff_t>(first_new_), out_.end(), [&](const Claim& claim) {
      return claim.kind != Kind::date && clause_at(claim.value_span) == clause;
    });
  }

  // The comparison has its size in a number that became a claim already.
  bool measured(const Cue& cue) const {
    uint32_t clause = reading_.clauses.clause_of(cue.first);
    return std::any_of(out_.begin() + static_cast<std::ptrdiff_t>(first_new_), out_.end(), [&](const Claim& claim) {
      return claim.ordering != Ordering::none && clause_at(claim.value_span) == clause;
    });
  }

  // A claim of this kind without a number, told of these parties.
  Claim begin_worded(Kind kind, uint32_t first, uint32_t end, const std::optional<Subject>& subject,
                     const NameMention* object) const {
    Claim claim = begin_claim(reading_, first, end);
    set_subject(reading_, subject, claim);
    set_object(reading_, object, claim);
    claim.kind = kind;
    claim.has_value = false;
    return claim;
  }

  // "X overtakes Y": what follows the word is what is compared with; the subject is another.
  void add_comparison(const Cue& cue) {
    if (measured(cue)) return;
    const NameMention* object = find_object(reading_, cue.end - 1, {});
    if (object == nullptr) return;
    auto subject = find_subject(reading_, cue.first, object);
    if (!subject) return;
    Claim claim = begin_worded(Kind::comparison, cue.first, cue.end, subject, object);
    claim.ordering = ordering_of(cue.tag);
    if (claim.status == Status::asserted && planned_before(reading_, cue.first)) claim.status = Status::planned;
    set_measure(reading_, aspect_near(cue), claim);
    claim.confidence = 0.6;
    out_.push_back(std::move(claim));
  }

  // In what the two are compared: the nearest measure or property of the clause.
  const ConceptMention* aspect_near(const Cue& cue) const {
    const ConceptMention* best = nullptr;
    double nearest = 12;
    for (const ConceptMention& item : reading_.mentions.concepts) {
      if (item.tag != Tag::measure && item.tag != Tag::property) continue;
      if (item.first < cue.end && cue.first < item.end) continue;
      double distance = reading_.clauses.distance(item.first, cue.first);
      if (distance < nearest) {
        best = &item;
        nearest = distance;
      }
    }
    return best;
  }

  void add_relation(const ConceptMention& item) {
    const NameMention* object = find_object(reading_, item.end - 1, {}, ObjectNames::proper);
    if (object == nullptr) object = find_object(reading_, item.end - 1, {});
    if (object == nullptr) return;
    auto subject = find_subject(reading_, item.first, object);
    if (!subject) return;
    Claim claim = begin_worded(Kind::relation, item.first, item.end, subject, object);
    set_measure(reading_, &item, claim);
    plan_the_future(reading_, claim);
    claim.confidence = 0.55;
    out_.push_back(std::move(claim));
  }

  void add_event(const ConceptMention& item) {
    auto subject = find_subject(reading_, item.first);
    if (!subject || is_status_word(reading_, item)) return;
    Claim claim = begin_claim(reading_, item.first, item.end);
    set_subject(reading_, subject, claim);
    set_object(reading_, find_object(reading_, item.end - 1, claim.subject), claim);
    claim.kind = Kind::event;
    claim.has_value = false;
    set_measure(reading_, &item, claim);
    plan_the_future(reading_, claim);
    claim.confidence = 0.45;
    out_.push_back(std::move(claim));
  }

  const Reading& reading_;
  size_t first_new_;
  std::vector<Claim>& out_;
};

}  // namespace

void add_worded_claims(const Reading& reading, size_t first_new, std::vector<Claim>& out) {
  WordedReader(reading, first_new, out).read();
}

}  // namespace gainsay::claim
