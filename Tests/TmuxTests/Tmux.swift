import Foundation
import ProgramRunner
import Testing

/// A private tmux server with one window that runs the real program, driven as a user would.
final class Tmux {
  private let server = "rooftop-\(UUID().uuidString.prefix(8))"
  /// A folder of its own for the files of one test.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: server)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    _ = try? tmux("kill-server")
    try? FileManager.default.removeItem(at: folder)
  }

  /// Starts `rooftop` with `arguments` in a window of `width` x `height`; the pane stays when the
  /// program ends, so that its exit can be seen.
  /// - Parameter asAnotherUser: where these tests are root's, who may write everywhere.
  func start(
    _ arguments: [String], width: Int = 80, height: Int = 24, environment: [String] = [],
    asAnotherUser: Bool = false
  ) throws {
    let other = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"]
    let words = (asAnotherUser && geteuid() == 0 ? other : []) + [try Program.rooftop] + arguments
    let command = words.map { "'" + $0.replacingOccurrences(of: "'", with: "'\\''") + "'" }
      .joined(separator: " ")
    let settings =
      ["LC_ALL=C.UTF-8", "SWIFT_BACKTRACE=enable=no", "HOME=\(folder.path)"] + environment
    try tmux(
      "new-session", "-d", "-x", "\(width)", "-y", "\(height)", "-c", folder.path,
      "env \(settings.joined(separator: " ")) \(command); echo \"exit code $?\"; exec cat")
    try tmux("set-option", "-g", "status", "off")
    try tmux("resize-window", "-x", "\(width)", "-y", "\(height)")
  }

  /// Starts an interactive shell, for what only a shell's jobs show.
  func startShell() throws {
    try tmux("new-session", "-d", "-x", "80", "-y", "24", "-c", folder.path, "bash --norc -i")
    try tmux("set-option", "-g", "status", "off")
    try tmux("resize-window", "-x", "80", "-y", "24")
  }

  /// Types a `rooftop` command line into the shell.
  func run(_ arguments: [String]) throws {
    let line = ([try Program.rooftop] + arguments).joined(separator: " ")
    try tmux("send-keys", "-l", line)
    try tmux("send-keys", "Enter")
  }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  /// Sends keys by tmux's names: `Enter`, `Escape`, `C-c`, `F12`, `n`.
  func press(_ keys: String...) throws {
    for key in keys { try tmux("send-keys", key) }
  }

  /// Types `text` literally and waits until the screen shows it.
  func type(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try tmux("send-keys", "-l", text)
    try see(String(text.suffix(12)), sourceLocation: sourceLocation)
  }

  func resize(_ width: Int, _ height: Int) throws {
    try tmux("resize-window", "-x", "\(width)", "-y", "\(height)")
  }

  func paste(_ text: String) throws {
    try tmux("set-buffer", text)
    try tmux("paste-buffer", "-p")
  }

  var screen: String {
    get throws { try tmux("capture-pane", "-p") }
  }

  /// The first line that holds `sign`; empty when there is none.
  func line(with sign: String) throws -> String {
    try screen.split(separator: "\n").map(String.init).first { $0.contains(sign) } ?? ""
  }

  /// The screen with its attributes as escape sequences.
  var paintedScreen: String {
    get throws { try tmux("capture-pane", "-p", "-e") }
  }

  /// The process that runs in the pane's shell; nil when it has ended.
  var processID: Int32? {
    get throws {
      let shell = try tmux("list-panes", "-F", "#{pane_pid}").trimmingCharacters(in: .newlines)
      return Int32(
        try Program.run(["pgrep", "-P", shell, "-x", "rooftop"]).output
          .trimmingCharacters(in: .newlines))
    }
  }

  /// Waits until no rooftop runs in the pane.
  func waitForTheEnd() throws {
    let end = Date().addingTimeInterval(20)
    while Date() < end {
      if try processID == nil { return }
    }
    throw Timeout(what: "for the program to end", screen: try screen)
  }

  /// Waits until the file of this name holds `words`.
  func waitForBytes(of words: String, in name: String) throws {
    let end = Date().addingTimeInterval(20)
    while Date() < end {
      let bytes = try Data(contentsOf: URL(filePath: path(name)))
      if bytes.range(of: Data(words.utf8)) != nil { return }
    }
    throw Timeout(what: "for \(words) in \(name)", screen: try screen)
  }

  /// Waits until the screen shows `words`, however wrapped; fails after twenty seconds.
  func see(_ words: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try wait("to see \(words)", sourceLocation: sourceLocation) {
      Self.flat($0).contains(Self.flat(words))
    }
  }

  /// Waits until the screen no longer shows `words`.
  func miss(_ words: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try wait("not to see \(words)", sourceLocation: sourceLocation) {
      !Self.flat($0).contains(Self.flat(words))
    }
  }

  /// Each look starts a process, which paces the waiting; the bound is a failure, never a pass.
  private func wait(
    _ what: String, sourceLocation: SourceLocation, until condition: (String) -> Bool
  ) throws {
    let end = Date().addingTimeInterval(20)
    var last = ""
    while Date() < end {
      last = try screen
      if condition(last) { return }
    }
    throw Timeout(what: what, screen: last)
  }

  struct Timeout: Error, CustomStringConvertible {
    let what: String
    let screen: String
    var description: String { "waited in vain \(what); the screen:\n\(screen)" }
  }

  private static func flat(_ text: String) -> String {
    text.split(whereSeparator: { $0.isWhitespace || $0 == "│" }).joined(separator: " ")
  }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String {
    try Program.run(["tmux", "-L", server, "-f", "/dev/null"] + arguments).output
  }
}
