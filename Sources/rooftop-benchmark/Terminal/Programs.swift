import Foundation

/// The programs to measure, as they were built together with this one.
struct Programs {
  private let built: URL
  private let environment: [String]

  init(in folder: BenchmarkFolder) throws {
    let mine = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    built = URL(filePath: mine).deletingLastPathComponent()
    environment = [
      "TERM=xterm-256color", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", "HOME=\(folder.path)",
      "TMPDIR=\(folder.path)", "SWIFT_BACKTRACE=enable=no",
    ]
  }

  /// - Parameter extra: of the environment.
  func rooftop(_ arguments: String..., with extra: [String] = []) throws -> TerminalProgram {
    try TerminalProgram([path("rooftop")] + arguments, environment: environment + extra)
  }

  /// The same kind of screen, in C.
  func baseline() throws -> TerminalProgram {
    try TerminalProgram([path("ncurses-baseline")], environment: environment)
  }

  private func path(_ name: String) -> String { built.appending(path: name).path }
}
