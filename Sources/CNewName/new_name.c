#define _GNU_SOURCE
#include "CNewName.h"

#include <fcntl.h>
#include <stdio.h>

int new_name_give(const char *path, const char *name) {
  return renameat2(AT_FDCWD, path, AT_FDCWD, name, RENAME_NOREPLACE);
}
