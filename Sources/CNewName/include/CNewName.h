#ifndef ROOFTOP_CNEWNAME_H
#define ROOFTOP_CNEWNAME_H

/// Gives a file another name, which no other file may have; -1 and errno on failure.
int new_name_give(const char *path, const char *name);

#endif
