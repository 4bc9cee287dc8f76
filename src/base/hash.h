// Hashes that are the same on every machine and in every run (xxHash; https://xxhash.com).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gainsay {

// XXH3, 64 bits, seed 0.
uint64_t hash_of(std::string_view bytes);
// Order matters: mix(a, b) != mix(b, a).
uint64_t mix(uint64_t a, uint64_t b);
// 16 lower-case hexadecimal digits.
std::string hex(uint64_t value);
// SHA-256 of the bytes, 64 lower-case hexadecimal digits. Source: FIPS 180-4.
std::string sha256(std::string_view bytes);

}  // namespace gainsay
