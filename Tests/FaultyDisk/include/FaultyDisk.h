#ifndef ROOFTOP_FAULTYDISK_H
#define ROOFTOP_FAULTYDISK_H

/// What the disk does to one file and its journal, in the process of the tests alone.
enum faulty_disk_fault {
  /// The next syncs of the emptied journal fail, after the write has been made for good.
  FAULTY_LAST_SYNC,
  /// The next times a writer lets go of its lock fail, likewise.
  FAULTY_UNLOCK,
  /// The next syncs of the journal with what is to be rolled back fail, before anything is written.
  FAULTY_FIRST_SYNC,
};

/// Lets the next `times` calls of this kind on the file at `path`, or beside it, fail with EIO.
void faulty_disk_break(const char *path, enum faulty_disk_fault fault, int times);

/// Lets every read and sync of the file and its journal fail from the moment a fault set by
/// `faulty_disk_break` has happened, until it is mended.
void faulty_disk_stay_broken(const char *path);

/// The file at `path` is as good as any other again.
void faulty_disk_mend(const char *path);

/// How many calls have failed so far.
int faulty_disk_failures(const char *path);

#endif
