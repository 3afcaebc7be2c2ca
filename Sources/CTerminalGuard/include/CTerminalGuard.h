#ifndef ROOFTOP_CTERMINALGUARD_H
#define ROOFTOP_CTERMINALGUARD_H

#include <stdbool.h>
#include <stddef.h>

/// Arms the guard: should the process crash, the terminal gets `leave` (escape sequences, cut at
/// 1,023 bytes) and the settings it has now, and what was written to standard error appears.
/// From here on standard error, when it is a terminal, is kept in memory. Ignores SIGPIPE and
/// SIGXFSZ. Call once per screen, before the screen is changed.
void terminal_guard_start(const char *leave);

/// Disarms the guard, gives standard error back and writes to it what was kept.
void terminal_guard_stop(void);

/// Blocks the signals that the loop reads, which are all that would end the process and leave the
/// terminal as it is, and returns a descriptor that tells them; -1 on failure.
int terminal_signals_open(void);

/// The next waiting signal's number; 0 when there is none.
int terminal_signals_next(int descriptor);

/// Closes the descriptor and delivers these signals as before. Where one that ends the process was
/// `obeyed` already, a second one must not cut that short: then they stay blocked.
void terminal_signals_close(int descriptor, bool obeyed);

/// Stops the foreground job as the terminal's ^Z would, and returns when it continues; at once
/// when nobody could continue it. Eats the SIGCONT.
void terminal_signals_stop(void);

/// A descriptor of a new, empty file in memory; -1 on failure.
int terminal_memory_open(void);

/// From here on `descriptor` leads to what `target` leads to.
void terminal_route(int descriptor, int target);

/// A descriptor that is readable once another thread has rung it; -1 on failure.
int terminal_bell_open(void);

/// Rings it, from whichever thread.
void terminal_bell_ring(int descriptor);

/// Whether it has rung since the last call.
bool terminal_bell_silence(int descriptor);

/// A descriptor that is readable after the file, its times or its name changed; -1 on failure.
int terminal_watch_open(const char *path);

/// True when something changed since the last call.
bool terminal_watch_changed(int descriptor);

#endif
