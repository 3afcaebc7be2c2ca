import Foundation

/// A disk whose every sync takes long, for one program: a library that is loaded before all others.
public enum SlowDisk {
  public struct NotMade: Error {
    public let words: String
  }

  private static let source = """
    #define _GNU_SOURCE
    #include <stdlib.h>
    #include <sys/syscall.h>
    #include <time.h>
    #include <unistd.h>
    static void wait_for_disk(void) {
      const char *slow = getenv("SLOW_DISK");
      long milliseconds = slow ? atol(slow) : 0;
      struct timespec time = {milliseconds / 1000, milliseconds % 1000 * 1000000};
      while (nanosleep(&time, &time) != 0) {}
    }
    int fsync(int fd) { wait_for_disk(); return (int)syscall(SYS_fsync, fd); }
    int fdatasync(int fd) { wait_for_disk(); return (int)syscall(SYS_fdatasync, fd); }

    """

  /// Makes the library in `folder`.
  /// - Returns: what the environment of the program has to say, as `env` takes it.
  public static func environment(milliseconds: Int, in folder: String) throws -> [String] {
    let folder = URL(filePath: folder)
    let code = folder.appending(path: "slow-disk.c").path
    let library = folder.appending(path: "slow-disk.so").path
    try source.write(toFile: code, atomically: true, encoding: .utf8)
    let made = try Program.run(["cc", "-shared", "-fPIC", "-o", library, code])
    guard made.code == 0 else { throw NotMade(words: made.error) }
    return ["LD_PRELOAD=\(library)", "SLOW_DISK=\(milliseconds)"]
  }
}
