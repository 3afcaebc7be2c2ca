import Foundation
import ProgramRunner
import Testing

/// What the system says when the disk fails is what people read.
@Suite struct SystemFaultTests {
  /// Fails calls on the files of a workshop, as `FAULT` names them: `read=5`.
  private static let source = """
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <errno.h>
    #include <fcntl.h>
    #include <stdarg.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include <unistd.h>
    static int fails(const char *call, int fd) {
      const char *fault = getenv("FAULT");
      char link[64], path[4096];
      if (!fault || strncmp(fault, call, strlen(call))) return 0;
      snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
      ssize_t size = readlink(link, path, sizeof path - 1);
      if (size < 0) return 0;
      path[size] = 0;
      if (!strstr(path, ".okr")) return 0;
      errno = atoi(strchr(fault, '=') + 1);
      return 1;
    }
    static ssize_t look(const char *name, int fd, void *to, size_t size, off_t at) {
      ssize_t (*real)(int, void *, size_t, off_t) = dlsym(RTLD_NEXT, name);
      return size > 100 && fails("read", fd) ? -1 : real(fd, to, size, at);
    }
    ssize_t pread(int fd, void *to, size_t size, off_t at) { return look("pread", fd, to, size, at); }
    ssize_t pread64(int fd, void *to, size_t size, off_t at) { return look("pread64", fd, to, size, at); }
    #define CALL(kind, name, type, parameters, ...) type name parameters { \\
      type (*real) parameters = dlsym(RTLD_NEXT, #name); \\
      return fails(kind, fd) ? -1 : real(__VA_ARGS__); }
    CALL("sync", fsync, int, (int fd), fd)
    CALL("sync", fdatasync, int, (int fd), fd)
    CALL("write", pwrite, ssize_t, (int fd, const void *of, size_t size, off_t at), fd, of, size, at)
    CALL("write", pwrite64, ssize_t, (int fd, const void *of, size_t size, off_t at), fd, of, size, at)
    static int ask(const char *name, int fd, int command, void *about) {
      int (*real)(int, int, ...) = dlsym(RTLD_NEXT, name);
      struct flock *lock = about;
      int sets = command == F_SETLK || command == F_OFD_SETLK;
      if (sets && lock->l_type != F_UNLCK && fails("lock", fd)) return -1;
      return real(fd, command, about);
    }
    int fcntl(int fd, int command, ...) {
      va_list list; va_start(list, command); void *about = va_arg(list, void *); va_end(list);
      return ask("fcntl", fd, command, about);
    }
    int fcntl64(int fd, int command, ...) {
      va_list list; va_start(list, command); void *about = va_arg(list, void *); va_end(list);
      return ask("fcntl64", fd, command, about);
    }

    """

  private func shell() throws -> Shell {
    let shell = try Shell.withDemo()
    try shell.folder.write(Self.source, to: "fault.c")
    let made = try Program.run(
      ["gcc", "-shared", "-fPIC", "-o", "fault.so", "fault.c", "-ldl"], in: shell.folder.url.path)
    try #require(made.code == 0, "\(made.error)")
    return shell
  }

  private func run(_ arguments: [String], _ fault: String) throws -> Shell.Result {
    let shell = try shell()
    return try shell.rooftop(
      arguments, environment: ["LD_PRELOAD": shell.folder.path("fault.so"), "FAULT": fault])
  }

  @Test(arguments: ["check", "show", "log"]) func withoutAFaultAllIsWell(_ command: String) throws {
    #expect(try run([command, "demo"], "none=0").code == 0)
  }

  @Test(arguments: ["check", "show", "log"]) func whatCannotBeReadIsNoDamage(
    _ command: String
  ) throws {
    let failed = try run([command, "demo"], "read=\(EIO)")
    #expect(failed.code == 74 && failed.errorIsOneLine, "\(failed.code)")
    #expect(failed.error.contains("The disk reported an error: "))
    #expect(!failed.error.contains("damaged") && !failed.error.contains("backup"))
  }

  /// A quota is met, or the disk is full, when it is written or only when it is synced.
  @Test(arguments: ["sync", "write"], [ENOSPC, EDQUOT]) func whatHasNoRoomSaysSo(
    _ call: String, _ code: Int32
  ) throws {
    let failed = try bringIn("\(call)=\(code)")
    #expect(failed.code == 74 && failed.errorIsOneLine, "\(failed.code)")
    #expect(
      failed.error.contains("The disk is full. Make room, then try again."), "\(failed.error)")
  }

  @Test func anotherFaultOfTheDiskIsNamed() throws {
    let failed = try bringIn("sync=\(EIO)")
    #expect(failed.code == 74 && failed.errorIsOneLine)
    #expect(failed.error.contains("The disk reported an error: Input/output error."))
  }

  /// SQLite takes it for another program's lock.
  @Test(arguments: [
    ["show", "demo"], ["import", "demo", "people.csv", "--kind", "people", "--apply"],
  ])
  func whereTheSystemHasNoLockNoOtherProgramIsBlamed(_ arguments: [String]) throws {
    let shell = try shell()
    try shell.folder.write("name\nZoe\n", to: "people.csv")
    let failed = try shell.rooftop(
      arguments,
      environment: ["LD_PRELOAD": shell.folder.path("fault.so"), "FAULT": "lock=\(ENOLCK)"])
    #expect(failed.code == 75 && failed.errorIsOneLine, "\(failed.code)")
    #expect(failed.error.contains("The system has no file lock left for it."), "\(failed.error)")
    #expect(!failed.error.contains("nother program"))
  }

  /// A list is brought in while `fault` holds; nothing of it is in the workshop then.
  private func bringIn(_ fault: String) throws -> Shell.Result {
    let shell = try shell()
    try shell.folder.write("name\nZoe\n", to: "people.csv")
    let before = try shell.rooftop("show", "demo").output
    let failed = try shell.rooftop(
      ["import", "demo", "people.csv", "--kind", "people", "--apply"],
      environment: ["LD_PRELOAD": shell.folder.path("fault.so"), "FAULT": fault])
    #expect(try shell.rooftop("show", "demo").output == before)
    return failed
  }
}
