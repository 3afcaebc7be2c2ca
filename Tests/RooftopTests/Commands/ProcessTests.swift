import Foundation
import ProgramRunner
import Testing

@testable import rooftop

/// What the system around a process may lack, and what it may leave behind.
@Suite struct ProcessTests {
  @Test func theWordsOfTheCommandLineAreKnownWithoutAskingForThem() {
    #expect(CommandWords.all == CommandLine.arguments)
  }

  /// As in a chroot: no file below `/proc` can be opened.
  @Test func withoutProcTheCommandIsStillWhatWasTyped() throws {
    let shell = try Shell()
    try shell.folder.write(Self.withoutProc, to: "noproc.c")
    let library = shell.folder.path("noproc.so")
    let built = try Program.run(
      ["cc", "-shared", "-fPIC", "-o", library, shell.folder.path("noproc.c"), "-ldl"])
    try #require(built.code == 0, "\(built.error)")
    let environment = ["LD_PRELOAD": library]
    let made = try shell.rooftop("new", "w", "--organisation", "Here", environment: environment)
    #expect(made.code == 0, "\(made.error)")
    #expect(try shell.rooftop("log", "w", environment: environment).code == 0)
    let joined = try shell.rooftop("join", "nowhere", environment: environment)
    #expect(joined.code == 66 && joined.error.contains("nowhere"))
  }

  private static let withoutProc = """
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <errno.h>
    #include <fcntl.h>
    #include <stdarg.h>
    #include <stdio.h>
    #include <string.h>
    static int hidden(const char *path) { return strncmp(path, "/proc", 5) == 0; }
    #define OPEN(name) int name(const char *path, int flags, ...) { \\
      va_list list; va_start(list, flags); int mode = va_arg(list, int); va_end(list); \\
      if (hidden(path)) { errno = ENOENT; return -1; } \\
      int (*real)(const char *, int, ...) = dlsym(RTLD_NEXT, #name); return real(path, flags, mode); }
    OPEN(open) OPEN(open64)
    #define FOPEN(name) FILE *name(const char *path, const char *mode) { \\
      if (hidden(path)) { errno = ENOENT; return NULL; } \\
      FILE *(*real)(const char *, const char *) = dlsym(RTLD_NEXT, #name); return real(path, mode); }
    FOPEN(fopen) FOPEN(fopen64)
    """

  /// A user who may have no process more: the end must not wait for a thread.
  @Test(arguments: ["show", "check", "log"]) func noThreadIsNeededToComeToAnEnd(
    _ command: String
  ) throws {
    let shell = try Shell.withDemo()
    try endsWithoutThreads(command, shell, code: 0)
  }

  /// What lies beside the workshop is judged without one too.
  @Test(arguments: ["show", "check"]) func noThreadIsNeededToJudgeAJournal(
    _ command: String
  ) throws {
    let shell = try Shell.withDemo()
    try shell.folder.write(String(repeating: "no journal", count: 200), to: "demo.okr-journal")
    try endsWithoutThreads(command, shell, code: 65)
  }

  private func endsWithoutThreads(_ command: String, _ shell: Shell, code: Int32) throws {
    for path in [shell.folder.url.path, shell.folder.path("demo.okr")] {
      try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: path)
    }
    let other = geteuid() == 0 ? ["setpriv", "--reuid", "54321", "--clear-groups"] : []
    let words =
      ["timeout", "60"] + other + ["prlimit", "--nproc=1", try Program.rooftop, command, "demo"]
    let ended = try Program.run(words, in: shell.folder.url.path)
    #expect(ended.code == code, "\(ended.error)")
  }
}
