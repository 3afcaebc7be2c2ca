import Foundation
import ProgramRunner
import Testing

/// What the system says when the disk fails is what people read.
@Suite struct SystemFaultTests {
  /// Fails calls on the files of a workshop, as `FAULT` names them: `sync=122`.
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
    int fsync(int fd) {
      int (*real)(int) = dlsym(RTLD_NEXT, "fsync");
      return fails("sync", fd) ? -1 : real(fd);
    }
    int fdatasync(int fd) {
      int (*real)(int) = dlsym(RTLD_NEXT, "fdatasync");
      return fails("sync", fd) ? -1 : real(fd);
    }
    static ssize_t look(const char *name, int fd, void *to, size_t size, off_t at) {
      ssize_t (*real)(int, void *, size_t, off_t) = dlsym(RTLD_NEXT, name);
      return size > 100 && fails("read", fd) ? -1 : real(fd, to, size, at);
    }
    ssize_t pread(int fd, void *to, size_t size, off_t at) { return look("pread", fd, to, size, at); }
    ssize_t pread64(int fd, void *to, size_t size, off_t at) { return look("pread64", fd, to, size, at); }
    static int control(const char *name, int fd, int command, void *value) {
      int (*real)(int, int, ...) = dlsym(RTLD_NEXT, name);
      int locks = command == F_SETLK || command == F_SETLKW || command == F_OFD_SETLK;
      return locks && fails("lock", fd) ? -1 : real(fd, command, value);
    }
    int fcntl(int fd, int command, ...) {
      va_list list;
      va_start(list, command);
      void *value = va_arg(list, void *);
      va_end(list);
      return control("fcntl", fd, command, value);
    }
    int fcntl64(int fd, int command, ...) {
      va_list list;
      va_start(list, command);
      void *value = va_arg(list, void *);
      va_end(list);
      return control("fcntl64", fd, command, value);
    }

    """

  private func shell() throws -> Shell {
    let shell = try Shell.withDemo()
    try shell.folder.write(Self.source, to: "fault.c")
    try shell.folder.write("name\nPim\n", to: "people.csv")
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

  @Test func withoutAFaultAllIsWell() throws {
    let made = try run(["import", "demo", "people.csv", "--kind", "people", "--apply"], "none=0")
    #expect(made.code == 0, "\(made.error)")
  }

  @Test(arguments: [ENOSPC, EDQUOT]) func noRoomAtASyncIsNoRoom(_ code: Int32) throws {
    let failed = try run(
      ["import", "demo", "people.csv", "--kind", "people", "--apply"], "sync=\(code)")
    #expect(failed.code == 74 && failed.errorIsOneLine)
    #expect(failed.error.contains("The disk is full."), "\(failed.error)")
  }

  @Test(arguments: ["check", "show", "log"]) func whatCannotBeReadIsNoDamage(
    _ command: String
  ) throws {
    let failed = try run([command, "demo"], "read=\(EIO)")
    #expect(failed.code == 74 && failed.errorIsOneLine, "\(failed.code)")
    #expect(failed.error.contains("The disk reported an error: Input/output error."))
    #expect(!failed.error.contains("damaged") && !failed.error.contains("backup"))
  }

  @Test func whereNoLockIsTakenNobodyElseIsBlamed() throws {
    let failed = try run(["show", "demo"], "lock=\(ENOLCK)")
    #expect(failed.code == 75 && failed.errorIsOneLine)
    #expect(failed.error.contains("cannot be locked where it lies"), "\(failed.error)")
    #expect(!failed.error.contains("nother program"))
  }
}
