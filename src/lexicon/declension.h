// How a language declines proper names.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gainsay::lexicon {

// Rules by the name's last letters; the first that fits counts. A rule is written "endings: new endings": each new
// ending stands in place of the old one, or behind the whole name if it begins with a plus; ∅ is no ending. Example:
// Declension({"ия: ия ии ию ией", "н|р: +а +у +ом +е"}).forms("дания") == {"дания", "дании", "данию", "данией"}. Why: a
// stemmer cuts names down to what other words share (Дания and данные both to "дан").
class Declension {
 public:
  // Rules that `is_rule` refuses are passed over.
  explicit Declension(const std::vector<std::string>& rules = {});

  static bool is_rule(std::string_view rule);
  bool empty() const { return rules_.empty(); }
  // The folded name in all its cases, itself first; it alone where no rule fits.
  std::vector<std::string> forms(const std::string& folded) const;

 private:
  struct Rule {
    std::vector<std::string> old_endings, new_endings;
  };
  std::vector<Rule> rules_;
};

}  // namespace gainsay::lexicon
