// Digits that are no quantity: product codes, versions, telephone numbers, scores, list numbers.
#pragma once

#include <cstdint>

#include "mention/value_scan.h"

namespace gainsay::mention {

// What stands before the digits makes them part of a name or code: H100, GPT-4, N+2, v3.1, № 5, #7, _2.
bool code_before(const ValueScan& scan, uint32_t at);

// What stands after the digits that end here does: 910C, 5-HT, 3:1, 1920x1080, 555-12-34, 5.com.
bool code_after(const ValueScan& scan, uint32_t end);

// What stands before the number makes it a place in a row, no quantity: Article 5, § 12, room 101, No. 10, flight BA
// 249 (ordinal_mark entries with the id label).
bool labelled(const ValueScan& scan, uint32_t at);

// "1." or "2)" where a paragraph, line or sentence begins.
bool list_number(const ValueScan& scan, uint32_t at, uint32_t end);

// Past the last token of the unbroken run (a URL, an e-mail address, a path) that begins at `at`, or `at` where the run
// is none. Requires: `at` begins a run (white space or nothing before it). Cost: linear in the run.
uint32_t past_address(const ValueScan& scan, uint32_t at);

// Past the telephone number that begins here (+1 (222) 222-2222, 8 (495) 123-45-67), or `at`.
uint32_t past_phone(const ValueScan& scan, uint32_t at);

// Past all that is glued to the digits: the whole code.
uint32_t past_code(const ValueScan& scan, uint32_t at);

}  // namespace gainsay::mention
