import Glibc

/// A program on a terminal of its own, driven as a user would: keys in, bytes out.
final class TerminalProgram {
  /// What came to the screen after something was done.
  struct Answer {
    var bytes: [UInt8] = []
    /// Until the last byte.
    var seconds = 0.0
  }

  /// From the start to the last byte of the first full frame.
  let firstFrame: Answer
  let process: pid_t
  private let name: String
  private let terminal: PseudoTerminal

  /// Silence after which a screen is complete, in milliseconds. A program that starts may pause.
  static let silence = 30
  private static let silenceAtStart = 120
  private static let patience = 60_000

  init(_ words: [String], environment: [String]) throws {
    let terminal = try PseudoTerminal()
    let watch = Stopwatch()
    let process = try Spawn.run(words, environment: environment, on: terminal)
    self.terminal = terminal
    self.process = process
    name = words.joined(separator: " ")
    do {
      firstFrame = try Self.answer(
        on: terminal, since: watch, silence: Self.silenceAtStart, from: name)
    } catch {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
      throw error
    }
  }

  /// Sends all of `keys` at once and waits for the whole answer.
  @discardableResult
  func press(_ keys: String) throws -> Answer {
    let bytes = Array(keys.utf8)
    let watch = Stopwatch()
    try terminal.send(bytes)
    return try Self.answer(on: terminal, since: watch, silence: Self.silence, from: name)
  }

  /// Where what comes to the screen can be waited for.
  var screen: CInt { terminal.descriptor }

  /// Sends all of `keys` at once and waits for nothing.
  func send(_ keys: String) throws { try terminal.send(Array(keys.utf8)) }

  /// What is on its way to the screen now.
  func take() throws -> [UInt8] { try terminal.receive(within: 0) ?? [] }

  /// Waits until nothing came to the screen for `milliseconds`.
  func rest(milliseconds: Int) throws {
    while try terminal.receive(within: milliseconds) != nil {}
  }

  /// Ends the program and waits until it is gone.
  func end() {
    kill(process, SIGTERM)
    let watch = Stopwatch()
    while waitpid(process, nil, WNOHANG) == 0 {
      if watch.seconds > 5 { kill(process, SIGKILL) }
      // Reading lets a program go on that waits until its last bytes are taken.
      _ = try? terminal.receive(within: 1)
    }
  }

  private static func answer(
    on terminal: PseudoTerminal, since watch: Stopwatch, silence: Int, from name: String
  ) throws(BenchmarkError) -> Answer {
    var answer = Answer()
    var wait = patience
    while let bytes = try terminal.receive(within: wait) {
      answer.seconds = watch.seconds
      answer.bytes += bytes
      wait = silence
    }
    guard !answer.bytes.isEmpty else { throw .silent(name) }
    return answer
  }
}
