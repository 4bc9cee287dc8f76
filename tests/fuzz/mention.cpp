// The values of one piece of text, as `gainsay mentions` finds them. The first byte picks the language.
#include <cstdint>
#include <string>

#include "check.h"
#include "mention/article_values.h"
#include "text/reader.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace gainsay;
  if (size == 0) return 0;
  static lexicon::Vocabulary vocabulary(lexicon::Lexicon::embedded());
  auto languages = vocabulary.lexicon().languages();
  text::ReadOptions options;
  options.language = languages[data[0] % languages.size()].code;
  if (data[0] >= 128) options.date = Date::of(2025, 8, 28);
  std::string_view bytes(reinterpret_cast<const char*>(data + 1), size - 1);
  text::Article article = text::read_snippet(bytes, vocabulary, options);
  std::vector<mention::Value> values;
  mention::find_values_of(article, vocabulary, values);
  uint32_t end = 0;
  for (const mention::Value& value : values) {
    GAINSAY_MUST(value.span.start >= end && value.span.start < value.span.end && value.span.end <= article.text.size());
    GAINSAY_MUST(value.outer.start <= value.span.start && value.span.end <= value.outer.end);
    GAINSAY_MUST(value.first < value.end && value.end <= article.tokens.size());
    GAINSAY_MUST(!value.min || !value.max || *value.min <= *value.max);
    GAINSAY_MUST(!value.date.from || !value.date.to || *value.date.from <= *value.date.to);
    end = value.span.end;
  }
  return 0;
}
