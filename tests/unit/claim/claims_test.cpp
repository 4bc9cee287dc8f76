#include <gtest/gtest.h>

#include "claims_of.h"

namespace gainsay::claim {
namespace {

struct FacetRow {
  const char* language;
  const char* text;
  const char* value;    // the claim that is looked at
  const char* subject;  // null: not asked
  const char* measure;  // concept id; null: not asked
  Status status;
};

TEST(Claims, HaveSubjectMeasureAndStatus) {
  const std::vector<FacetRow> rows = {
      {"en", "Cambricon raised $600 million in 2025.", "$600 million", "cambricon", "funds-raised", Status::asserted},
      {"en", "Siemens plans to invest €2 billion in a plant in Poland.", "€2 billion", "siemens", nullptr,
       Status::planned},
      {"pt", "A Petrobras recebeu aprovação para captar US$ 3 bilhões.", "US$ 3 bilhões", "petrobras", "funds-raised",
       Status::approved},
      {"ru", "Компания Яндекс привлекла 600 млн рублей.", "600 млн рублей", "yandex", "funds-raised", Status::asserted},
      {"ru", "Правительство планирует построить в Казани три завода.", "три", nullptr, nullptr, Status::planned},
      {"en", "The earthquake killed 52 people in Turkey.", "52", "TR", nullptr, Status::asserted},
  };
  for (const FacetRow& row : rows) {
    Told told = claims_of(row.text, "2025-08-28", row.language);
    const Claim* claim = told.at(row.value);
    if (claim == nullptr) continue;
    if (row.subject != nullptr) {
      EXPECT_EQ(claim->subject.id, row.subject) << row.text;
    }
    if (row.measure != nullptr) {
      EXPECT_EQ(claim->measure_id, row.measure) << row.text;
    }
    EXPECT_EQ(name_of(claim->status), name_of(row.status)) << row.text;
  }
}

TEST(Claims, TakeTheirTimeFromTheClauseAndThePublication) {
  Told told = claims_of("China will triple its chip output next year.", "2025-08-28");
  const Claim* claim = told.at("triple");
  ASSERT_NE(claim, nullptr);
  EXPECT_EQ(claim->time.from->text(), "2026-01-01");
  EXPECT_EQ(claim->time_basis, TimeBasis::relative);
  EXPECT_EQ(claim->status, Status::planned);

  Told plain = claims_of("The river rose by 3 metres.", "2025-08-28");
  const Claim* rise = plain.at("3 metres");
  ASSERT_NE(rise, nullptr);
  EXPECT_EQ(rise->time_basis, TimeBasis::publication);
  EXPECT_EQ(rise->time.from->text(), "2025-08-28");
}

TEST(Claims, CarryTheSubjectToTheNextSentence) {
  Told told = claims_of("Volkswagen published its figures on Tuesday. It sold 4.4 million cars.");
  const Claim* claim = told.at("4.4 million");
  ASSERT_NE(claim, nullptr);
  EXPECT_EQ(claim->subject.id, "volkswagen");
}

TEST(Claims, DoNotCarryTheSubjectToPeopleOfTheirOwn) {
  Told told = claims_of("Cambricon is listed in Shanghai. Four smaller chipmakers want to go public.");
  const Claim* claim = told.at("Four");
  ASSERT_NE(claim, nullptr);
  EXPECT_NE(claim->subject.id, "cambricon");
}

TEST(Claims, CompareWithoutANumber) {
  Told told = claims_of("The Ascend 910C surpasses the Nvidia H100 in performance.");
  bool found = false;
  for (const Claim& claim : told.claims) {
    if (claim.kind != Kind::comparison) continue;
    found = true;
    EXPECT_EQ(claim.ordering, Ordering::above);
    EXPECT_EQ(claim.measure_id, "performance");
  }
  EXPECT_TRUE(found);
}

TEST(Claims, NameTheirSources) {
  Told told = claims_of("Amazon will cut 14,000 jobs, Reuters reported.");
  const Claim* claim = told.at("14,000");
  ASSERT_NE(claim, nullptr);
  EXPECT_EQ(claim->attributed_to, std::vector<std::string>{"Reuters"});
}

TEST(Claims, AreNotMadeOfModelNumbers) {
  Told told = claims_of("The Ascend 910C and the H100 use HBM3 memory.");
  EXPECT_FALSE(told.has("910"));
  EXPECT_FALSE(told.has("100"));
  EXPECT_FALSE(told.has("3"));
}

TEST(Claims, KeepTheirFingerprintWhenTheTextAroundChanges) {
  Told before = claims_of("Cambricon raised $600 million in 2025.");
  Told after = claims_of("A new first sentence. Cambricon raised $600 million in 2025. And a last one.");
  ASSERT_NE(before.at("$600 million"), nullptr);
  ASSERT_NE(after.at("$600 million"), nullptr);
  EXPECT_EQ(before.at("$600 million")->fingerprint, after.at("$600 million")->fingerprint);
}

TEST(Claims, SurviveASentenceWithoutEnd) {
  std::string text;
  for (int i = 0; i < 20'000; ++i) text += "Amazon cut 14,000 jobs and ";
  EXPECT_GT(claims_of(text).claims.size(), 10'000U);
}

}  // namespace
}  // namespace gainsay::claim
