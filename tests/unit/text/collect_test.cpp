#include <unistd.h>

#include <filesystem>

#include "base/text_file.h"
#include "reading.h"

namespace gainsay::text {
namespace {

namespace fs = std::filesystem;

// A folder with a.txt, b.md, c.json, .hidden.txt, sub/d.TXT, .git/e.txt and a link in a circle.
class CollectTest : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = fs::temp_directory_path() / ("gainsay_collect_" + std::to_string(getpid()));
    fs::create_directories(folder_ / "sub");
    fs::create_directories(folder_ / ".git");
    fs::create_directories(folder_ / "empty");
    for (const char* name : {"b.md", "a.txt", "c.json", ".hidden.txt", "sub/d.TXT", ".git/e.txt"}) {
      ASSERT_TRUE(write_file((folder_ / name).string(), "text"));
    }
    fs::create_directory_symlink(folder_, folder_ / "sub" / "circle");
  }
  void TearDown() override { fs::remove_all(folder_); }

  std::string at(const std::string& name) const { return (folder_ / name).string(); }
  using Paths = std::vector<std::string>;
  fs::path folder_;
};

TEST_F(CollectTest, AFolderIsItsArticlesInOrder) {
  Collected found = collect_paths({folder_.string()});
  EXPECT_EQ(found.paths, (Paths{at("a.txt"), at("b.md"), at("sub/d.TXT")}));
  EXPECT_TRUE(found.problems.empty());
}

TEST_F(CollectTest, ArgumentsKeepTheirOrderAndComeOnce) {
  Collected found = collect_paths({at("sub/d.TXT"), "-", folder_.string(), at("a.txt"), at("sub/../a.txt"), "-"});
  EXPECT_EQ(found.paths, (Paths{at("sub/d.TXT"), "-", at("a.txt"), at("b.md")}));
}

TEST_F(CollectTest, ANamedFileMayHaveAnyEnding) {
  EXPECT_EQ(collect_paths({at("c.json")}).paths, Paths{at("c.json")});
}

TEST_F(CollectTest, PatternsMatchAtTheirDepthOrAny) {
  EXPECT_EQ(collect_paths({at("*.txt")}).paths, Paths{at("a.txt")});
  EXPECT_EQ(collect_paths({at("*/*.TXT")}).paths, Paths{at("sub/d.TXT")});
  EXPECT_EQ(collect_paths({at("**/*.t?t")}).paths, Paths{at("a.txt")});
  EXPECT_EQ(collect_paths({at("**/*.[tT]*")}).paths, (Paths{at("a.txt"), at("sub/d.TXT")}));
}

TEST_F(CollectTest, WhatIsNotThereIsAProblem) {
  for (const std::string& argument : {at("nowhere.txt"), at("empty"), at("*.pdf"), at("nowhere/*.txt")}) {
    Collected found = collect_paths({argument});
    EXPECT_TRUE(found.paths.empty()) << argument;
    ASSERT_EQ(found.problems.size(), 1u) << argument;
    EXPECT_EQ(found.problems[0].file, argument);
    EXPECT_FALSE(found.problems[0].hint.empty());
  }
}

TEST_F(CollectTest, AnUnreadableFileIsAProblemWhenRead) {
  if (geteuid() == 0) GTEST_SKIP() << "root reads everything";
  fs::permissions(at("a.txt"), fs::perms::none);
  EXPECT_EQ(collect_paths({at("a.txt")}).paths, Paths{at("a.txt")});
  EXPECT_FALSE(read_file(at("a.txt")));
}

}  // namespace
}  // namespace gainsay::text
