#ifndef ROOFTOP_CPROCESSORS_H
#define ROOFTOP_CPROCESSORS_H

/// The calling thread's number in the system.
int processors_thread(void);

/// Which processor the calling thread is on; -1 where it cannot be told.
int processors_here(void);

/// Lets a thread run on each processor that the process may use but one; -1 and errno on failure.
/// Where the process may use no other, nothing changes; -1 for the processor leaves none out.
int processors_leave(int thread, int processor);

#endif
