int qcurses_placeholder(void) { return 0; }
