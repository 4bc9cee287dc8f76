// Claims of a text, for the tests of this room.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "claim/claim_finder.h"
#include "text/reader.h"

namespace gainsay::claim {

struct Told {
  text::Article article;
  std::vector<Claim> claims;

  // The claim whose value or predicate reads so; fails the test where there is none.
  const Claim* at(const std::string& words) const {
    for (const Claim& claim : claims) {
      if (article.slice(claim.value_span) == words) return &claim;
    }
    ADD_FAILURE() << "no claim at " << words;
    return nullptr;
  }
  bool has(const std::string& words) const {
    for (const Claim& claim : claims) {
      if (article.slice(claim.value_span) == words) return true;
    }
    return false;
  }
};

inline Told claims_of(const std::string& text, const char* date = "2025-08-28", const std::string& language = "en") {
  static lexicon::Vocabulary vocabulary(lexicon::Lexicon::embedded());
  text::ReadOptions options;
  options.date = Date::parse(date);
  options.language = language;
  Told told;
  told.article = text::read_snippet(text, vocabulary, options);
  ClaimFinder finder(vocabulary);
  told.claims = finder.find(told.article, 0);
  return told;
}

}  // namespace gainsay::claim
