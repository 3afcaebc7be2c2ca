#include "CXlsxWriter.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <unistd.h>

enum {
#define XLSX_WRITER_PLACE(name) PLACE_##name,
  XLSX_WRITER_FUNCTIONS(XLSX_WRITER_PLACE)
#undef XLSX_WRITER_PLACE
  FUNCTIONS
};

static const char *const names[FUNCTIONS] = {
#define XLSX_WRITER_NAME(name) #name,
    XLSX_WRITER_FUNCTIONS(XLSX_WRITER_NAME)
#undef XLSX_WRITER_NAME
};

_Static_assert(sizeof(xlsx_writer) == FUNCTIONS * sizeof(void *), "one pointer for each name");

/// The same memory as the functions and as addresses, as dlsym gives them.
static union {
  xlsx_writer functions;
  void *addresses[FUNCTIONS];
} library;
static int is_loaded;

static void load(void) {
  void *handle = dlopen(xlsx_writer_file, RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) return;
  for (int place = 0; place < FUNCTIONS; place++) {
    library.addresses[place] = dlsym(handle, names[place]);
    if (library.addresses[place] == NULL) {
      dlclose(handle);
      return;
    }
  }
  is_loaded = 1;
}

const xlsx_writer *xlsx_writer_load(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return is_loaded ? &library.functions : NULL;
}

int memory_file(const char *name) {
  return (int)syscall(SYS_memfd_create, name, 1u /* MFD_CLOEXEC */);
}
