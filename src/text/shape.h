// How a paragraph looks, before anyone reads it.
#pragma once

#include <cstdint>

#include "text/article.h"

namespace gainsay::text {

struct Shape {
  uint32_t words = 0;       // words and numbers; two ideographs count one
  char32_t last = 0;        // its last mark behind which only closing quotes and brackets stand; 0 where a word ends it
  bool punctuated = false;  // ends as a sentence does: . ! ? … and their kin
  bool stopped = false;     // ends in a full stop
  bool leads_on = false;    // ends in : ; or ,
};

// Cost: linear in the paragraph's tokens.
Shape shape_of(const Article& article, const Paragraph& paragraph);

// A line without punctuation at its end, as headlines, links and captions are.
bool is_line(const Shape& shape, uint32_t most_words);

}  // namespace gainsay::text
