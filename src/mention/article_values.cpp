#include "mention/article_values.h"

#include <span>

namespace gainsay::mention {

void find_values_of(const text::Article& article, lexicon::Vocabulary& vocabulary, std::vector<Value>& out) {
  lexicon::Hits hits;
  char32_t habit = decimal_habit(article);
  for (const text::Paragraph& paragraph : article.paragraphs) {
    for (uint32_t i = paragraph.first_sentence; i < paragraph.end_sentence; ++i) {
      const text::Sentence& sentence = article.sentences[i];
      std::span<const lexicon::Token> tokens(article.tokens.data() + sentence.first_token,
                                             sentence.end_token - sentence.first_token);
      lexicon::match(tokens, article.text, paragraph.language, vocabulary, hits);
      find_values({article, sentence.first_token, sentence.end_token, paragraph.language, hits, vocabulary,
                   article.published.range, habit},
                  out);
    }
  }
}

}  // namespace gainsay::mention
