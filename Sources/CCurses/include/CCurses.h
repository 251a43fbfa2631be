#ifndef CCURSES_H
#define CCURSES_H
int qcurses_placeholder(void);
#endif
