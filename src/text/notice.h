// The phrases by which a page's furniture gives itself away.
#pragma once

#include <optional>

#include "lexicon/vocabulary.h"
#include "text/article.h"
#include "text/shape.h"

namespace gainsay::text {

// A phrase of Kind::furniture in a paragraph, and how it stands there.
struct Notice {
  lexicon::Tag tag = lexicon::Tag::none;
  bool at_start = false;
  bool alone = false;  // nothing else is in the paragraph
  bool one_word = false;
  bool introduces = false;    // a colon, bar or slash stands behind it
  bool numbered = false;      // only numbers stand behind it
  bool number_next = false;   // a number stands right behind it
  bool mostly_names = false;  // at least half of the words behind it are capitalised
  bool names_follow = false;  // only capitalised words (with small particles between) stand behind it, at least two
  uint32_t words_before = 0, words_after = 0, words = 0;  // of the paragraph; `words`: of the phrase itself
};

// The notice at the paragraph's start, else the last one in it. Phrases count in the paragraph's language, the
// article's, and English (page templates are often English). Cost: constant: the first and last dozen tokens are looked
// at.
std::optional<Notice> find_notice(const Article& article, const Paragraph& paragraph, lexicon::Vocabulary& vocabulary,
                                  lexicon::Hits& hits);

// Does the notice make the whole paragraph furniture? A sentence that merely begins with such a word does not.
bool marks_furniture(const Notice& notice, const Shape& shape);

// Does the paragraph end in a credit ("… Photo: Reuters")?
bool is_credit_at_end(const Notice& notice, const Shape& shape);

}  // namespace gainsay::text
