#define _GNU_SOURCE
#include "CProcessStart.h"

#include <signal.h>
#include <string.h>
#include <sys/resource.h>

static int word_count;
static char **words;

static sigset_t interrupts(void) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGINT);
  sigaddset(&set, SIGQUIT);
  sigaddset(&set, SIGTSTP);
  return set;
}

/// The C library gives these to every constructor, so no file system has to be asked for them.
__attribute__((constructor)) static void keep_words(int count, char **values, char **environment) {
  (void)environment;
  word_count = values == NULL ? 0 : count;
  words = values;
  sigset_t set = interrupts();
  for (int i = 1; i < word_count; i++)
    if (strcmp(words[i], "join") == 0) sigprocmask(SIG_BLOCK, &set, NULL);
}

int process_word_count(void) { return word_count; }

const char *process_word(int index) { return words[index]; }

void process_begin(void) {
  const struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  signal(SIGXFSZ, SIG_IGN);
}

void process_allow_interrupts(void) {
  sigset_t set = interrupts();
  sigprocmask(SIG_UNBLOCK, &set, NULL);
}
