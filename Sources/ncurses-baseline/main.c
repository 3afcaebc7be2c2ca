/// What Rooftop is measured against: the least a full-screen program in C has to do to show the same
/// amount of text and colour, move in a list and take typed text. Arrows move, letters type,
/// Backspace deletes, Ctrl-C quits.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>
#include <stdbool.h>
#include <string.h>

enum { ITEMS = 14, LIMIT = 280, LIST_COLUMN = 25 };
enum { BODY = 1, BAR, SELECTED, FIELD, SECONDARY };

static int selected;
static char typed[LIMIT + 1];
static int length;

static const char *const phases[] = {
    "Scene setting",      "OKR overview", "Company strategy",  "Rooftop objectives",
    "Shortlist",          "Key results",  "Key result values", "Evaluation",
};
enum { PHASES = sizeof phases / sizeof phases[0] };

static void start(void) {
  setlocale(LC_CTYPE, "");
  initscr();
  raw();
  noecho();
  nonl();
  keypad(stdscr, true);
  start_color();
  init_extended_pair(BODY, 252, 235);
  init_extended_pair(BAR, 235, 110);
  init_extended_pair(SELECTED, 235, 179);
  init_extended_pair(FIELD, 255, 238);
  init_extended_pair(SECONDARY, 246, 235);
}

static void fill(int row, int column, int width, int pair) {
  attr_set(WA_NORMAL, (short)pair, NULL);
  mvhline(row, column, ' ', width);
}

static void draw_still(void) {
  for (int row = 0; row < LINES; row++) fill(row, 0, COLS, BODY);
  fill(0, 0, COLS, BAR);
  mvaddstr(0, 1, "Harbour Bikes   Scene setting   0:00 of 30:00   8 people");
  attr_set(WA_NORMAL, SECONDARY, NULL);
  for (int phase = 0; phase < PHASES; phase++) mvaddstr(2 + phase, 1, phases[phase]);
  fill(LINES - 1, 0, COLS, BAR);
  mvaddstr(LINES - 1, 1, "a write   x exercise   n next phase   g agenda   w worksheet   ? help");
}

static void draw_list(void) {
  for (int item = 0; item < ITEMS; item++) {
    fill(2 + item, LIST_COLUMN, COLS - LIST_COLUMN - 1, item == selected ? SELECTED : BODY);
    mvprintw(2 + item, LIST_COLUMN, "  Note %d: what must be different when we leave", item + 1);
  }
}

static void draw_field(void) {
  int width = COLS - LIST_COLUMN - 1;
  fill(LINES - 5, LIST_COLUMN, width, SECONDARY);
  mvaddstr(LINES - 5, LIST_COLUMN, "Note");
  fill(LINES - 4, LIST_COLUMN, width, FIELD);
  mvaddstr(LINES - 4, LIST_COLUMN, typed);
}

static void take(int key) {
  if (key == KEY_DOWN && selected < ITEMS - 1) selected++;
  if (key == KEY_UP && selected > 0) selected--;
  if ((key == 127 || key == KEY_BACKSPACE) && length > 0) typed[--length] = 0;
  if (key >= ' ' && key < 127 && length < COLS - LIST_COLUMN - 2) typed[length++] = (char)key;
}

int main(void) {
  start();
  draw_still();
  int key = 0;
  while (key != 3 && key != ERR) {
    draw_list();
    draw_field();
    key = getch();
    take(key);
  }
  endwin();
}
