/// The part of ncurses that Swift can use: wide characters on, macros off, and functions in place of
/// the global variables that Swift 6 refuses.
#ifndef ROOFTOP_CNCURSES_SHIM_H
#define ROOFTOP_CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <curses.h>
#include <stdint.h>
#include <stdio.h>
#include <wchar.h>

/// Declared by hand: the header shows it only to some standards.
extern int wcwidth(wchar_t character);

/// Declared by hand: term.h also defines `lines` and `columns`.
extern int setupterm(const char *name, int file, int *result);

enum {
  SCREEN_BOLD = 1,
  SCREEN_DIM = 2,
  SCREEN_UNDERLINE = 4,
  SCREEN_REVERSE = 8,
};

/// The longest cell: one character with four marks, and the end.
enum { SCREEN_CELL_LENGTH = 6 };

/// ncurses writes to `output`, and sets up the terminal that it leads to now.
static inline SCREEN *screen_open(const char *name, FILE *output) {
  return newterm(name, output, stdin);
}
static inline WINDOW *screen_window(void) { return stdscr; }
static inline int screen_rows(void) { return LINES; }
static inline int screen_columns(void) { return COLS; }

static inline attr_t screen_attributes(int looks) {
  attr_t attributes = 0;
  if (looks & SCREEN_BOLD) attributes |= WA_BOLD;
  if (looks & SCREEN_DIM) attributes |= WA_DIM;
  if (looks & SCREEN_UNDERLINE) attributes |= WA_UNDERLINE;
  if (looks & SCREEN_REVERSE) attributes |= WA_REVERSE;
  return attributes;
}

/// One character with its marks (at most SCREEN_CELL_LENGTH - 1 scalars, ended by 0).
static inline cchar_t screen_cell(const uint32_t *scalars, int looks, int pair) {
  wchar_t text[SCREEN_CELL_LENGTH] = {0};
  for (int i = 0; i < SCREEN_CELL_LENGTH - 1 && scalars[i] != 0; i++) text[i] = (wchar_t)scalars[i];
  cchar_t cell = {0};
  setcchar(&cell, text, screen_attributes(looks), 0, &pair);
  return cell;
}

/// One character without marks.
static inline cchar_t screen_cell_scalar(uint32_t scalar, int looks, int pair) {
  wchar_t text[2] = {(wchar_t)scalar, 0};
  cchar_t cell = {0};
  setcchar(&cell, text, screen_attributes(looks), 0, &pair);
  return cell;
}

/// The same cell with another character.
static inline cchar_t screen_cell_like(cchar_t cell, uint32_t scalar) {
  cell.chars[0] = (wchar_t)scalar;
  return cell;
}

/// Writes cells side by side. Adding each by itself would ask each time whether it wraps or scrolls.
static inline void screen_put(int row, int column, const cchar_t *cells, int count) {
  mvwadd_wchnstr(stdscr, row, column, cells, count);
}

/// The columns the C library gives a character; -1 when it cannot be printed.
static inline int screen_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

#endif
