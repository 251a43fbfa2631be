#ifndef CCURSES_H
#define CCURSES_H

#include <stdbool.h>
#include <stdint.h>

// The whole of ncurses this program knows. One screen per process, used from one thread; no type of
// ncurses leaves the .c files. Columns and rows count from 0.

enum __attribute__((enum_extensibility(closed))) QCursesOpening : int32_t {
  QCursesOpened = 0,
  QCursesInputIsNoTerminal,
  QCursesOutputIsNoTerminal,
  // TERM is unset, unknown, or cannot place the cursor.
  QCursesCannotDrive,
  QCursesAlreadyOpen,
};
typedef enum QCursesOpening QCursesOpening;

enum __attribute__((enum_extensibility(closed))) QCursesWait : int32_t {
  QCursesInputReady = 0,
  // qcurses_take_signals has something.
  QCursesSignalled,
  QCursesTimedOut,
  // The terminal is gone.
  QCursesGone,
};
typedef enum QCursesWait QCursesWait;

// Bits of qcurses_take_signals.
enum __attribute__((flag_enum)) QCursesSignals : uint32_t {
  QCursesHangUp = 1,
  QCursesTerminate = 2,
  QCursesStop = 4,
  QCursesResize = 8,
  QCursesContinue = 16,
  // qcurses_wake was called.
  QCursesWoken = 32,
  // A signal that would have ended the program, and is none of the above.
  QCursesOtherSignal = 64,
};
typedef enum QCursesSignals QCursesSignals;

// Bits of the attributes of a tone or a cell.
enum __attribute__((flag_enum)) QCursesAttributes : uint32_t {
  QCursesBold = 1,
  QCursesUnderline = 2,
  QCursesReverse = 4,
  QCursesDim = 8,
};

// Takes the terminal of standard input and output: raw mode, bracketed paste, signal handlers,
// crash guard, standard error to /dev/null. On any other result than QCursesOpened nothing has
// changed. Never exits and never prints a message.
QCursesOpening qcurses_open(void);

// Gives the terminal, standard error and signal handlers back. Harmless when nothing is open.
void qcurses_close(void);

// The size the terminal says it has; of more than 1000 columns or 500 rows the rest is not drawn.
int32_t qcurses_columns(void);
int32_t qcurses_rows(void);

// How many colours the terminal has: 0 when it has none.
int32_t qcurses_colours(void);

// Whether multibyte text is written as UTF-8; false only on a system without any UTF-8 locale.
bool qcurses_writes_utf8(void);

// How tone number `tone` (0…31) looks. Colours: -1 is the terminal's own.
void qcurses_set_tone(int32_t tone, int32_t foreground, int32_t background, uint32_t attributes);

// Puts one grapheme of 1…5 code points that takes `width` (1 or 2) columns. What the terminal
// would draw with another width is replaced, so that columns stay aligned.
void qcurses_put(int32_t column, int32_t row, const uint32_t *scalars, int32_t count, int32_t width,
                 int32_t tone, uint32_t attributes);

// Empties the picture; the next qcurses_show paints everything anew.
void qcurses_clear(void);

// Sends what changed and places the cursor; a negative column hides it.
void qcurses_show(int32_t column, int32_t row);

// Waits for input or a signal, at most so many milliseconds.
QCursesWait qcurses_wait(int32_t milliseconds);

// Reads what was typed, without waiting: the count of bytes, 0 when there are none, -1 when the
// terminal is gone.
int32_t qcurses_read(uint8_t *bytes, int32_t capacity);

// Ends the wait, or the next one, from any thread.
void qcurses_wake(void);

// The signals since the last call.
QCursesSignals qcurses_take_signals(void);

// Adopts the terminal's present size and forgets what it showed.
void qcurses_fit(void);

// Gives the screen to the shell and stops the process group until it is continued. False, with
// nothing done, when no shell with job control waits above us and we should never wake up again.
bool qcurses_suspend(void);

// Sounds the bell.
void qcurses_ring(void);

// Takes the terminal again after someone else stopped and continued the process.
void qcurses_retake(void);

// What the terminal sends for a key, by terminfo name ("kf1"); NULL when it does not say.
const char *qcurses_key_sequence(const char *capability);

// The line that a crash leaves on the terminal; at most 511 bytes are kept.
void qcurses_set_last_words(const char *line);

// No core dump, no debugger attached by strangers, no interactive backtrace; unblocks the signals
// a desk must hear.
void qcurses_guard_process(void);

#endif
