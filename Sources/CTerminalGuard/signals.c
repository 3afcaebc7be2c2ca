#define _GNU_SOURCE
#include "CTerminalGuard.h"

#include <signal.h>
#include <sys/signalfd.h>
#include <time.h>
#include <unistd.h>

static sigset_t mask_before;

static sigset_t told_signals(void) {
  sigset_t set;
  sigemptyset(&set);
  const int numbers[] = {SIGINT,  SIGTERM,   SIGHUP,  SIGQUIT, SIGTSTP, SIGCONT,   SIGWINCH, SIGUSR1,
                         SIGUSR2, SIGALRM,   SIGPROF, SIGIO,   SIGPWR,  SIGVTALRM, SIGXCPU,
                         SIGSTKFLT};
  for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) sigaddset(&set, numbers[i]);
  // These end a process too, whoever sends them.
  for (int number = SIGRTMIN; number <= SIGRTMAX; number++) sigaddset(&set, number);
  return set;
}

int terminal_signals_open(void) {
  sigset_t set = told_signals();
  int descriptor = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
  if (descriptor >= 0) pthread_sigmask(SIG_BLOCK, &set, &mask_before);
  return descriptor;
}

int terminal_signals_next(int descriptor) {
  struct signalfd_siginfo info;
  return read(descriptor, &info, sizeof info) == sizeof info ? (int)info.ssi_signo : 0;
}

void terminal_signals_close(int descriptor, bool obeyed) {
  if (descriptor < 0) return;
  close(descriptor);
  if (!obeyed) pthread_sigmask(SIG_SETMASK, &mask_before, NULL);
}

void terminal_signals_stop(void) {
  sigset_t stop;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  struct sigaction standard = {.sa_handler = SIG_DFL};
  struct sigaction before;
  sigaction(SIGTSTP, &standard, &before);
  // SIGTSTP, not SIGSTOP: where no shell could continue the job the kernel then drops it. It is
  // still blocked here, so the stop happens inside the next call.
  kill(0, SIGTSTP);
  sigset_t mask;
  pthread_sigmask(SIG_UNBLOCK, &stop, &mask);
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
  sigaction(SIGTSTP, &before, NULL);

  sigset_t go_on;
  sigemptyset(&go_on);
  sigaddset(&go_on, SIGCONT);
  const struct timespec at_once = {0};
  while (sigtimedwait(&go_on, NULL, &at_once) == SIGCONT) {
  }
}
