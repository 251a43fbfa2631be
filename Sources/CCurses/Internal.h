#ifndef CCURSES_INTERNAL_H
#define CCURSES_INTERNAL_H

#include <stdbool.h>
#include <stddef.h>

static const char pasteOn[] = "\033[?2004h";
enum { mostColumns = 1000, mostRows = 500 };
static const char pasteOff[] = "\033[?2004l";

// Screen.c
void qcurses_write_terminal(const char *text, size_t count);
void qcurses_give_up_screen(void);

// Signals.c
bool qcurses_signals_begin(void);
void qcurses_signals_end(void);
void qcurses_unblock_signals(void);

// Crash.c
void qcurses_crash_guard_begin(void);
void qcurses_crash_guard_screen(void);
void qcurses_crash_guard_end(void);

#endif
