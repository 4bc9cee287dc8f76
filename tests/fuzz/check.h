// What must hold of any input, checked where a fuzzer or a replay can see it.
#pragma once

#include <cstdio>
#include <cstdlib>

// Stops the program, in every kind of build, where the condition does not hold.
#define GAINSAY_MUST(condition)                                                           \
  do {                                                                                    \
    if (!(condition)) {                                                                   \
      std::fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #condition); \
      std::abort();                                                                       \
    }                                                                                     \
  } while (false)
