// The parts that all kinds of claim share.
#pragma once

#include <optional>

#include "claim/reading.h"
#include "claim/subject.h"

namespace gainsay::claim {

// A claim at tokens [first, end) with its span, facets, time, certainty and attribution; kind, value and parties are
// the caller's.
Claim begin_claim(const Reading& reading, uint32_t first, uint32_t end);

// The claim's parties; a subject carried over from a sentence before becomes a facet, too. Nothing, null: none.
void set_subject(const Reading& reading, const std::optional<Subject>& subject, Claim& claim);
void set_object(const Reading& reading, const mention::NameMention* name, Claim& claim);

// The likeliest governor becomes the measure.
void set_measure(const Reading& reading, std::vector<Governor> governors, Claim& claim);
void set_measure(const Reading& reading, const mention::ConceptMention* item, Claim& claim);
void set_counted(const Reading& reading, const mention::ConceptMention* item, Claim& claim);

// Whether a date stands in the text as such or is seen from another day.
TimeBasis basis_of(const mention::Value& date);

// What lies after the publication has not happened yet, whatever the tense: an asserted claim of it becomes planned.
void plan_the_future(const Reading& reading, Claim& claim);

// The ordering that a word of comparison expresses; none for "than".
Ordering ordering_of(lexicon::Tag tag);

// The nearest name behind the token in its clause, else before it: what a subject is compared or related to.
// Never the subject itself. Null where there is none. `proper`: no adjectives of countries ("Chinese").
enum class ObjectNames : uint8_t { any, proper };
const mention::NameMention* find_object(const Reading& reading, uint32_t token, const Name& subject,
                                        ObjectNames names = ObjectNames::any);

}  // namespace gainsay::claim
