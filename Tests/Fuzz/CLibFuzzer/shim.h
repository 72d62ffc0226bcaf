#include <stddef.h>
#include <stdint.h>

/* The loop of libFuzzer, which the runtime of -sanitize=fuzzer brings along. */
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*target)(const uint8_t *bytes, size_t count));
