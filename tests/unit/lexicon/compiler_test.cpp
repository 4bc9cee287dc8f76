#include "lexicon/compiler.h"

#include <gtest/gtest.h>

#include "fixture.h"
#include "lexicon/table.h"

namespace gainsay::lexicon {
namespace {

struct Fault {
  const char* name;
  const char* file;     // bad.json
  uint32_t line;        // 0: not asserted
  const char* message;  // a part of it
};

const Fault kFaults[] = {
    {"not JSON", "{\"schema\": \"gainsay-lexicon/1\",\n \"entries\": [\n  {\"kind\": }\n]}", 3, "not valid JSON"},
    {"empty", "", 1, "not valid JSON"},
    {"no object", "[1]", 0, "must hold an object"},
    {"no schema", "{\"entries\": []}", 0, "schema"},
    {"another schema", "{\"schema\": \"gainsay-lexicon/9\", \"entries\": []}", 0, "schema"},
    {"no entries", "{\"schema\": \"gainsay-lexicon/1\"}", 1, "no list of entries"},
    {"unknown root field", "{\"schema\": \"gainsay-lexicon/1\", \"author\": \"me\", \"entries\": []}", 1, "author"},
    {"unknown language", "{\"schema\": \"gainsay-lexicon/1\", \"language\": \"xx\", \"entries\": []}", 1,
     "language \"xx\""},
    {"twice the same key",
     "{\"schema\": \"gainsay-lexicon/1\", \"entries\": [\n{\"kind\": \"unit\", \"kind\": \"per\"}]}", 2, "twice"},
};

// Entries; each stands in the file's third line.
const Fault kBadEntries[] = {
    {"no object", "5", 0, "must be an object"},
    {"no kind", "{\"id\": \"a\"}", 3, "kind"},
    {"unknown kind", "{\"kind\": \"noun\"}", 3, "kind \"noun\""},
    {"unknown field", "{\"kind\": \"stopword\", \"form\": []}", 3, "field \"form\""},
    {"unknown tag", "{\"kind\": \"hedge\", \"tag\": \"roughly\"}", 3, "tag \"roughly\""},
    {"a tag of another kind", "{\"kind\": \"hedge\", \"tag\": \"country\"}", 3, "cannot have"},
    {"no tag", "{\"kind\": \"hedge\"}", 3, "no tag"},
    {"no id", "{\"kind\": \"unit\", \"tag\": \"word\"}", 3, "\"id\""},
    {"a bad id", "{\"kind\": \"concept\", \"id\": \"death toll\", \"tag\": \"measure\"}", 3, "death toll"},
    {"no value", "{\"kind\": \"number\", \"forms\": {\"en\": [\"two\"]}}", 3, "\"value\""},
    {"a bad value", "{\"kind\": \"number\", \"value\": \"1,5\"}", 3, "1,5"},
    {"a value that is no string", "{\"kind\": \"number\", \"value\": 2}", 3, "must be a string"},
    {"an attribute of the wrong type", "{\"kind\": \"stopword\", \"context\": {\"en\": 1}}", 3, "list of strings"},
    {"forms of the wrong type", "{\"kind\": \"stopword\", \"forms\": \"the\"}", 3, "must be a list"},
    {"a plain list without a language", "{\"kind\": \"stopword\", \"forms\": [\"the\"]}", 3, "no \"language\""},
    {"an empty form", "{\"kind\": \"stopword\", \"forms\": {\"en\": [\"\"]}}", 3, "empty"},
    {"forms of an unknown language", "{\"kind\": \"stopword\", \"forms\": {\"tlh\": [\"a\"]}}", 3, "language \"tlh\""},
};

void expect_fault(const Fault& fault, const test::Folder& folder) {
  Result<Compiled> compiled = compile({folder.path()});
  ASSERT_FALSE(compiled) << fault.name;
  const Problem& problem = compiled.problem();
  EXPECT_EQ(problem.file, folder.path() + "/bad.json") << fault.name;
  if (fault.line > 0) {
    EXPECT_EQ(problem.line, fault.line) << fault.name;
  }
  EXPECT_NE(problem.message.find(fault.message), std::string::npos) << fault.name << ": " << problem.text();
  EXPECT_FALSE(problem.hint.empty()) << fault.name;
}

TEST(Compiler, SaysWhatIsWrongWithAFile) {
  for (const Fault& fault : kFaults) {
    test::Folder folder;
    folder.with_languages().write("bad.json", fault.file);
    expect_fault(fault, folder);
  }
}

TEST(Compiler, SaysWhatIsWrongWithAnEntryAndWhere) {
  for (const Fault& fault : kBadEntries) {
    test::Folder folder;
    folder.with_languages().with_entries("bad.json", std::string("{\"kind\": \"stopword\"},\n") + fault.file);
    expect_fault(fault, folder);
  }
}

TEST(Compiler, RefusesBadLanguages) {
  for (const char* bad :
       {R"({"schema": "gainsay-language/1", "code": "fr"})",
        R"({"schema": "gainsay-language/1", "code": "fr", "name": "French", "script": "Latin", "stemmer": "gallic"})",
        R"({"schema": "gainsay-language/1", "code": "fr", "name": "French", "script": "Latin", "color": "x"})",
        R"({"schema": "gainsay-language/1", "code": "fr", "name": "French", "script": "Latin", "names": ["x"]})"}) {
    test::Folder folder;
    folder.write("bad.json", bad);
    EXPECT_FALSE(compile({folder.path()})) << bad;
  }
}

TEST(Compiler, RefusesAFolderThatIsNotThere) {
  EXPECT_FALSE(compile({"/nowhere/at/all"}));
}

TEST(Compiler, ShowsEveryErrorOfEveryFile) {
  test::Folder folder;
  folder.with_languages().with_entries("a.json", "{\"kind\": \"noun\"},\n{\"kind\": \"verb\"}").write("b.json", "{");
  EXPECT_EQ(lint({folder.path()}).size(), 3u);
}

TEST(Compiler, OnlyWarnsOfNamesThatNobodyBears) {
  test::Folder folder;
  folder.with_languages().with_entries(
      "a.json",
      R"({"kind": "concept", "id": "profit", "tag": "measure", "broader": "income", "forms": {"en": ["profit"]}})");
  Result<Compiled> compiled = compile({folder.path()});
  ASSERT_TRUE(compiled);
  ASSERT_EQ(compiled->warnings.size(), 1u);
  EXPECT_EQ(compiled->warnings[0].line, 2u);
  EXPECT_NE(compiled->warnings[0].message.find("income"), std::string::npos);
}

TEST(Compiler, WarnsOfFormsThatMeanTwoConcepts) {
  test::Folder folder;
  folder.with_languages().with_entries(
      "a.json", R"({"kind": "concept", "id": "factory", "tag": "thing", "forms": {"en": ["plant"]}},
    {"kind": "concept", "id": "vegetation", "tag": "thing", "forms": {"en": ["plants"], "pt": ["plant"]}},
    {"kind": "concept", "id": "spy", "tag": "thing", "context": ["agent"], "forms": {"en": ["plant"]}})");
  std::vector<Problem> problems = lint({folder.path()});
  ASSERT_EQ(problems.size(), 1u);
  EXPECT_EQ(problems[0].line, 3u);
  EXPECT_NE(problems[0].message.find("factory"), std::string::npos);
}

TEST(Compiler, GivesTheSameBytesForTheSameFiles) {
  const std::string data = std::string(GAINSAY_SOURCE_DIR) + "/lexicon";
  Result<Compiled> first = compile({data}), second = compile({data});
  ASSERT_TRUE(first) << first.problem().text();
  EXPECT_TRUE(first->bytes == second->bytes);
}

TEST(Compiler, JoinsWhatStandsInSeveralFiles) {
  test::Folder folder;
  folder.with_languages()
      .with_entries(
          "a.json",
          R"({"kind": "concept", "id": "profit", "tag": "measure", "name": "net gain", "distinct": "revenue", "forms": {"en": ["profit"]}},
        {"kind": "unit", "id": "meter", "tag": "word", "dimension": "length", "forms": {"en": ["meter"]}},
        {"kind": "number", "value": "2", "forms": {"en": ["two"]}})")
      .with_entries(
          "b.json",
          R"({"kind": "concept", "id": "profit", "units": ["money"], "forms": {"ru": ["прибыль"], "en": ["profit", "earnings"]}},
        {"kind": "concept", "id": "revenue", "tag": "measure", "forms": {"en": ["revenue"]}},
        {"kind": "unit", "id": "meter", "tag": "symbol", "forms": {"und": ["m"]}},
        {"kind": "number", "value": "2", "forms": {"ru": ["два"]}})");
  auto made = Lexicon::of_folders({folder.path()});
  ASSERT_TRUE(made) << made.problem().text();
  const Lexicon& lexicon = **made;
  EXPECT_EQ(lexicon.entry_count(), 5u);  // profit, revenue, 2, meter by word and by symbol
  EntryId profit = *lexicon.find(Kind::concept_, "profit"), revenue = *lexicon.find(Kind::concept_, "revenue");
  EXPECT_EQ(lexicon.entry(profit).name, "net gain");
  EXPECT_EQ(lexicon.forms(profit, *lexicon.language("en")), (std::vector<std::string>{"profit", "earnings"}));
  EXPECT_TRUE(lexicon.attribute(profit, Attribute::units).hold("money"));
  ASSERT_EQ(lexicon.related(revenue, Attribute::distinct).size(), 1u);  // said of profit only, and holds both ways
  EXPECT_EQ(lexicon.related(revenue, Attribute::distinct)[0], profit);
  EntryId meter = *lexicon.find(Kind::unit, "meter");
  EXPECT_EQ(lexicon.entry(meter).tag, Tag::word);
  EXPECT_EQ(lexicon.entry(meter + 1).tag, Tag::symbol);
  EXPECT_TRUE(lexicon.attribute(meter + 1, Attribute::dimension).hold("length"));
  EXPECT_FALSE(lexicon.find(Kind::concept_, "loss"));
  EXPECT_FALSE(lexicon.find(Kind::number, ""));
}

TEST(Table, RefusesWhatIsNoTable) {
  test::Folder folder;
  folder.with_languages().with_entries("a.json", "{\"kind\": \"stopword\", \"forms\": {\"en\": [\"the\"]}}");
  const std::string bytes = compile({folder.path()})->bytes;
  ASSERT_TRUE(Table::open(std::string(bytes)));
  for (size_t size :
       {size_t{0}, size_t{7}, sizeof(TableHeader) - 1, sizeof(TableHeader), bytes.size() / 2, bytes.size() - 1}) {
    EXPECT_FALSE(Table::open(bytes.substr(0, size))) << size;
  }
  for (size_t at : {size_t{0}, size_t{8}, size_t{16}}) {  // magic, version, size
    std::string changed = bytes;
    changed[at] = static_cast<char>(changed[at] + 1);
    EXPECT_FALSE(Table::open(std::move(changed))) << at;
  }
  std::string longer = bytes + "x";
  EXPECT_FALSE(Table::open(std::move(longer)));
}

}  // namespace
}  // namespace gainsay::lexicon
