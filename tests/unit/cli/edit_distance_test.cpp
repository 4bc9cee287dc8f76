#include "cli/edit_distance.h"

#include <gtest/gtest.h>

namespace gainsay::cli {
namespace {

struct Row {
  const char *a, *b;
  size_t distance;
};

TEST(EditDistance, CountsTheFewestSlips) {
  for (const Row& row : {Row{"", "", 0}, Row{"report", "report", 0}, Row{"", "abc", 3}, Row{"formt", "format", 1},
                         Row{"reprot", "report", 1}, Row{"langs", "lang", 1}, Row{"date", "data", 1},
                         Row{"abc", "xyz", 3}, Row{"ca", "abc", 3}}) {
    EXPECT_EQ(edit_distance(row.a, row.b), row.distance) << row.a << " " << row.b;
    EXPECT_EQ(edit_distance(row.b, row.a), row.distance) << row.b << " " << row.a;
  }
}

}  // namespace
}  // namespace gainsay::cli
