#include "base/text_file.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "base/hash.h"

namespace gainsay {
namespace {

TEST(TextFile, SaysWhatIsWrongWithAPath) {
  EXPECT_NE(read_file("/nonexistent/notes.txt").problem().text().find("no such file"), std::string::npos);
  EXPECT_NE(read_file("/tmp").problem().text().find("is a directory"), std::string::npos);
}

TEST(TextFile, ReadsBackWhatItWrote) {
  std::string path = testing::TempDir() + "gainsay_text_file_test.txt";
  std::string bytes("a\0b\r\n", 5);
  ASSERT_TRUE(write_file(path, bytes));
  EXPECT_EQ(*read_file(path), bytes);
  EXPECT_FALSE(std::filesystem::exists(path + ".part"));
  std::filesystem::remove(path);
  EXPECT_FALSE(write_file("/nonexistent/x", bytes));
}

TEST(TextFile, LeavesWhatIsNoFileAsItIs) {
  EXPECT_TRUE(write_file("/dev/null", "bytes"));
  EXPECT_TRUE(std::filesystem::is_character_file("/dev/null"));
  std::filesystem::path folder = testing::TempDir() + "gainsay_text_file_folder";
  std::filesystem::create_directory(folder);
  EXPECT_FALSE(write_file(folder.string(), "bytes"));
  EXPECT_FALSE(std::filesystem::exists(folder.string() + ".part"));
  std::filesystem::remove(folder);
}

TEST(TextFile, WritesThroughASymbolicLink) {
  std::filesystem::path file = testing::TempDir() + "gainsay_link_target.txt",
                        link = testing::TempDir() + "gainsay_link.txt";
  std::filesystem::remove(link);
  ASSERT_TRUE(write_file(file.string(), "old"));
  std::filesystem::create_symlink(file, link);
  EXPECT_TRUE(write_file(link.string(), "new"));
  EXPECT_TRUE(std::filesystem::is_symlink(link));
  EXPECT_EQ(*read_file(file.string()), "new");
  std::filesystem::remove(link);
  std::filesystem::remove(file);
}

TEST(Hash, IsTheSameOnEveryMachine) {
  EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(hex(hash_of("gainsay")), hex(hash_of("gainsay")));
  EXPECT_NE(mix(1, 2), mix(2, 1));
}

}  // namespace
}  // namespace gainsay
