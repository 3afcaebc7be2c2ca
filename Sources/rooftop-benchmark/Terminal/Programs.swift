import Foundation
import ProgramRunner

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

  /// Runs it to its end, without a terminal.
  /// - Returns: the seconds that took.
  func ran(_ arguments: String...) throws -> Double {
    let pairs = environment.map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
    let watch = Stopwatch()
    let run = try Program.run(
      [path("rooftop")] + arguments,
      environment: Dictionary(pairs.map { ($0[0], $0[1]) }) { first, _ in first })
    guard run.code == 0 else { throw BenchmarkError.failed(run.error) }
    return watch.seconds
  }

  /// The same kind of screen, in C.
  func baseline() throws -> TerminalProgram {
    try TerminalProgram([path("ncurses-baseline")], environment: environment)
  }

  private func path(_ name: String) -> String { built.appending(path: name).path }
}
