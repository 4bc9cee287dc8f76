// Finding values allocates nothing once its memory has grown: neither a token nor a value nor a sentence costs a call.
#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <cstdlib>
#include <new>
#include <span>
#include <string_view>
#include <vector>

#include "lexicon/tokenizer.h"
#include "mention/value_finder.h"

namespace {

std::atomic<size_t> allocations = 0;

void* counted(size_t size) {
  ++allocations;
  void* out = std::malloc(size == 0 ? 1 : size);
  if (out == nullptr) throw std::bad_alloc();
  return out;
}

}  // namespace

// The program's own, of all tests in it: they count and are otherwise the usual ones.
void* operator new(size_t size) {
  return counted(size);
}
void* operator new[](size_t size) {
  return counted(size);
}
void* operator new(size_t size, const std::nothrow_t&) noexcept {
  return counted(size);
}
void* operator new[](size_t size, const std::nothrow_t&) noexcept {
  return counted(size);
}
void operator delete(void* memory) noexcept {
  std::free(memory);
}
void operator delete[](void* memory) noexcept {
  std::free(memory);
}
void operator delete(void* memory, size_t) noexcept {
  std::free(memory);
}
void operator delete[](void* memory, size_t) noexcept {
  std::free(memory);
}

namespace gainsay::mention {
namespace {

struct Line {
  std::string_view language, text;
};

constexpr std::array kLines = {
    Line{"en",
         "Sales rose by more than 12.5 % to $3.4 billion in the third quarter of 2025, from $3 bn a year earlier."},
    Line{"en",
         "About twenty-five people, two thirds of them under 30, walked between 5 and 7 miles on 28 August 2025."},
    Line{"en", "The pound fell 3 cents to 1.27 dollars at 10:27 p.m. on Monday; a 300 lb, 6 ft 2 in man won £5,000."},
    Line{"ru", "До конца 2026 года компания вложит около 1,5 млрд рублей, а к 28 августа наймёт ещё 2 000 человек."},
    Line{"ru",
         "За последние три недели цены выросли с 5 до 7 процентов, сообщили вчера в 14:30 двадцать пять источников."},
    Line{"pt",
         "Segundo a empresa, a receita caiu 3,2% no ano passado, para R$ 1,2 bilhão, ante US$ 600 milhões em 2023."},
    Line{"pt", "Entre 10 e 12 de março de 2025, cerca de duas mil pessoas andaram 15 quilômetros às 22h30."},
    Line{"de", "Bis Ende August 2025 sollen 3,5 Millionen Euro fließen, rund ein Drittel mehr als vor zwei Jahren."},
    Line{"fr", "Le 17 mars 2025, près de 2 500 personnes ont parcouru 12 km en deux heures et demie pour 45 euros."},
    Line{"zh", "2025年8月28日，公司投资约3.5亿元，同比增长百分之十二，员工超过两千人。"},
};

// From bytes to values, in memory that is kept between lines.
class Reading {
 public:
  size_t read(const Line& line) {
    article_.text.assign(line.text);
    article_.tokens.clear();
    values_.clear();
    lexicon::tokenize(article_.text, {0, static_cast<uint32_t>(line.text.size())}, vocabulary_, article_.tokens);
    lexicon::Language language = *vocabulary_.lexicon().language(line.language);
    lexicon::match(article_.tokens, article_.text, language, vocabulary_, hits_);
    uint32_t end = static_cast<uint32_t>(article_.tokens.size());
    find_values({article_, 0, end, language, hits_, vocabulary_, published_, 0}, values_);
    return values_.size();
  }

 private:
  lexicon::Vocabulary vocabulary_{lexicon::Lexicon::embedded()};
  text::Article article_;
  lexicon::Hits hits_;
  std::vector<Value> values_;
  DateRange published_ = day_range(*Date::of(2025, 8, 28));
};

TEST(Allocation, NoneOnceWarm) {
  Reading reading;
  for (int pass = 0; pass < 2; ++pass) {
    for (const Line& line : kLines) EXPECT_GT(reading.read(line), 0u) << line.text;
  }
  for (const Line& line : kLines) {
    size_t before = allocations;
    reading.read(line);
    EXPECT_EQ(allocations - before, 0u) << line.text;
  }
}

}  // namespace
}  // namespace gainsay::mention
