// One declaration a rule; each is defined in the file of its name.
#pragma once

#include "verdict/rule.h"

namespace gainsay::verdict::rules {

extern const Rule polarity_conflict;
extern const Rule entity_conflict;
extern const Rule ordering_conflict;
extern const Rule status_conflict;
extern const Rule unit_conflict;
extern const Rule update;
extern const Rule magnitude_conflict;
extern const Rule date_conflict;
extern const Rule multiplier_conflict;
extern const Rule count_conflict;
extern const Rule value_conflict;
extern const Rule refinement;
extern const Rule agreement;

}  // namespace gainsay::verdict::rules
