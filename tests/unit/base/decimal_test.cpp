#include "base/decimal.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

TEST(Decimal, ParsesPlainNumbersAndNothingElse) {
  struct Row {
    const char* text;
    const char* want;  // null: refused
  };
  for (const Row& row :
       {Row{"600000000", "600000000"}, Row{"0.5", "0.5"}, Row{"1.50", "1.5"}, Row{"-3", "-3"}, Row{"0", "0"},
        Row{"-0", "0"}, Row{"007", "7"}, Row{"", nullptr}, Row{".5", nullptr}, Row{"5.", nullptr}, Row{"1,5", nullptr},
        Row{"1e9", nullptr}, Row{"1.2.3", nullptr}, Row{"12345678901234567890", nullptr}}) {
    auto number = Decimal::parse(row.text);
    ASSERT_EQ(number.has_value(), row.want != nullptr) << row.text;
    if (number) {
      EXPECT_EQ(number->text(), row.want);
    }
  }
}

TEST(Decimal, KeepsArithmeticExact) {
  auto number = [](const char* text) { return *Decimal::parse(text); };
  EXPECT_EQ((number("0.1") + number("0.2")).text(), "0.3");
  EXPECT_EQ((number("1.6") * Decimal(1, 9)).text(), "1600000000");
  EXPECT_EQ((number("580") * Decimal(1, 8)).text(), "58000000000");
  EXPECT_EQ((number("600") - number("612")).text(), "-12");
  EXPECT_EQ((Decimal(1) / Decimal(3)).text().substr(0, 12), "0.3333333333");
  EXPECT_EQ((Decimal(-7) / Decimal(2)).text(), "-3.5");
}

TEST(Decimal, ComparesAcrossScales) {
  EXPECT_EQ(*Decimal::parse("0.6") * Decimal(1, 9), Decimal(600, 6));
  EXPECT_LT(Decimal(-5), Decimal(3));
  EXPECT_LT(Decimal(999'999), Decimal(1, 6));
  EXPECT_GT(Decimal(1, -3), Decimal(0));
  EXPECT_LT(Decimal(-1, 6), Decimal(-5));
}

TEST(Decimal, AddsNumbersFarApartWithoutOverflow) {
  EXPECT_EQ(Decimal(1, 900) + Decimal(1, -900), Decimal(1, 900));
  EXPECT_EQ((Decimal(1, 20) + Decimal(1)).text().size(), 21U);
}

}  // namespace
}  // namespace gainsay
