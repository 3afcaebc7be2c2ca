#define _GNU_SOURCE
#include "CTerminalGuard.h"

#include <sys/inotify.h>
#include <unistd.h>

int terminal_watch_open(const char *path) {
  int descriptor = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
  if (descriptor < 0) return -1;
  // One that loses its last name changes its attributes; one that is moved does not.
  const unsigned events = IN_ATTRIB | IN_MODIFY | IN_MOVE_SELF | IN_DELETE_SELF;
  if (inotify_add_watch(descriptor, path, events) >= 0) return descriptor;
  close(descriptor);
  return -1;
}

bool terminal_watch_changed(int descriptor) {
  char events[4096] __attribute__((aligned(__alignof__(struct inotify_event))));
  bool changed = false;
  while (read(descriptor, events, sizeof events) > 0) changed = true;
  return changed;
}
