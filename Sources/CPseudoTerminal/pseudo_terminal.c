// These functions exist only where the GNU extensions are asked for, which Swift's own C library
// module does not do.
#define _GNU_SOURCE
#include "pseudo_terminal.h"

#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <unistd.h>

int pseudo_terminal_open(char *path, size_t length) {
  int descriptor = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (descriptor < 0) return -1;
  if (grantpt(descriptor) != 0 || unlockpt(descriptor) != 0 ||
      ptsname_r(descriptor, path, length) != 0) {
    close(descriptor);
    return -1;
  }
  return descriptor;
}

short pseudo_terminal_session_flag(void) { return POSIX_SPAWN_SETSID; }
