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
}
