import Foundation
import ProgramRunner

/// Runs the built program as a user's script would: no terminal anywhere.
struct Shell {
  struct Result {
    let code: Int32
    let output: String
    let error: String

    /// Errors are one line that names the program.
    var errorIsOneLine: Bool {
      error.hasPrefix("rooftop: ") && error.hasSuffix("\n") && error.count { $0.isNewline } == 1
    }
  }

  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// - Throws: when the program cannot be started.
  func rooftop(_ arguments: String..., environment: [String: String] = [:]) throws -> Result {
    try rooftop(arguments, environment: environment)
  }

  /// - Throws: when the program cannot be started.
  func rooftop(_ arguments: [String], environment: [String: String] = [:]) throws -> Result {
    let inherited = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] ?? ""
    let variables = [
      "HOME": folder.url.path, "TZ": "UTC", "TERM": "xterm-256color", "LANG": "C.UTF-8",
      "SWIFT_BACKTRACE": "enable=no", "PATH": "/usr/bin:/bin", "LD_LIBRARY_PATH": inherited,
    ].merging(environment) { $1 }
    let run = try Program.run(
      [try Program.rooftop] + arguments, environment: variables, in: folder.url.path)
    return Result(code: run.code, output: run.output, error: run.error)
  }
}
