#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1
#include <curses.h>
// <term.h> would define lines and columns as macros; these two come from it.
struct term;
extern int setupterm(const char *, int, int *);
extern int del_curterm(struct term *);
extern struct term *cur_term;

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

#include "Internal.h"
#include "include/CCurses.h"

enum { toneLimit = 32, scalarLimit = 5 };

static SCREEN *screen = NULL;
static int savedStandardError = -1;
static bool writesUTF8 = false;
static bool cursorShown = true;
// The size the terminal said last.
static struct winsize said = {0};
static attr_t toneAttributes[toneLimit];
static short tonePair[toneLimit];

void qcurses_write_terminal(const char *text, size_t count) {
  while (count > 0) {
    ssize_t written = write(STDOUT_FILENO, text, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    text += written;
    count -= (size_t)written;
  }
}

// Only LC_CTYPE: numbers printed by C code must keep their decimal point.
static void chooseCharacterSet(void) {
  static const char *const fallbacks[] = {"C.UTF-8", "C.utf8", "en_US.UTF-8"};
  setlocale(LC_CTYPE, "");
  for (size_t i = 0; i < sizeof fallbacks / sizeof *fallbacks; i++) {
    if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) break;
    setlocale(LC_CTYPE, fallbacks[i]);
  }
  writesUTF8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

// newterm starts on TERM=dumb and prints garbage, so the terminal is looked up first.
static bool placesCursor(const char *name) {
  int error = 0;
  if (setupterm(name, STDOUT_FILENO, &error) == ERR) return false;
  const char *cup = tigetstr("cup");
  bool places = cup != NULL && cup != (const char *)-1 && tigetflag("hc") <= 0;
  del_curterm(cur_term);
  return places;
}

// The name to drive the terminal by: its own, or that of its family where the system does not know
// it, as with a newer terminal on an older system. NULL when there is none.
static const char *nameToDriveBy(void) {
  static const struct {
    const char *family;
    const char *names[4];
  } families[] = {
      {"xterm", {"xterm-256color", "xterm"}},
      {"tmux", {"tmux-256color", "screen-256color", "tmux", "screen"}},
      {"screen", {"screen-256color", "screen"}},
      {"rxvt", {"rxvt-unicode-256color", "rxvt-unicode", "rxvt"}},
      {"linux", {"linux"}},
      {"putty", {"putty-256color", "putty", "xterm-256color", "xterm"}},
      {"vte", {"vte-256color", "xterm-256color", "xterm"}},
      {"gnome", {"xterm-256color", "xterm"}},
      {"konsole", {"xterm-256color", "xterm"}},
      {"alacritty", {"xterm-256color", "xterm"}},
      {"foot", {"xterm-256color", "xterm"}},
      {"kitty", {"xterm-256color", "xterm"}},
      {"mintty", {"xterm-256color", "xterm"}},
      {"wezterm", {"xterm-256color", "xterm"}},
      {"st", {"st-256color", "xterm-256color", "xterm"}},
      {"vt220", {"vt220"}},
      {"vt100", {"vt100"}},
  };
  const char *name = getenv("TERM");
  if (name == NULL || *name == '\0') return NULL;
  // No terminal is called by a longer name, and some libraries build a path of it.
  bool isName = strlen(name) <= 100 && strchr(name, '/') == NULL;
  if (isName && placesCursor(name)) return name;
  for (size_t i = 0; i < sizeof families / sizeof *families; i++) {
    size_t count = strlen(families[i].family);
    if (strncmp(name, families[i].family, count) != 0 || name[count] == '\0' ||
        strchr("-.+_", name[count]) == NULL)
      continue;
    // Without colour in its name it may have none; the few colours of the plain one are safe.
    for (size_t j = 0; j < 4 && families[i].names[j] != NULL; j++)
      if (placesCursor(families[i].names[j])) return families[i].names[j];
  }
  return NULL;
}

static bool isTooLarge(const struct winsize *size) {
  return size->ws_col > mostColumns || size->ws_row > mostRows;
}

// A trap's message names what it choked on, and that may be a person; nor may anything a library
// prints tear the picture.
static void silenceStandardError(void) {
  int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (nowhere < 0) return;
  savedStandardError = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 10);
  dup2(nowhere, STDERR_FILENO);
  close(nowhere);
}

static void restoreStandardError(void) {
  if (savedStandardError < 0) return;
  dup2(savedStandardError, STDERR_FILENO);
  close(savedStandardError);
  savedStandardError = -1;
}

QCursesOpening qcurses_open(void) {
  static bool closesAtExit = false;
  if (screen != NULL) return QCursesAlreadyOpen;
  if (!isatty(STDIN_FILENO)) return QCursesInputIsNoTerminal;
  if (!isatty(STDOUT_FILENO)) return QCursesOutputIsNoTerminal;
  chooseCharacterSet();
  const char *name = nameToDriveBy();
  if (name == NULL) return QCursesCannotDrive;

  // Before newterm, which leaves handlers alone that are already set.
  if (!qcurses_signals_begin()) return QCursesCannotDrive;
  qcurses_crash_guard_begin();
  use_tioctl(TRUE);
  screen = newterm((char *)(uintptr_t)name, stdout, stdin);
  if (screen == NULL) {
    qcurses_crash_guard_end();
    qcurses_signals_end();
    return QCursesCannotDrive;
  }
  raw();  // never cbreak() after it: that turns Ctrl-Z back into a signal
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  typeahead(-1);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  cursorShown = curs_set(1) != ERR;
  silenceStandardError();
  qcurses_crash_guard_screen();
  if (!closesAtExit) closesAtExit = atexit(qcurses_close) == 0;
  qcurses_fit();
  refresh();
  // Written past ncurses: putp would leave it in a buffer.
  qcurses_write_terminal(pasteOn, sizeof pasteOn - 1);
  return QCursesOpened;
}

void qcurses_close(void) {
  if (screen == NULL) return;
  qcurses_give_up_screen();
  SCREEN *ended = screen;
  screen = NULL;
  qcurses_crash_guard_end();
  qcurses_signals_end();
  delscreen(ended);
  restoreStandardError();
}

int32_t qcurses_columns(void) {
  return screen == NULL ? 0 : isTooLarge(&said) ? said.ws_col : getmaxx(stdscr);
}

int32_t qcurses_rows(void) {
  return screen == NULL ? 0 : isTooLarge(&said) ? said.ws_row : getmaxy(stdscr);
}
bool qcurses_writes_utf8(void) { return writesUTF8; }

int32_t qcurses_colours(void) {
  return screen != NULL && has_colors() && COLORS > 0 ? COLORS : 0;
}

static attr_t nativeAttributes(uint32_t attributes) {
  return ((attributes & QCursesBold) ? A_BOLD : 0) |
         ((attributes & QCursesUnderline) ? A_UNDERLINE : 0) |
         ((attributes & QCursesReverse) ? A_REVERSE : 0) | ((attributes & QCursesDim) ? A_DIM : 0);
}

void qcurses_set_tone(int32_t tone, int32_t foreground, int32_t background, uint32_t attributes) {
  if (screen == NULL || tone < 0 || tone >= toneLimit) return;
  toneAttributes[tone] = nativeAttributes(attributes);
  tonePair[tone] = 0;
  if (foreground < 0 && background < 0) return;
  short pair = (short)(tone + 1);
  if (pair < COLOR_PAIRS && init_pair(pair, (short)foreground, (short)background) != ERR)
    tonePair[tone] = pair;
}

void qcurses_put(int32_t column, int32_t row, const uint32_t *scalars, int32_t count, int32_t width,
                 int32_t tone, uint32_t attributes) {
  if (screen == NULL || tone < 0 || tone >= toneLimit || count < 1) return;
  wchar_t text[scalarLimit + 1] = {0};
  int32_t taken = 0;
  for (int32_t i = 0; i < count && taken < scalarLimit; i++) {
    wchar_t scalar = (wchar_t)scalars[i];
    // setcchar gives up on a second spacing letter; what follows a base must be a mark.
    if (i == 0 || wcwidth(scalar) == 0) text[taken++] = scalar;
  }
  int drawn = wcwidth(text[0]);
  if (drawn < 1 || drawn > width) {
    text[0] = writesUTF8 ? 0xFFFD : L'?';
    text[1] = 0;
    drawn = 1;
  }
  attr_t look = toneAttributes[tone] | nativeAttributes(attributes);
  cchar_t cell;
  if (drawn < width) {
    setcchar(&cell, L" ", look, tonePair[tone], NULL);
    mvadd_wch(row, column + 1, &cell);
  }
  if (setcchar(&cell, text, look, tonePair[tone], NULL) == ERR) return;
  mvadd_wch(row, column, &cell);
}

void qcurses_clear(void) {
  if (screen == NULL) return;
  erase();
  clearok(curscr, TRUE);
}

void qcurses_show(int32_t column, int32_t row) {
  if (screen == NULL) return;
  bool shows = column >= 0 && row >= 0;
  if (shows) move(row, column);
  // Hidden before the picture moves under it, shown after: no flicker at a wrong place.
  if (!shows && cursorShown) curs_set(0);
  refresh();
  if (shows && !cursorShown) {
    curs_set(1);
    fflush(stdout);
  }
  cursorShown = shows;
}

void qcurses_fit(void) {
  if (screen == NULL) return;
  struct winsize size = {0};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0) {
    said = size;
    // ncurses counts columns in a short, and a picture of such a size costs hundreds of megabytes.
    int rows = size.ws_row < mostRows ? size.ws_row : mostRows;
    int columns = size.ws_col < mostColumns ? size.ws_col : mostColumns;
    if (rows != getmaxy(stdscr) || columns != getmaxx(stdscr)) resizeterm(rows, columns);
  }
  qcurses_clear();
}

void qcurses_give_up_screen(void) {
  qcurses_write_terminal(pasteOff, sizeof pasteOff - 1);
  curs_set(1);
  endwin();
}

void qcurses_retake(void) {
  if (screen == NULL) return;
  endwin();
  qcurses_fit();
  refresh();
  qcurses_write_terminal(pasteOn, sizeof pasteOn - 1);
}

const char *qcurses_key_sequence(const char *capability) {
  if (screen == NULL) return NULL;
  // tigetstr wants a char *, yet only reads it.
  const char *sequence = tigetstr((char *)(uintptr_t)capability);
  return sequence == (const char *)-1 ? NULL : sequence;
}

void qcurses_ring(void) { beep(); }
