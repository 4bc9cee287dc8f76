#include "text/rewriter.h"

namespace gainsay::text {

void Rewriter::keep_to(size_t end) {
  if (end <= at_) return;
  text_.append(source_.substr(at_, end - at_));
  at_ = static_cast<uint32_t>(end);
}

void Rewriter::drop_to(size_t end) {
  replace_to(end, {});
}

void Rewriter::replace_to(size_t end, std::string_view with) {
  if (end <= at_ && with.empty()) return;
  bool in_step = end - at_ == with.size();
  if (!in_step) map_.add(size(), at_);
  text_.append(with);
  at_ = static_cast<uint32_t>(end);
  if (!in_step) map_.add(size(), at_);
}

}  // namespace gainsay::text
