// The wide characters of ncurses; then what is a macro or a global variable there, as functions.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdio.h>
#include <sys/signalfd.h>

enum curses_style {
  CURSES_PLAIN = 0,
  CURSES_BOLD = 1,
  CURSES_DIM = 2,
  CURSES_REVERSE = 4,
  CURSES_UNDERLINE = 8,
};

static inline WINDOW *curses_screen(void) { return stdscr; }

static inline int curses_rows(void) { return getmaxy(stdscr); }

static inline int curses_columns(void) { return getmaxx(stdscr); }

static inline int curses_colors(void) { return has_colors() && start_color() == OK ? COLORS : 0; }

static inline void curses_repaint(void) { clearok(curscr, TRUE); }

static inline void curses_set_style(int style, short pair) {
  attr_t attributes = A_NORMAL;
  if (style & CURSES_BOLD) attributes |= A_BOLD;
  if (style & CURSES_DIM) attributes |= A_DIM;
  if (style & CURSES_REVERSE) attributes |= A_REVERSE;
  if (style & CURSES_UNDERLINE) attributes |= A_UNDERLINE;
  wattr_set(stdscr, attributes, pair, NULL);
}
