#include "mention/word_coverage.h"

#include "lexicon/kind_set.h"

#include <algorithm>

namespace gainsay::mention {
namespace {

using lexicon::Kind;
using lexicon::kind_bit;
using lexicon::kind_set;
using lexicon::KindSet;
using lexicon::Token;
using lexicon::TokenKind;

// Words that say something by themselves.
constexpr KindSet kContent =
    kind_set({Kind::concept_, Kind::status, Kind::attribution, Kind::comparison, Kind::change_word, Kind::multiplier,
              Kind::unit, Kind::currency, Kind::subunit, Kind::percentage_point, Kind::basis_point, Kind::furniture});
// Words that belong to numbers and dates, or hold a sentence together.
constexpr KindSet kApart = kind_set({Kind::stopword,     Kind::pronoun,
                                     Kind::conjunction,  Kind::determiner,
                                     Kind::negation,     Kind::date_preposition,
                                     Kind::range_word,   Kind::per,
                                     Kind::hedge,        Kind::number,
                                     Kind::magnitude,    Kind::collective,
                                     Kind::fraction,     Kind::vague,
                                     Kind::ordinal,      Kind::ordinal_mark,
                                     Kind::percent,      Kind::permille,
                                     Kind::month,        Kind::weekday,
                                     Kind::season,       Kind::time_unit,
                                     Kind::year_mark,    Kind::era,
                                     Kind::relative_day, Kind::relative_period,
                                     Kind::offset,       Kind::part_of_period,
                                     Kind::day_part,     Kind::abbreviation,
                                     Kind::entity,       Kind::demonym});

// Where every noun begins with a capital, a single one tells no name.
bool capital_is_no_sign(const SentenceView& view, const NameMention& name) {
  return name.kind == NameKind::unknown && name.end == name.first + 1 &&
         view.vocabulary.lexicon().languages()[view.language].capital_nouns;
}

}  // namespace

void WordCoverage::add(const text::Article& article) {
  for (const text::Paragraph& paragraph : article.paragraphs) {
    if (!text::makes_claims(paragraph.role)) continue;
    for (uint32_t i = paragraph.first_sentence; i < paragraph.end_sentence; ++i) {
      add_sentence(article, article.sentences[i], paragraph.language);
    }
  }
}

void WordCoverage::add_sentence(const text::Article& article, const text::Sentence& sentence,
                                lexicon::Language language) {
  uint32_t first = sentence.first_token, count = sentence.end_token - first;
  lexicon::match({article.tokens.data() + first, count}, article.text, language, vocabulary_, hits_);
  SentenceView view{article, first, sentence.end_token, language, hits_, vocabulary_, article.published.range};
  find_mentions(view, skeletons_, mentions_);
  apart_.assign(count, false);
  kinds_.assign(count, 0);
  auto set_apart = [&](uint32_t from, uint32_t to) {
    for (uint32_t at = from; at < to; ++at) apart_[at - first] = true;
  };
  for (const Value& value : mentions_.values) set_apart(value.first, value.end);
  for (const NameMention& name : mentions_.names) {
    if (!capital_is_no_sign(view, name)) set_apart(name.first, name.end);
  }
  for (const lexicon::Hit& hit : hits_.all()) {
    for (uint32_t at = hit.first; at < hit.end; ++at) kinds_[at] |= kind_bit(hit.kind);
  }
  LanguageCoverage& out = languages_[std::string(vocabulary_.lexicon().languages()[language].code)];
  for (uint32_t at = 0; at < count; ++at) {
    if (!apart_[at]) count_word(view, at, out);
  }
}

void WordCoverage::count_word(const SentenceView& view, uint32_t token, LanguageCoverage& out) const {
  const Token& word = view.article.tokens[view.first_token + token];
  bool letters = word.kind == TokenKind::ideograph || (word.kind == TokenKind::word && word.end - word.start > 1);
  if (!letters) return;
  bool content = (kinds_[token] & kContent) != 0;
  if (!content && (kinds_[token] & kApart) != 0) return;
  ++out.content;
  out.known += content;
  if (!content) ++out.unknown[std::string(vocabulary_.spelling(word.word))];
}

}  // namespace gainsay::mention
