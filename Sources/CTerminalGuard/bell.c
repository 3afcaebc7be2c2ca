#define _GNU_SOURCE
#include "CTerminalGuard.h"

#include <stdint.h>
#include <sys/eventfd.h>
#include <unistd.h>

int terminal_bell_open(void) { return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC); }

void terminal_bell_ring(int descriptor) {
  const uint64_t once = 1;
  // It fails only where it has rung more often than it can count.
  (void)!write(descriptor, &once, sizeof once);
}

bool terminal_bell_silence(int descriptor) {
  uint64_t times;
  return read(descriptor, &times, sizeof times) == sizeof times;
}
