#include <sys/syscall.h>
#include <unistd.h>
#include <xlsxwriter.h>

/// A file that exists in memory only, closed when a program is started from here; -1 with errno
/// where the system refuses. What Swift sees of the C library leaves memfd_create out.
static inline int memory_file(const char *name) {
  return (int)syscall(SYS_memfd_create, name, 1u /* MFD_CLOEXEC */);
}
