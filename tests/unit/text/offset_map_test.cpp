#include "text/offset_map.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "text/rewriter.h"

namespace gainsay::text {
namespace {

TEST(OffsetMap, EmptyIsIdentity) {
  OffsetMap map;
  EXPECT_TRUE(map.identity());
  EXPECT_EQ(map.file(Span{3, 8}), (Span{3, 8}));
}

TEST(OffsetMap, AfterAMarkAtTheStart) {
  OffsetMap map;
  map.add(0, 3);
  EXPECT_EQ(map.file(Span{0, 5}), (Span{3, 8}));
}

TEST(OffsetMap, ASpanEndsBeforeWhatWasDroppedAndBeginsBehindIt) {
  Rewriter copy("ab--cd");
  copy.keep_to(2);
  copy.drop_to(4);
  copy.keep_to(6);
  OffsetMap map = copy.take_map();
  EXPECT_EQ(copy.take_text(), "abcd");
  EXPECT_EQ(map.file(Span{0, 2}), (Span{0, 2}));
  EXPECT_EQ(map.file(Span{2, 4}), (Span{4, 6}));
  EXPECT_EQ(map.file(Span{1, 3}), (Span{1, 5}));
}

TEST(OffsetMap, EquallyStretchedLettersFallOnTheirBytes) {
  OffsetMap map;  // three letters of two bytes that were one byte each, then text in step
  map.add(4, 4);
  map.add(10, 7);
  EXPECT_EQ(map.file(Span{6, 8}), (Span{5, 6}));
  EXPECT_EQ(map.file(Span{10, 12}), (Span{7, 9}));
}

// Letters keep their identity through two cleanings: every kept letter must be found where it stood at first.
TEST(OffsetMap, TwoCleaningsAreOne) {
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    std::string source;
    for (int i = 0; i < 40; ++i) source += static_cast<char>('A' + static_cast<int>(random() % 26));
    auto rewrite = [&](const std::string& text, OffsetMap& map) {
      Rewriter copy(text);
      while (copy.position() < text.size()) {
        size_t at = copy.position(), next = std::min<size_t>(text.size(), at + 1 + random() % 4);
        switch (random() % 4) {
          case 0:
            copy.drop_to(next);
            break;
          case 1:
            copy.replace_to(next, "xyz");
            break;
          default:
            copy.keep_to(next);
        }
      }
      map = copy.take_map();
      return copy.take_text();
    };
    OffsetMap first, second;
    std::string twice = rewrite(rewrite(source, first), second);
    OffsetMap both = second.after(first);
    for (uint32_t i = 0; i < twice.size(); ++i) {
      if (twice[i] < 'A' || twice[i] > 'Z') continue;
      Span file = both.file(Span{i, i + 1});
      EXPECT_EQ(source.substr(file.start, file.size()), twice.substr(i, 1)) << source << " " << twice << " at " << i;
    }
  }
}

}  // namespace
}  // namespace gainsay::text
