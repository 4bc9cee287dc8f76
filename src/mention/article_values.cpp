#include "mention/article_values.h"

#include <span>

namespace gainsay::mention {
namespace {

// Calls `read` with every sentence's view.
template <typename Read>
void each_sentence(const text::Article& article, lexicon::Vocabulary& vocabulary, Read read) {
  lexicon::Hits hits;
  char32_t habit = decimal_habit(article);
  for (const text::Paragraph& paragraph : article.paragraphs) {
    for (uint32_t i = paragraph.first_sentence; i < paragraph.end_sentence; ++i) {
      const text::Sentence& sentence = article.sentences[i];
      std::span<const lexicon::Token> tokens(article.tokens.data() + sentence.first_token,
                                             sentence.end_token - sentence.first_token);
      lexicon::match(tokens, article.text, paragraph.language, vocabulary, hits);
      read(SentenceView{article, sentence.first_token, sentence.end_token, paragraph.language, hits, vocabulary,
                        article.published.range, habit});
    }
  }
}

}  // namespace

void find_values_of(const text::Article& article, lexicon::Vocabulary& vocabulary, std::vector<Value>& out) {
  each_sentence(article, vocabulary, [&out](const SentenceView& sentence) { find_values(sentence, out); });
}

void explain_values_of(const text::Article& article, lexicon::Vocabulary& vocabulary,
                       std::vector<ExplainedValue>& out) {
  std::vector<Value> values;
  each_sentence(article, vocabulary, [&](const SentenceView& sentence) {
    values.clear();
    find_values(sentence, values);
    for (const Value& value : values) out.push_back({value, explain(sentence, value)});
  });
}

}  // namespace gainsay::mention
