#define _GNU_SOURCE
#include "CTerminalGuard.h"

#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <termios.h>
#include <unistd.h>

static const int faults[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGSYS};
enum { FAULT_COUNT = sizeof faults / sizeof faults[0] };

static char stack_of_handler[64 * 1024];
static struct sigaction before[FAULT_COUNT];
static stack_t stack_before;
static char leave_text[1024];
static size_t leave_length;
static struct termios settings;
static bool has_settings;
static int kept_messages = -1;
static int real_error = -1;
static volatile sig_atomic_t is_armed;

/// Only calls that are safe in a signal handler.
static void write_all(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

/// Only calls that are safe in a signal handler.
static void give_error_back(void) {
  if (kept_messages < 0) return;
  dup2(real_error, STDERR_FILENO);
  char part[4096];
  off_t place = 0;
  ssize_t count;
  while ((count = pread(kept_messages, part, sizeof part, place)) > 0) {
    write_all(STDERR_FILENO, part, (size_t)count);
    place += count;
  }
}

static void on_fault(int number) {
  if (is_armed) {
    is_armed = 0;
    write_all(STDOUT_FILENO, leave_text, leave_length);
    if (has_settings) {
      tcflush(STDIN_FILENO, TCIFLUSH);
      tcsetattr(STDIN_FILENO, TCSANOW, &settings);
    }
    give_error_back();
  }
  // Not the handler from before: Swift's asks questions while it still holds the file's locks.
  signal(number, SIG_DFL);
  raise(number);
}

static void keep_messages(void) {
  if (!isatty(STDERR_FILENO)) return;
  real_error = dup(STDERR_FILENO);
  kept_messages = memfd_create("messages", MFD_CLOEXEC);
  if (real_error >= 0 && kept_messages >= 0 && dup2(kept_messages, STDERR_FILENO) >= 0) return;
  if (real_error >= 0) close(real_error);
  if (kept_messages >= 0) close(kept_messages);
  real_error = kept_messages = -1;
}

void terminal_guard_start(const char *leave) {
  if (is_armed) return;
  signal(SIGPIPE, SIG_IGN);
  signal(SIGXFSZ, SIG_IGN);
  leave_length = strnlen(leave, sizeof leave_text - 1);
  memcpy(leave_text, leave, leave_length);
  has_settings = tcgetattr(STDIN_FILENO, &settings) == 0;
  keep_messages();

  stack_t stack = {.ss_sp = stack_of_handler, .ss_size = sizeof stack_of_handler};
  sigaltstack(&stack, &stack_before);
  struct sigaction action = {.sa_handler = on_fault, .sa_flags = SA_ONSTACK};
  sigfillset(&action.sa_mask);
  is_armed = 1;
  for (int i = 0; i < FAULT_COUNT; i++) sigaction(faults[i], &action, &before[i]);
}

void terminal_guard_stop(void) {
  if (!is_armed) return;
  for (int i = 0; i < FAULT_COUNT; i++) sigaction(faults[i], &before[i], NULL);
  sigaltstack(&stack_before, NULL);
  is_armed = 0;
  give_error_back();
  if (kept_messages >= 0) {
    close(kept_messages);
    close(real_error);
    kept_messages = real_error = -1;
  }
}
