#include <algorithm>
#include <map>

#include "report/coverage_reader.h"

namespace gainsay::report {
namespace {

using lexicon::Kind;
using lexicon::Tag;
using Words = std::vector<std::string>;

constexpr int kThousand = 1000;
constexpr size_t kMostForms = 12;  // of one number that are tried

// Puts numbers together from the words of one language, and reads them back.
class NumberWords {
 public:
  NumberWords(const lexicon::Lexicon& lexicon, lexicon::Language language, CoverageReader& reader)
      : reader_(reader), text_of_(kThousand) {
    for (lexicon::EntryId id = 0; id < lexicon.entry_count(); ++id)
      take(lexicon.entry(id), lexicon.forms(id, language));
    for (const char* plain : {" ", "-", ""}) joints_.push_back(plain);
    for (const std::string& word : ands_) {
      for (const char* around : {" ", "-", ""}) joints_.push_back(around + word + around);
    }
  }

  NumberReach reach() {
    NumberReach out;
    for (int number = 0; number < kThousand; ++number) {
      find(number);
      out.below_thousand += !text_of_[static_cast<size_t>(number)].empty();
    }
    find_largest(out);
    return out;
  }

 private:
  void take(const lexicon::Entry& entry, const Words& forms) {
    if (forms.empty()) return;
    if (entry.kind == Kind::conjunction && entry.tag == Tag::and_ && ands_.empty()) ands_ = {forms[0]};
    auto value = entry.value.to_integer();
    if (!value || *value < 0) return;
    bool magnitude = entry.kind == Kind::magnitude && entry.tag == Tag::word;
    if (entry.kind != Kind::number && !magnitude) return;
    Words& known = (magnitude ? magnitudes_ : numbers_)[*value];
    known.insert(known.end(), forms.begin(), forms.end());
  }

  const Words& words_of(int64_t value) const {
    static const Words kNone;
    auto number = numbers_.find(value);
    return number == numbers_.end() ? kNone : number->second;
  }

  bool accept(int number, const std::string& text) {
    if (!reader_.reads_as(text, Decimal(number))) return false;
    text_of_[static_cast<size_t>(number)] = text;
    return true;
  }

  void find(int number) {
    const Words& direct = words_of(number);
    for (size_t i = 0; i < std::min(direct.size(), kMostForms); ++i) {
      if (accept(number, direct[i])) return;
    }
    if (number == 1 && !direct.empty()) text_of_[1] = direct[0];  // alone it may be an article
    if (number > 10 && number < 100) find_tens(number);
    if (number >= 100) find_hundreds(number);
  }

  // "twenty-five", "fünfundzwanzig", "soixante-dix-sept", 二十五.
  void find_tens(int number) {
    for (int ones = number % 10; ones < 20; ones += 10) {
      if (join(number, words_of(number - ones), text_of_[static_cast<size_t>(ones)])) return;
      if (join(number, {text_of_[static_cast<size_t>(ones)]}, words_of(number - ones))) return;
    }
    std::string tens = number % 10 == 0 ? counted(number / 10, 10) : text_of_[static_cast<size_t>(number / 10 * 10)];
    if (number % 10 == 0) {
      if (!tens.empty()) accept(number, tens);
    } else {
      join(number, {tens}, text_of_[static_cast<size_t>(number % 10)]);
    }
  }

  void find_hundreds(int number) {
    int rest = number % 100;
    Words hundreds = words_of(number - rest);
    for (const std::string& each : counted_hundreds(number / 100)) hundreds.push_back(each);
    if (rest == 0) {
      for (const std::string& word : hundreds) {
        if (accept(number, word)) return;
      }
      return;
    }
    if (join(number, hundreds, text_of_[static_cast<size_t>(rest)])) return;
    const std::string& zero = text_of_[0];  // 一百零五
    if (!zero.empty() && rest < 10) join(number, hundreds, zero + text_of_[static_cast<size_t>(rest)]);
  }

  // "three hundred", "trois cents", 三百.
  Words counted_hundreds(int count) const {
    Words out;
    for (const Words* each : {&magnitude(100), &words_of(100)}) {
      for (const std::string& hundred : *each) {
        if (count == 1) out.push_back(hundred);
        const std::string& ones = text_of_[static_cast<size_t>(count)];
        if (ones.empty()) continue;
        out.push_back(ones + " " + hundred);
        out.push_back(ones + hundred);
      }
    }
    return out;
  }

  std::string counted(int count, int of) {
    for (const std::string& word : magnitude(of).empty() ? words_of(of) : magnitude(of)) {
      for (const char* joint : {"", " "}) {
        std::string text = text_of_[static_cast<size_t>(count)] + joint + word;
        if (reader_.reads_as(text, Decimal(count * of))) return text;
      }
    }
    return {};
  }

  const Words& magnitude(int64_t value) const {
    static const Words kNone;
    auto found = magnitudes_.find(value);
    return found == magnitudes_.end() ? kNone : found->second;
  }

  bool join(int number, const Words& left, const Words& right) {
    return std::any_of(right.begin(), right.end(), [&](const std::string& each) { return join(number, left, each); });
  }

  bool join(int number, const Words& left, const std::string& right) {
    if (right.empty()) return false;
    for (size_t i = 0; i < std::min(left.size(), kMostForms); ++i) {
      if (left[i].empty()) continue;
      for (const std::string& joint : joints_) {
        if (accept(number, left[i] + joint + right)) return true;
      }
    }
    return false;
  }

  // As many as fit of every magnitude from the smallest up, as far as it is read back: 999 million 999 thousand 999,
  // 9999 亿 9999 万 9999.
  void find_largest(NumberReach& out) {
    std::string text = text_of_[kThousand - 1];
    if (text.empty()) return;
    out.largest = Decimal(kThousand - 1);
    for (auto each = magnitudes_.begin(); each != magnitudes_.end(); ++each) {
      if (each->first < kThousand) continue;
      auto next = std::next(each);
      int64_t most = next == magnitudes_.end() ? kThousand - 1 : next->first / each->first - 1;
      std::string count =
          Decimal(most) == out.largest ? text : text_of_[static_cast<size_t>(std::min<int64_t>(most, kThousand - 1))];
      Decimal number =
          Decimal(std::min<int64_t>(most, Decimal(most) == out.largest ? most : kThousand - 1)) * Decimal(each->first) +
          out.largest;
      std::string longer = extended(each->second, count, text, number);
      if (longer.empty()) return;
      text = longer;
      out.largest = number;
    }
  }

  // The text with so many of the magnitude before it, or an empty one where that is not read back.
  std::string extended(const Words& magnitude, const std::string& count, const std::string& rest, Decimal number) {
    for (const std::string& word : magnitude) {
      for (const char* joint : {" ", ""}) {
        std::string text = count + joint + word + joint + rest;
        if (reader_.reads_as(text, number)) return text;
      }
    }
    return {};
  }

  CoverageReader& reader_;
  std::map<int64_t, Words> numbers_, magnitudes_;
  Words ands_, joints_;
  Words text_of_;  // of every number below a thousand a text that was read back, or an empty one
};

}  // namespace

NumberReach number_reach(const lexicon::Lexicon& lexicon, lexicon::Language language, CoverageReader& reader) {
  return NumberWords(lexicon, language, reader).reach();
}

}  // namespace gainsay::report
