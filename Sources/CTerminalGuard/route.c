#define _GNU_SOURCE
#include "CTerminalGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

int terminal_memory_open(void) { return memfd_create("frame", MFD_CLOEXEC); }

void terminal_route(int descriptor, int target) {
  while (dup3(target, descriptor, O_CLOEXEC) < 0 && (errno == EINTR || errno == EBUSY)) {
  }
}
