#define _GNU_SOURCE
#include "CProcessors.h"

#include <sched.h>
#include <unistd.h>

int processors_thread(void) { return gettid(); }

int processors_here(void) { return sched_getcpu(); }

int processors_leave(int thread, int processor) {
  cpu_set_t others;
  // What the first thread may use: the caller may have been made to leave one itself.
  if (sched_getaffinity(getpid(), sizeof others, &others) != 0) return -1;
  if (processor >= 0) CPU_CLR(processor, &others);
  if (CPU_COUNT(&others) == 0) return 0;
  return sched_setaffinity(thread, sizeof others, &others);
}
