import Foundation

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
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = [
      "HOME": folder.url.path, "TZ": "UTC", "TERM": "xterm-256color", "LANG": "C.UTF-8",
      "SWIFT_BACKTRACE": "enable=no", "PATH": "/usr/bin:/bin",
      "LD_LIBRARY_PATH": ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] ?? "",
    ].merging(environment) { $1 }
    let (output, error) = (Pipe(), Pipe())
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = error
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let complained = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      code: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
      error: String(decoding: complained, as: UTF8.self))
  }

  /// Built next to the test program.
  private static var program: URL {
    let tests =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments.first ?? ""
    return URL(filePath: tests).deletingLastPathComponent().appending(path: "rooftop")
  }
}
