#ifndef ROOFTOP_CPROCESSSTART_H
#define ROOFTOP_CPROCESSSTART_H

/// How many words the command line had, with the program's own name; 0 where that is not known.
int process_word_count(void);

/// One word of the command line; valid while the process lives.
const char *process_word(int index);

/// From here on the process leaves no core file, which would hold what people typed, and a file that
/// grows too long is an error of the write instead of the end of the process.
void process_begin(void);

/// Lets the keys that interrupt, quit or stop a program do so again. From the very start they are
/// held back where the command line says `join`: a seat is not left while it opens either.
void process_allow_interrupts(void);

#endif
