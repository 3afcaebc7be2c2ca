#ifndef PSEUDO_TERMINAL_H
#define PSEUDO_TERMINAL_H

#include <stddef.h>

/// Opens a pseudo terminal and writes the path of its other side; the descriptor, or -1.
int pseudo_terminal_open(char *path, size_t length);

/// The flag that makes a spawned program the leader of a new session.
short pseudo_terminal_session_flag(void);

#endif
