#define _GNU_SOURCE 1
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "Internal.h"
#include "include/CCurses.h"

// A handler sets a bit and writes a byte into a pipe that qcurses_wait polls beside the terminal:
// a signal between looking at the bits and falling asleep is never missed.

static atomic_uint arrived = 0;
static atomic_bool lineIsGone = false;
static int wakeUp[2] = {-1, -1};

static const int heard[] = {SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGTSTP, SIGWINCH, SIGCONT};
enum { heardCount = sizeof heard / sizeof *heard };
static struct sigaction previous[heardCount];

// Timers, limits of the account and what else would end a program that does not expect it, besides
// the real-time signals. Who reads of a pipe that is closed is told so by write.
static const int unexpected[] = {SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF,
                                 SIGXCPU, SIGIO,   SIGPWR,  SIGSTKFLT};
enum { unexpectedCount = sizeof unexpected / sizeof *unexpected };

static uint32_t bitFor(int number) {
  switch (number) {
    case SIGHUP: return QCursesHangUp;
    case SIGTSTP: return QCursesStop;
    case SIGWINCH: return QCursesResize;
    case SIGCONT: return QCursesContinue;
    case SIGTERM:
    case SIGINT:
    case SIGQUIT: return QCursesTerminate;
    default: return QCursesOtherSignal;
  }
}

static void hear(int number) {
  int saved = errno;
  if (number == SIGHUP) atomic_store(&lineIsGone, true);
  atomic_fetch_or(&arrived, bitFor(number));
  // A full pipe already wakes the reader; there is nothing else to do about it here.
  ssize_t ignored = write(wakeUp[1], "", 1);
  (void)ignored;
  errno = saved;
}

void qcurses_wake(void) {
  atomic_fetch_or(&arrived, QCursesWoken);
  ssize_t ignored = write(wakeUp[1], "", 1);
  (void)ignored;
}

static void unblockHeard(void) {
  sigset_t set;
  sigemptyset(&set);
  for (size_t i = 0; i < heardCount; i++) sigaddset(&set, heard[i]);
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
}

static void overhear(int number) { (void)number; }

// Where nobody took the signal for something of their own.
static void hearIfPlain(int number, const struct sigaction *action) {
  struct sigaction present;
  if (sigaction(number, NULL, &present) == 0 && present.sa_handler == SIG_DFL)
    sigaction(number, action, NULL);
}

static void hearUnexpected(const struct sigaction *action) {
  for (size_t i = 0; i < unexpectedCount; i++) hearIfPlain(unexpected[i], action);
  for (int number = SIGRTMIN; number <= SIGRTMAX; number++) hearIfPlain(number, action);
  // A handler, as what is ignored would be ignored in every program that is started.
  struct sigaction quiet = {.sa_handler = overhear, .sa_flags = SA_RESTART};
  hearIfPlain(SIGPIPE, &quiet);
}

static void unhear(int number) {
  struct sigaction present;
  struct sigaction plain = {.sa_handler = SIG_DFL};
  if (sigaction(number, NULL, &present) == 0 &&
      (present.sa_handler == hear || present.sa_handler == overhear))
    sigaction(number, &plain, NULL);
}

static void unhearUnexpected(void) {
  for (size_t i = 0; i < unexpectedCount; i++) unhear(unexpected[i]);
  for (int number = SIGRTMIN; number <= SIGRTMAX; number++) unhear(number);
  unhear(SIGPIPE);
}

bool qcurses_signals_begin(void) {
  if (wakeUp[0] < 0 && pipe2(wakeUp, O_CLOEXEC | O_NONBLOCK) != 0) return false;
  atomic_store(&arrived, 0);
  atomic_store(&lineIsGone, false);
  // Restarting, so that no write of the store breaks off for a resize; poll never restarts.
  struct sigaction action = {.sa_handler = hear, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  for (size_t i = 0; i < heardCount; i++) sigaction(heard[i], &action, &previous[i]);
  hearUnexpected(&action);
  unblockHeard();
  return true;
}

void qcurses_signals_end(void) {
  unhearUnexpected();
  for (size_t i = 0; i < heardCount; i++) {
    // A dropped line is seen before the shell that dies of it passes the news on: what comes so
    // late must not end the program while it puts its things in order.
    if (heard[i] == SIGHUP && atomic_load(&lineIsGone))
      signal(SIGHUP, SIG_IGN);
    else
      sigaction(heard[i], &previous[i], NULL);
  }
}

static QCursesWait gone(void) {
  atomic_store(&lineIsGone, true);
  return QCursesGone;
}

QCursesSignals qcurses_take_signals(void) {
  return (QCursesSignals)atomic_exchange(&arrived, 0);
}

QCursesWait qcurses_wait(int32_t milliseconds) {
  if (atomic_load(&arrived) != 0) return QCursesSignalled;
  struct pollfd sources[2] = {
      {.fd = wakeUp[0], .events = POLLIN},
      {.fd = STDIN_FILENO, .events = POLLIN},
  };
  int ready = poll(sources, 2, milliseconds < 0 ? 0 : milliseconds);
  if (ready < 0) return errno == EINTR ? QCursesSignalled : gone();
  if (ready == 0) return QCursesTimedOut;
  if (sources[0].revents != 0) {
    // Emptied before the bits are taken: a signal in between wakes us once too often, never too
    // seldom.
    char bytes[64];
    while (read(wakeUp[0], bytes, sizeof bytes) > 0) continue;
    return QCursesSignalled;
  }
  if (sources[1].revents & POLLIN) return QCursesInputReady;
  return gone();
}

int32_t qcurses_read(uint8_t *bytes, int32_t capacity) {
  struct pollfd source = {.fd = STDIN_FILENO, .events = POLLIN};
  if (poll(&source, 1, 0) <= 0 || capacity <= 0) return 0;
  ssize_t count = read(STDIN_FILENO, bytes, (size_t)capacity);
  if (count > 0) return (int32_t)count;
  if (count < 0 && (errno == EINTR || errno == EAGAIN)) return 0;
  // In raw mode a terminal has no end of file but its own.
  gone();
  return -1;
}

static pid_t parentOf(pid_t process) {
  char path[40];
  char text[512];
  snprintf(path, sizeof path, "/proc/%d/stat", (int)process);
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return -1;
  ssize_t count = read(file, text, sizeof text - 1);
  close(file);
  if (count <= 0) return -1;
  text[count] = '\0';
  // The name may hold blanks and brackets: the fields start after the last bracket.
  const char *end = strrchr(text, ')');
  int parent = -1;
  if (end == NULL || sscanf(end + 1, " %*c %d", &parent) != 1) return -1;
  return parent;
}

// Whether a process outside our group, in our session, is there to continue us.
static bool shellWaits(void) {
  pid_t group = getpgrp();
  pid_t parent = getppid();
  for (int depth = 0; depth < 64 && parent > 0; depth++) {
    if (getpgid(parent) != group) return getsid(parent) == getsid(0);
    parent = parentOf(parent);
  }
  return false;
}

bool qcurses_suspend(void) {
  if (qcurses_columns() == 0 || !shellWaits()) return false;
  qcurses_give_up_screen();
  // SIGSTOP, not SIGTSTP: ours is handled, and a wrapping script must stop with us.
  kill(0, SIGSTOP);
  qcurses_retake();
  // Our own return is told by the caller, once.
  atomic_fetch_and(&arrived, ~(unsigned)(QCursesContinue | QCursesStop));
  return true;
}

void qcurses_unblock_signals(void) { unblockHeard(); }
