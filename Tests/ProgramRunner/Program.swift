import Foundation

/// Runs a program to its end and keeps what it printed.
///
/// Foundation's `Process` waits for the end of a pipe and a socket that the child inherits; a child
/// that leaves a daemon behind, as tmux does, would keep them open for ever. Here the output goes
/// to files and nothing else is inherited.
public enum Program {
  public struct Result: Sendable {
    /// As a shell reports it: 128 plus the signal for a program that was killed.
    public let code: Int32
    public let output: String
    public let error: String
  }

  public struct NotStarted: Error {
    public let words: [String]
  }

  /// The rooftop program that was built beside the tests.
  public static var rooftop: String {
    get throws {
      let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
      return URL(filePath: tests).deletingLastPathComponent().appending(path: "rooftop").path
    }
  }

  /// - Parameters:
  ///   - words: the program and its arguments; a program without a slash is found on the path.
  ///   - environment: nil for that of the tests.
  ///   - folder: where it runs; nil for here.
  public static func run(
    _ words: [String], environment: [String: String]? = nil, in folder: String? = nil
  ) throws -> Result {
    let prints = FileManager.default.temporaryDirectory.appending(path: "run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: prints, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: prints) }
    let output = prints.appending(path: "output").path
    let error = prints.appending(path: "error").path

    let process = try spawn(
      words, environment ?? ProcessInfo.processInfo.environment, folder, output, error)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return Result(
      code: status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + status & 0x7f,
      output: try String(contentsOfFile: output, encoding: .utf8),
      error: try String(contentsOfFile: error, encoding: .utf8))
  }

  private static func spawn(
    _ words: [String], _ environment: [String: String], _ folder: String?, _ output: String,
    _ error: String
  ) throws -> pid_t {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&files, 1, output, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&files, 2, error, O_WRONLY | O_CREAT, 0o600)
    keepOpenFilesToOurselves()
    // The tests of the terminal block signals; a program started here must be able to end by them.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

    let place = folder.map { ["env", "-C", $0] } ?? []
    let arguments = (place + words).map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var process = pid_t()
    guard let program = (place + words).first,
      posix_spawnp(&process, program, &files, &attributes, arguments, variables) == 0
    else { throw NotStarted(words: words) }
    return process
  }

  private static func keepOpenFilesToOurselves() {
    let open = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
    for descriptor in open.compactMap({ Int32($0) }) where descriptor > 2 {
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    }
  }
}
