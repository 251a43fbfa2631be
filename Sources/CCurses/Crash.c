#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1
#include <curses.h>

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <termios.h>
#include <unistd.h>

#include "Internal.h"
#include "include/CCurses.h"

// What a crash leaves behind: a terminal one can type at and one sentence. Everything the handler
// needs is made ready beforehand; it calls only async-signal-safe functions.

static const int fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGSYS};
enum { fatalCount = sizeof fatal / sizeof *fatal, stackSize = 64 * 1024 };
static struct sigaction previous[fatalCount];

static struct termios modesBefore;
static bool modesKnown = false;
static pid_t owner = 0;
static char restoring[256];
static volatile size_t restoringCount = 0;
static char lastWords[512];
static volatile size_t lastWordsCount = 0;
static char *handlerStack = NULL;

static void leaveTerminalSane(int number) {
  // A child that has not yet become another program shares these handlers, not the terminal.
  if (getpid() == owner) {
    qcurses_write_terminal(restoring, restoringCount);
    if (modesKnown) tcsetattr(STDIN_FILENO, TCSANOW, &modesBefore);
    qcurses_write_terminal("\r\n", 2);
    if (lastWordsCount > 0) {
      qcurses_write_terminal(lastWords, lastWordsCount);
      qcurses_write_terminal("\r\n", 2);
    }
  }
  struct sigaction plain = {.sa_handler = SIG_DFL};
  sigaction(number, &plain, NULL);
  raise(number);
}

void qcurses_crash_guard_begin(void) {
  owner = getpid();
  modesKnown = tcgetattr(STDIN_FILENO, &modesBefore) == 0;
  restoringCount = 0;
  // An endless recursion leaves no room on the stack it ran on.
  if (handlerStack == NULL) handlerStack = malloc(stackSize);
  if (handlerStack != NULL) {
    stack_t stack = {.ss_sp = handlerStack, .ss_size = stackSize};
    sigaltstack(&stack, NULL);
  }
  struct sigaction action = {.sa_handler = leaveTerminalSane, .sa_flags = SA_ONSTACK | SA_NODEFER};
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < fatalCount; i++) sigaction(fatal[i], &action, &previous[i]);
}

static void remember(const char *text) {
  size_t count = text == NULL || text == (const char *)-1 ? 0 : strlen(text);
  // A padding mark would be printed as it stands; such terminals have no use for the sequence.
  if (count == 0 || strstr(text, "$<") != NULL || restoringCount + count > sizeof restoring) return;
  memcpy(restoring + restoringCount, text, count);
  restoringCount += count;
}

void qcurses_crash_guard_screen(void) {
  static const char *const capabilities[] = {"sgr0", "op", "rmkx", "cnorm", "rmcup"};
  restoringCount = 0;
  remember(pasteOff);
  for (size_t i = 0; i < sizeof capabilities / sizeof *capabilities; i++)
    remember(tigetstr((char *)(uintptr_t)capabilities[i]));
}

void qcurses_crash_guard_end(void) {
  for (size_t i = 0; i < fatalCount; i++) sigaction(fatal[i], &previous[i], NULL);
}

void qcurses_set_last_words(const char *line) {
  lastWordsCount = 0;
  size_t count = strlen(line);
  if (count >= sizeof lastWords) {
    count = sizeof lastWords - 1;
    // Never half a letter: step back to the start of the last code point.
    while (count > 0 && ((unsigned char)line[count] & 0xC0) == 0x80) count--;
  }
  memcpy(lastWords, line, count);
  lastWordsCount = count;
}

void qcurses_guard_process(void) {
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  // The runtime's crash handlers start an interactive backtracer that shows memory; without them
  // a crash is only a signal.
  struct sigaction plain = {.sa_handler = SIG_DFL};
  for (size_t i = 0; i < fatalCount; i++) sigaction(fatal[i], &plain, NULL);
  // A file as long as the account may make one is a full disk, not the end of the program.
  struct sigaction ignored = {.sa_handler = SIG_IGN};
  sigaction(SIGXFSZ, &ignored, NULL);
  qcurses_unblock_signals();
}
