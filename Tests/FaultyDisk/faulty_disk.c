#define _GNU_SOURCE
#include "FaultyDisk.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/// The functions below that are named as the C library's take their place in this program: SQLite,
/// a library of its own, finds the program's first.

struct fault {
  char path[PATH_MAX];
  enum faulty_disk_fault kind;
  int left;
  int failures;
  bool stays;
};

static struct fault faults[32];
static int count;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

static struct fault *at(const char *path, bool making) {
  for (int i = 0; i < count; i++)
    if (strcmp(faults[i].path, path) == 0) return &faults[i];
  if (!making || count == 32) return NULL;
  snprintf(faults[count].path, sizeof faults[count].path, "%s", path);
  return &faults[count++];
}

/// The fault of the file that `descriptor` leads to; whether it leads to its journal.
static struct fault *of(int descriptor, bool *journal) {
  if (count == 0) return NULL;
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return NULL;
  path[length] = 0;
  const char *end = "-journal";
  *journal = length > 8 && strcmp(path + length - 8, end) == 0;
  if (*journal) path[length - 8] = 0;
  return at(path, false);
}

static bool fails(int descriptor, bool syncing, bool unlocking) {
  pthread_mutex_lock(&mutex);
  bool journal = false, result = false;
  struct fault *fault = of(descriptor, &journal);
  if (fault) {
    struct stat facts;
    bool empty = fstat(descriptor, &facts) == 0 && facts.st_size == 0;
    bool meant = false;
    switch (fault->kind) {
      case FAULTY_LAST_SYNC: meant = syncing && journal && empty; break;
      case FAULTY_FIRST_SYNC: meant = syncing && journal && !empty; break;
      case FAULTY_UNLOCK: meant = unlocking && !journal; break;
    }
    if (meant && fault->left > 0) {
      fault->left--;
      result = true;
    } else if (fault->stays && fault->failures > 0 && !unlocking) {
      result = true;
    }
    if (result) fault->failures++;
  }
  pthread_mutex_unlock(&mutex);
  return result;
}

int fdatasync(int descriptor) {
  if (fails(descriptor, true, false)) {
    errno = EIO;
    return -1;
  }
  return (int)syscall(SYS_fdatasync, descriptor);
}

ssize_t pread64(int descriptor, void *room, size_t size, off64_t place) {
  if (fails(descriptor, false, false)) {
    errno = EIO;
    return -1;
  }
  return syscall(SYS_pread64, descriptor, room, size, place);
}

int fcntl64(int descriptor, int command, ...) {
  va_list rest;
  va_start(rest, command);
  void *argument = va_arg(rest, void *);
  va_end(rest);
  // A writer lets go of two bytes at once; a reader, and who only tries, of one or of all.
  const struct flock *lock = argument;
  if (command == F_SETLK && lock->l_type == F_UNLCK && lock->l_len == 2 &&
      fails(descriptor, false, true)) {
    errno = EIO;
    return -1;
  }
  return (int)syscall(SYS_fcntl, descriptor, command, argument);
}

void faulty_disk_break(const char *path, enum faulty_disk_fault kind, int times) {
  pthread_mutex_lock(&mutex);
  struct fault *fault = at(path, true);
  if (fault) {
    fault->kind = kind;
    fault->left = times;
  }
  pthread_mutex_unlock(&mutex);
}

void faulty_disk_stay_broken(const char *path) {
  pthread_mutex_lock(&mutex);
  struct fault *fault = at(path, true);
  if (fault) fault->stays = true;
  pthread_mutex_unlock(&mutex);
}

void faulty_disk_mend(const char *path) {
  pthread_mutex_lock(&mutex);
  struct fault *fault = at(path, false);
  if (fault) {
    fault->left = 0;
    fault->stays = false;
  }
  pthread_mutex_unlock(&mutex);
}

int faulty_disk_failures(const char *path) {
  pthread_mutex_lock(&mutex);
  struct fault *fault = at(path, false);
  int failures = fault ? fault->failures : 0;
  pthread_mutex_unlock(&mutex);
  return failures;
}
