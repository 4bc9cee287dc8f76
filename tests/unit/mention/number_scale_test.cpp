#include <gtest/gtest.h>

#include "mention/scale.h"

namespace gainsay::mention {
namespace {

TEST(Scale, AddsWhatFitsIntoTheFreePlace) {
  Scale scale;
  EXPECT_TRUE(scale.number(20));
  EXPECT_TRUE(scale.number(9));
  EXPECT_FALSE(scale.number(3));  // twenty-nine three
  EXPECT_EQ(scale.total(), Decimal(29));
}

TEST(Scale, MagnitudesMultiplyAllThatIsSmaller) {
  Scale scale;  // dos mil quinientos millones
  scale.number(2);
  scale.magnitude(1000);
  scale.number(500);
  EXPECT_TRUE(scale.magnitude(1'000'000));
  EXPECT_EQ(scale.total(), Decimal(2'500'000'000));
}

TEST(Scale, MagnitudesKeepWhatIsLarger) {
  Scale scale;  // one hundred million, three thousand five
  scale.number(1);
  scale.magnitude(100'000'000);
  scale.number(3);
  EXPECT_TRUE(scale.magnitude(1000));
  EXPECT_TRUE(scale.number(5));
  EXPECT_EQ(scale.total(), Decimal(100'003'005));
  EXPECT_FALSE(scale.magnitude(100'000'000));  // it was said already
}

TEST(Scale, HalvesBelongToTheLastMagnitude) {
  Scale million;  // um milhão e meio
  million.number(1);
  million.magnitude(1'000'000);
  EXPECT_TRUE(million.fraction(*Decimal::parse("0.5")));
  EXPECT_EQ(million.total(), Decimal(1'500'000));
  Scale two;  // два с половиной миллиона
  two.number(2);
  EXPECT_TRUE(two.fraction(*Decimal::parse("0.5")));
  EXPECT_TRUE(two.magnitude(1'000'000));
  EXPECT_EQ(two.total(), Decimal(2'500'000));
}

TEST(Scale, CollectivesMultiplyTheWhole) {
  Scale scale;  // two hundred dozen
  scale.number(2);
  scale.magnitude(100);
  scale.collect(12);
  EXPECT_EQ(scale.total(), Decimal(2400));
}

TEST(Scale, FactorIsSharedByOneTermOnly) {
  Scale scale;
  scale.number(600);
  scale.magnitude(1'000'000);
  EXPECT_EQ(scale.factor(), Decimal(1'000'000));
  scale.number(5);
  EXPECT_EQ(scale.factor(), Decimal(1));
}

}  // namespace
}  // namespace gainsay::mention
